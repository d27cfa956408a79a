// Small questions about a routed comment that several parts of the view ask.
import { criticalShown, memberId } from '@/components/app/state';
import type { CaseRecord } from '@/utils/schema/case';
import type { Member } from '@/utils/schema/member';
import type { OwnerView, RoutedComment } from '@/utils/services/contract';

/** The owner as a real person; a sample one does not count. */
export const realOwner = (owner: OwnerView): Member | null =>
  owner.member === null || owner.member.example ? null : owner.member;

/** Nobody has to do anything about it any more. */
export const isSettled = ({ status }: Pick<CaseRecord, 'status'>): boolean =>
  status === 'answered' || status === 'closed' || status === 'ignored';

/** Nothing has to be said under this topic. */
export const needsNoReply = ({ topic }: RoutedComment): boolean =>
  topic?.kind === 'noReply' || topic?.kind === 'spam';

/** The answers of a critical topic stay hidden until this person has asked for them, for this comment alone. */
export const isHeldCritical = (routed: RoutedComment): boolean =>
  routed.topic?.priority === 'critical' && criticalShown.value !== criticalKey(routed);

/** «نشان بده». */
export function showCritical(routed: RoutedComment): void {
  criticalShown.value = criticalKey(routed);
}

const criticalKey = ({ caseId }: RoutedComment): string => `${caseId} ${memberId.value ?? ''}`;

/** The person to whom this comment should go, when it is not the one who sits here. */
export function otherOwner(routed: RoutedComment): Member | null {
  if (memberId.value === null || routed.owner.isMe || routed.topic === null || needsNoReply(routed))
    return null;
  return realOwner(routed.owner);
}
