// A filter as one question that is asked of every case: what is cheap to answer comes first, words last.
import type { CaseFilter } from '@/utils/schema/case-filter';
import type { Glance } from './glance';
import { isAsleep, isLate, isNear, type Lens, WHOSE } from './lens';
import { QUICK } from './quick';
import { searchWords } from './search-key';

export type Question = (glance: Glance) => boolean;

/** Does a case pass the filter, as seen through the lens? */
export function questionOf(filter: CaseFilter, lens: Lens): Question {
  const questions = [
    ...(filter.quick ? questionsOf(QUICK[filter.quick], lens) : []),
    ...questionsOf(filter, lens),
  ];
  return (glance) => {
    for (const question of questions) if (!question(glance)) return false;
    return true;
  };
}

/** Does the answer depend on the case and the topics' names alone, not on the time or on who is on duty? */
export const isSteady = (filter: CaseFilter): boolean =>
  (filter.quick === undefined || isSteady(QUICK[filter.quick])) &&
  filter.due === undefined &&
  filter.snoozed === undefined &&
  filter.openedWithinDays === undefined &&
  filter.memberIds === undefined &&
  filter.whose === undefined;

const questionsOf = (filter: CaseFilter, lens: Lens): Question[] => [
  ...among(filter.statuses, ({ status }) => status),
  ...among(filter.platforms, ({ platform }) => platform),
  ...among(filter.priorities, ({ priority }) => priority),
  ...among(filter.topicIds, ({ topicId }) => topicId),
  ...among(filter.channelIds, ({ channelId }) => channelId),
  ...among(filter.roleIds, ({ ownerRoleId }) => ownerRoleId),
  ...timesOf(filter, lens),
  ...among(filter.memberIds, lens.ownerOf),
  ...whoseOf(filter, lens),
  ...wordsOf(filter, lens),
];

function among<T>(wanted: readonly T[] | undefined, told: (glance: Glance) => T | null): Question[] {
  if (wanted === undefined || wanted.length === 0) return [];
  const values = new Set<T | null>(wanted);
  return [(glance) => values.has(told(glance))];
}

const DAY_MS = 24 * 60 * 60_000;

function* timesOf(filter: CaseFilter, { nowMs }: Lens): Generator<Question> {
  const { due, snoozed, hasDraft, openedFrom, openedUntil, openedWithinDays } = filter;
  if (hasDraft !== undefined) yield (glance) => glance.hasDraft === hasDraft;
  if (openedFrom !== undefined) {
    const fromMs = Date.parse(openedFrom);
    yield ({ openedMs }) => openedMs >= fromMs;
  }
  if (openedWithinDays !== undefined) {
    const fromMs = nowMs - openedWithinDays * DAY_MS;
    yield ({ openedMs }) => openedMs >= fromMs;
  }
  if (openedUntil !== undefined) {
    const untilMs = Date.parse(openedUntil);
    yield ({ openedMs }) => openedMs < untilMs;
  }
  if (snoozed !== undefined) yield (glance) => isAsleep(glance, nowMs) === snoozed;
  if (due === 'overdue') yield (glance) => isLate(glance, nowMs);
  if (due === 'soon') yield (glance) => isNear(glance, nowMs);
}

function whoseOf({ whose = [] }: CaseFilter, lens: Lens): Question[] {
  const questions = whose.map((name) => WHOSE[name]);
  return questions.length === 0 ? [] : [(glance) => questions.some((question) => question(glance, lens))];
}

function wordsOf({ query = '' }: CaseFilter, lens: Lens): Question[] {
  return searchWords(query).map(
    (word) =>
      ({ search, topicId }) =>
        search.includes(word) || (topicId !== null && lens.wordsOf(topicId).includes(word)),
  );
}
