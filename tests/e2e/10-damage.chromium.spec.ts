// A row, a log entry and a packed segment are damaged on the disk. Panel and desk open all the same, what is sound
// works on, and what is damaged is seen, kept and can be taken along as a file.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Chromium } from '../harness/chromium.ts';
import { currentDisplay } from '../harness/display.ts';
import type { ExtensionCopy } from '../harness/extension-copy.ts';
import { putRaw, turnBytesOfSegments } from './models/database-raw.ts';
import { BLANK_PAGE, closeWelcome, copyWithDoors, openDoors } from './models/doors.ts';
import { whyNoBrowser } from './models/here.ts';

const DAMAGED_LOG_ENTRY = 9_001;

test.describe.configure({ mode: 'serial' });
test.skip(Boolean(whyNoBrowser('chromium')), whyNoBrowser('chromium'));

let copy: ExtensionCopy;
let chromium: Chromium;

test.beforeAll(async () => {
  copy = await copyWithDoors('chromium');
  chromium = await Chromium.open({ display: currentDisplay(), extension: copy.folder, headless: true });
  await closeWelcome(chromium);
});

test.afterAll(async () => {
  await chromium?.close();
  copy?.remove();
});

test('rows, a log entry and a segment are damaged while the browser is closed', async () => {
  const { ask, page } = await openDoors(chromium);
  await ask('startTeam', 'damage');
  await ask('writeMany', 'before', 70);
  await ask('maintain'); // packs the log
  const blank = await chromium.openExtensionPage(BLANK_PAGE);
  expect(await turnBytesOfSegments(blank)).toBeGreaterThan(0);
  await putRaw(blank, [
    { store: 'topics', value: { id: 'topic-1', title: ['not', 'a', 'title'], _h: 7 } },
    { store: 'responses', value: { id: 'response-own', _f: 'torn' } },
    { store: 'cases', value: { id: 'instagram:own-0', openedAt: 'yesterday', snapshot: null } },
    { store: 'log', value: { operations: [{ store: 'topics', id: 5 }] }, key: DAMAGED_LOG_ENTRY },
  ]);
  await page.close();
  await chromium.restart();
});

test('the panel opens with what is sound, and follows what is written', async () => {
  const panel = await chromium.openExtensionPage('sidepanel.html');
  await panel.getByTestId('tab-cases').click();
  await expect(panel.getByTestId('case').filter({ hasText: 'number 1?' })).toHaveCount(1);
  await expect(panel.getByTestId('case').filter({ hasText: 'number 0?' })).toHaveCount(0);
  const { ask, page } = await openDoors(chromium);
  await ask('addCase', 'later', 'Is this seen?');
  await expect(panel.getByTestId('case').filter({ hasText: 'Is this seen?' })).toHaveCount(1);
  for (let index = 0; index < 70; index += 1) await ask('addCase', `later-${index}`, 'So is this'); // fills the log
  await page.close();
});

test('the desk opens with the sound topics and lists what is damaged', async () => {
  const desk = await chromium.openExtensionPage('desk.html');
  await desk.getByTestId('desk-topics').click();
  await expect(desk.getByTestId('topic-row')).toHaveCount(4);
  const { ask } = await openDoors(chromium);
  const damaged = async () => {
    await ask('maintain'); // or the desk is at it, which comes to the same
    return [...new Set((await ask('quarantine')).map(({ kind, store }) => `${kind} ${store}`))].sort();
  };
  await expect
    .poll(damaged)
    .toEqual(['logEntry null', 'row cases', 'row responses', 'row topics', 'segment null']);
  const count = (await ask('quarantine')).length;
  await desk.reload();
  await desk.getByTestId('desk-safety').click();
  await expect(desk.getByTestId('quarantined')).toHaveCount(count);
});

test('what is damaged can be taken along as a file', async () => {
  const desk = await chromium.openExtensionPage('desk.html');
  await desk.getByTestId('desk-safety').click();
  const downloading = desk.waitForEvent('download');
  await desk.getByTestId('quarantine-file').click();
  const text = readFileSync(await (await downloading).path(), 'utf8');
  expect(text).toContain('not');
  expect(text).toContain('torn');
  expect(text).toContain('yesterday');
});

test('export, backup and a new record under the damaged id work', async () => {
  const { ask } = await openDoors(chromium);
  await ask('rename', 'topic-1', 'Made anew');
  expect(await ask('backUp')).toMatchObject({ ok: true });
  const rows = await ask('rawRows', 'topics');
  expect(rows).toHaveLength(5);
  expect(rows).toContainEqual(expect.objectContaining({ id: 'topic-1', title: 'Made anew' }));
});
