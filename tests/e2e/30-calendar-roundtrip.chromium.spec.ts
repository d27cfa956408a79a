// A whole month goes out as a calendar file and as a table for Excel, each comes into an empty profile, and every field
// of every item is there again. What these formats do not hold is said here: who wrote an item and when (each is
// written anew where it comes in), its history, and the records beside it (channels, people, occasions).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
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
