// The week of a team as it is drawn: who holds which role when, where nobody does, and what is worth a warning.
import type { Member } from '@/utils/schema/member';
import type { Role } from '@/utils/schema/role';
import { awayDuring, standInFor } from './absence';
import { backupsOf, levelOf, type People } from './people';
import { holdingOn, type Shift, shiftsOn } from './shifts';
import type { Span } from './span';
import { dayNumber, dayText, startOfDay, zoneOf } from './wall-day';
import { spansOn, weeklyHours } from './weekly-hours';
import type { WorkWeek } from './working-time';

export interface RosterBlock extends Span {
  readonly role: Role;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly member: Member;
  readonly isStandIn: boolean;
}

export interface RosterGap extends Span {
  readonly role: Role;
  readonly day: string;
  /** `absent`: somebody holds it then, but is away and has no stand-in. */
  readonly why: 'nobody' | 'absent';
}

export type RosterWarning =
  | { readonly kind: 'noHolders'; readonly role: Role }
  | { readonly kind: 'noBackup'; readonly role: Role }
  /** These roles are each other's backups in a circle. */
  | { readonly kind: 'circularBackup'; readonly roles: readonly Role[] }
  | ({ readonly kind: 'absent'; readonly member: Member; readonly standIn: Member | null } & Span)
  /** The same person stands in two lines at once: of a role, or (role null) of the own hours. */
  | { readonly kind: 'overlap'; readonly member: Member; readonly role: Role | null; readonly day: string };

export interface Roster {
  readonly days: readonly string[];
  readonly roles: readonly {
    readonly role: Role;
    readonly blocks: readonly RosterBlock[];
    readonly gaps: readonly RosterGap[];
  }[];
  readonly warnings: readonly RosterWarning[];
}

/** The days from `firstDay` (YYYY-MM-DD) on. Blocks and gaps are cut at midnight and lie in working time only. */
export function rosterOf(people: People, week: WorkWeek, firstDay: string, dayCount = 7): Roster {
  const first = dayNumber(firstDay);
  const days = Array.from({ length: dayCount }, (_, index) => first + index);
  const roles = [...people.roles.values()].map((role) => {
    const parts = days.flatMap((day) => partsOf(role, day, people, week));
    return {
      role,
      blocks: parts.flatMap((part) => ('member' in part ? part : [])),
      gaps: parts.flatMap((part) => ('why' in part ? part : [])),
    };
  });
  return { days: days.map(dayText), roles, warnings: warningsOf(days, people, week) };
}

function partsOf(role: Role, day: number, people: People, week: WorkWeek): (RosterBlock | RosterGap)[] {
  const parts: (RosterBlock | RosterGap)[] = [];
  for (const shift of shiftsOn(levelOf(role, 'roleHolder', 0), day, people, week).shifts) {
    const part = partOf(role, dayText(day), shift);
    const last = parts.at(-1);
    // Somebody else's absence cuts a shift without changing what is drawn.
    if (last && last.toMs === part.fromMs && isSame(last, part)) {
      parts[parts.length - 1] = { ...last, toMs: part.toMs };
    } else {
      parts.push(part);
    }
  }
  return parts;
}

function partOf(role: Role, day: string, { fromMs, toMs, member, ...shift }: Shift): RosterBlock | RosterGap {
  if (member) return { role, day, fromMs, toMs, member, isStandIn: shift.standsInFor !== null };
  const isAway = shift.passedOver.some(({ why }) => why === 'absent');
  return { role, day, fromMs, toMs, why: isAway ? 'absent' : 'nobody' };
}

function isSame(a: RosterBlock | RosterGap, b: RosterBlock | RosterGap): boolean {
  if ('member' in a) return 'member' in b && a.member === b.member && a.isStandIn === b.isStandIn;
  return 'why' in b && a.why === b.why;
}

function warningsOf(days: readonly number[], people: People, week: WorkWeek): RosterWarning[] {
  const zone = zoneOf(week.timeZone);
  const [first = 0] = days;
  const span = { fromMs: startOfDay(first, zone), toMs: startOfDay(first + days.length, zone) };
  const roles = [...people.roles.values()];
  const members = [...people.members.values()].filter((member) => !member.example);
  return [
    ...roles.filter((role) => !hasHolder(role, people)).map((role) => ({ kind: 'noHolders', role }) as const),
    ...roles
      .filter((role) => !role.backupRoleId || !people.roles.has(role.backupRoleId))
      .map((role) => ({ kind: 'noBackup', role }) as const),
    ...circlesOf(roles, people).map((circle) => ({ kind: 'circularBackup', roles: circle }) as const),
    ...members.flatMap((member) =>
      awayDuring(member, span).map(
        (away) =>
          ({ kind: 'absent', member, standIn: standInFor(member, away.fromMs, people), ...away }) as const,
      ),
    ),
    ...roles.flatMap((role) => overlapsIn(role, days, people, zone)),
    ...members.flatMap((member) => overlapOfHours(member, days, zone)),
  ];
}

/** Sample people hold nothing. */
const hasHolder = (role: Role, people: People): boolean =>
  role.holders.some(
    ({ memberId }) => people.members.get(memberId)?.example === undefined && people.members.has(memberId),
  );

/** Each circle of backups once. */
function circlesOf(roles: readonly Role[], people: People): Role[][] {
  const told = new Set<Role>();
  return roles.flatMap((role) => {
    if (told.has(role)) return [];
    const chain = [role, ...backupsOf(role, people)];
    if (chain.at(-1)?.backupRoleId !== role.id) return [];
    for (const one of chain) told.add(one);
    return [chain];
  });
}

function overlapsIn(role: Role, days: readonly number[], people: People, zone: string): RosterWarning[] {
  const ids = [...new Set(role.holders.map(({ memberId }) => memberId))];
  return ids.flatMap((id) => {
    const member = people.members.get(id);
    const lines = role.holders.filter(({ memberId }) => memberId === id);
    if (!member || member.example || lines.length < 2) return [];
    const day = days.find((one) => overlap(lines.flatMap((line) => holdingOn(line, one, zone))));
    return day === undefined ? [] : [{ kind: 'overlap', member, role, day: dayText(day) } as const];
  });
}

function overlapOfHours(member: Member, days: readonly number[], zone: string): RosterWarning[] {
  const entries = (member.hours ?? []).flatMap((entry) => weeklyHours([entry]) ?? []);
  const day = days.find((one) =>
    overlap(entries.flatMap((entry) => [...spansOn(entry, one - 1, zone), ...spansOn(entry, one, zone)])),
  );
  return day === undefined ? [] : [{ kind: 'overlap', member, role: null, day: dayText(day) }];
}

function overlap(spans: readonly Span[]): boolean {
  const sorted = [...spans].sort((a, b) => a.fromMs - b.fromMs);
  return sorted.some((span, index) => span.fromMs < (sorted[index - 1]?.toMs ?? Number.NEGATIVE_INFINITY));
}
