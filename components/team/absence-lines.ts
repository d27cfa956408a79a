// Absences as a person edits them: days, and times only where it is not whole days. What was not touched is saved as
// it was, to the second.
import { instantOf, wallClock } from '@/utils/base/zone';
import { addDays } from '@/utils/calendar/day';
import { type IsoDay, isoDay } from '@/utils/calendar/format';
import type { Absence } from '@/utils/schema/member';
import type { MemberId } from '@/utils/schema/parts';
import { parseTime } from './hours';

export interface AbsenceLine {
  /** Null = not typed yet, or no day. */
  readonly fromDay: IsoDay | null;
  /** As typed; empty = from the morning on, until the evening. */
  readonly fromTime: string;
  readonly toDay: IsoDay | null;
  readonly toTime: string;
  readonly standIn: string;
  readonly note: string;
  readonly source: Absence | null;
}

const MIDNIGHT = '00:00';

export function absenceLineOf(source: Absence, timeZone: string): AbsenceLine {
  const [from, to] = [
    wallClock(Date.parse(source.from), timeZone),
    wallClock(Date.parse(source.to), timeZone),
  ];
  const isUntilEvening = to.time === MIDNIGHT;
  return {
    fromDay: isoDay(from.day),
    fromTime: from.time === MIDNIGHT ? '' : from.time,
    toDay: isUntilEvening ? addDays(isoDay(to.day), -1) : isoDay(to.day),
    toTime: isUntilEvening ? '' : to.time,
    standIn: source.standInMemberId ?? '',
    note: source.note ?? '',
    source,
  };
}

export const newAbsenceLine = (day: IsoDay): AbsenceLine => ({
  fromDay: day,
  fromTime: '',
  toDay: day,
  toTime: '',
  standIn: '',
  note: '',
  source: null,
});

/** The absence that a line means; null while it cannot be read or ends before it begins. */
export function absenceOf(line: AbsenceLine, timeZone: string): Absence | null {
  const { source, standIn } = line;
  if (source && JSON.stringify(absenceLineOf(source, timeZone)) === JSON.stringify(line)) return source;
  const span = spanOf(line, timeZone);
  if (!span || span.fromMs >= span.toMs) return null;
  const { standInMemberId: _before, note: _note, ...rest } = source ?? {};
  const note = line.note.trim();
  return {
    ...rest,
    from: new Date(span.fromMs).toISOString(),
    to: new Date(span.toMs).toISOString(),
    ...(standIn && { standInMemberId: standIn as MemberId }), // out of a select of member ids
    ...(note && { note }),
  };
}

/** Whether both ends can be read and are in the wrong order. */
export function isTurned(line: AbsenceLine, timeZone: string): boolean {
  const span = spanOf(line, timeZone);
  return span !== null && span.fromMs >= span.toMs;
}

function spanOf({ fromDay, fromTime, toDay, toTime }: AbsenceLine, timeZone: string) {
  const [start, end] = [
    fromTime.trim() === '' ? MIDNIGHT : parseTime(fromTime),
    toTime.trim() === '' ? null : parseTime(toTime),
  ];
  if (fromDay === null || toDay === null || start === null || (end === null && toTime.trim() !== ''))
    return null;
  return {
    fromMs: instantOf(fromDay, start, timeZone),
    toMs: end === null ? instantOf(addDays(toDay, 1), MIDNIGHT, timeZone) : instantOf(toDay, end, timeZone),
  };
}
