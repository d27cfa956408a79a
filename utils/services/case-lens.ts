// How the person who sits here looks at the list of cases: whose each of them is, by assignment or by duty. Duty is
// asked once for a topic and remembered for this one look; thirty thousand cases have sixty topics.
import type { Glance } from '@/utils/cases/glance';
import type { Lens } from '@/utils/cases/lens';
import { searchKey } from '@/utils/cases/search-key';
import type { Asked } from '@/utils/people/people';
import type { DepartmentId, MemberId, RoleId, TopicId } from '@/utils/schema/parts';
import { answererFor } from './duty';
import type { Playbook } from './playbook';

export function lensOf(book: Playbook, me: MemberId | null, nowMs: number): Lens {
  const { members } = book.people;
  const dutyOf = dutiesIn(book, nowMs);
  const words = new Map<TopicId, string>();
  const ownerOf = ownerIn(book, dutyOf);
  return {
    nowMs,
    me,
    myDepartmentId: (me && members.get(me)?.departmentId) || null,
    ownerOf,
    departmentOf(glance) {
      const owner = ownerOf(glance);
      return dutyOf(glance).departmentId ?? ((owner && members.get(owner)?.departmentId) || null);
    },
    nameOf: (id) => members.get(id)?.name ?? '',
    wordsOf(topicId) {
      const known = words.get(topicId) ?? searchKey(book.topicsById.get(topicId)?.title ?? '');
      words.set(topicId, known);
      return known;
    },
  };
}

/** Whose a case is: assigned, or by duty; null = nobody's. */
export const ownersOf = (book: Playbook, nowMs: number): ((owned: Owned) => MemberId | null) =>
  ownerIn(book, dutiesIn(book, nowMs));

const ownerIn =
  ({ people }: Playbook, dutyOf: (owned: Owned) => Answerable) =>
  (owned: Owned): MemberId | null =>
    owned.memberId !== null && people.members.has(owned.memberId) ? owned.memberId : dutyOf(owned).memberId;

type Owned = Pick<Glance, 'topicId' | 'ownerRoleId' | 'memberId'>;

/** A topic that was deleted leaves the role that it named when the case was routed. */
function dutiesIn(book: Playbook, nowMs: number): (owned: Owned) => Answerable {
  const byTopic = new Map<TopicId, Answerable>();
  const byRole = new Map<RoleId | null, Answerable>();
  const answerable = (asked: Asked | null): Answerable => {
    const { when, member } = answererFor(asked, book, nowMs);
    const role = asked?.ownerRoleId ? book.people.roles.get(asked.ownerRoleId) : undefined;
    const departmentId = asked?.departmentId ?? role?.departmentId ?? null;
    // Sample people never own a real comment.
    return { memberId: when === 'never' || !member ? null : member.id, departmentId };
  };
  return ({ topicId, ownerRoleId }) => {
    const topic = topicId === null ? undefined : book.topicsById.get(topicId);
    if (topic) {
      const known = byTopic.get(topic.id) ?? answerable(topic);
      byTopic.set(topic.id, known);
      return known;
    }
    const isRole = ownerRoleId !== null && book.people.roles.has(ownerRoleId);
    const known = byRole.get(ownerRoleId) ?? answerable(isRole ? { ownerRoleId } : null);
    byRole.set(ownerRoleId, known);
    return known;
  };
}

interface Answerable {
  memberId: MemberId | null;
  departmentId: DepartmentId | null;
}
