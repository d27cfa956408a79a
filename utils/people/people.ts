// The people of a team as duty sees them, and in which order it asks them.
import type { Department } from '@/utils/schema/department';
import type { Member } from '@/utils/schema/member';
import type { DepartmentId, MemberId, RoleId } from '@/utils/schema/parts';
import type { Holder, Role } from '@/utils/schema/role';
import type { Topic } from '@/utils/schema/topic';

/** Handed in whole and never changed afterwards: a changed team is another object. */
export interface People {
  readonly members: ReadonlyMap<MemberId, Member>;
  readonly roles: ReadonlyMap<RoleId, Role>;
  readonly departments: ReadonlyMap<DepartmentId, Department>;
}

/** What is asked for: a topic, or only a role of it. */
export type Asked = Pick<Topic, 'ownerMemberId' | 'ownerRoleId' | 'departmentId'>;

/** Some people of whom the first one who can answers. */
export interface Level {
  readonly step: 'topicMember' | 'roleHolder' | 'backup' | 'head' | 'lead';
  /** The role by which they answer; none for the topic's own person and for leads. */
  readonly role: Role | null;
  /** How many backups away from the topic's own role. */
  readonly depth: number;
  readonly holders: readonly Holder[];
  /** The same for the same people, whatever they are asked for. */
  readonly key: string;
}

// A backup's backup's backup: the chain may be a circle that somebody typed by mistake.
const MOST_BACKUPS = 10;

/** Who is asked for a topic, one after the other: its person, its role, the backups, the head, the leads. */
export function levelsOf(asked: Asked | null, people: People): Level[] {
  const role = (asked?.ownerRoleId && people.roles.get(asked.ownerRoleId)) || null;
  const departmentId = asked?.departmentId ?? role?.departmentId;
  const department = departmentId && people.departments.get(departmentId);
  const headRole = department?.headRoleId && people.roles.get(department.headRoleId);
  const levels: Level[] = [];
  if (asked?.ownerMemberId) {
    const memberId = asked.ownerMemberId;
    levels.push({
      step: 'topicMember',
      role: null,
      depth: 0,
      holders: [{ memberId }],
      key: `member:${memberId}`,
    });
  }
  if (role) levels.push(levelOf(role, 'roleHolder', 0));
  for (const [index, backup] of backupsOf(role, people).entries()) {
    levels.push(levelOf(backup, 'backup', index + 1));
  }
  if (headRole) levels.push(levelOf(headRole, 'head', 0));
  return [...levels, leadsOf(people)];
}

/** A role's backup, its backup's backup and so on, each once, ten at most. */
export function backupsOf(role: Role | null, people: People): Role[] {
  const chain: Role[] = [];
  let current = role;
  while (current?.backupRoleId && chain.length < MOST_BACKUPS) {
    const next = people.roles.get(current.backupRoleId);
    if (!next || next === role || chain.includes(next)) break;
    chain.push(next);
    current = next;
  }
  return chain;
}

export const levelOf = (role: Role, step: Level['step'], depth: number): Level => ({
  step,
  role,
  depth,
  holders: role.holders,
  key: `role:${role.id}`,
});

const leads = new WeakMap<People, Level>();

function leadsOf(people: People): Level {
  let level = leads.get(people);
  if (!level) {
    const holders = [...people.members.values()]
      .filter((member) => member.access === 'lead' && !member.example)
      .map(({ id }) => ({ memberId: id }));
    level = { step: 'lead', role: null, depth: 0, holders, key: 'leads' };
    leads.set(people, level);
  }
  return level;
}
