// What is planned for some days: items that begin there, those that last into them, those that come again. The first
// by the index of days; the others are few and have indexes of their own, so that a day of a team with thousands of
// items is read in the time of its own.
import { instantOf } from '@/utils/base/zone';
import { comesAgain } from '@/utils/calendar/comes-again';
import { addDays, type IsoDay, isoDay } from '@/utils/calendar/day';
import { isLive } from '@/utils/calendar/live-item';
import { SETTLED } from '@/utils/calendar/workflow';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import { collation } from '@/utils/text/collation';
import type { Context } from './context';
import type { ItemView } from './contract';
import { answererFor } from './duty';
import type { OccasionNames } from './occasion-view';
import type { Playbook } from './playbook';

/** An item on one of its days. */
export interface Turn {
  item: CalendarItem;
  day: IsoDay;
  /** The day itself, or the last one of something longer. */
  lastDay: IsoDay;
  /** HH:MM; null = the whole day. An hour that the clocks skip comes as much later. */
  time: string | null;
}

/** What is on from `from` to `to`, both included, in the order of days and times. */
export async function turnsBetween(
  { store }: Pick<Context, 'store'>,
  from: IsoDay,
  to: IsoDay,
): Promise<Turn[]> {
  const [beginning, lasting, ruled, added] = await Promise.all([
    store.by('calendar', 'date', { from, to }),
    store.by('calendar', 'endDate', { from }),
    store.by('calendar', 'recurrence', {}),
    store.by('calendar', 'extraDays', {}),
  ]);
  const single = [...beginning, ...lasting.filter(({ date }) => date < from)].filter(
    (item) => !comesAgain(item),
  );
  const repeated = [...ruled, ...added.filter(({ recurrence }) => !recurrence)];
  return [...single.map(turnOf), ...(await turnsOfRepeated(repeated, from, to))].sort(byTime);
}

/** An item on its first day. */
export function turnOf(item: CalendarItem): Turn {
  const day = isoDay(item.date);
  const lastDay = item.endDate !== undefined && item.endDate > day ? isoDay(item.endDate) : day;
  return { item, day, lastDay, time: item.allDay ? null : (item.time ?? null) };
}

// Rules of repetition are read where something repeats at all: their code comes with the first such item.
async function turnsOfRepeated(items: readonly CalendarItem[], from: IsoDay, to: IsoDay): Promise<Turn[]> {
  if (items.length === 0) return [];
  const { occurrences } = await import('@/utils/calendar/recurrence');
  return items.flatMap((item) =>
    occurrences(item, from, to).map(({ day, lastDay, time }) => ({ item, day, lastDay, time })),
  );
}

const inOrder = collation('fa');
const byTime = (a: Turn, b: Turn): number =>
  byText(a.day, b.day) ||
  // What has no time stands above what has one.
  byText(a.time ?? '', b.time ?? '') ||
  inOrder(a.item.title, b.item.title);

/** Days and times are letters of ASCII: their order needs no language, which costs a hundred times as much. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A series as it is on one of its days. */
export const onDay = (item: CalendarItem, day: string, lastDay: string): CalendarItem => ({
  ...item,
  date: day,
  ...(item.endDate === undefined ? {} : { endDate: lastDay }),
});

/** The name of a turn: of what comes again each day has one of its own. */
export const keyOfTurn = (item: CalendarItem, day: string): string =>
  comesAgain(item) ? `${item.id}@${day}` : item.id;

/** A turn as a view draws it; `occasions` by their ids. */
export function viewTurn(
  { item, day, lastDay, time }: Turn,
  book: Playbook,
  nowMs: number,
  occasions: OccasionNames,
): ItemView {
  const isRepeated = comesAgain(item);
  const atMs = time === null ? null : instantOf(day, time, item.timeZone);
  const owner = item.memberId
    ? book.people.members.get(item.memberId)
    : item.ownerRoleId && answererFor({ ownerRoleId: item.ownerRoleId }, book, atMs ?? nowMs).member;
  const overMs = atMs ?? instantOf(addDays(lastDay, 1), '00:00', item.timeZone);
  return {
    key: keyOfTurn(item, day),
    item: isRepeated ? onDay(item, day, lastDay) : item,
    day,
    lastDay,
    time,
    ownerId: owner ? owner.id : null,
    ownerName: owner ? owner.name : null,
    channelTitles: item.channelIds.flatMap(
      (id) => book.channels.find((channel) => channel.id === id)?.title ?? [],
    ),
    minutesAway: atMs === null ? null : Math.round((atMs - nowMs) / 60_000),
    isLate: overMs < nowMs && !SETTLED.includes(item.status) && item.status !== 'onHold',
    isLive: isLive({ ...item, date: day, endDate: lastDay }, nowMs),
    occasion: (item.occasionId && occasions.get(item.occasionId)) || null,
    isRepeated,
    hints: [],
  };
}
