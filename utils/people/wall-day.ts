// Days and hours as a clock on somebody's wall shows them, as instants. Days are whole numbers since 1970-01-01:
// who is on duty is asked a thousand times a day, and numbers need no parsing.
import { instantOfWall, isKnownZone, wallMsOf } from '@/utils/base/zone';
import type { Span } from './span';

/** The zone, or UTC for one that this browser does not know: every device that lacks it counts alike. */
export const zoneOf = (name: string): string => (isKnownZone(name) ? name : 'UTC');

/** The number of the day that the wall in `zone` shows. */
export const dayAt = (instantMs: number, zone: string): number =>
  Math.floor(wallMsOf(instantMs, zone) / DAY_MS);

/** The day's first instant. */
export const startOfDay = (day: number, zone: string): number => instantOfWall(day * DAY_MS, zone);

/** YYYY-MM-DD. */
export const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The number of a day given as YYYY-MM-DD. */
export const dayNumber = (text: string): number => Date.parse(text) / DAY_MS;

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1; // day 0 was a Thursday

/** Minutes since midnight of HH:MM; NaN for anything else. */
export function minuteOf(time: string): number {
  return WALL_TIME.test(time) ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) : Number.NaN;
}

/**
 * Hours that begin on `day`, in minutes since its midnight. Those that end before they begin last into the next
 * day; those that end where they begin last a whole day. Null when the clock skips them.
 */
export function hoursOn(day: number, fromMinute: number, toMinute: number, zone: string): Span | null {
  const wallMs = day * DAY_MS;
  const toDay = toMinute > fromMinute ? wallMs : wallMs + DAY_MS;
  const fromMs = instantOfWall(wallMs + fromMinute * MINUTE_MS, zone);
  const toMs = instantOfWall(toDay + toMinute * MINUTE_MS, zone);
  return fromMs < toMs ? { fromMs, toMs } : null;
}

const WALL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
