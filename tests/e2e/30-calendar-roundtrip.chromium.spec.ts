// A whole month goes out as a calendar file and as a table for Excel, each comes into an empty profile, and every field
// of every item is there again; on paper and in its picture nothing of it is missing. What these formats do not hold is
// said here: who wrote an item and when (each is written anew where it comes in), its history, and the records beside it
// (channels, people, occasions).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { removeFolder, temporaryFolder } from '../harness/paths.ts';
import { whyNoBrowser } from './models/here.ts';
import { monthFile, PLAN } from './models/month.ts';
import { inEmptyProfile, itemsIn, savePlan, takeFile } from './models/plan-files.ts';
import { TEAM_FILE } from './models/team.ts';

test.skip(Boolean(whyNoBrowser('chromium')), whyNoBrowser('chromium'));

test('a month with every kind of item goes out as ICS and CSV and comes into an empty profile whole @long', async () => {
  test.setTimeout(180_000);
  const files = temporaryFolder('files');
  const month = join(files, 'month.json');
  writeFileSync(month, monthFile());
  try {
    const [ics, csv] = await inEmptyProfile(async (desk) => {
      await takeFile(desk, month);
      await standsOnPaper(desk);
      await standsInItsPicture(desk, files);
      return [await savePlan(desk, files, 'ics'), await savePlan(desk, files, 'csv')];
    });
    // Outside programs are to see the plan as well: the standard's own lines, and a table with its mark of UTF-8.
    expect(readFileSync(ics, 'utf8')).toContain('RRULE:FREQ=WEEKLY;BYDAY=SA,TU;WKST=SA');
    expect(readFileSync(csv).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const planned = itemsIn(csv);
    expect(planned.map(({ id }) => id)).toEqual(PLAN.map(({ id }) => id).sort());
    for (const item of PLAN) expect(planned.find(({ id }) => id === item.id)).toMatchObject(item);

    for (const file of [ics, csv]) {
      const there = await inEmptyProfile(async (desk) => {
        await takeFile(desk, TEAM_FILE);
        await takeFile(desk, file);
        return itemsIn(await savePlan(desk, files, 'csv'));
      });
      expect(there, file).toEqual(planned);
    }
  } finally {
    removeFolder(files);
  }
});

/** The browser's own printing, whoever asked for it, takes every line of every day. */
async function standsOnPaper(desk: Page): Promise<void> {
  await expect(desk.getByTestId('cal-item').first()).toBeVisible();
  await desk.evaluate(() =>
    addEventListener('beforeprint', () =>
      Object.assign(window, {
        onPaper: {
          items: document.querySelectorAll('[data-testid=cal-item]').length,
          shortened: document.querySelectorAll('.cal-more').length,
        },
      }),
    ),
  );
  await desk.pdf({ preferCSSPageSize: true });
  const { items, shortened } = await desk.evaluate(
    () => Reflect.get(window, 'onPaper') as { items: number; shortened: number }, // as it was put there
  );
  expect(shortened).toBe(0);
  expect(items).toBeGreaterThanOrEqual(await desk.getByTestId('cal-item').count());
}

/** Its words are written into the PNG, and it is no empty sheet: each day that has an item has its colour. */
async function standsInItsPicture(desk: Page, folder: string): Promise<void> {
  const shown = await desk.getByTestId('cal-item').allTextContents();
  await desk.evaluate(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      written.push(text);
      fillText.call(this, text, x, y);
    };
  });
  const png = readFileSync(await savePlan(desk, folder, 'picture'));
  const written = await desk.evaluate(() => Reflect.get(window, 'written') as string[]); // as it was put there
  for (const words of shown) {
    const begin = words.replace(/^[\d:۰-۹]+/u, '').slice(0, 8);
    expect(written.some((text) => text.includes(begin))).toBe(true);
  }
  const { width, height, colours } = await desk.evaluate(async (base64) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const { data = new Uint8ClampedArray() } =
      context?.getImageData(0, 0, picture.width, picture.height) ?? {};
    const found = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      found.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    return { width: picture.width, height: picture.height, colours: found.size };
  }, png.toString('base64'));
  expect(width).toBe(1_600);
  expect(height).toBeGreaterThan(700);
  expect(colours).toBeGreaterThan(50);
}
