// A deadline that passes while nothing of the extension runs, and something planned that comes near: an alarm wakes the
// background, which tells it.
import { expect, test } from '@playwright/test';
import { Chromium } from '../harness/chromium.ts';
import { currentDisplay } from '../harness/display.ts';
import { closeWelcome, copyWithDoors, openDoors } from './models/doors.ts';
import { whyNoBrowser } from './models/here.ts';

test.skip(Boolean(whyNoBrowser('chromium')), whyNoBrowser('chromium'));

/** As many cases wait for the lead of the stories' team. */
const CASES = 5;
const OVERDUE = 'instagram:late|overdue';
const OTHER = 'instagram:other|overdue';
const PLACE = `desk.html#cases/${encodeURIComponent('instagram:late')}`;
const PLANNED = 'item:story|itemSoon';

test('a killed background tells of passed deadlines, opens one case, puts the other off, and counts none that is closed', async () => {
  test.setTimeout(120_000);
  const copy = await copyWithDoors('chromium');
  const chromium = await Chromium.open({ display: currentDisplay(), extension: copy.folder, headless: true });
  try {
    await closeWelcome(chromium);
    const { page, ask } = await openDoors(chromium);
    const notices = () =>
      page.evaluate(async () => Object.keys(await Reflect.get(globalThis, 'chrome').notifications.getAll()));
    const badge = () => page.evaluate(() => Reflect.get(globalThis, 'chrome').action.getBadgeText({}));
    await ask('startTeam', 'reminders');
    await ask('addCaseDueIn', 'late', 8);
    await ask('addCaseDueIn', 'other', 8);

    const desk = await chromium.openExtensionPage('desk.html#cases');
    await expect.poll(badge).toBe(`${CASES + 2}`);
    await desk.close(); // nobody looks any more
    expect(await notices()).not.toContain(OVERDUE);
    await chromium.killWorker();
    await expect.poll(notices, { timeout: 60_000 }).toContain(OVERDUE);

    await expect.poll(notices).toContain(OTHER);

    // «باز کن» and «یک ساعت دیگر», by the browser's own event: no driver reaches a notice on the screen.
    await ask('press', OVERDUE, 0);
    await expect.poll(() => chromium.context.pages().some((one) => one.url().endsWith(PLACE))).toBe(true);
    await expect.poll(notices).not.toContain(OVERDUE);
    await ask('press', OTHER, 1);
    await expect.poll(notices).not.toContain(OTHER);
    const putOff = () =>
      page.evaluate(async () => {
        const { reminderState } = await Reflect.get(globalThis, 'chrome').storage.local.get('reminderState');
        return Object.keys(reminderState.putOff);
      });
    await expect.poll(putOff).toEqual([OTHER]);

    await chromium.restart();
    const again = await openDoors(chromium);
    const opened = await chromium.openExtensionPage(PLACE);
    await expect(opened.getByTestId('comment-text')).toContainText('How much?');

    await again.ask('closeCase', 'late');
    const badgeAgain = () =>
      again.page.evaluate(() => Reflect.get(globalThis, 'chrome').action.getBadgeText({}));
    await expect.poll(badgeAgain).toBe(`${CASES + 1}`); // the team's other ones
  } finally {
    await chromium.close();
    copy.remove();
  }
});

test('a killed background tells of what is planned before its time @long', async () => {
  test.setTimeout(240_000);
  const copy = await copyWithDoors('chromium');
  const chromium = await Chromium.open({ display: currentDisplay(), extension: copy.folder, headless: true });
  try {
    await closeWelcome(chromium);
    const { page, ask } = await openDoors(chromium);
    await ask('startTeam', 'planned');
    const desk = await chromium.openExtensionPage('desk.html#today');
    await ask('addItemRemindedIn', 'story', 20);
    await expect(desk.getByTestId('work-item').first()).toBeVisible();
    const plan = () =>
      page.evaluate(async () =>
        JSON.stringify(await Reflect.get(globalThis, 'chrome').storage.local.get('reminderPlan')),
      );
    await expect.poll(plan).toContain(PLANNED);
    await desk.close(); // nobody looks any more
    await chromium.killWorker();
    const notices = () =>
      page.evaluate(async () => Object.keys(await Reflect.get(globalThis, 'chrome').notifications.getAll()));
    await expect.poll(notices, { timeout: 120_000 }).toContain(PLANNED);
  } finally {
    await chromium.close();
    copy.remove();
  }
});
