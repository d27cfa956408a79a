// The answer to a question about the cases: those that pass, in order, and how many stand behind each quick filter.
import { needsSomebody } from '@/utils/cases/fold';
import type { Glance } from '@/utils/cases/glance';
import { isAsleep, isLate, isNear, type Lens } from '@/utils/cases/lens';
import { BY_DEADLINE, grouped, listed } from '@/utils/cases/list';
import { countQuick } from '@/utils/cases/quick';
import { hasHours, workingMinutesBetween } from '@/utils/people/working-time';
import type { CaseFilter, CaseSort } from '@/utils/schema/case-filter';
import type { MemberId } from '@/utils/schema/parts';
import { lensOf } from './case-lens';
import type { CaseList, CaseWords } from './contract';
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
        due: dueOf(glance, book, lens),
        isAsleep: isAsleep(glance, nowMs),
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
