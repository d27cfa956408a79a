// The plan as files of other programs, taken out and brought in by the desk's own menus, and what such a file holds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { Chromium } from '../../harness/chromium.ts';
import { currentDisplay } from '../../harness/display.ts';
import { offerFile } from './team.ts';

export type PlanFileKind = 'ics' | 'csv';

/** Opens the desk's calendar in a profile that holds nothing, and ends that profile afterwards. */
export async function inEmptyProfile<T>(act: (desk: Page) => Promise<T>): Promise<T> {
  const chromium = await Chromium.open({ display: currentDisplay(), headless: true });
  try {
    chromium.keepWelcomeAway(); // what lies behind another page gets one frame a second
    return await act(await chromium.openExtensionPage('desk.html#calendar'));
  } finally {
    await chromium.close();
  }
}

/** Brings any file in by the desk's own door; no row of it may be refused. */
export async function takeFile(desk: Page, file: string): Promise<void> {
  await offerFile(desk, file);
  await confirm(desk);
}

/** Brings a plan in by the calendar's menu and the browser's own question for a file. */
export async function takePlan(desk: Page, file: string): Promise<void> {
  const asked = desk.waitForEvent('filechooser');
  await desk.getByTestId('calendar-more').click();
  await desk.getByTestId('calendar-import').click();
  await (await asked).setFiles(file);
  await confirm(desk);
}

async function confirm(desk: Page): Promise<void> {
  await expect(desk.getByTestId('preview-summary')).not.toContainText('ردشده');
  await desk.getByTestId('import-confirm').click();
  await expect(desk.getByTestId('import-done')).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(desk.getByTestId('import-done')).toBeHidden();
}

/** Takes the plan, or the picture of its month, out by the calendar's menu. Returns the file's path. */
export async function savePlan(desk: Page, folder: string, kind: PlanFileKind | 'picture'): Promise<string> {
  const downloading = desk.waitForEvent('download');
  await desk.getByTestId('calendar-more').click();
  await desk.getByTestId(`calendar-${kind}`).click();
  const download = await downloading;
  const path = join(folder, `${Date.now()}.${kind}`);
  await download.saveAs(path);
  return path;
}

export type PlannedRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** The whole of every item, which our table keeps in its last column; sorted by id. */
export function itemsIn(csv: string): PlannedRecord[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(csv, 'utf8').slice(1), { header: true });
  return data
    .map(({ hamseda = '' }) => (JSON.parse(hamseda) as { item: PlannedRecord }).item) // our own file
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
