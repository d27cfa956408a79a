// A whole month goes out as a calendar file and as a table for Excel, each comes into an empty profile, and every field
// of every item is there again. What these formats do not hold is said here: who wrote an item and when (each is
// written anew where it comes in), its history, and the records beside it (channels, people, occasions).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import Papa from 'papaparse';
import { Chromium } from '../harness/chromium.ts';
import { currentDisplay } from '../harness/display.ts';
import { removeFolder, temporaryFolder } from '../harness/paths.ts';
import { whyNoBrowser } from './models/here.ts';
import { monthFile, PLAN } from './models/month.ts';
import { offerFile, TEAM_FILE } from './models/team.ts';

test.skip(Boolean(whyNoBrowser('chromium')), whyNoBrowser('chromium'));

test('a month with every kind of item goes out as ICS and CSV and comes into an empty profile whole @long', async () => {
  test.setTimeout(180_000);
  const files = temporaryFolder('files');
  const month = join(files, 'month.json');
  writeFileSync(month, monthFile());
  try {
    const [ics, csv] = await inProfile(async (desk) => {
      await take(desk, month);
      return [await save(desk, files, 'ics'), await save(desk, files, 'csv')];
    });
    // Outside programs are to see the plan as well: the standard's own lines, and a table with its mark of UTF-8.
    expect(readFileSync(ics, 'utf8')).toContain('RRULE:FREQ=WEEKLY;BYDAY=SA,TU;WKST=SA');
    expect(readFileSync(csv).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const planned = itemsIn(csv);
    expect(planned.map(({ id }) => id)).toEqual(PLAN.map(({ id }) => id).sort());
    for (const item of PLAN) expect(planned.find(({ id }) => id === item.id)).toMatchObject(item);

    for (const file of [ics, csv]) {
      const there = await inProfile(async (desk) => {
        await take(desk, TEAM_FILE);
        await take(desk, file);
        return itemsIn(await save(desk, files, 'csv'));
      });
      expect(there, file).toEqual(planned);
    }
  } finally {
    removeFolder(files);
  }
});

async function inProfile<T>(act: (desk: Page) => Promise<T>): Promise<T> {
  const chromium = await Chromium.open({ display: currentDisplay(), headless: true });
  try {
    return await act(await chromium.openExtensionPage('desk.html#calendar'));
  } finally {
    await chromium.close();
  }
}

/** Brings a file in by the desk's own door. */
async function take(desk: Page, file: string): Promise<void> {
  await offerFile(desk, file);
  await expect(desk.getByTestId('preview-summary')).not.toContainText('ردشده');
  await desk.getByTestId('import-confirm').click();
  await expect(desk.getByTestId('import-done')).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(desk.getByTestId('import-done')).toBeHidden();
}

/** Takes the plan out by the calendar's own menu. */
async function save(desk: Page, folder: string, kind: 'ics' | 'csv'): Promise<string> {
  const downloading = desk.waitForEvent('download');
  await desk.getByTestId('calendar-more').click();
  await desk.getByTestId(`calendar-${kind}`).click();
  const download = await downloading;
  const path = join(folder, `${Date.now()}.${kind}`);
  await download.saveAs(path);
  return path;
}

/** The whole of every item, which our table keeps in its last column. */
function itemsIn(csv: string): { id: string }[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(csv, 'utf8').slice(1), { header: true });
  return data
    .map(({ hamseda = '' }) => (JSON.parse(hamseda) as { item: { id: string } }).item) // our own file
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
