// Changes of something that recurs, as pure functions from items to items: this one alone, this and the following, all.
// What they give is written by whoever asked; nothing is lost on the way: an occurrence that becomes an item of its own
// keeps everything that the series says, and the series leaves its day out.
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { ItemId } from '@/utils/schema/parts';
import { addDays, daysBetween, type IsoDay, type IsoWeekday, isIsoDay, isoDay } from './day';
import { toJalali } from './jalali';
import { recurrenceOf } from './recurrence';
import { daysOfRule } from './recurrence-days';
import { type Recurrence, writeRecurrence } from './recurrence-rule';

/** What somebody changes; days are those of the occurrence that was looked at. */
export type ItemChange = Partial<Omit<CalendarItem, 'id' | 'seriesId' | 'seriesDay'>>;

/** One occurrence changes: the series without its day, and an item of its own. */
export function exceptAt(
  series: CalendarItem,
  day: IsoDay,
  change: ItemChange,
  newId: ItemId,
): { series: CalendarItem; own: CalendarItem } {
  const { recurrence: _rule, skippedDays: _skipped, extraDays: _extra, uid: _uid, ...rest } = series;
  return {
    series: skipAt(series, day),
    own: { ...rest, ...onDay(series, day), ...change, id: newId, seriesId: series.id, seriesDay: day },
  };
}

/** One occurrence is left out. */
export function skipAt(series: CalendarItem, day: IsoDay): CalendarItem {
  const extraDays = series.extraDays?.filter((one) => one !== day);
  const skippedDays = [...new Set([...(series.skippedDays ?? []), day])];
  return { ...series, skippedDays, ...(extraDays && { extraDays }) };
}

/**
 * This occurrence and all that follow change: the series until the day before, and a new one from there on. Null in
 * the place of the first when nothing of it is left: then the second is the series itself.
 */
export function splitAt(
  series: CalendarItem,
  day: IsoDay,
  change: ItemChange,
  newId: ItemId,
): { before: CalendarItem | null; after: CalendarItem } {
  if (day <= series.date) return { before: null, after: changeAll(series, day, change) };
  const rules = rulesAround(series, day);
  const { uid: _uid, recurrence: _rule, ...named } = series;
  // Days that somebody has named belong to the part in which they lie.
  const { skippedDays = series.skippedDays, extraDays = series.extraDays } = change;
  const whole = { ...(skippedDays && { skippedDays }), ...(extraDays && { extraDays }) };
  const after = changeAll(
    {
      ...named,
      ...onDay(series, day),
      ...split(series, (one) => one >= day),
      id: newId,
      ...(rules && { recurrence: rules.after }),
    },
    day,
    { ...change, ...split(change, (one) => one >= day) },
  );
  const before = {
    ...series,
    ...split(whole, (one) => one < day),
    ...(rules && { recurrence: rules.before }),
  };
  return { before, after };
}

/** The rule of a series until the day before, and from there on; null where only days were added to it. */
function rulesAround(series: CalendarItem, day: IsoDay): { before: string; after: string } | null {
  const rule = ruleOf(series);
  if (rule === null) return null;
  const { count, ...endless } = rule;
  const eve = addDays(day, -1);
  const past = daysOfRule(rule, isoDay(series.date), isoDay(series.date), eve, count ?? 1).length;
  const rest: Recurrence = count === undefined ? rule : { ...rule, count: Math.max(1, count - past) };
  return { before: writeRecurrence({ ...endless, until: eve }), after: writeRecurrence(rest) };
}

/** All change; a day that is moved takes the others along, as far as the rule can say so. */
export function changeAll(series: CalendarItem, day: IsoDay, change: ItemChange): CalendarItem {
  const { date, endDate, ...rest } = change;
  const changed = { ...series, ...rest };
  if (date === undefined && endDate === undefined) return changed;
  const moved = date !== undefined && isIsoDay(date) ? daysBetween(day, date) : 0;
  const first = addDays(isoDay(series.date), moved);
  const length = endDate === undefined ? lengthOf(series) : daysBetween(isoDay(date ?? day), isoDay(endDate));
  const rule = ruleOf(changed);
  const later = (days: readonly string[]) => days.map((one) => addDays(isoDay(one), moved));
  return {
    ...withEnd(changed, first, length),
    ...(rule &&
      moved !== 0 &&
      !rest.recurrence && { recurrence: writeRecurrence(movedRule(rule, day, moved)) }),
    // What somebody has just named stays as they said it.
    ...(changed.skippedDays &&
      !rest.skippedDays &&
      moved !== 0 && { skippedDays: later(changed.skippedDays) }),
    ...(changed.extraDays && !rest.extraDays && moved !== 0 && { extraDays: later(changed.extraDays) }),
  };
}

// A series on Saturdays that is moved by a day comes on Sundays; «the 2nd of the month» becomes the 3rd. Other parts
// («the last Friday») do not follow from a day and stay as the team wrote them.
function movedRule(rule: Recurrence, day: IsoDay, moved: number): Recurrence {
  const { weekdays, monthDays, months } = rule;
  const shifted = weekdays?.map((one) =>
    one.nth === undefined
      ? { weekday: (((((one.weekday - 1 + moved) % 7) + 7) % 7) + 1) as IsoWeekday } // a remainder of seven
      : one,
  );
  const target = dateIn(rule.calendar, addDays(day, moved));
  const [only] = monthDays ?? [];
  const isPlain = monthDays?.length === 1 && only !== undefined && only > 0;
  const until = rule.until && moved > 0 ? addDays(rule.until, moved) : rule.until;
  return {
    ...rule,
    ...(until && { until }),
    ...(shifted && { weekdays: shifted }),
    ...(isPlain && { monthDays: [target.day] }),
    ...(isPlain && months?.length === 1 && { months: [target.month] }),
  };
}

function dateIn(calendar: Recurrence['calendar'], day: IsoDay): { month: number; day: number } {
  if (calendar === 'jalali') return toJalali(day);
  return { month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}

function ruleOf(item: CalendarItem): Recurrence | null {
  const parsed = recurrenceOf(item);
  return parsed?.ok ? parsed.rule : null;
}

function lengthOf({ date, endDate }: CalendarItem): number {
  return endDate !== undefined && endDate > date ? daysBetween(isoDay(date), isoDay(endDate)) : 0;
}

const onDay = (series: CalendarItem, day: IsoDay): Pick<CalendarItem, 'date' | 'endDate'> =>
  withEnd({ ...(series.endDate !== undefined && { endDate: series.endDate }) }, day, lengthOf(series));

function withEnd<T extends object>(item: T, date: IsoDay, length: number): T & { date: string } {
  const { endDate: _end, ...rest } = item as T & { endDate?: string }; // it may have one
  const made = { ...rest, date, ...(length > 0 && { endDate: addDays(date, length) }) };
  return made as unknown as T & { date: string }; // the same fields, the days anew
}

function split(series: ItemChange, isWanted: (day: string) => boolean) {
  const { skippedDays, extraDays } = series;
  return {
    ...(skippedDays && { skippedDays: skippedDays.filter(isWanted) }),
    ...(extraDays && { extraDays: extraDays.filter(isWanted) }),
  };
}
