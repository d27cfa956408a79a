// One turn of something that comes again, and what becomes of the whole when it changes: this one alone becomes an item
// of its own, this and the following become another series, or all change. The rules themselves: calendar/recurrence-edits.
import { newId } from '@/utils/base/ids';
import { comesAgain } from '@/utils/calendar/comes-again';
import { addDays, dayNumberOf, type IsoDay, isIsoDay, isoDay } from '@/utils/calendar/day';
import { changeAll, exceptAt, type ItemChange, skipAt, splitAt } from '@/utils/calendar/recurrence-edits';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import { ItemId } from '@/utils/schema/parts';
import type { TurnScope } from './contract';
import { onDay } from './plan';

/** The item of a key; behind an @ stands the day of one of its turns. */
export const idOf = (key: string): ItemId => ItemId.parse(key.split('@')[0]);

/**
 * The id of a turn that has become an item of its own: it follows from series and day, so that two people who change
 * the same turn at once have changed one item, and an old key of the turn still finds it.
 */
export const ownIdOf = (id: ItemId, day: string): ItemId =>
  ItemId.parse(`${id.slice(0, MOST_OF_SERIES)}-${day}`);
/** An id has room for 200 characters. */
const MOST_OF_SERIES = 180;

/** The item of a key as it is stored, or the item that one of its turns has become. */
export async function itemOf(
  key: string,
  read: (id: ItemId) => Promise<CalendarItem | undefined>,
): Promise<CalendarItem | undefined> {
  const item = await read(idOf(key));
  const day = item && dayOf(item, key);
  const own = day && item.skippedDays?.includes(day) ? await read(ownIdOf(item.id, day)) : undefined;
  return own ?? item;
}

/** The day of a turn, by its key; null = it names the item as a whole. */
export function dayOf(item: CalendarItem, key: string): IsoDay | null {
  const day = key.split('@')[1];
  return comesAgain(item) && day !== undefined && isIsoDay(day) ? day : null;
}

/** The item as it is on the day of the key. */
export function turnAt(item: CalendarItem, key: string): CalendarItem {
  const day = dayOf(item, key);
  if (day === null) return item;
  const length = item.endDate ? dayNumberOf(isoDay(item.endDate)) - dayNumberOf(isoDay(item.date)) : 0;
  return onDay(item, day, addDays(day, Math.max(0, length)));
}

/** The items that are written when a turn becomes another one. */
export function changedAt(
  item: CalendarItem,
  key: string,
  before: CalendarItem,
  after: CalendarItem,
  scope: TurnScope,
): CalendarItem[] {
  const day = dayOf(item, key);
  if (day === null) return [after];
  const change = differing(before, after);
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const less = (changed: CalendarItem): CalendarItem => without(changed, gone);
  // Another rule is another series: one day alone has none.
  const isAnotherRule = change.recurrence !== undefined || gone.includes('recurrence');
  // Nor has it other days, which are those of the whole.
  const hasOtherDays = change.extraDays !== undefined || gone.includes('extraDays');
  if (scope === 'all' || (scope === 'this' && hasOtherDays && !isAnotherRule))
    return [less(changeAll(item, day, change))];
  if (scope === 'this' && !isAnotherRule) {
    const { series, own } = exceptAt(item, day, change, ownIdOf(item.id, day));
    return [series, less(own)];
  }
  const { before: past, after: next } = splitAt(item, day, change, freshId());
  return past === null ? [less(next)] : [past, less(next)];
}

/** What is left of an item when a turn of it is taken away; null = nothing. */
export function remainderOf(item: CalendarItem, key: string, scope: TurnScope): CalendarItem | null {
  const day = dayOf(item, key);
  if (day === null || scope === 'all') return null;
  return scope === 'this' ? skipAt(item, day) : splitAt(item, day, {}, freshId()).before;
}

/** Where a change is meant for more than one turn, the first key of each item speaks for all that follow. */
export function keysFor(scope: TurnScope, keys: readonly string[]): string[] {
  const unique = [...new Set(keys)];
  if (scope === 'this') return unique;
  const first = new Map<ItemId, string>();
  for (const key of unique.toSorted()) if (!first.has(idOf(key))) first.set(idOf(key), key);
  return [...first.values()];
}

/** The keys of the same item. */
export const sameSeries = (keys: readonly string[], key: string): string[] =>
  keys.filter((one) => idOf(one) === idOf(key));

export const isSameItem = (a: CalendarItem, b: CalendarItem): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const freshId = (): ItemId => ItemId.parse(newId());

function differing(before: CalendarItem, after: CalendarItem): ItemChange {
  const entries = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(before, name)),
  );
  return Object.fromEntries(entries) as ItemChange; // fields of the item, those that differ
}

function without(item: CalendarItem, names: readonly string[]): CalendarItem {
  const entries = Object.entries(item).filter(([name]) => !names.includes(name));
  return Object.fromEntries(entries) as CalendarItem; // the item, less what was taken away
}
