// The same in Firefox, whose notices have no buttons: one is clicked by the real pointer, and leads to its case.
import { expect, test } from '@playwright/test';
import { type Display, startDisplay } from '../harness/display.ts';
import type { ExtensionCopy } from '../harness/extension-copy.ts';
import { Firefox } from '../harness/firefox.ts';
import { until } from '../harness/poll.ts';
import { copyWithDoors } from './models/doors.ts';
import { clickPart, type FirefoxDoors, openFirefoxDoors, partOf } from './models/firefox-page.ts';
import { whyNotHere } from './models/here.ts';

test.skip(Boolean(whyNotHere('firefox')), whyNotHere('firefox'));

/** As many cases wait for the lead of the stories' team. */
const CASES = 5;
const PLANNED = 'item:story|itemSoon';
const OVERDUE = 'instagram:late|overdue';
const ADDRESS = `desk.html#cases/${encodeURIComponent('instagram:late')}`;

let display: Display;
let copy: ExtensionCopy;
let firefox: Firefox;

test.beforeAll(async () => {
  copy = await copyWithDoors('firefox');
  display = await startDisplay();
  firefox = await Firefox.open({ display, extension: copy.folder });
});

test.afterAll(async () => {
  await firefox?.close();
  await display?.stop();
  copy?.remove();
});

test('a suspended background tells of a passed deadline, and a click on the notice opens the case, which can be put off', async () => {
  test.setTimeout(180_000);
  await firefox.closeWelcome();
  const doors = await openFirefoxDoors(firefox);
  await doors.ask('startTeam', 'reminders');
  await doors.ask('addCaseDueIn', 'late', 15);
  const desk = await firefox.openExtensionPage('desk.html#cases');
  await until('the number on the toolbar', async () => (await badge(doors)) === `${CASES + 1}`, 30_000);
  await desk.close(); // nobody looks any more
  expect(Object.keys(await notices(doors))).not.toContain(OVERDUE);
  await firefox.killBackground();

  const notice = await until('the notice', async () => (await notices(doors))[OVERDUE], 60_000);
  // Firefox refuses a notice with either of them.
  expect(notice).not.toHaveProperty('buttons');
  expect(notice).not.toHaveProperty('requireInteraction');
  await firefox.killBackground(); // the click wakes it once more
  await firefox.clickNotification();
  const opened = await firefox.openedPage(ADDRESS);
  const text = await partOf(opened, 'comment-text');
  expect(await text.evaluate((element) => element.textContent)).toContain('How much?');
  expect(Object.keys(await notices(doors))).not.toContain(OVERDUE);

  // What a button does in Chromium, the opened case does here: the clock, and the first of its times.
  await clickPart(opened, 'snooze');
  await clickPart(opened, 'snooze-hour');
  const events = () => doors.ask('eventsOf', 'late');
  await until('its snooze', async () => (await events()).includes('snoozed'), 30_000);
  await until('the number without it', async () => (await badge(doors)) === `${CASES}`, 30_000);
});

test('what is planned is reminded of, and the opened item puts it off @long', async () => {
  test.setTimeout(300_000);
  await firefox.closeWelcome();
  const doors = await openFirefoxDoors(firefox);
  await doors.ask('startTeam', 'reminders');
  await doors.ask('addItemRemindedIn', 'story', 15);
  const desk = await firefox.openExtensionPage('desk.html#today');
  const planned = () => stored(doors, 'reminderPlan');
  await until('the plan', async () => JSON.stringify(await planned()).includes(PLANNED), 30_000);
  await desk.close();
  await firefox.killBackground();
  await until('the notice', async () => (await notices(doors))[PLANNED], 120_000);
  await firefox.clickNotification();
  const opened = await firefox.openedPage('desk.html#calendar/story');
  await clickPart(opened, 'remind-later');
  const putOff = async () => Object.keys((await stored(doors, 'reminderState')).putOff ?? {});
  await until('its later hour', async () => (await putOff()).includes(PLANNED), 30_000);
});

/** What lies under a key of the browser's local storage. */
const stored = ({ page }: FirefoxDoors, key: string): Promise<Record<string, object>> =>
  page.evaluate(
    async (name) => (await Reflect.get(globalThis, 'browser').storage.local.get(name))[name] ?? {},
    key,
  );

const badge = ({ page }: FirefoxDoors): Promise<string> =>
  page.evaluate(() => Reflect.get(globalThis, 'browser').action.getBadgeText({}));

/** The notices on the screen by their ids, with what they were made of. */
const notices = ({ page }: FirefoxDoors): Promise<Record<string, object>> =>
  page.evaluate(() => Reflect.get(globalThis, 'browser').notifications.getAll());
