// One turn of something that comes again, and what becomes of the whole when it changes: this one alone becomes an item
// of its own, this and the following become another series, or all change. The rules themselves: calendar/recurrence-edits.
import { newId } from '@/utils/base/ids';
import { addDays, dayNumberOf, type IsoDay, isIsoDay, isoDay } from '@/utils/calendar/day';
import { changeAll, exceptAt, type ItemChange, skipAt, splitAt } from '@/utils/calendar/recurrence-edits';
import type { Change } from '@/utils/data/write';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import { ItemId } from '@/utils/schema/parts';
import type { TurnScope } from './contract';
import { onDay } from './plan';

/** The item of a key; behind an @ stands the day of one of its turns. */
export const idOf = (key: string): ItemId => ItemId.parse(key.split('@')[0]);

function dayOf(item: CalendarItem, key: string): IsoDay | null {
  const day = key.split('@')[1];
  return item.recurrence && day !== undefined && isIsoDay(day) ? day : null;
}

/** The item as it is on the day of the key. */
export function turnAt(item: CalendarItem, key: string): CalendarItem {
  const day = dayOf(item, key);
  if (day === null) return item;
  const length = item.endDate ? dayNumberOf(isoDay(item.endDate)) - dayNumberOf(isoDay(item.date)) : 0;
  return onDay(item, day, addDays(day, Math.max(0, length)));
}

/** What is written when a turn becomes another one. */
export function changesOf(
  item: CalendarItem,
  key: string,
  before: CalendarItem,
  after: CalendarItem,
  scope: TurnScope,
): Change[] {
  const day = dayOf(item, key);
  if (day === null) return [put(after)];
  const change = differing(before, after);
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const less = (changed: CalendarItem): CalendarItem => without(changed, gone);
  // Another rule is another series: one day alone has none.
  const isAnotherRule = change.recurrence !== undefined || gone.includes('recurrence');
  if (scope === 'this' && !isAnotherRule) {
    const { series, own } = exceptAt(item, day, change, freshId());
    return [put(series), put(less(own))];
  }
  if (scope === 'all') return [put(less(changeAll(item, day, change)))];
  const { before: past, after: next } = splitAt(item, day, change, freshId());
  return past === null ? [put(less(next))] : [put(past), put(less(next))];
}

/** What is written when a turn is taken away. */
export function removalOf(item: CalendarItem, key: string, scope: TurnScope): Change {
  const day = dayOf(item, key);
  if (day === null || scope === 'all') return { store: 'calendar', remove: item.id };
  if (scope === 'this') return put(skipAt(item, day));
  const { before } = splitAt(item, day, {}, freshId());
  return before === null ? { store: 'calendar', remove: item.id } : put(before);
}

export const isSameItem = (a: CalendarItem, b: CalendarItem): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const put = (item: CalendarItem): Change => ({ store: 'calendar', put: item });
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
