// Who answers at an instant, until when, and why that person.
//
// Asked one after the other: the topic's own person, the holders of its role, the role's backup and the backup's
// backup, the head of the department, the leads; within each the stand-ins of those who are away. Outside of working
// hours, or when none of them is there, it belongs to the one who comes next: the day decides first, then the order
// above, so that Saturday's backup comes before a holder who is back on Monday.
//
//   Reza holds sales on weekdays until 17:00, Mina is the backup all day:
//   Monday 10:00 → now Reza, until 17:00, backup Mina · Monday 18:00 → now Mina · team closed → next, from the opening
import type { Member } from '@/utils/schema/member';
import type { MemberId } from '@/utils/schema/parts';
import type { Role } from '@/utils/schema/role';
import { type Asked, type Level, levelOf, levelsOf, type People } from './people';
import { type PassedOver, type Shift, shiftAt, shiftsOn } from './shifts';
import { dayAt, startOfDay, zoneOf } from './wall-day';
import type { WorkWeek } from './working-time';

interface Named {
  readonly member: Member;
  readonly step: Level['step'] | 'standIn';
  /** The role by which this person answers; null for the topic's own person and for leads. */
  readonly role: Role | null;
  /** How many backups away from the topic's own role. */
  readonly depth: number;
  /** The absent person in whose place this one answers. */
  readonly standsInFor: Member | null;
  readonly passedOver: readonly PassedOver[];
  /** Who would be next if this one could not. */
  readonly backup: Member | null;
  /** The end of this duty; null when nothing ends it within a week. */
  readonly untilMs: number | null;
}

export type Duty =
  | (Named & { readonly when: 'now' })
  | (Named & { readonly when: 'next'; readonly fromMs: number })
  | {
      readonly when: 'never';
      /** `exampleOnly`: nobody but sample people is named, and those never own a real comment. */
      readonly step: 'nobody' | 'exampleOnly';
      /** The sample person, to be shown as one. */
      readonly member: Member | null;
      readonly role: Role | null;
      readonly passedOver: readonly PassedOver[];
      readonly backup: null;
    };

/** Who answers, and nothing about until when and who else: what lists ask for hundreds of cases. */
export function answererOf(
  asked: Asked | null,
  atMs: number,
  people: People,
  week: WorkWeek,
): Pick<Duty, 'member' | 'when'> {
  const levels = levelsOf(asked, people);
  const found = firstAmong(levels, atMs, people, week);
  if (!found) return nobodyOf(levels, atMs, people, week);
  return { member: found.shift.member, when: found.shift.fromMs <= atMs ? 'now' : 'next' };
}

/** Who answers a topic (or `{ ownerRoleId }`, a role) at an instant. */
export function dutyOf(asked: Asked | null, atMs: number, people: People, week: WorkWeek): Duty {
  const levels = levelsOf(asked, people);
  const found = firstAmong(levels, atMs, people, week);
  if (!found) return nobodyOf(levels, atMs, people, week);
  const { index, level, shift } = found;
  const fromMs = Math.max(shift.fromMs, atMs);
  const named: Named = {
    member: shift.member,
    step: shift.standsInFor ? 'standIn' : level.step,
    role: level.role,
    depth: level.depth,
    standsInFor: shift.standsInFor,
    passedOver: passedOverAt(levels.slice(0, index + 1), fromMs, people, week),
    backup: chainFrom(levels, found, fromMs, people, week)[1]?.member ?? null,
    untilMs: endOf(levels, found, fromMs, people, week),
  };
  return shift.fromMs <= atMs ? { ...named, when: 'now' } : { ...named, when: 'next', fromMs };
}

export interface ComingDuty {
  readonly member: Member;
  readonly standsInFor: Member | null;
  readonly fromMs: number;
  readonly untilMs: number | null;
}

/** The next duty of this role alone that begins after an instant: another person's, or the same one's after a break. */
export function nextOnDuty(role: Role, afterMs: number, people: People, week: WorkWeek): ComingDuty | null {
  const level = levelOf(role, 'roleHolder', 0);
  const zone = zoneOf(week.timeZone);
  const first = dayAt(afterMs, zone);
  let before: Shift | undefined = shiftAt(level, afterMs, people, week);
  for (let day = first; day < first + HORIZON_DAYS; day++) {
    for (const shift of shiftsOn(level, day, people, week).shifts) {
      if (shift.toMs <= afterMs || shift === before) continue;
      const goesOn = before?.member === shift.member && before.toMs === shift.fromMs;
      before = shift;
      if (goesOn || !isNamed(shift) || shift.fromMs <= afterMs) continue;
      const { member, standsInFor, fromMs } = shift;
      const untilMs = endOf([level], { index: 0, level, shift }, fromMs, people, week);
      return { member, standsInFor, fromMs, untilMs };
    }
  }
  return null;
}

export interface Link {
  readonly member: Member;
  readonly step: 'owner' | 'backup' | 'head' | 'lead';
  readonly role: Role | null;
}

/** The distinct real people to whom a case rises: its owner, the backups, the head of the department, a lead. */
export function escalationChain(asked: Asked | null, atMs: number, people: People, week: WorkWeek): Link[] {
  const levels = levelsOf(asked, people);
  const found = firstAmong(levels, atMs, people, week);
  return found ? chainFrom(levels, found, Math.max(found.shift.fromMs, atMs), people, week) : [];
}

/** How far ahead somebody is looked for: over the longest holidays, not over a year. */
const HORIZON_DAYS = 60;
/** The round of a week: what does not change within it is told as open. */
const WEEK_DAYS = 8;

type NamedShift = Shift & { readonly member: Member };
interface Found {
  readonly index: number;
  readonly level: Level;
  readonly shift: NamedShift;
}
const isNamed = (shift: Shift | undefined): shift is NamedShift => !!shift?.member;

const firstAmong = (...asked: Parameters<typeof nowAmong>): Found | null =>
  nowAmong(...asked) ?? nextAmong(...asked);

function nowAmong(levels: readonly Level[], atMs: number, people: People, week: WorkWeek): Found | null {
  for (const [index, level] of levels.entries()) {
    const shift = shiftAt(level, atMs, people, week);
    if (isNamed(shift)) return { index, level, shift };
    if (!shift) return null; // closed for all of them
  }
  return null;
}

function nextAmong(levels: readonly Level[], atMs: number, people: People, week: WorkWeek): Found | null {
  const asked = [...levels.entries()].filter(([, level]) => level.holders.length > 0);
  if (asked.length === 0) return null;
  const first = dayAt(atMs, zoneOf(week.timeZone));
  for (let day = first; day < first + HORIZON_DAYS; day++) {
    for (const [index, level] of asked) {
      const { shifts } = shiftsOn(level, day, people, week);
      const shift = shifts.find((one): one is NamedShift => one.fromMs > atMs && isNamed(one));
      if (shift) return { index, level, shift };
    }
  }
  return null;
}

/** When this person's turn is over: their own time ends, or somebody who is asked before them comes. */
function endOf(
  levels: readonly Level[],
  { index, level, shift }: Found,
  atMs: number,
  people: People,
  week: WorkWeek,
): number | null {
  const zone = zoneOf(week.timeZone);
  const first = dayAt(atMs, zone);
  let endMs = shift.toMs;
  for (let day = first; day < first + WEEK_DAYS; day++) {
    for (const next of shiftsOn(level, day, people, week).shifts) {
      if (next.fromMs === endMs && next.member === shift.member) endMs = next.toMs;
    }
    const taken = levels
      .slice(0, index)
      .flatMap((before) => shiftsOn(before, day, people, week).shifts)
      .filter((one) => isNamed(one) && one.fromMs > atMs && one.fromMs < endMs);
    if (taken.length > 0) return Math.min(...taken.map(({ fromMs }) => fromMs));
    // What lasts until midnight may go on: only the next day can tell.
    if (endMs < startOfDay(day + 1, zone)) return endMs;
  }
  return null;
}

function chainFrom(
  levels: readonly Level[],
  { index, level, shift }: Found,
  atMs: number,
  people: People,
  week: WorkWeek,
): Link[] {
  const chain: Link[] = [{ member: shift.member, step: 'owner', role: level.role }];
  const taken = new Set([shift.member.id]);
  const add = (from: Level, member: Member | null | undefined) => {
    if (!member) return;
    const step = from.step === 'head' || from.step === 'lead' ? from.step : 'backup';
    chain.push({ member, step, role: from.role });
    taken.add(member.id);
  };
  const presentOf = (from: Level) => dayOf(from, atMs, people, week).without(atMs, taken).member;
  const above = levels.slice(index + 1);
  for (const one of above.filter(isBackup))
    add(one, presentOf(one) ?? comingOf(one, atMs, taken, people, week));
  // Without a backup role, a colleague on the same duty is the one who can.
  if (chain.length === 1) add(level, presentOf(level));
  for (const one of above.filter((other) => !isBackup(other))) {
    add(one, presentOf(one) ?? comingOf(one, atMs, taken, people, week));
  }
  return chain;
}

const isBackup = ({ step }: Level): boolean => step === 'roleHolder' || step === 'backup';

/** Who of them is there first within the week. */
function comingOf(
  level: Level,
  afterMs: number,
  taken: ReadonlySet<MemberId>,
  people: People,
  week: WorkWeek,
): Member | null {
  if (level.holders.length === 0) return null;
  const first = dayAt(afterMs, zoneOf(week.timeZone));
  for (let day = first; day < first + WEEK_DAYS; day++) {
    const shift = shiftsOn(level, day, people, week).shifts.find(
      ({ fromMs, member }) => fromMs > afterMs && member && !taken.has(member.id),
    );
    if (shift) return shift.member;
  }
  return null;
}

function passedOverAt(levels: readonly Level[], atMs: number, people: People, week: WorkWeek): PassedOver[] {
  const all = levels.flatMap((level) => dayOf(level, atMs, people, week).without(atMs, NOBODY).passedOver);
  return [...new Map(all.map((one) => [one.member.id, one])).values()];
}

function nobodyOf(levels: readonly Level[], atMs: number, people: People, week: WorkWeek): Duty {
  const passedOver = passedOverAt(levels, atMs, people, week);
  const sample = passedOver.find(({ why }) => why === 'example')?.member ?? null;
  const role = levels.find(({ step }) => step === 'roleHolder')?.role ?? null;
  return {
    when: 'never',
    step: sample ? 'exampleOnly' : 'nobody',
    member: sample,
    role,
    passedOver,
    backup: null,
  };
}

const dayOf = (level: Level, atMs: number, people: People, week: WorkWeek) =>
  shiftsOn(level, dayAt(atMs, zoneOf(week.timeZone)), people, week);

const NOBODY: ReadonlySet<MemberId> = new Set();
