// «جایم باش تا ۱۸:۰۰» and a swap of shifts, as changed member records. Both are absences with a stand-in; nothing
// else has to know that they were arranged in two clicks.
import { type Absence, type Member, MOST_ABSENCES } from '@/utils/schema/member';
import { isArranged } from './absence';
import type { Span } from './span';

/** `me` as somebody whose place `other` takes from now until then; unchanged where that makes no sense. */
export function standIn(me: Member, other: Member, fromMs: number, untilMs: number): Member {
  return away(me, other, { fromMs, toMs: untilMs }, fromMs);
}

/** Both members, each in the other's place during the other's shift. */
export function swapShifts(
  a: Member,
  shiftOfA: Span,
  b: Member,
  shiftOfB: Span,
  nowMs: number,
): [Member, Member] {
  return [away(a, b, shiftOfA, nowMs), away(b, a, shiftOfB, nowMs)];
}

/** Back again: `me` without the stand-in of this moment. Absences nobody stands in for have their own end. */
export function endStandIn(me: Member, nowMs: number): Member {
  if (!me.absences.some((one) => isArranged(one, nowMs))) return me;
  const absences = me.absences.flatMap((one) => {
    if (!isArranged(one, nowMs)) return [one];
    return Date.parse(one.from) < nowMs ? [{ ...one, to: new Date(nowMs).toISOString() }] : [];
  });
  return { ...me, absences };
}

function away(me: Member, other: Member, { fromMs, toMs }: Span, nowMs: number): Member {
  if (me.id === other.id || !(fromMs < toMs)) return me;
  const earlier = me.absences.filter(({ from, to }) => {
    const endMs = Date.parse(to);
    return Date.parse(from) < endMs && endMs >= nowMs - KEPT_MS;
  });
  // Two arrangements with the same stand-in become one; the newest wish holds against all others.
  const [same, others] = [
    earlier.filter((one) => one.standInMemberId === other.id && touches(one, fromMs, toMs)),
    earlier.filter((one) => one.standInMemberId !== other.id || !touches(one, fromMs, toMs)),
  ];
  const start = Math.min(fromMs, ...same.map(({ from }) => Date.parse(from)));
  const end = Math.max(toMs, ...same.map(({ to }) => Date.parse(to)));
  const note = same.find((one) => one.note)?.note;
  const added: Absence = {
    from: new Date(start).toISOString(),
    to: new Date(end).toISOString(),
    standInMemberId: other.id,
    ...(note && { note }),
  };
  const absences = [...others.flatMap((one) => outside(one, fromMs, toMs)), added]
    .sort((one, two) => Date.parse(one.from) - Date.parse(two.from))
    .slice(-MOST_ABSENCES);
  return { ...me, absences };
}

const touches = ({ from, to }: Absence, fromMs: number, toMs: number): boolean =>
  Date.parse(from) <= toMs && Date.parse(to) >= fromMs;

/** What remains of an absence before and after a stretch of time. */
function outside(absence: Absence, fromMs: number, toMs: number): Absence[] {
  const [start, end] = [Date.parse(absence.from), Date.parse(absence.to)];
  if (end <= fromMs || start >= toMs) return [absence];
  return [
    ...(start < fromMs ? [{ ...absence, to: new Date(fromMs).toISOString() }] : []),
    ...(end > toMs ? [{ ...absence, from: new Date(toMs).toISOString() }] : []),
  ];
}

/** Long enough for a look back, short enough that a record stays small. */
const KEPT_MS = 90 * 86_400_000;
