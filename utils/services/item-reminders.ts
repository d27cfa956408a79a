// What has to be told of what is planned: the evening before, some minutes before, and in the morning all of the day's.
// It concerns whoever publishes or produces it, as their device is set or as the item itself says, and whoever is to
// approve it where the item says so. What is out, or was put there by the same person afterwards, is silent.
import { breath } from '@/utils/base/breath';
import { instantOf, wallClock } from '@/utils/base/zone';
import { addDays, isoDay, isoDayOf } from '@/utils/calendar/day';
import { isCleared, SETTLED } from '@/utils/calendar/workflow';
import { holdsAuthority, isHolder } from '@/utils/people/authority';
import type { CalendarItem, ItemPart, ItemReminder } from '@/utils/schema/calendar-item';
import type { MemberId } from '@/utils/schema/parts';
import { type ItemReminders, MORNING, type Reminder } from '@/utils/schema/reminder';
import type { Context } from './context';
import { keyOfTurn, type Turn, turnsBetween } from './plan';
import type { Playbook } from './playbook';
import { dueMs, partsIn } from './work-list';

/** A browser that shows none of our pages is told so far ahead. */
const DAYS_AHEAD = 14;
/** Read and looked at between two turns of the page, which belongs to somebody. */
const DAYS_AT_ONCE = 2;
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
  const mayApprove = holdsAuthority(me, 'approve', book);
  const found = new Map<string, Mine>();
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += DAYS_AT_ONCE) {
    if (ahead > 0) await breath();
    const last = Math.min(ahead + DAYS_AT_ONCE - 1, DAYS_AHEAD);
    for (const turn of await turnsBetween(context, addDays(today, ahead), addDays(today, last))) {
      const atMs = dueMs(turn);
      if (atMs <= nowMs || SETTLED.includes(turn.item.status)) continue;
      const parts = allPartsIn(turn, book, me, nowMs, mayApprove);
      const wishes = parts.flatMap((one) => wishOf(turn.item, one, settings) ?? []);
      if (wishes.length === 0) continue;
      // What lasts for several days is met on each of them.
      found.set(keyOfTurn(turn.item, turn.day), { turn, atMs, wish: allOf(wishes) });
    }
  }
  const mine = [...found.values()];
  const digested = mine.filter(({ wish }) => wish.morning);
  return [
    ...mine.flatMap((one) => beforehand(one, me, nowMs)),
    ...mornings(digested, me, settings.morning ?? MORNING, timeZone),
  ];
}

interface Mine {
  turn: Turn;
  atMs: number;
  wish: ItemReminder;
}

/** An approver has a part as long as nobody has let it pass: the role the item names, else whoever may approve. */
function allPartsIn(
  turn: Turn,
  book: Playbook,
  me: MemberId,
  nowMs: number,
  mayApprove: boolean,
): readonly ItemPart[] {
  const { approverRoleId, status } = turn.item;
  const role = approverRoleId && book.people.roles.get(approverRoleId);
  const isApprover = role ? isHolder(role, me) : mayApprove;
  return [
    ...partsIn(turn, book, me, nowMs),
    ...(isApprover && !isCleared(status) ? ['approver' as const] : []),
  ];
}

/** What the item says for a part, else what the device is set to; an approver is not told unless the item says so. */
function wishOf({ reminders }: CalendarItem, as: ItemPart, settings: ItemReminders): ItemReminder | null {
  const said = reminders?.[as];
  if (said || as === 'approver') return said ?? null;
  return { ...settings, morning: settings.morning !== null };
}

/** Whoever has several parts is told each thing once, and as early as any of them wants it. */
const allOf = (wishes: readonly ItemReminder[]): ItemReminder => ({
  minutesBefore: wishes.reduce<number | null>(
    (most, { minutesBefore: one }) => (one === null ? most : Math.max(most ?? 0, one)),
    null,
  ),
  dayBefore: wishes.some(({ dayBefore }) => dayBefore),
  morning: wishes.some(({ morning }) => morning),
});

function beforehand({ turn, atMs, wish }: Mine, me: MemberId, nowMs: number): Reminder[] {
  const { item, day, time } = turn;
  const key = keyOfTurn(item, day);
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
    ...(wish.dayBefore && isToCome ? [reminder('dayBefore', evening)] : []),
    ...(wish.minutesBefore !== null && time !== null
      ? [reminder('itemSoon', atMs - wish.minutesBefore * MINUTE_MS)]
      : []),
  ];
}

/** One for each day that has something, as far as its morning is still to come when something of it is. */
function mornings(mine: readonly Mine[], me: MemberId, morning: string, timeZone: string): Reminder[] {
  const days = Map.groupBy(mine, ({ atMs }) => wallClock(atMs, timeZone).day);
  return [...days].flatMap(([day, all]) => {
    const [first] = all.toSorted((a, b) => a.atMs - b.atMs);
    if (!first) return [];
    const { item, time } = first.turn;
    const tellMs = instantOf(day, morning, timeZone);
    return {
      id: `day:${day}|morning`,
      step: 'morning',
      priority: 'normal',
      atMs: tellMs,
      topicTitle: null,
      isKnown: all.every(({ turn }) => isKnownSince(turn.item, me, tellMs)),
      plan: { title: item.title, count: all.length, ...(time === null ? {} : { time }) },
    };
  });
}

/** Whoever planned it after the moment has it before their eyes. */
const isKnownSince = ({ updatedBy, updatedAt }: CalendarItem, me: MemberId, tellMs: number): boolean =>
  updatedBy === me && Date.parse(updatedAt) >= tellMs;
