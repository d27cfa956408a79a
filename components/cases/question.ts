// What the list of cases is asked for. It outlives the view: whoever comes back from a case finds the list as it was.
import { computed } from '@preact/signals';
import { type CaseQuestion, caseQuestion, memberId } from '@/components/app/state';
import type { CaseFilter, CaseSort, QuickFilter } from '@/utils/services/contract';

/** The filters that stand above the list as chips. */
export const QUICK_FILTERS = [
  'needsMe',
  'department',
  'unassigned',
  'overdue',
  'snoozed',
  'all',
] as const satisfies readonly QuickFilter[];

export const BY_DEADLINE: CaseSort = { by: 'deadline', reversed: false };

/** What is asked now. Until somebody said who sits here, nothing "needs me". */
export const question = computed<CaseQuestion>(
  () =>
    caseQuestion.value ?? {
      filter: { quick: memberId.value === null ? 'all' : 'needsMe' },
      sort: BY_DEADLINE,
      groupBy: null,
    },
);

export function ask(part: Partial<CaseQuestion>): void {
  caseQuestion.value = { ...question.value, ...part };
}

/** Other conditions beside those that stay; `undefined` takes one away. */
export function narrow(part: { [K in keyof CaseFilter]?: CaseFilter[K] | undefined }): void {
  const entries = Object.entries({ ...question.value.filter, ...part });
  // What is undefined must be absent; everything else keeps its own type.
  const filter = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as CaseFilter; // as said above
  ask({ filter });
}

/** The chip and the words of the search stay; every other condition goes. */
export function widen(): void {
  const { quick, query } = question.value.filter;
  ask({ filter: { ...(quick ? { quick } : {}), ...(query ? { query } : {}) } });
}

/** How many conditions there are beside the chip and the words. */
export const narrowedBy = ({ quick, query, ...others }: CaseFilter): number => Object.keys(others).length;

/** Another view has asked for these, a colleague's for instance: no chip stands for them. */
export const isAsked = ({ quick }: CaseFilter): boolean => !QUICK_FILTERS.some((name) => name === quick);

/** Back to what the list begins with. */
export function forget(): void {
  caseQuestion.value = null;
}
