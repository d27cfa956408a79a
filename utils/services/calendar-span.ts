// Some days of the calendar as a view draws them.
import { instantOf } from '@/utils/base/zone';
import { addDays, daysFrom, type IsoDay, isoDay, isoDayOf } from '@/utils/calendar/day';
import type { CalendarFilter } from '@/utils/schema/calendar-view';
import { normalise } from '@/utils/text/normalise';
import type { Context } from './context';
import type { CalendarSpan, ItemHint, ItemView, OccasionView } from './contract';
import { hintsOf } from './item-hints';
import { isClosed, isOfOneDay, observedBetween, occasionNames, viewOccasion } from './occasion-view';
import { type Turn, turnsBetween, viewTurn } from './plan';

/** As many days as one question may ask for; more is another question. */
const MOST_DAYS = 400;

/** Asked together with a year: one file on the disk. */
export * from './own-occasion';

export async function spanOf(
  context: Context,
  from: string,
  to: string,
  filter: CalendarFilter = {},
): Promise<CalendarSpan> {
  const days = daysFrom(isoDay(from), isoDay(to)).slice(0, MOST_DAYS);
  const [first, last] = [days[0], days.at(-1)];
  const [book, occasions] = await Promise.all([
    context.playbook.read(),
    first && last ? occasionsOf(context, first, last) : [],
  ]);
  const turns = first && last ? await turnsBetween(context, first, last) : [];
  const nowMs = context.clock.now();
  const names = await occasionNames(book, (await context.device.read()).language);
  // What speaks against an item is told by all of them, also by those that a filter hides.
  const said = first && last ? await hintsOf(context, book, turns, first, last) : new Map<Turn, ItemHint[]>();
  const views = turns.map((turn) => ({ ...viewTurn(turn, book, nowMs, names), hints: said.get(turn) ?? [] }));
  const shown = views.filter(fits(filter));
  const kinds = filter.occasionKinds;
  const [itemsOn, occasionsOn] = [onDays(shown), byDay(occasions)];
  const today = isoDayOf(nowMs, book.timeZone);
  return {
    today,
    changesAtMs: nextChange(turns, today, book.timeZone, nowMs),
    days: days.map((day) => {
      const ofDay = occasionsOn.get(day) ?? [];
      return {
        day,
        occasions: kinds?.length ? ofDay.filter(({ kind }) => kinds.includes(kind)) : ofDay,
        isClosed: isClosed(
          day,
          ofDay.some(({ holiday }) => holiday),
          book,
        ),
        isMourning: ofDay.some(({ tone }) => tone === 'mourning'),
        items: itemsOn.get(day) ?? [],
      };
    }),
    total: views.length,
    channels: book.channels,
    labels: [...new Set(views.flatMap(({ item }) => item.labels))].sort(),
  };
}

/** The next midnight of the team, or the first moment before it at which an item goes out or is over. */
function nextChange(turns: readonly Turn[], today: IsoDay, timeZone: string, nowMs: number): number {
  const midnight = instantOf(addDays(today, 1), '00:00', timeZone);
  // Another zone's midnight is at most a day away from the team's: nothing further can come before it.
  const [from, to] = [addDays(today, -2), addDays(today, 2)];
  const isNear = (day: IsoDay) => day >= from && day <= to;
  const edges = turns.filter(({ day, lastDay }) => isNear(day) || isNear(lastDay)).flatMap(edgesOf);
  // What is due this very moment is late from the next one on.
  return Math.min(midnight, ...edges.filter((edgeMs) => edgeMs >= nowMs));
}

/** When a turn begins to be out, and when its last day is over: milliseconds since the epoch. */
const edgesOf = ({ item, day, lastDay, time }: Turn): [number, number] => [
  instantOf(day, time ?? '00:00', item.timeZone),
  instantOf(addDays(lastDay, 1), '00:00', item.timeZone),
];

export async function occasionsOf(
  { playbook, device, clock }: Context,
  from: string,
  to: string,
): Promise<OccasionView[]> {
  const [book, { language }] = await Promise.all([playbook.read(), device.read()]);
  const found = await observedBetween(book, isoDay(from), isoDay(to));
  return found.filter(isOfOneDay).map(viewOccasion(isoDayOf(clock.now(), book.timeZone), language));
}

function fits(filter: CalendarFilter): (view: ItemView) => boolean {
  const { channelIds, statuses, memberIds, labels, departmentIds, query } = filter;
  const words = normalise(query ?? '')
    .split(' ')
    .filter(Boolean);
  const some = <T>(wanted: readonly T[] | undefined, has: readonly T[]) =>
    wanted === undefined || wanted.length === 0 || has.some((one) => wanted.includes(one));
  return ({ item, ownerId }) => {
    if (!some(channelIds, item.channelIds) || !some(statuses, [item.status])) return false;
    if (!some(memberIds, [ownerId]) || !some(labels, item.labels)) return false;
    // What names no department is every department's.
    if (item.departments.length > 0 && !some(departmentIds, item.departments)) return false;
    if (words.length === 0) return true;
    const said = normalise([item.title, item.brief, ...item.labels].join(' '));
    return words.every((word) => said.includes(word));
  };
}

/** Something that lasts stands on each of its days. */
function onDays(views: readonly ItemView[]): Map<string, ItemView[]> {
  const days = new Map<string, ItemView[]>();
  for (const view of views) {
    for (const day of view.lastDay > view.day
      ? daysFrom(isoDay(view.day), isoDay(view.lastDay))
      : [view.day]) {
      const list = days.get(day);
      if (list) list.push(view);
      else days.set(day, [view]);
    }
  }
  return days;
}

function byDay(occasions: readonly OccasionView[]): Map<string, OccasionView[]> {
  const days = new Map<string, OccasionView[]>();
  for (const occasion of occasions) days.set(occasion.day, [...(days.get(occasion.day) ?? []), occasion]);
  return days;
}
