// What tests/bench/calendar.ts runs, bundled, in a process of its own: prints its times as one line of JSON.
import { addDays, isoDay } from '@/utils/calendar/day';
import { fromJalali, toJalali } from '@/utils/calendar/jalali';
import { loadOccasions, occasionsBetween } from '@/utils/calendar/occasions';
import { occurrences } from '@/utils/calendar/recurrence';
import { readIcs } from '@/utils/exchange/ics/read';
import { CalendarItem } from '@/utils/schema/calendar-item';
import { Occasion } from '@/utils/schema/occasion';

export interface CalendarReport {
  /** Milliseconds for a year of occasions, the team's own among them. */
  readonly year: number[];
  /** Microseconds for one conversion there and back. */
  readonly conversion: number[];
  /** Milliseconds for a month of 600 recurring items. */
  readonly month: number[];
  /** Milliseconds for a file of 10,000 recurring events, each with exceptions. */
  readonly file: number[];
}

const ROUNDS = 60;
const STAMPS = {
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  updatedBy: 'system',
};

main().then((report) => process.stdout.write(`${JSON.stringify(report)}\n`));

async function main(): Promise<CalendarReport> {
  const builtIn = await loadOccasions();
  const report: CalendarReport = { year: [], conversion: [], month: [], file: [] };
  const file = recurringFile();
  for (let round = 0; round < 3; round++) {
    report.file.push(timed(() => readIcs(file, { timeZone: 'Asia/Tehran' })));
  }
  const items = recurringItems();
  for (let round = 0; round < ROUNDS; round++) {
    // A changed list of the team's own each time: its index is part of the price.
    const own = ownOccasions();
    const from = isoDay(`${2024 + (round % 6)}-03-21`);
    report.year.push(timed(() => occasionsBetween(builtIn, from, addDays(from, 365), { own })));
    report.month.push(
      timed(() => items.map((item) => occurrences(item, isoDay('2026-11-22'), isoDay('2026-12-21')))),
    );
    const days = Array.from({ length: 2_000 }, (_, index) => addDays(from, index));
    report.conversion.push(
      (timed(() => days.map((day) => fromJalali(toJalali(day)))) * 1_000) / days.length / 2,
    );
  }
  return report;
}

// The processor's time and not the clock's: what else the machine does is no part of an arithmetic.
function timed(act: () => unknown): number {
  const start = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000;
}

function ownOccasions(): Occasion[] {
  return Array.from({ length: 100 }, (_, index) =>
    Occasion.parse({
      ...STAMPS,
      id: `own-${index}`,
      calendar: index % 2 === 0 ? 'jalali' : 'gregorian',
      rule: { type: 'fixed', month: (index % 12) + 1, day: (index % 28) + 1 },
      titles: { fa: 'جشن', en: 'Fair' },
    }),
  );
}

function recurringItems(): CalendarItem[] {
  const rules = [
    'RRULE:FREQ=WEEKLY;BYDAY=SA,TU',
    'RRULE:FREQ=DAILY;COUNT=2000',
    'X-HAMSEDA-JALALI:FREQ=MONTHLY',
    'RRULE:FREQ=MONTHLY;BYDAY=-1FR',
    'RRULE:FREQ=YEARLY',
  ];
  return Array.from({ length: 600 }, (_, index) =>
    CalendarItem.parse({
      ...STAMPS,
      id: `i${index}`,
      title: 'پست',
      date: '2024-01-06',
      time: '10:00',
      recurrence: rules[index % rules.length],
    }),
  );
}

/** As Google Calendar writes it: a rule, two days left out, and one that was changed. */
function recurringFile(): string {
  const at = (name: string, day: string) => `${name};TZID=Asia/Tehran:202611${day}T100000`;
  const event = (uid: number, ...lines: string[]) => [
    'BEGIN:VEVENT',
    `UID:${uid}@example.com`,
    'SUMMARY:پست',
    ...lines,
    'BEGIN:VALARM',
    'TRIGGER:-PT30M',
    'END:VALARM',
    'END:VEVENT',
  ];
  const lines = Array.from({ length: 10_000 }, (_, uid) => [
    ...event(uid, at('DTSTART', '02'), 'RRULE:FREQ=DAILY', at('EXDATE', '05'), at('EXDATE', '06')),
    ...event(uid, at('DTSTART', '08'), at('RECURRENCE-ID', '07')),
  ]);
  return ['BEGIN:VCALENDAR', ...lines.flat(), 'END:VCALENDAR', ''].join('\r\n');
}
