// What a person may do beside their access level: by the roles they hold, whatever the hour. Leads have every authority,
// and what a team has given to nobody is everybody's who may change the record at all: a small team names no approvers.
import type { Member } from '@/utils/schema/member';
import type { MemberId } from '@/utils/schema/parts';
import type { Authority, Role } from '@/utils/schema/role';

export interface Authorities {
  readonly members: readonly Pick<Member, 'id' | 'access' | 'example'>[];
  readonly roles: readonly Pick<Role, 'id' | 'authorities' | 'holders'>[];
}

/** Is there a real person who holds a role with this authority? */
export function isGiven(authority: Authority, { roles, members }: Authorities): boolean {
  const real = new Set(members.filter(({ example }) => !example).map(({ id }) => id));
  return roles.some(
    (role) => role.authorities.includes(authority) && role.holders.some(({ memberId }) => real.has(memberId)),
  );
}

/** Does this person hold a role with the authority? Null is nobody in particular. */
export const holdsAuthority = (
  memberId: MemberId | null,
  authority: Authority,
  { roles }: Authorities,
): boolean => roles.some((role) => role.authorities.includes(authority) && isHolder(role, memberId));

/** Is this person one of those who hold the role, at whatever hour? */
export const isHolder = ({ holders }: Pick<Role, 'holders'>, memberId: MemberId | null): boolean =>
  holders.some((holder) => holder.memberId === memberId);
