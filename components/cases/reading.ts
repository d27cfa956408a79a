// The list as it stands: read when it is asked for something else, when a case or the team changes, and every minute,
// because deadlines come nearer by themselves.
import { useServices } from '@/components/app/services';
import { type CaseQuestion, now, team } from '@/components/app/state';
import { type Found, useRead } from '@/components/app/useRead';
import type { CaseList } from '@/utils/services/contract';

export type Reading = Found<CaseList>;

export function useCaseList({ filter, sort }: CaseQuestion): { reading: Reading; again: () => void } {
  const { cases } = useServices();
  const { found, again } = useRead('cases', () => cases.list(filter, sort, { mayBePart: true }), {
    changes: [cases.onChange],
    question: [filter, sort],
    reasons: [team.value, now.value],
  });
  return { reading: found.value, again: () => void again() };
}
