// The Hijri (lunar) calendar as Iran counts it: from a table of its months while it reaches, by arithmetic
// beyond it, and never without saying how sure the date is.
//
// The moon may be sighted a day earlier or later than expected. `offsetDays` is the team's correction: it is
// added to the Hijri date shown (+1: what the table calls the 12th is the 13th). It moves only what is not
// settled; a month of the official record stays where it was.
import { IRAN_HIJRI } from '@/utils/calendar/data/iran-hijri';
import { dayFromNumber, dayNumberOf, type IsoDay, isoDay } from '@/utils/calendar/day';

/** official: as announced · printed: in the printed calendar of the year · predicted · approximate: by arithmetic. */
export type HijriStatus = 'official' | 'printed' | 'predicted' | 'approximate';

export interface HijriDate {
  readonly year: number;
  /** 1 = Muharram … 12 = Dhu al-Hijja. */
  readonly month: number;
  readonly day: number;
}

export interface HijriDay extends HijriDate {
  readonly status: HijriStatus;
  /** 29 or 30; tells the last day of a month. */
  readonly monthLength: number;
}

/** The Hijri date of a day in Iran. */
export function toHijri(day: IsoDay, offsetDays = 0): HijriDay {
  return hijriOfNumber(dayNumberOf(day), offsetDays);
}

/** The same by the day's number (calendar/day.ts). */
export function hijriOfNumber(dayNumber: number, offsetDays = 0): HijriDay {
  const settled = hijriOf(dayNumber);
  return offsetDays === 0 || settled.status === 'official' ? settled : hijriOf(dayNumber + offsetDays);
}

/** The day of a Hijri date in Iran, and how sure it is; throws a RangeError when the month has no such day. */
export function fromHijri(date: HijriDate, offsetDays = 0): { day: IsoDay; status: HijriStatus } {
  const { start, length, status } = monthAt((date.year - IRAN_HIJRI.firstYear) * 12 + date.month - 1);
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > length) {
    throw new RangeError(`no such Hijri day: ${date.year}/${date.month}/${date.day}`);
  }
  const offset = status === 'official' ? 0 : offsetDays;
  return { day: dayFromNumber(start + date.day - 1 - offset), status };
}

/** The team's correction: days added to the Hijri date shown, until a day (included) or until further notice. */
export interface HijriOffset {
  readonly days: number;
  readonly until: string | null;
}

/** The correction that holds on `day`; 0 after it has expired. */
export function hijriOffsetOn(day: IsoDay, offset: HijriOffset = { days: 0, until: null }): number {
  return offset.until === null || day <= offset.until ? offset.days : 0;
}

/** Whether a date with that status must be shown as approximate. */
export function isApproximate(status: HijriStatus): boolean {
  return status === 'predicted' || status === 'approximate';
}

function hijriOf(dayNumber: number): HijriDay {
  const starts = monthStarts();
  const index = starts.findLastIndex((start) => start <= dayNumber);
  const inTable = index >= 0 && index < starts.length - 1;
  const month = inTable ? index : civilMonthOf(dayNumber);
  const { start, length, status } = inTable ? monthAt(month) : civilMonth(month);
  return {
    year: IRAN_HIJRI.firstYear + Math.floor(month / 12),
    month: (((month % 12) + 12) % 12) + 1,
    day: dayNumber - start + 1,
    status,
    monthLength: length,
  };
}

/** A month by its number, counted from Muharram 1423. */
function monthAt(month: number): HijriMonth {
  const starts = monthStarts();
  const start = starts[month];
  const next = starts[month + 1];
  if (start === undefined || next === undefined) return civilMonth(month);
  return { start, length: next - start, status: statusOf(month) };
}

function statusOf(month: number): HijriStatus {
  if (month < IRAN_HIJRI.officialMonths) return 'official';
  return month < IRAN_HIJRI.officialMonths + IRAN_HIJRI.printedMonths ? 'printed' : 'predicted';
}

let unpacked: readonly number[] | undefined;

/** The day numbers on which the months of the table begin, and that on which it ends. */
function monthStarts(): readonly number[] {
  if (unpacked) return unpacked;
  const starts = [dayNumberOf(isoDay(IRAN_HIJRI.firstDay))];
  for (const digit of IRAN_HIJRI.longMonths) {
    for (const bit of Number.parseInt(digit, 16).toString(2).padStart(4, '0')) {
      starts.push((starts.at(-1) ?? 0) + (bit === '1' ? 30 : 29));
    }
  }
  unpacked = starts;
  return starts;
}

// The tabular civil calendar ("islamic-civil" in CLDR): odd months have 30 days, even months 29, and the
// last month gets a day in 11 years of every 30.
const CIVIL_EPOCH = -492_148; // 1 Muharram 1 AH = 16 July 622 (Julian), as a day number

function civilMonth(month: number): HijriMonth {
  const start = civilStart(month);
  // The month before the table lasts until the table begins, which is a day later than by arithmetic.
  const next = month === -1 ? (monthStarts()[0] ?? start) : civilStart(month + 1);
  return { start, length: next - start, status: 'approximate' };
}

function civilStart(month: number): number {
  const year = IRAN_HIJRI.firstYear + Math.floor(month / 12);
  const monthOfYear = ((month % 12) + 12) % 12;
  const daysBeforeYear = (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
  return CIVIL_EPOCH + daysBeforeYear + Math.ceil(29.5 * monthOfYear);
}

function civilMonthOf(dayNumber: number): number {
  let month = Math.floor((dayNumber - CIVIL_EPOCH) / 29.530_6) - (IRAN_HIJRI.firstYear - 1) * 12;
  while (civilStart(month) > dayNumber) month -= 1;
  while (civilStart(month + 1) <= dayNumber) month += 1;
  return dayNumber < (monthStarts()[0] ?? dayNumber) ? Math.min(month, -1) : month;
}

interface HijriMonth {
  /** The day number of its first day. */
  readonly start: number;
  readonly length: number;
  readonly status: HijriStatus;
}
