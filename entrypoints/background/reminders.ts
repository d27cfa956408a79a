// Reminders: a notification when a deadline nears or has passed, and the number on the toolbar. The background knows
// no database; it looks at the plan that a page left behind (utils/messaging/reminders.ts), shows what has come, and
// sets one alarm for the next moment. Alarms survive a killed background; a restart and a new plan look anew.
import { logFailure } from '@/utils/base/log';
import { quietUntil } from '@/utils/cases/quiet';
import { look } from '@/utils/cases/reminding';
import { readDevice } from '@/utils/messaging/device';
import {
  clearNotices,
  onNotice,
  onWake,
  openDeskAt,
  showBadge,
  showNotice,
  shownNotices,
  wakeAt,
} from '@/utils/messaging/notices';
import { LOOKING, putOff as putOffTogether } from '@/utils/messaging/put-off';
import { onPlan, readPlan, readState, writeState } from '@/utils/messaging/reminders';
import { noticesOf, placeOfNotice } from '@/utils/services/reminder-notices';

const LATER_MS = 60 * 60_000;
const LATER_BUTTON = 1;

/** Registers its listeners; must run in the background's first turn. */
export function followReminders(): void {
  const safely = (act: () => Promise<void>) => {
    act().catch((cause) => logFailure('reminders', cause));
  };
  onWake(() => safely(remind));
  onPlan(() => safely(remind));
  onNotice((id, button) => safely(() => (button === LATER_BUTTON ? putOff(id) : open(id))));
}

/** Looks at the plan, shows what has come, and sets the alarm for what comes next. One at a time. */
async function remind(): Promise<void> {
  await navigator.locks.request(LOOKING, async () => {
    const [plan, state, shown, { language, notices, quiet }] = await Promise.all([
      readPlan(),
      readState(),
      shownNotices(),
      readDevice(),
    ]);
    const nowMs = Date.now();
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const seen = look(plan, state, shown, nowMs, quietUntil(quiet, nowMs, timeZone));
    // Remembered first: a background that dies between the two tells one thing too little and never twenty twice.
    await writeState(seen.state);
    await Promise.all([wakeAt(seen.nextMs), showBadge(seen.badge), clearNotices(seen.outdated)]);
    if (notices) await Promise.all(noticesOf(seen, language).map(showNotice));
  });
}

async function open(id: string): Promise<void> {
  await clearNotices([id]);
  await openDeskAt(placeOfNotice(id));
}

async function putOff(id: string): Promise<void> {
  await putOffTogether([id], Date.now() + LATER_MS);
  await remind();
}
