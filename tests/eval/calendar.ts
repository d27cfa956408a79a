// The verb `calendar` of the public bench: does the computed calendar agree with independent sources?
import { daysFrom, type IsoDay, isIsoDay } from '@/utils/calendar/day';
import { fromHijri, toHijri } from '@/utils/calendar/hijri';
import { fromJalali, isJalaliLeapYear, type JalaliDate, toJalali } from '@/utils/calendar/jalali';
import { loadOccasions, type OccasionEntry, occasionsOn } from '@/utils/calendar/occasions';

export interface CalendarFailure {
  readonly line: number;
  readonly kind: string;
  readonly a: string;
  readonly b: string;
  /** What the calendar says instead. */
  readonly actual: string;
}

export interface CalendarScore {
  readonly passed: number;
  readonly total: number;
  readonly failures: readonly CalendarFailure[];
}

/** Checks every row of a file with the header `kind TAB a TAB b`; an unknown kind counts as failed. */
export async function evalCalendar(fileText: string): Promise<CalendarScore> {
  const occasions = await loadOccasions();
  const rows = fileText.replace(/^\uFEFF/, '').split(/\r?\n/);
  const failures: CalendarFailure[] = [];
  let total = 0;
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row.trim() === '') continue;
    total += 1;
    const [kind = '', a = '', b = ''] = row.split('\t').map((cell) => cell.trim());
    const { expected, actual } = check(kind, a, b, occasions);
    if (actual !== expected) failures.push({ line: index + 1, kind, a, b, actual });
  }
  return { passed: total - failures.length, total, failures };
}

interface Comparison {
  readonly expected: string;
  readonly actual: string;
}

type Check = (a: string, b: string, occasions: readonly OccasionEntry[]) => Comparison;

const CHECKS: Readonly<Record<string, Check>> = {
  holiday: (a, _, occasions) => ({ expected: 'a holiday', actual: dayOff(day(a), occasions) }),
  'holiday-jalali': (a, _, occasions) => ({
    expected: 'a holiday',
    actual: dayOff(fromJalali(date(a)), occasions),
  }),
  'workday-jalali': (a, _, occasions) => ({
    expected: 'no holiday',
    actual: dayOff(fromJalali(date(a)), occasions),
  }),
  count: (a, b, occasions) => ({ expected: b, actual: String(daysOffIn(Number(a), occasions)) }),
  // Both ways at once: the text of each side must come out of the other.
  jalali: (a, b) => ({ expected: `${a} ${b}`, actual: `${text(toJalali(day(b)))} ${fromJalali(date(a))}` }),
  hijri: (a, b) => ({ expected: `${a} ${b}`, actual: `${text(toHijri(day(b)))} ${fromHijri(date(a)).day}` }),
  leap: (a, b) => ({ expected: b, actual: isJalaliLeapYear(Number(a)) ? 'yes' : 'no' }),
  occasion: (a, b, occasions) => ({
    expected: a,
    actual: occasionsOn(occasions, day(b)).find(({ id }) => id === a)?.id ?? 'not on that day',
  }),
};

function check(kind: string, a: string, b: string, occasions: readonly OccasionEntry[]): Comparison {
  const checkOfKind = Object.hasOwn(CHECKS, kind) ? CHECKS[kind] : undefined;
  if (!checkOfKind) return { expected: kind, actual: 'unknown kind' };
  try {
    return checkOfKind(a, b, occasions);
  } catch (cause) {
    // A malformed or impossible date is a failed row, not the end of the run.
    return { expected: '', actual: String(cause) };
  }
}

function dayOff(on: IsoDay, occasions: readonly OccasionEntry[]): string {
  return occasionsOn(occasions, on).some(({ holiday }) => holiday) ? 'a holiday' : 'no holiday';
}

function daysOffIn(jalaliYear: number, occasions: readonly OccasionEntry[]): number {
  const first = fromJalali({ year: jalaliYear, month: 1, day: 1 });
  const last = fromJalali({ year: jalaliYear, month: 12, day: isJalaliLeapYear(jalaliYear) ? 30 : 29 });
  return daysFrom(first, last).filter((on) => dayOff(on, occasions) === 'a holiday').length;
}

function day(cell: string): IsoDay {
  if (!isIsoDay(cell)) throw new RangeError(`not a Gregorian day: ${cell}`);
  return cell;
}

function date(cell: string): JalaliDate {
  const [year = Number.NaN, month = Number.NaN, dayOfMonth = Number.NaN] = cell.split('-').map(Number);
  return { year, month, day: dayOfMonth };
}

function text({ year, month, day: dayOfMonth }: JalaliDate): string {
  return [year, String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-');
}
