// Parts of the extension's pages in Firefox, by their stable names, through Puppeteer.
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Firefox } from '../../harness/firefox.ts';
import { type Asked, DOORS_PAGE, doorsOf } from './doors.ts';

const PATIENCE_MS = 30_000;
const selectorOf = (part: string) => `[data-testid=${part}]`;

/** A part once it is drawn. */
export async function partOf(page: Page, part: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(selectorOf(part), { timeout: PATIENCE_MS });
  if (!found) throw new Error(`${part} is not in the page`);
  return found;
}

export const clickPart = async (page: Page, part: string): Promise<void> =>
  (await partOf(page, part)).click();

/** Offers a file to the page's own field. */
export async function offerFileIn(page: Page, selector: string, path: string): Promise<void> {
  const field = await page.waitForSelector(selector, { timeout: PATIENCE_MS });
  // The handle is a file's field by the selector's own meaning; the driver cannot know.
  await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
}

export interface FirefoxDoors extends Asked {
  readonly page: Page;
}

/** A new page with doors. */
export async function openFirefoxDoors(firefox: Firefox): Promise<FirefoxDoors> {
  const page = await firefox.openExtensionPage(DOORS_PAGE);
  return { page, ...doorsOf(page) };
}
