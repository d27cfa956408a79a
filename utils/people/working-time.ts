// The time in which a team answers, and deadlines that count only that.
//
// A team that has named no hours answers always: every minute counts. Once it has, a weekday without an entry is
// closed, and so is a day that `isOff` names. Hours belong to the day on which they begin, so a night shift of
// Thursday goes on into a closed Friday. A team that would not open for 400 days has mistyped something; from then
// on its days count whole, for a deadline that never comes helps nobody.
//
//   Saturday to Thursday 9:00-13:00 and 14:00-17:00, Friday closed:
//   Thursday 16:30 + 60 minutes = Saturday 9:30;  Thursday 16:30 + 30 minutes = Thursday 17:00
import type { WorkingHours } from '@/utils/schema/workspace';
import { covers, mergeSpans, type Span } from './span';
import { dayAt, dayText, startOfDay, zoneOf } from './wall-day';
import { spansOn, type WeeklyHours, weeklyHours } from './weekly-hours';

/** When a team works. What was answered once about a day is kept for as long as this object lives. */
export interface WorkWeek {
  /** An IANA name; one that this browser does not know is read as UTC. */
  readonly timeZone: string;
  readonly hours: readonly WorkingHours[];
  /** In place of `hours` on days of Ramadan, where the team has named them. */
  readonly ramadanHours?: readonly WorkingHours[];
  /** Whether the team rests on a day (YYYY-MM-DD) whose weekday would be open. */
  isOff(day: string): boolean;
  isRamadan(day: string): boolean;
}

/** Whether the team has said when it works; when not, every minute counts. */
export const hasHours = (week: WorkWeek): boolean => memoOf(week).regular !== null;

/** Whether the team works at an instant. At the very end of its hours it no longer does. */
export function isWorking(week: WorkWeek, atMs: number): boolean {
  const { regular, zone } = memoOf(week);
  if (!regular) return true;
  const day = dayAt(atMs, zone);
  return covers(spansOfDay(week, day), atMs) || covers(spansOfDay(week, day - 1), atMs);
}

/** The working time between two instants, merged and in order; none when `toMs` is earlier. */
export function workingSpans(week: WorkWeek, fromMs: number, toMs: number): Span[] {
  const spans: Span[] = [];
  if (fromMs >= toMs) return spans;
  walk(week, fromMs, (span) => {
    if (span.fromMs >= toMs) return false;
    spans.push({ fromMs: span.fromMs, toMs: Math.min(span.toMs, toMs) });
    return span.toMs < toMs;
  });
  return mergeSpans(spans);
}

/** How many working minutes lie between two instants, in fractions too; negative when `toMs` is earlier. */
export function workingMinutesBetween(week: WorkWeek, fromMs: number, toMs: number): number {
  if (fromMs > toMs) return -workingMinutesBetween(week, toMs, fromMs);
  let sumMs = 0;
  if (fromMs < toMs) {
    walk(week, fromMs, (span) => {
      sumMs += Math.max(0, Math.min(span.toMs, toMs) - span.fromMs);
      return span.toMs < toMs;
    });
  }
  return sumMs / MINUTE_MS;
}

/**
 * The instant at which so many working minutes have passed since `startMs`. Never inside closed hours; the instant
 * of closing itself is not closed yet. Negative minutes count as none.
 */
export function addWorkingMinutes(week: WorkWeek, startMs: number, minutes: number): number {
  let leftMs = Math.max(0, minutes) * MINUTE_MS;
  if (leftMs === 0 && hasJustClosed(week, startMs)) return startMs;
  let reachedMs = startMs;
  walk(week, startMs, (span) => {
    const roomMs = span.toMs - span.fromMs;
    reachedMs = span.fromMs + Math.min(roomMs, leftMs);
    leftMs -= Math.min(roomMs, leftMs);
    return leftMs > 0;
  });
  return reachedMs;
}

/** When the team works next: the instant itself while it does. */
export const nextOpening = (week: WorkWeek, atMs: number): number => {
  let openingMs = atMs;
  walk(week, atMs, (span) => {
    openingMs = span.fromMs;
    return false;
  });
  return openingMs;
};

/** Hands the working time from an instant on to `visit`, stretch by stretch in order, until it has seen enough. */
function walk(week: WorkWeek, startMs: number, visit: (span: Span) => boolean): void {
  const { regular, zone } = memoOf(week);
  if (!regular) {
    visit({ fromMs: startMs, toMs: Number.POSITIVE_INFINITY });
    return;
  }
  let reachedMs = startMs;
  // Hours of yesterday may last until now; those of the day before are over by the time they began.
  for (let day = dayAt(startMs, zone) - 1; ; day++) {
    for (const span of spansOfDay(week, day)) {
      if (span.toMs <= reachedMs) continue;
      const fromMs = Math.max(span.fromMs, reachedMs);
      reachedMs = span.toMs;
      if (!visit({ fromMs, toMs: span.toMs })) return;
    }
  }
}

function hasJustClosed(week: WorkWeek, atMs: number): boolean {
  const { regular, zone } = memoOf(week);
  if (!regular) return false;
  const day = dayAt(atMs, zone);
  return [day - 1, day].some((one) => spansOfDay(week, one).some(({ toMs }) => toMs === atMs));
}

/** The hours that begin on a day; the whole of it where nothing opens for long. */
function spansOfDay(week: WorkWeek, day: number): readonly Span[] {
  const memo = memoOf(week);
  const spans = ownSpans(week, memo, day);
  if (spans.length > 0 || opensSoon(week, memo, day)) return spans;
  return [{ fromMs: startOfDay(day, memo.zone), toMs: startOfDay(day + 1, memo.zone) }];
}

function ownSpans(week: WorkWeek, memo: Memo, day: number): readonly Span[] {
  const known = memo.days.get(day);
  if (known) return known;
  const { regular, ramadan, zone } = memo;
  const text = dayText(day);
  const hours = ramadan && week.isRamadan(text) ? ramadan : regular;
  const spans = hours && !week.isOff(text) ? spansOn(hours, day, zone) : [];
  memo.days.set(day, spans);
  return spans;
}

/** Whether any hours begin on `day` or within 400 days of it. A run of closed days is walked through once. */
function opensSoon(week: WorkWeek, memo: Memo, day: number): boolean {
  const { closed } = memo;
  const isInside = day >= closed.from && day <= closed.to;
  const run = { from: isInside ? closed.from : day, to: isInside ? closed.to : day };
  while (run.to < day + CLOSED_DAYS && ownSpans(week, memo, run.to).length === 0) run.to += 1;
  memo.closed = run;
  return run.to < day + CLOSED_DAYS;
}

/** What has been worked out about a week. */
interface Memo {
  readonly zone: string;
  readonly regular: WeeklyHours | null;
  readonly ramadan: WeeklyHours | null;
  readonly days: Map<number, readonly Span[]>;
  /** A run of days without hours: the first of them, and the first that may have some. */
  closed: { from: number; to: number };
}

function memoOf(week: WorkWeek): Memo {
  let memo = memos.get(week);
  if (!memo) {
    memo = {
      zone: zoneOf(week.timeZone),
      regular: weeklyHours(week.hours),
      ramadan: weeklyHours(week.ramadanHours),
      days: new Map(),
      closed: { from: 0, to: -1 },
    };
    memos.set(week, memo);
  }
  return memo;
}

const memos = new WeakMap<WorkWeek, Memo>();
const CLOSED_DAYS = 400;
const MINUTE_MS = 60_000;
