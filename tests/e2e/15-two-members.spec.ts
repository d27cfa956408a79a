// Two members, one in Chromium and one in Firefox: the team goes over as a file, both work apart on the same records,
// and after each has brought in the other's file through the desk, both know the same, with both sides' work.
import { expect, test } from '@playwright/test';
import { openTwoBrowsers, type TwoBrowsers, whyNotTwo } from './models/two-browsers.ts';

const WRITES = 40;

test.describe.configure({ mode: 'serial' });
test.skip(Boolean(whyNotTwo()), whyNotTwo());

let two: TwoBrowsers;

test.beforeAll(async () => {
  two = await openTwoBrowsers();
});
test.afterAll(() => two?.close());

test('the lead sends the team, and the second member joins with its file', async () => {
  await two.left.ask('startTeam', 'two');
  const desk = await two.chromium.openExtensionPage('desk.html');
  await two.takeInRight(await two.fileOfLeft(desk), true);
  await desk.close();
  await two.right.ask('sitDown', 'member-second');
  expect(await two.right.ask('registers')).toEqual(await two.left.ask('registers'));
});

test('both work apart on the same records', async () => {
  await two.left.ask('writeMany', 'left-1', WRITES);
  await two.right.ask('writeMany', 'right-1', WRITES);
  await two.left.ask('addTogether', 'left', 10);
  await two.right.ask('addTogether', 'right', 10);
  expect((await two.right.ask('registers')).digest).not.toBe((await two.left.ask('registers')).digest);
});

test('they exchange their files through the desk and end identical, with the work of both', async () => {
  const [leftDesk, rightDesk] = [
    await two.chromium.openExtensionPage('desk.html'),
    await two.firefox.openExtensionPage('desk.html'),
  ];
  const fromLeft = await two.fileOfLeft(leftDesk);
  const fromRight = await two.fileOfRight(rightDesk);
  await two.takeInLeft(leftDesk, fromRight);
  await two.takeInRight(fromLeft);

  const [known, alsoKnown] = [await two.left.ask('registers'), await two.right.ask('registers')];
  expect(alsoKnown).toEqual(known);
  const { events, keywords } = await two.right.ask('shared');
  expect(await two.left.ask('shared')).toEqual({ events, keywords });
  for (const name of ['left', 'right']) {
    const mine = Array.from({ length: 10 }, (_, index) => `${name}-${index}`);
    expect(events).toEqual(expect.arrayContaining(mine));
    expect(keywords).toEqual(expect.arrayContaining(mine));
  }
});
