// The answer to a question about the cases: those that pass, in order, and how many stand behind each quick filter.
import { needsSomebody } from '@/utils/cases/fold';
import type { Glance } from '@/utils/cases/glance';
import { isAsleep, isLate, isNear, type Lens } from '@/utils/cases/lens';
import { BY_DEADLINE, grouped, listed, type Made, mended } from '@/utils/cases/list';
import { countQuick } from '@/utils/cases/quick';
import { hasHours, workingMinutesBetween } from '@/utils/people/working-time';
import type { CaseFilter, CaseSort } from '@/utils/schema/case-filter';
import type { MemberId } from '@/utils/schema/parts';
import { lensOf } from './case-lens';
import type { CaseList, CaseWords } from './contract';
import type { Playbook } from './playbook';

export type CaseLists = (
  known: readonly Glance[],
  isWhole: boolean,
  filter: CaseFilter,
  sort: CaseSort | undefined,
  book: Playbook,
  me: MemberId | null,
  nowMs: number,
) => CaseList;

/** Answers one question after another; where the same is asked again, the last list is mended. */
export function createCaseLists(): CaseLists {
  let last: (Made & { book: Playbook }) | null = null;
  return (known, isWhole, filter, sort = BY_DEADLINE, book, me, nowMs) => {
    const lens = lensOf(book, me, nowMs);
    const isSame = last?.book === book && isEqual([last.filter, last.sort], [filter, sort]);
    const glances = (isSame && last && mended(last, known, lens)) || listed(known, filter, sort, lens);
    last = { known, filter, sort, glances, book };
    return caseListOf(glances, known, isWhole, book, lens);
  };
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function caseListOf(
  glances: readonly Glance[],
  known: readonly Glance[],
  isWhole: boolean,
  book: Playbook,
  lens: Lens,
): CaseList {
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
        due: dueOf(glance, book, lens),
        isAsleep: isAsleep(glance, lens.nowMs),
      };
    },
    groupedBy: (by) => grouped(glances, by, lens),
    channels: book.channels.map(({ id, title, handle }) => ({ id, title: title || handle })),
  };
}

const MINUTE_MS = 60_000;

// What is left is counted as the team works; what is past is past by the clock on the wall.
function dueOf(glance: Glance, { week }: Playbook, { nowMs }: Lens): CaseWords['due'] {
  if (!needsSomebody(glance.status) || isAsleep(glance, nowMs)) return null;
  const { dueMs } = glance;
  const isWorking = hasHours(week) && dueMs >= nowMs;
  return {
    urgency: isLate(glance, nowMs) ? 'late' : isNear(glance, nowMs) ? 'soon' : 'calm',
    minutesLeft: isWorking ? workingMinutesBetween(week, nowMs, dueMs) : (dueMs - nowMs) / MINUTE_MS,
    isWorking,
  };
}
