// @vitest-environment jsdom
// The occasions of a year over the real services: a team adds its own, moves and hides those that are built in, and
// takes all of that back.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { now } from '@/components/app/state';
import { forgetCalendar, look } from '@/components/calendar/state';
import { Desk } from '@/components/desk/Desk';
import { violationsIn } from '../exchange/axe';
import { all, click, find, NOW, need, type Stage, stage, until, write, writeInto } from '../exchange/stage';

vi.setConfig({ testTimeout: 30_000 });

let page: Stage;
let stopFollowing = () => {};
beforeEach(async () => {
  forgetCalendar();
  look.value = 'year';
  location.hash = 'calendar';
  page = stage('fa');
  now.value = Date.parse(NOW);
  await page.services.team.startEmpty('خانه', 'fa');
  stopFollowing = page.services.team.onChange(() => void page.refresh());
  await page.draw(<Desk />);
  await need('year-month');
});
afterEach(() => {
  stopFollowing();
  page.end();
  forgetCalendar();
});

const YALDA = 'شب یلدا (چله)';
const named = (title: string) => all('year-occasion').find(({ textContent }) => textContent?.includes(title));
const occasionsOn = async (day: string) =>
  (await page.services.calendar.occasions(day, day)).map(({ title }) => title);
async function open(title: string) {
  const line = await until(() => named(title), title);
  await act(() => line.click());
  await need('occasion-name');
}
const gone = () => until(() => find('occasion-sheet') === null, 'the sheet closed');
const undo = () => act(() => all('toast').at(-1)?.querySelector('button')?.click());

test('the team’s own is added, comes again every year of its calendar, changes its day, and is taken away', async () => {
  await click('occasion-add');
  await writeInto('occasion-name', 'تولد فروشگاه');
  await writeInto('occasion-day', '۱۴۰۵/۹/۱۰');
  await write(find('occasion-tone'), 'celebration');
  expect(await violationsIn(document.body)).toEqual([]);
  await click('occasion-save');
  await gone();
  expect(await occasionsOn('2026-12-01')).toContain('تولد فروشگاه');
  expect(await occasionsOn('2029-11-30')).toContain('تولد فروشگاه'); // 10 Azar 1408

  await open('تولد فروشگاه');
  await write(find('occasion-every'), 'gregorian');
  await click('occasion-save');
  await gone();
  expect(await occasionsOn('2029-12-01')).toContain('تولد فروشگاه');
  expect(await occasionsOn('2029-11-30')).not.toContain('تولد فروشگاه');

  await open('تولد فروشگاه');
  await click('occasion-back');
  await gone();
  expect(await occasionsOn('2026-12-01')).not.toContain('تولد فروشگاه');
});

test('a built-in one is moved this time only, and is as it was again', async () => {
  await open(YALDA);
  await writeInto('occasion-day', '۱۴۰۵/۹/۲۹');
  await click('occasion-save');
  await gone();
  expect(await occasionsOn('2026-12-20')).toContain(YALDA);
  expect(await occasionsOn('2026-12-21')).not.toContain(YALDA);
  expect(await occasionsOn('2027-12-21')).toContain(YALDA);
  await open(YALDA);
  await click('occasion-back');
  await gone();
  expect(await occasionsOn('2026-12-21')).toContain(YALDA);
});

test('one that is hidden stands apart, comes back by a press, and goes again by its undo', async () => {
  await open(YALDA);
  await click('occasion-hidden');
  await click('occasion-save');
  await gone();
  await until(() => !named(YALDA), 'the year without it');
  await click('occasion-shown-again');
  await until(() => named(YALDA), 'the year with it');
  await undo();
  await until(() => !named(YALDA), 'the year without it');
});

test('a day that is none, or no name, is not kept', async () => {
  await click('occasion-add');
  await writeInto('occasion-day', '۱۴۰۵/۷/۳۱');
  await writeInto('occasion-name', 'جشن');
  expect((await need('occasion-save')).hasAttribute('disabled')).toBe(true);
  await writeInto('occasion-day', '۱۴۰۵/۷/۳۰');
  await writeInto('occasion-name', ' ');
  expect((await need('occasion-save')).hasAttribute('disabled')).toBe(true);
});
