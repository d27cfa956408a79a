// Until when a case is put off with one click: in an hour, this evening, tomorrow morning. A team that has named its
// hours has its own evening (an hour before it closes) and its own morning; others have those of the clock.
import { instantOf } from '@/utils/base/zone';
import { dayAt, dayText, zoneOf } from './wall-day';
import { hasHours, type WorkWeek, workingSpans } from './working-time';

export interface SnoozeTime {
  name: 'hour' | 'evening' | 'tomorrow';
  /** ISO instant to come. */
  until: string;
}

const HOUR_MS = 60 * 60_000;
const EVENING = '17:00';
const MORNING = '09:00';
/** A team that closes before has no evening. */
const AFTERNOON = '15:00';
/** Whoever works before this hour has not gone to bed yet. */
const DAWN = '05:00';

/** The times that make sense at an instant, in their order: none that is nearer than the hour. */
export function snoozeTimes(nowMs: number, week: WorkWeek): SnoozeTime[] {
  const zone = zoneOf(week.timeZone);
  const today = dayAt(nowMs, zone);
  const at = (day: number, time: string) => instantOf(dayText(day), time, zone);
  const [midnightMs, dawnMs] = [at(today + 1, '00:00'), at(today + 1, DAWN)];
  const open = (fromMs: number, toMs: number) => (hasHours(week) ? workingSpans(week, fromMs, toMs) : []);
  // A team that works through the night neither closes nor opens: its evening and its morning are the clock's.
  const closingMs = open(at(today, DAWN), midnightMs).at(-1)?.toMs ?? (hasHours(week) ? 0 : midnightMs);
  const openingMs = open(dawnMs, at(today + 2, '00:00'))[0]?.fromMs ?? dawnMs;
  const hourMs = nowMs + HOUR_MS;
  const times = [
    { name: 'hour', atMs: hourMs, fromMs: hourMs },
    {
      name: 'evening',
      atMs: closingMs < midnightMs ? closingMs - HOUR_MS : at(today, EVENING),
      fromMs: Math.max(at(today, AFTERNOON), hourMs + 1),
    },
    {
      name: 'tomorrow',
      atMs: openingMs > dawnMs ? openingMs : at(today + 1, MORNING),
      fromMs: hourMs + 1,
    },
  ] as const;
  return times
    .filter(({ atMs, fromMs }) => atMs >= fromMs)
    .map(({ name, atMs }) => ({ name, until: new Date(atMs).toISOString() }));
}
