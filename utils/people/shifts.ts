// A day of some people who share a duty, cut wherever its answer changes: who of them answers then. Duty at an
// instant, the next one on duty and the roster of a week all read the same days, so they cannot disagree.
//
// Only working time is divided, the whole day where the team has named no hours. Of those whose holding covers a
// piece, the first present one answers; when none of them is there, the first stand-in of an absent one. A stand-in
// was asked in person: that one's own usual hours do not matter. Sample people never answer.
import type { Member } from '@/utils/schema/member';
import type { MemberId } from '@/utils/schema/parts';
import type { Holder } from '@/utils/schema/role';
import { absencesOf, isAbsent, standInFor } from './absence';
import type { Level, People } from './people';
import { covers, mergeSpans, type Span } from './span';
import { dayAt, hoursOn, minuteOf, startOfDay, weekdayOf, zoneOf } from './wall-day';
import { spansOn, weeklyHours } from './weekly-hours';
import { type WorkWeek, workingSpans } from './working-time';

export interface PassedOver {
  readonly member: Member;
  readonly why: 'absent' | 'notTheirHours' | 'example';
}

export interface Answering {
  /** Null = none of them. */
  readonly member: Member | null;
  /** The absent person in whose place that is. */
  readonly standsInFor: Member | null;
  readonly passedOver: readonly PassedOver[];
}

/** A piece of a day with one answer. */
export interface Shift extends Span, Answering {}

export interface DayOfShifts {
  /** In order; time outside of working hours is in none. */
  readonly shifts: readonly Shift[];
  /** Who answers at an instant of this day when some of them cannot. */
  without(atMs: number, excluded: ReadonlySet<MemberId>): Answering;
}

/** The shifts of these people on a day, by its number. */
export function shiftsOn(level: Level, day: number, people: People, week: WorkWeek): DayOfShifts {
  const days = daysOf(people, week);
  const key = `${level.key}|${day}`;
  const known = days.get(key);
  if (known) return known;
  const made = divide(level, day, people, week);
  if (days.size >= MOST_DAYS) days.clear();
  days.set(key, made);
  return made;
}

/** The piece that holds an instant; undefined outside of working time. */
export function shiftAt(level: Level, atMs: number, people: People, week: WorkWeek): Shift | undefined {
  const { shifts } = shiftsOn(level, dayAt(atMs, zoneOf(week.timeZone)), people, week);
  return shifts.find(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs);
}

/** When somebody's holding of a duty begins and ends, for the hours that reach into a day. */
export function holdingOn(holder: Holder, day: number, zone: string): Span[] {
  const { weekdays, from = '00:00', to = '00:00' } = holder;
  const [fromMinute, toMinute] = [minuteOf(from), minuteOf(to)];
  if (Number.isNaN(fromMinute) || Number.isNaN(toMinute)) return []; // broken hours are held by nobody
  return mergeSpans(
    // Hours of yesterday may last past midnight.
    [day - 1, day].flatMap((one) =>
      !weekdays?.length || weekdays.some((weekday) => weekday === weekdayOf(one))
        ? (hoursOn(one, fromMinute, toMinute, zone) ?? [])
        : [],
    ),
  );
}

interface Candidate {
  readonly member: Member;
  readonly holding: readonly Span[];
  /** Null = the person has named no hours: always. */
  readonly hours: readonly Span[] | null;
}

function divide(level: Level, day: number, people: People, week: WorkWeek): DayOfShifts {
  const zone = zoneOf(week.timeZone);
  const open = workingSpans(week, startOfDay(day, zone), startOfDay(day + 1, zone));
  const candidates = level.holders.flatMap((holder) => candidateOf(holder, day, people, zone) ?? []);
  const edges = [...new Set(candidates.flatMap((candidate) => edgesOf(candidate, people)))].sort(
    (a, b) => a - b,
  );
  const shifts: Shift[] = [];
  for (const { fromMs, toMs } of open) {
    const inside = edges.filter((edge) => fromMs < edge && edge < toMs);
    for (const [index, start] of [fromMs, ...inside].entries()) {
      const shift = { fromMs: start, toMs: inside[index] ?? toMs, ...answerAt(start, candidates, people) };
      const last = shifts.at(-1);
      if (last && last.toMs === start && isSameAnswer(last, shift)) {
        shifts[shifts.length - 1] = { ...last, toMs: shift.toMs };
      } else {
        shifts.push(shift);
      }
    }
  }
  return { shifts, without: (atMs, excluded) => answerAt(atMs, candidates, people, excluded) };
}

function candidateOf(holder: Holder, day: number, people: People, zone: string): Candidate | null {
  const member = people.members.get(holder.memberId);
  if (!member) return null; // deleted since; the duty goes to the next one
  const hours = weeklyHours(member.hours);
  return {
    member,
    holding: holdingOn(holder, day, zone),
    hours: hours && mergeSpans([...spansOn(hours, day - 1, zone), ...spansOn(hours, day, zone)]),
  };
}

/** The instants at which a person's answer may change, stand-ins and theirs included. */
function edgesOf({ member, holding, hours }: Candidate, people: People): number[] {
  const away = [...involvedIn(member, people)].flatMap(absencesOf);
  return [...holding, ...(hours ?? []), ...away].flatMap(({ fromMs, toMs }) => [fromMs, toMs]);
}

function involvedIn(member: Member, people: People, found = new Set<Member>()): Set<Member> {
  found.add(member);
  for (const { standInMemberId } of absencesOf(member)) {
    const next = standInMemberId && people.members.get(standInMemberId);
    if (next && !found.has(next)) involvedIn(next, people, found);
  }
  return found;
}

function answerAt(
  atMs: number,
  candidates: readonly Candidate[],
  people: People,
  excluded: ReadonlySet<MemberId> = NOBODY,
): Answering {
  const passedOver: PassedOver[] = [];
  const absent: Member[] = [];
  for (const { member, holding, hours } of candidates) {
    if (excluded.has(member.id)) continue;
    if (member.example) passedOver.push({ member, why: 'example' });
    else if (!covers(holding, atMs)) passedOver.push({ member, why: 'notTheirHours' });
    else if (isAbsent(member, atMs)) {
      absent.push(member);
      passedOver.push({ member, why: 'absent' });
    } else if (hours && !covers(hours, atMs)) passedOver.push({ member, why: 'notTheirHours' });
    else return { member, standsInFor: null, passedOver };
  }
  for (const away of absent) {
    const member = standInFor(away, atMs, people);
    if (member && !excluded.has(member.id)) return { member, standsInFor: away, passedOver };
  }
  return { member: null, standsInFor: null, passedOver };
}

const isSameAnswer = (a: Answering, b: Answering): boolean =>
  a.member === b.member &&
  a.standsInFor === b.standsInFor &&
  a.passedOver.length === b.passedOver.length &&
  a.passedOver.every(({ member, why }, index) => {
    const other = b.passedOver[index];
    return other?.member === member && other.why === why;
  });

function daysOf(people: People, week: WorkWeek): Map<string, DayOfShifts> {
  let weeks = divided.get(people);
  if (!weeks) {
    weeks = new WeakMap();
    divided.set(people, weeks);
  }
  let days = weeks.get(week);
  if (!days) {
    days = new Map();
    weeks.set(week, days);
  }
  return days;
}

const divided = new WeakMap<People, WeakMap<WorkWeek, Map<string, DayOfShifts>>>();
const MOST_DAYS = 5_000;
const NOBODY: ReadonlySet<MemberId> = new Set();
