// Weeks for tests: literal hours, closed days by name, and the strange weeks that properties are tried on.
import fc from 'fast-check';
import type { WorkWeek } from '@/utils/people/working-time';
import type { WorkingHours } from '@/utils/schema/workspace';

const WEEKDAYS: Record<string, number> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };

/** `hours('sat-wed 09:00-17:00', 'thu 09:00-13:00')` */
export const hours = (...lines: string[]): WorkingHours[] =>
  lines.flatMap((line) => {
    const [days = '', time = ''] = line.split(' ');
    const [from = '', to = ''] = time.split('-');
    return daysOf(days).map((weekday) => ({ weekday, from, to }));
  });

function daysOf(text: string): number[] {
  const [first = '', last = first] = text.split('-');
  const [from, to] = [WEEKDAYS[first] ?? 0, WEEKDAYS[last] ?? 0];
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => ((from - 1 + index) % 7) + 1);
}

export interface WeekParts {
  zone?: string;
  hours?: readonly WorkingHours[];
  ramadanHours?: readonly WorkingHours[];
  off?: readonly string[];
  ramadan?: readonly string[];
}

export function weekOf({ zone = 'Asia/Tehran', ...parts }: WeekParts = {}): WorkWeek {
  return {
    timeZone: zone,
    hours: parts.hours ?? [],
    ...(parts.ramadanHours && { ramadanHours: parts.ramadanHours }),
    isOff: (day) => parts.off?.includes(day) ?? false,
    isRamadan: (day) => parts.ramadan?.includes(day) ?? false,
  };
}

/** Saturday to Wednesday with a lunch break, half a Thursday, closed on Friday. */
export const OFFICE = hours('sat-wed 09:00-13:00', 'sat-wed 14:00-17:00', 'thu 09:00-13:00');

const minute = fc.integer({ min: 0, max: 23 * 60 + 59 });
const wallTime = minute.map(
  (value) => `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`,
);
const entry = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: wallTime, to: wallTime });

export const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Tehran', 'Australia/Lord_Howe'];

/** Any week: overlapping hours, across midnight, every third day off, a Ramadan of its own. */
export const anyWeek: fc.Arbitrary<WorkWeek> = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    hours: fc.array(entry, { maxLength: 8 }),
    ramadanHours: fc.array(entry, { maxLength: 4 }),
    offEvery: fc.integer({ min: 2, max: 9 }),
  })
  .map(({ zone, hours: regular, ramadanHours, offEvery }) => ({
    timeZone: zone,
    hours: regular,
    ramadanHours,
    isOff: (day) => Math.floor(Date.parse(day) / 86_400_000) % offEvery === 0,
    isRamadan: (day) => day.slice(5, 7) === '03' || day.slice(5, 7) === '10',
  }));

const MINUTE_MS = 60_000;

/** Whole minutes of the years in which Iran still changed its clocks and those after; the days around changes often. */
export const anyMinute: fc.Arbitrary<number> = fc.oneof(
  fc
    .integer({ min: Date.parse('2021-01-01') / MINUTE_MS, max: Date.parse('2027-12-31') / MINUTE_MS })
    .map((value) => value * MINUTE_MS),
  fc
    .tuple(
      fc.constantFrom(
        '2022-03-21',
        '2022-09-21',
        '2026-03-08',
        '2026-03-28',
        '2026-04-04',
        '2026-10-03',
        '2026-10-24',
      ),
      fc.integer({ min: -1_440, max: 2_880 }),
    )
    .map(([day, minutes]) => Date.parse(day) + minutes * MINUTE_MS),
);
