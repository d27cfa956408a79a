// The conditions that narrow the calendar: which values there are to choose, which are chosen, and in which words.
import type { Option } from '@/components/app/AnyOf';
import { t } from '@/components/app/language';
import { team } from '@/components/app/state';
import { FULL, SIMPLE } from '@/utils/calendar/workflow';
import { OccasionKind } from '@/utils/schema/occasion';
import type { CalendarFilter, CalendarSpan } from '@/utils/services/contract';
import { filter } from './state';
import { statusWords } from './status';

export interface Condition {
  name: Exclude<keyof CalendarFilter, 'query'>;
  label: string;
  options: readonly Option[];
  /** In the order in which they were chosen. */
  chosen: readonly Option[];
  add(value: string): void;
  remove(value: string): void;
}

/** Other conditions beside those that stay. */
export function narrow(part: CalendarFilter): void {
  const entries = Object.entries({ ...filter.value, ...part }).filter(([, value]) => value.length > 0);
  filter.value = Object.fromEntries(entries) as CalendarFilter; // every entry keeps its own type
}

/** All of which there is something to choose, in the order in which they are offered. */
export function conditionsOf(asked: CalendarFilter, span: CalendarSpan | null): Condition[] {
  const known = team.value;
  const statuses = known?.workspace?.workflow === 'full' ? FULL : SIMPLE;
  const members = (known?.members ?? []).map(({ id, name }) => ({ of: id, words: name }));
  const all = [
    conditionOf(
      'channelIds',
      t('calendar.channel'),
      asked.channelIds,
      (span?.channels ?? []).map(({ id, title }) => ({ of: id, words: title })),
    ),
    conditionOf(
      'statuses',
      t('today.status'),
      asked.statuses,
      statuses.map((of) => ({ of, words: statusWords(of) })),
    ),
    conditionOf('memberIds', t('calendar.owner'), asked.memberIds, [
      ...members,
      { of: null, words: t('calendar.nobody') },
    ]),
    conditionOf(
      'labels',
      t('calendar.label'),
      asked.labels,
      (span?.labels ?? []).map((of) => ({ of, words: of })),
    ),
    conditionOf(
      'departmentIds',
      t('calendar.department'),
      asked.departmentIds,
      (known?.departments ?? []).map(({ id, name }) => ({ of: id, words: name })),
    ),
    kindsOfOccasions(asked),
  ];
  return all.filter(({ options, chosen }) => options.length + chosen.length > 0);
}

export const kindsOfOccasions = ({ occasionKinds }: CalendarFilter): Condition =>
  conditionOf(
    'occasionKinds',
    t('calendar.occasionKind'),
    occasionKinds,
    OccasionKind.options.map((of) => ({ of, words: t(`calendar.occasionKinds.${of}`) })),
  );

/** `null` is a value like any other: whoever owns nothing has no id. */
function conditionOf<T extends string | null>(
  name: Condition['name'],
  label: string,
  asked: readonly T[] | undefined = [],
  values: readonly { of: T; words: string }[],
): Condition {
  const codeOf = (one: T) => one ?? '-';
  const wordsOf = (one: T) => values.find(({ of }) => of === one)?.words ?? codeOf(one);
  // Each value came out of the list of that condition's own values.
  const ask = (next: readonly T[]) => narrow({ [name]: next } as CalendarFilter); // as said above
  return {
    name,
    label,
    options: values.map(({ of, words }) => ({ value: codeOf(of), words })),
    chosen: asked.map((one) => ({ value: codeOf(one), words: wordsOf(one) })),
    add(value) {
      const found = values.find(({ of }) => codeOf(of) === value);
      if (found) ask([...asked, found.of]);
    },
    remove: (value) => ask(asked.filter((one) => codeOf(one) !== value)),
  };
}
