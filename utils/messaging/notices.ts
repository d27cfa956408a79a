// Notifications, the number on the toolbar and the one alarm, as the browser gives them. Firefox knows no buttons:
// there a click opens.
import { browser } from 'wxt/browser';
import type { Notice } from '@/utils/schema/reminder';

const ALARM = 'reminders';
const RED = '#b3261e';
const MOST_SHOWN = 99;
// Firefox has the event of buttons by name, implements none of it, and refuses a notice that has any.
const HAS_BUTTONS = !import.meta.env.FIREFOX;

export async function showNotice({ id, title, message, buttons }: Notice): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  const notice = { type: 'basic', iconUrl, title, message } as const;
  await browser.notifications.create(
    id,
    HAS_BUTTONS && buttons.length > 0
      ? { ...notice, buttons: buttons.map((words) => ({ title: words })) }
      : notice,
  );
}

/** Ids of the notices on the screen. */
export const shownNotices = async (): Promise<string[]> => Object.keys(await browser.notifications.getAll());

export async function clearNotices(ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => browser.notifications.clear(id)));
}

export async function showBadge(count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: RED });
}

/** Wakes the background at an instant, in place of the instant that was set before. */
export async function wakeAt(ms: number): Promise<void> {
  await browser.alarms.create(ALARM, { when: ms });
}

/** Hears what wakes reminders: the alarm, a start of the browser, an update. Must be called in the first turn. */
export function onWake(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) listener();
  });
  browser.runtime.onStartup.addListener(listener);
  browser.runtime.onInstalled.addListener(listener);
}

/** Hears a click on a notice; `button` is null for the notice itself. Must be called in the first turn. */
export function onNotice(listener: (id: string, button: number | null) => void): void {
  browser.notifications.onClicked.addListener((id) => listener(id, null));
  if (HAS_BUTTONS) browser.notifications.onButtonClicked.addListener(listener);
}

/** Opens the desk at a place of its address. */
export async function openDeskAt(place: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/desk.html#${place}`) });
}
