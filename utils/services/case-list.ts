// The answer to a question about the cases: those that pass, in order, and how many stand behind each quick filter.
import type { Glance } from '@/utils/cases/glance';
import { BY_DEADLINE, grouped, listed } from '@/utils/cases/list';
import { countQuick } from '@/utils/cases/quick';
import type { CaseFilter, CaseSort } from '@/utils/schema/case-filter';
import type { MemberId } from '@/utils/schema/parts';
import { lensOf } from './case-lens';
import type { CaseList } from './contract';
import type { Playbook } from './playbook';

export function caseListOf(
  known: readonly Glance[],
  isWhole: boolean,
  filter: CaseFilter,
  sort: CaseSort = BY_DEADLINE,
  book: Playbook,
  me: MemberId | null,
  nowMs: number,
): CaseList {
  const lens = lensOf(book, me, nowMs);
  const glances = listed(known, filter, sort, lens);
  return {
    glances,
    total: known.length,
    counts: countQuick(known, lens),
    isPart: !isWhole,
    wordsOf(glance) {
      const ownerId = lens.ownerOf(glance);
      const topic = glance.topicId === null ? undefined : book.topicsById.get(glance.topicId);
      return {
        topicTitle: topic?.title ?? null,
        ownerId,
        ownerName: ownerId === null ? null : lens.nameOf(ownerId),
      };
    },
    groupedBy: (by) => grouped(glances, by, lens),
  };
}
