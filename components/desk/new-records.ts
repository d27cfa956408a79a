// Empty records for the desk's «new» buttons. The store stamps who wrote them and when; until then the stamps
// only say that nobody has.
import { isoNow, systemClock } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import type { Department } from '@/utils/schema/department';
import type { Member } from '@/utils/schema/member';
import type { Role } from '@/utils/schema/role';
import type { Rule } from '@/utils/schema/rule';
import type { Topic } from '@/utils/schema/topic';
import { newTopic as topicDraft } from '@/utils/services/new-topic';

export const newMember = (name: string): Member => ({
  id: freshId<Member['id']>(),
  ...stamps(),
  name,
  access: 'agent',
  contacts: [],
  absences: [],
});

export const newDepartment = (name: string): Department => ({
  id: freshId<Department['id']>(),
  ...stamps(),
  name,
  color: '#0f766e',
});

export const newRole = (title: string): Role => ({
  id: freshId<Role['id']>(),
  ...stamps(),
  title,
  authorities: ['reply'],
  holders: [],
});

export const newTopic = (title: string): Topic => ({ ...topicDraft(title), ...stamps() });

/** Behind all others; its topic is still to be chosen. */
export const newRule = (order: number): Rule => ({
  id: freshId<Rule['id']>(),
  ...stamps(),
  topicId: '' as Rule['topicId'], // no topic has this id: the form asks for one
  order,
  when: { group: 'all', of: [{ is: 'anyOf', words: [] }] },
  always: false,
  enabled: true,
});

function stamps() {
  const at = isoNow(systemClock);
  return { createdAt: at, updatedAt: at, updatedBy: 'system' as const }; // the literal that Writer knows
}

const freshId = <T extends string>(): T => newId() as T; // a fresh id is of the kind it is made for
