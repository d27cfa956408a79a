// A list of hours by weekday as people type it: in any order, several a day, overlapping, across midnight, and now
// and then broken. Read once and kept, because it is asked for every comment.
import type { WorkingHours } from '@/utils/schema/workspace';
import { mergeSpans, type Span } from './span';
import { hoursOn, minuteOf, weekdayOf } from './wall-day';

/** From and to, in minutes since midnight, under each weekday (1 = Monday). */
export type WeeklyHours = ReadonlyMap<number, readonly (readonly [number, number])[]>;

/** The hours that can be read; null when there are none, which means that nobody has said any. */
export function weeklyHours(entries: readonly WorkingHours[] | undefined): WeeklyHours | null {
  if (!entries || entries.length === 0) return null;
  const known = read.get(entries);
  if (known !== undefined) return known;
  const week = new Map<number, [number, number][]>();
  for (const { weekday, from, to } of entries) {
    const hours: [number, number] = [minuteOf(from), minuteOf(to)];
    if (hours.some(Number.isNaN) || !WEEKDAYS.includes(weekday)) continue;
    week.set(weekday, [...(week.get(weekday) ?? []), hours]);
  }
  const made = week.size > 0 ? week : null;
  read.set(entries, made);
  return made;
}

/** The stretches that begin on a day. */
export function spansOn(week: WeeklyHours, day: number, zone: string): Span[] {
  const hours = week.get(weekdayOf(day)) ?? [];
  return mergeSpans(hours.flatMap(([from, to]) => hoursOn(day, from, to, zone) ?? []));
}

const read = new WeakMap<readonly WorkingHours[], WeeklyHours | null>();
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
