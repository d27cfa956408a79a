// The conditions that narrow the list: which values there are to choose, which are chosen, and in which words.
import type { Option } from '@/components/app/AnyOf';
import { t } from '@/components/app/language';
import { language, team } from '@/components/app/state';
import { platformName } from '@/components/comment/platforms';
import { CaseStatus } from '@/utils/schema/case';
import { Platform } from '@/utils/schema/parts';
import { Priority } from '@/utils/schema/topic';
import type { CaseFilter, CaseList } from '@/utils/services/contract';
import { collation } from '@/utils/text/collation';
import { isAsked, narrow } from './question';

export interface Condition {
  name: keyof typeof LABELS;
  label: string;
  /** One value at a time; of the others any of several. */
  isSingle: boolean;
  options: readonly Option[];
  /** In the order in which they were chosen. */
  chosen: readonly Option[];
  add(value: string): void;
  remove(value: string): void;
  /** The list is no longer narrowed by it. */
  clear(): void;
}

const PERIODS = [1, 7, 30, 90] as const;

/** Every condition that can be set, in the order in which they are offered. */
export function conditionsOf(filter: CaseFilter, channels: CaseList['channels']): Condition[] {
  const known = team.value;
  const people = (known?.members ?? []).filter(({ example }) => !example);
  const { hasDraft, openedWithinDays } = filter;
  return [
    manyOf(
      'status',
      filter.statuses,
      CaseStatus.options.map((value) => ({ value, words: t(`status.statuses.${value}`) })),
      (statuses) => narrow({ statuses, ...quickFor(statuses) }),
    ),
    manyOf(
      'topic',
      filter.topicIds,
      [
        ...byWords((known?.topics ?? []).map(({ id, title }) => ({ value: id, words: title }))),
        { value: null, words: t('casesView.noTopic') },
      ],
      (topicIds) => narrow({ topicIds }),
    ),
    manyOf(
      'person',
      filter.memberIds,
      byWords(people.map(({ id, name }) => ({ value: id, words: name }))),
      (memberIds) => narrow({ memberIds }),
    ),
    manyOf(
      'role',
      filter.roleIds,
      byWords((known?.roles ?? []).map(({ id, title }) => ({ value: id, words: title }))),
      (roleIds) => narrow({ roleIds }),
    ),
    manyOf(
      'priority',
      filter.priorities,
      Priority.options.map((value) => ({ value, words: t(`caseList.priorities.${value}`) })),
      (priorities) => narrow({ priorities }),
    ),
    oneOf(
      'period',
      openedWithinDays,
      PERIODS.map((days) => ({ value: days, words: t('caseList.lastDays', { n: days }) })),
      (days) => narrow({ openedWithinDays: days }),
    ),
    manyOf(
      'platform',
      filter.platforms,
      Platform.options.map((value) => ({ value, words: platformName(value) })),
      (platforms) => narrow({ platforms }),
    ),
    manyOf(
      'channel',
      filter.channelIds,
      byWords(channels.map(({ id, title }) => ({ value: id, words: title }))),
      (channelIds) => narrow({ channelIds }),
    ),
    oneOf(
      'draft',
      hasDraft,
      [
        { value: true, words: t('caseList.draftYes') },
        { value: false, words: t('caseList.draftNo') },
      ],
      (has) => narrow({ hasDraft: has }),
    ),
  ].filter(({ options, chosen }) => options.length > 0 || chosen.length > 0);
}

/** Those that are set. A list that another view has asked for says so itself. */
export const narrowing = (filter: CaseFilter, channels: CaseList['channels']): Condition[] =>
  isAsked(filter) ? [] : conditionsOf(filter, channels).filter(({ chosen }) => chosen.length > 0);

type Value = string | number | boolean | null;
interface Choice<T extends Value> {
  value: T;
  words: string;
}

function manyOf<T extends Value>(
  name: Condition['name'],
  values: readonly T[] | undefined,
  choices: readonly Choice<T>[],
  set: (values: T[] | undefined) => void,
): Condition {
  const chosen = values ?? [];
  const keep = (rest: T[]) => set(rest.length > 0 ? rest : undefined);
  const wordsOf = (value: T) => choices.find((one) => one.value === value)?.words ?? t('caseList.gone');
  return {
    name,
    label: t(LABELS[name]),
    isSingle: false,
    options: choices.map(({ value, words }) => ({ value: keyOf(value), words })),
    chosen: chosen.map((value) => ({ value: keyOf(value), words: wordsOf(value) })),
    add(key) {
      const added = choices.find(({ value }) => keyOf(value) === key);
      if (added && !chosen.includes(added.value)) keep([...chosen, added.value]);
    },
    remove: (key) => keep(chosen.filter((value) => keyOf(value) !== key)),
    clear: () => set(undefined),
  };
}

function oneOf<T extends Value>(
  name: Condition['name'],
  value: T | undefined,
  choices: readonly Choice<T>[],
  set: (value: T | undefined) => void,
): Condition {
  const many = manyOf(name, value === undefined ? [] : [value], choices, (values) => set(values?.at(-1)));
  return { ...many, isSingle: true };
}

/** The value of «without a topic» is empty; no id is. */
const keyOf = (value: Value): string => (value === null ? NO_TOPIC : String(value));
const NO_TOPIC = ' ';

/** What is settled needs nobody: it is found among all of them. */
const quickFor = (statuses: readonly CaseStatus[] | undefined): Partial<CaseFilter> =>
  statuses?.some((status) => status !== 'open' && status !== 'inserted' && status !== 'waiting')
    ? { quick: 'all' }
    : {};

const LABELS = {
  status: 'caseList.columns.status',
  topic: 'caseList.columns.topic',
  person: 'caseList.columns.owner',
  role: 'caseList.role',
  priority: 'caseList.priority',
  period: 'caseList.period',
  platform: 'caseList.platform',
  channel: 'caseList.channel',
  draft: 'caseList.draft',
} as const;

function byWords<T extends { words: string }>(options: readonly T[]): T[] {
  const inOrder = collation(language.value);
  return options.toSorted((a, b) => inOrder(a.words, b.words));
}
