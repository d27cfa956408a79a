// Who answers a comment as the panel tells it: until when, in whose place, who could instead, who comes next, and why.
import type { Duty } from '@/utils/people/duty';
import type { CaseRecord } from '@/utils/schema/case';
import type { MemberId } from '@/utils/schema/parts';
import type { Topic } from '@/utils/schema/topic';
import type { OwnerView } from './contract';
import { dutyFor, unknownTopic } from './duty';
import type { Playbook } from './playbook';

interface Asked {
  record: CaseRecord;
  book: Playbook;
  /** Whoever sits here. */
  me: MemberId | null;
  nowMs: number;
}

export function ownerView(topic: Topic | null, { book, me, record, nowMs }: Asked): OwnerView {
  const assigned = record.memberId ? book.people.members.get(record.memberId) : undefined;
  const duty = dutyFor(topic, book, nowMs);
  const departmentNamed = (id: string | undefined) =>
    book.departments.find((department) => department.id === id)?.name ?? null;
  if (assigned) {
    // Whoever was given the case keeps it, whatever the hour; the one on duty is the next to ask.
    const other = duty.step === 'exampleOnly' || duty.member?.id === assigned.id ? duty.backup : duty.member;
    return {
      member: assigned,
      role: null,
      backup: other,
      departmentName: departmentNamed(assigned.departmentId),
      isMe: assigned.id === me,
      standsInFor: null,
      until: null,
      from: null,
      next: null,
      reason: 'assigned',
    };
  }
  const asked = topic ?? unknownTopic(book);
  const { member, role } = duty;
  return {
    member,
    role,
    backup: duty.backup,
    departmentName: departmentNamed(role?.departmentId ?? member?.departmentId ?? asked?.departmentId),
    isMe: member !== null && member.id === me,
    standsInFor: duty.when === 'never' ? null : duty.standsInFor,
    until: duty.when === 'never' || duty.untilMs === null ? null : isoOf(duty.untilMs),
    from: duty.when === 'next' ? isoOf(duty.fromMs) : null,
    next: nextAfter(duty, topic, book),
    reason: duty.step,
  };
}

/** Whoever would be asked at the instant this turn ends. A turn that has not begun is itself the next one. */
function nextAfter(duty: Duty, topic: Topic | null, book: Playbook): OwnerView['next'] {
  if (duty.when !== 'now' || duty.untilMs === null) return null;
  const after = dutyFor(topic, book, duty.untilMs);
  if (after.when === 'never') return null;
  return {
    member: after.member,
    from: isoOf(after.when === 'next' ? after.fromMs : duty.untilMs),
    standsInFor: after.standsInFor,
    reason: after.step,
  };
}

const isoOf = (ms: number): string => new Date(ms).toISOString();
