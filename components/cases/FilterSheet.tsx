// Everything that narrows, orders and groups the list, and the lists that somebody keeps under a name. It acts at once:
// the number in its foot is what the list behind it shows.
import { t } from '@/components/app/language';
import { language, team } from '@/components/app/state';
import { platformName } from '@/components/comment/platforms';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Select } from '@/components/ui/Select';
import { Sheet } from '@/components/ui/Sheet';
import { CaseStatus } from '@/utils/schema/case';
import { Platform } from '@/utils/schema/parts';
import { Priority } from '@/utils/schema/topic';
import type { CaseFilter, CaseList, CaseSort, GroupBy } from '@/utils/services/contract';
import { ask, narrow, narrowedBy, question, widen } from './question';
import { SavedViews } from './SavedViews';

const SORTS = ['deadline', 'opened', 'priority', 'person'] as const satisfies readonly CaseSort['by'][];
const GROUPS = ['topic', 'owner', 'status', 'priority', 'platform'] as const satisfies readonly GroupBy[];
const PERIODS = [1, 7, 30, 90] as const;

export function FilterSheet({ list, onClose }: { list: CaseList | null; onClose: () => void }) {
  const { filter } = question.value;
  return (
    <Sheet labelledBy="case-filters-title" testId="case-filters" onClose={onClose}>
      <header class="sheet-head">
        <h2 id="case-filters-title" class="grow">
          {t('caseList.filtersTitle')}
        </h2>
        <IconButton icon="close" name={t('common.close')} onClick={onClose} />
      </header>
      <div class="filter-body">
        <SavedViews onApplied={onClose} />
        <div class="filter-pair">
          <Conditions filter={filter} channels={list?.channels ?? []} />
        </div>
        <div class="filter-pair filter-order">
          <Order />
        </div>
      </div>
      <footer class="sheet-foot">
        <Button look="primary" size="large" data-testid="filters-show" onClick={onClose}>
          {t('caseList.showMany', { n: list?.glances.length ?? 0 })}
        </Button>
        <Button size="large" data-testid="filters-widen" disabled={narrowedBy(filter) === 0} onClick={widen}>
          {t('caseList.clearFilters')}
        </Button>
      </footer>
    </Sheet>
  );
}

interface ConditionsProps {
  filter: CaseFilter;
  channels: CaseList['channels'];
}

function Conditions({ filter, channels }: ConditionsProps) {
  const known = team.value;
  const people = (known?.members ?? []).filter(({ example }) => !example);
  return (
    <>
      <OneOf
        name="status"
        value={filter.statuses?.[0]}
        options={CaseStatus.options.map((value) => ({ value, words: t(`status.statuses.${value}`) }))}
        onPick={(status) => narrow({ statuses: status && [status], ...(status ? quickFor(status) : {}) })}
      />
      <OneOf
        name="topic"
        value={filter.topicIds === undefined ? undefined : (filter.topicIds[0] ?? NO_TOPIC)}
        options={[
          ...byWords((known?.topics ?? []).map(({ id, title }) => ({ value: id, words: title }))),
          { value: NO_TOPIC, words: t('casesView.noTopic') },
        ]}
        onPick={(topic) => narrow({ topicIds: topic && [topic === NO_TOPIC ? null : topic] })}
      />
      <OneOf
        name="person"
        value={filter.memberIds?.[0]}
        options={byWords(people.map(({ id, name }) => ({ value: id, words: name })))}
        onPick={(member) => narrow({ memberIds: member && [member] })}
      />
      <OneOf
        name="role"
        value={filter.roleIds?.[0]}
        options={byWords((known?.roles ?? []).map(({ id, title }) => ({ value: id, words: title })))}
        onPick={(role) => narrow({ roleIds: role && [role] })}
      />
      <OneOf
        name="priority"
        value={filter.priorities?.[0]}
        options={Priority.options.map((value) => ({ value, words: t(`caseList.priorities.${value}`) }))}
        onPick={(priority) => narrow({ priorities: priority && [priority] })}
      />
      <OneOf
        name="period"
        value={filter.openedWithinDays === undefined ? undefined : String(filter.openedWithinDays)}
        options={PERIODS.map((days) => ({ value: String(days), words: t('caseList.lastDays', { n: days }) }))}
        onPick={(days) => narrow({ openedWithinDays: days === undefined ? undefined : Number(days) })}
      />
      <OneOf
        name="platform"
        value={filter.platforms?.[0]}
        options={Platform.options.map((value) => ({ value, words: platformName(value) }))}
        onPick={(platform) => narrow({ platforms: platform && [platform] })}
      />
      {channels.length > 0 && (
        <OneOf
          name="channel"
          value={filter.channelIds?.[0]}
          options={byWords(channels.map(({ id, title }) => ({ value: id, words: title })))}
          onPick={(channel) => narrow({ channelIds: channel && [channel] })}
        />
      )}
      <OneOf
        name="draft"
        value={filter.hasDraft === undefined ? undefined : filter.hasDraft ? 'yes' : 'no'}
        options={[
          { value: 'yes', words: t('caseList.draftYes') },
          { value: 'no', words: t('caseList.draftNo') },
        ]}
        onPick={(draft) => narrow({ hasDraft: draft === undefined ? undefined : draft === 'yes' })}
      />
    </>
  );
}

/** The value of «without a topic»; no id looks like it. */
const NO_TOPIC = ' ';

/** What is settled needs nobody: it is found among all of them. */
const quickFor = (status: CaseStatus): Partial<CaseFilter> =>
  status === 'open' || status === 'inserted' || status === 'waiting' ? {} : { quick: 'all' };

function Order() {
  const { sort, groupBy } = question.value;
  return (
    <>
      <Select
        label={t('caseList.sort')}
        value={sort.by}
        testId="case-sort"
        options={SORTS.map((value) => ({ value, words: t(`caseList.sorts.${value}`) }))}
        onPick={(by) => ask({ sort: { by, reversed: false } })}
      />
      <Select
        label={t('caseList.direction')}
        value={sort.reversed ? 'reversed' : 'straight'}
        testId="case-direction"
        options={[
          { value: 'straight', words: t(`caseList.straight.${sort.by}`) },
          { value: 'reversed', words: t(`caseList.reversed.${sort.by}`) },
        ]}
        onPick={(direction) => ask({ sort: { ...sort, reversed: direction === 'reversed' } })}
      />
      <OneOf
        name="group"
        none={t('caseList.noGroups')}
        value={groupBy ?? undefined}
        options={GROUPS.map((value) => ({ value, words: t(`caseList.groups.${value}`) }))}
        onPick={(by) => ask({ groupBy: by ?? null })}
      />
    </>
  );
}

interface OneOfProps<T extends string> {
  name: keyof typeof LABELS;
  /** The words of no choice. */
  none?: string;
  value: T | undefined;
  options: readonly { value: T; words: string }[];
  onPick: (value: T | undefined) => void;
}

/** One of them, or all. */
function OneOf<T extends string>({ name, none, value, options, onPick }: OneOfProps<T>) {
  return (
    <Select<T | ''>
      label={t(LABELS[name])}
      value={value ?? ''}
      testId={`case-filter-${name}`}
      options={[{ value: '', words: none ?? t('caseList.any') }, ...options]}
      onPick={(picked) => onPick(picked === '' ? undefined : picked)}
    />
  );
}

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
  group: 'caseList.group',
} as const;

function byWords<T extends { words: string }>(options: readonly T[]): T[] {
  return options.toSorted((a, b) => a.words.localeCompare(b.words, language.value, { numeric: true }));
}
