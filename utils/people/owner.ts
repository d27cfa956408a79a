// Who answers a topic: the topic's own person, else the holder of its role, else nobody, and always why.
// Example people show how it looks and never own a real comment. Hours, absences and stand-ins join here
// with the duty roster; until then the first holder who is a real person holds the role.
import type { Member } from '@/utils/schema/member';
import type { MemberId, RoleId } from '@/utils/schema/parts';
import type { Role } from '@/utils/schema/role';
import type { Topic } from '@/utils/schema/topic';

export type OwnerReason = 'topicMember' | 'roleHolder' | 'nobody' | 'exampleOnly';

export interface Owner {
  member: Member | null;
  role: Role | null;
  backup: Member | null;
  reason: OwnerReason;
}

export interface People {
  members: ReadonlyMap<MemberId, Member>;
  roles: ReadonlyMap<RoleId, Role>;
}

// A backup's backup's backup: the chain may be a circle that somebody typed by mistake.
const BACKUP_STEPS = 10;

/** The owner of a topic. `exampleOnly` = only sample people are named, so nobody owns it. */
export function ownerOf(topic: Pick<Topic, 'ownerMemberId' | 'ownerRoleId'> | null, people: People): Owner {
  const role = (topic?.ownerRoleId && people.roles.get(topic.ownerRoleId)) || null;
  const named = topic?.ownerMemberId ? people.members.get(topic.ownerMemberId) : undefined;
  const holders = role ? holdersOf(role, people) : [];
  const holder = named ?? holders[0];
  const backup = role ? backupOf(role, people, holder) : null;
  if (!holder) return { member: null, role, backup, reason: 'nobody' };
  return { member: holder, role, backup, reason: reasonOf(holder, named) };
}

function reasonOf(holder: Member, named: Member | undefined): OwnerReason {
  if (holder.example) return 'exampleOnly';
  return named ? 'topicMember' : 'roleHolder';
}

/** The members who hold a role, real people before samples. */
export function holdersOf(role: Role, people: People): Member[] {
  const members = role.holders.flatMap((holder) => people.members.get(holder.memberId) ?? []);
  return members.sort((a, b) => Number(a.example ?? false) - Number(b.example ?? false));
}

function backupOf(role: Role, people: People, owner: Member | undefined): Member | null {
  let current: Role | undefined = role;
  for (let step = 0; step < BACKUP_STEPS; step++) {
    current = current?.backupRoleId ? people.roles.get(current.backupRoleId) : undefined;
    if (!current) return null;
    const other = holdersOf(current, people).find((member) => member.id !== owner?.id);
    if (other) return other;
  }
  return null;
}
