// The gallery of states in a real browser: every view over the real services, without the extension around it.
import { type Browser, chromium, expect, type Locator, type Page } from '@playwright/test';
import { findBrowser } from '../../harness/browsers.ts';
import { type Gallery, openGallery } from '../../harness/gallery.ts';

export interface Asked {
  readonly state: string;
  readonly lang: 'fa' | 'en';
  readonly theme?: 'light' | 'dark';
}

export interface OpenGallery {
  newPage(): Promise<Page>;
  /** Shows a state as it is seen: the panel at 360 px, the desk at full width. */
  show(page: Page, asked: Asked): Promise<void>;
  close(): Promise<void>;
}

export async function openGalleryInChromium(): Promise<OpenGallery> {
  const found = findBrowser('chromium');
  if ('missing' in found) throw new Error(found.missing);
  const gallery: Gallery = await openGallery(`gallery-${process.pid}`);
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser: Browser = await chromium.launch({ executablePath: found.path, args });
  return {
    newPage: () => browser.newPage(),
    async show(page, { state, lang, theme = 'light' }) {
      const isDesk = /^(desk|calendar)/u.test(state);
      await page.setViewportSize(isDesk ? { width: 1_280, height: 800 } : { width: 360, height: 640 });
      await page.goto(gallery.addressOf({ state, lang, theme }));
      await expect(page.locator('html[data-ready]'), state).toBeAttached({ timeout: 60_000 });
    },
    async close() {
      await browser.close();
      await gallery.close();
    },
  };
}

/** Presses Tab until a part has the focus; throws after a hundred. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    const isThere = await target.evaluateAll((parts) =>
      parts.some((part) => part === document.activeElement),
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}
