// Who has which duty in a week, and who stands in.
import type { Result } from '@/utils/base/result';
import type { RosterWarning } from '@/utils/people/roster';
import type { Member } from '@/utils/schema/member';
import type { MemberId, RoleId } from '@/utils/schema/parts';
import type { Role } from '@/utils/schema/role';

export interface RoleOnDuty {
  role: Role;
  member: Member | null;
  /** ISO instants: when this duty begins (null = it is on now) and ends (null = nothing ends it within a week). */
  from: string | null;
  until: string | null;
}
export interface ComingTurn {
  member: Member;
  from: string;
}
/** A piece of one role's day: somebody's, or nobody's. Cut at midnight, in working time only. */
export type RosterPart = {
  id: string;
  roleId: RoleId;
  day: string;
  from: string;
  to: string;
  /** HH:MM on the team's wall; null = the whole day. */
  hours: { from: string; to: string } | null;
  isOver: boolean;
} & ({ kind: 'block'; member: Member; isStandIn: boolean } | { kind: 'gap'; why: 'nobody' | 'absent' });
export type { RosterWarning };
export interface RosterWeek {
  /** Seven of them, YYYY-MM-DD, from the day on which the team's week begins. */
  days: readonly string[];
  today: string;
  timeZone: string;
  /** Whether the team has said when it works. */
  hasHours: boolean;
  /** `days` holds a list for each of the seven. */
  rows: readonly { role: Role; days: readonly (readonly RosterPart[])[] }[];
  warnings: readonly RosterWarning[];
}
/** A shift as somebody holds it; ISO instants. */
export interface ShiftOf {
  memberId: MemberId;
  from: string;
  to: string;
}
export interface StandInChoice {
  /** Null = nobody has said who sits here. */
  me: Member | null;
  /** The likeliest first. */
  people: readonly Member[];
  /** ISO instants that are likely meant, in order. */
  times: readonly string[];
  /** Every full hour of today and tomorrow. */
  hours: readonly string[];
  /** Who is in my place now. */
  now: { member: Member; until: string } | null;
  timeZone: string;
}
export interface DutyService {
  /** The week that holds a day (YYYY-MM-DD); null = this week. */
  week(day: string | null): Promise<RosterWeek>;
  /** Who has this role next; null = nobody within two months. */
  next(roleId: RoleId): Promise<ComingTurn | null>;
  standInChoice(): Promise<StandInChoice>;
  /** «جایم باش تا ۱۸:۰۰»: from now on until an ISO instant. */
  standIn(memberId: MemberId, untilIso: string): Promise<Result<null>>;
  /** «برگشتم». */
  endStandIn(): Promise<Result<null>>;
  /** Each takes the other's shift. */
  swap(mine: ShiftOf, theirs: ShiftOf): Promise<Result<null>>;
}
