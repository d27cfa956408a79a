// When an item comes: once, or on the days of its rule without those that were left out and with those that were added.
// An occurrence is known by its day, and its time is that of the item on the wall of the item's own zone, whatever the
// clocks do in between.
import { instantOfWall, wallMsOf } from '@/utils/base/zone';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { ItemId } from '@/utils/schema/parts';
import { comesAgain } from './comes-again';
import { addDays, daysBetween, type IsoDay, isIsoDay, isoDay, isoDayOf } from './day';
import { daysOfRule } from './recurrence-days';
import { type ParsedRecurrence, parseRecurrence, type RecurrenceProblem } from './recurrence-rule';

/** What decides when an item comes. */
export type Recurring = Pick<CalendarItem, 'id' | 'date' | 'timeZone'> &
  Partial<Pick<CalendarItem, 'time' | 'allDay' | 'endDate' | 'recurrence' | 'skippedDays' | 'extraDays'>>;

export interface Occurrence {
  readonly itemId: ItemId;
  /** Its name within the series, and the day on which it begins. */
  readonly day: IsoDay;
  /** The last day; the same as `day` for nearly all. */
  readonly lastDay: IsoDay;
  /** HH:MM on the wall of the item's zone; null for a whole day. */
  readonly time: string | null;
  /** Milliseconds since the epoch: the time, or the beginning of the day. */
  readonly startMs: number;
  /** The planned time does not exist on that day, since the clocks go forward: it comes as much later. */
  readonly isShifted: boolean;
  readonly isRecurring: boolean;
}

/** As many occurrences of one item are told at once; a range that holds more ends there. */
export const MOST_OCCURRENCES = 2_000;

/** Every occurrence that touches the days from `from` to `to`, both included, in order. */
export function occurrences(item: Recurring, from: IsoDay, to: IsoDay): Occurrence[] {
  if (!isIsoDay(item.date)) return [];
  const length = lengthOf(item);
  return daysOf(item, addDays(from, -length), to).map((day) => occurrenceOn(item, day, length));
}

/** The first occurrence on `day` or after it; null when none comes within ten years. */
export function nextOccurrence(item: Recurring, day: IsoDay): Occurrence | null {
  if (!isIsoDay(item.date)) return null;
  const [next] = daysOf(item, day, addDays(day > item.date ? day : item.date, LOOK_AHEAD_DAYS), 1);
  return next === undefined ? null : occurrenceOn(item, next, lengthOf(item));
}

/** What the rule of an item says, or why it says nothing; null without one. */
export function recurrenceOf(item: Recurring): ParsedRecurrence | null {
  if (item.recurrence === undefined) return null;
  const { time, timeZone } = item;
  const key = `${item.recurrence}|${item.allDay ? '' : time}|${timeZone}`;
  const known = parsed.get(key);
  if (known) return known;
  if (parsed.size >= MOST_KEPT) parsed.clear();
  const made = parseRecurrence(item.recurrence, (utcMs) => lastDayBefore(utcMs, item));
  parsed.set(key, made);
  return made;
}
const parsed = new Map<string, ParsedRecurrence>();
const MOST_KEPT = 5_000;

/** Why an item that wants to recur comes only once; null when all is well. */
export function recurrenceProblem(item: Recurring): RecurrenceProblem | null {
  const rule = recurrenceOf(item);
  return rule === null || rule.ok ? null : rule.problem;
}

/** The last day on which the item may still begin when it must not begin after an instant. */
export function lastDayBefore(utcMs: number, item: Pick<Recurring, 'time' | 'allDay' | 'timeZone'>): IsoDay {
  const day = isoDayOf(utcMs, item.timeZone);
  const time = item.allDay ? undefined : item.time;
  return time !== undefined && instantOfWall(Date.parse(`${day}T${time}Z`), item.timeZone) > utcMs
    ? addDays(day, -1)
    : day;
}

// A rule that cannot be read leaves the item on its first day, where somebody will find it.
function daysOf(item: Recurring, from: IsoDay, to: IsoDay, most = MOST_OCCURRENCES): IsoDay[] {
  const first = isoDay(item.date);
  const rule = recurrenceOf(item);
  const skipped = new Set(item.skippedDays);
  // Days that are left out must not use up the room of those that come.
  const ofRule = rule?.ok ? daysOfRule(rule.rule, first, from, to, most + skipped.size) : [first];
  const extra = (item.extraDays ?? []).filter(isIsoDay);
  const days = new Set([...ofRule, ...extra].filter((day) => day >= from && day <= to && !skipped.has(day)));
  return [...days].sort().slice(0, most);
}

function occurrenceOn(item: Recurring, day: IsoDay, length: number): Occurrence {
  const planned = item.allDay ? undefined : item.time;
  const plannedMs = Date.parse(`${day}T${planned ?? '00:00'}Z`);
  const startMs = instantOfWall(plannedMs, item.timeZone);
  const shownMs = wallMsOf(startMs, item.timeZone);
  return {
    itemId: item.id,
    day,
    lastDay: length === 0 ? day : addDays(day, length),
    time: planned === undefined ? null : new Date(shownMs).toISOString().slice(11, 16),
    startMs,
    isShifted: planned !== undefined && shownMs !== plannedMs,
    isRecurring: comesAgain(item),
  };
}

/** How many days after its first an occurrence ends. */
function lengthOf({ date, endDate }: Recurring): number {
  if (endDate === undefined || !isIsoDay(endDate) || endDate <= date) return 0;
  return Math.min(daysBetween(isoDay(date), endDate), MOST_LENGTH_DAYS);
}

const MOST_LENGTH_DAYS = 3_660;
const LOOK_AHEAD_DAYS = 3_660;
