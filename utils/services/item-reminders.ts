// What has to be told of what is planned: the evening before, some minutes before, and in the morning all of the day's.
// It concerns whoever publishes or produces it; what is out, or was put there by the same person afterwards, is silent.
import { instantOf, wallClock } from '@/utils/base/zone';
import { addDays, isoDay, isoDayOf } from '@/utils/calendar/day';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { MemberId } from '@/utils/schema/parts';
import type { ItemReminders, Reminder } from '@/utils/schema/reminder';
import type { Context } from './context';
import { turnsBetween } from './plan';
import type { Playbook } from './playbook';
import { itemsOf } from './work-list';

/** A browser that shows none of our pages is told so far ahead. */
const DAYS_AHEAD = 14;
const EVENING = '17:00';
const MINUTE_MS = 60_000;

/** The reminders of the coming days; `timeZone` is that of this device, whose mornings are meant. */
export async function itemReminders(
  context: Context,
  book: Playbook,
  me: MemberId | null,
  settings: ItemReminders,
  timeZone: string,
): Promise<Reminder[]> {
  if (me === null) return [];
  const nowMs = context.clock.now();
  const today = isoDayOf(nowMs, book.timeZone);
  const turns = await turnsBetween(context, today, addDays(today, DAYS_AHEAD));
  const mine = itemsOf(turns, book, me, nowMs).filter(({ atMs }) => atMs > nowMs);
  return [
    ...mine.flatMap((one) => beforehand(one, me, settings, nowMs)),
    ...(settings.morning === null ? [] : mornings(mine, me, settings.morning, timeZone)),
  ];
}

type Mine = ReturnType<typeof itemsOf>[number];

function beforehand({ atMs, entry }: Mine, me: MemberId, settings: ItemReminders, nowMs: number): Reminder[] {
  const { item, key, day, time } = entry;
  const reminder = (step: Reminder['step'], tellMs: number): Reminder => ({
    id: `item:${key}|${step}`,
    step,
    priority: 'normal',
    atMs: tellMs,
    topicTitle: null,
    isKnown: isKnownSince(item, me, tellMs),
    plan: { title: item.title, count: 1, ...(time === null ? {} : { time }) },
  });
  const isToCome = day > isoDayOf(nowMs, item.timeZone);
  const evening = instantOf(addDays(isoDay(day), -1), EVENING, item.timeZone);
  return [
    ...(settings.dayBefore && isToCome ? [reminder('dayBefore', evening)] : []),
    ...(settings.minutesBefore !== null && time !== null
      ? [reminder('itemSoon', atMs - settings.minutesBefore * MINUTE_MS)]
      : []),
  ];
}

/** One for each day that has something, as far as its morning is still to come when something of it is. */
function mornings(mine: readonly Mine[], me: MemberId, morning: string, timeZone: string): Reminder[] {
  const days = Map.groupBy(mine, ({ atMs }) => wallClock(atMs, timeZone).day);
  return [...days].flatMap(([day, all]) => {
    const [first] = all.toSorted((a, b) => a.atMs - b.atMs);
    if (!first) return [];
    const { item, time } = first.entry;
    const tellMs = instantOf(day, morning, timeZone);
    return {
      id: `day:${day}|morning`,
      step: 'morning',
      priority: 'normal',
      atMs: tellMs,
      topicTitle: null,
      isKnown: all.every(({ entry }) => isKnownSince(entry.item, me, tellMs)),
      plan: { title: item.title, count: all.length, ...(time === null ? {} : { time }) },
    };
  });
}

/** Whoever planned it after the moment has it before their eyes. */
const isKnownSince = ({ updatedBy, updatedAt }: CalendarItem, me: MemberId, tellMs: number): boolean =>
  updatedBy === me && Date.parse(updatedAt) >= tellMs;
