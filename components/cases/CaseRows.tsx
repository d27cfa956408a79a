// The rows themselves, with headings where the list is in groups, and every state in which there are none.
import { Failed } from '@/components/app/Failed';
import { t } from '@/components/app/language';
import { language, team } from '@/components/app/state';
import { platformName } from '@/components/comment/platforms';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Skeleton } from '@/components/ui/Skeleton';
import { VirtualList } from '@/components/ui/VirtualList';
import { formatNumber } from '@/utils/calendar/format';
import type { CaseStatus } from '@/utils/schema/case';
import type { Platform } from '@/utils/schema/parts';
import type { Priority } from '@/utils/schema/topic';
import type { CaseList, Glance, GroupBy } from '@/utils/services/contract';
import './CaseTable.css';
import { CaseRowView } from './CaseRowView';
import { ask, narrowedBy, question, widen } from './question';
import type { Reading } from './reading';
import type { Choice } from './useChoice';

const ROW_HEIGHT = 88;
const WIDE_ROW_HEIGHT = 56;
const HEADING_HEIGHT = 36;

interface Heading {
  heading: string;
  key: string;
  count: number;
}
type Line = Glance | Heading;
const isHeading = (line: Line): line is Heading => 'heading' in line;

interface Props {
  reading: Reading;
  choice: Choice;
  isWide: boolean;
  shownId: string | null;
  /** How far down the list begins, in pixels. */
  startAt: number;
  onOpen: (glance: Glance) => void;
  onRetry: () => void;
}

export function CaseRows({ reading, choice, isWide, shownId, startAt, onOpen, onRetry }: Props) {
  if (reading === 'reading') return <Waiting />;
  if (reading === 'failed') return <Failed title={t('caseList.failed')} onRetry={onRetry} />;
  if (reading.glances.length === 0) {
    // What is still being read may hold some.
    return reading.isPart ? <Waiting /> : <NoRows />;
  }
  const { filter, sort, groupBy } = question.value;
  const lines = groupBy === null ? reading.glances : inGroups(reading, groupBy);
  const rowHeight = isWide ? WIDE_ROW_HEIGHT : ROW_HEIGHT;
  return (
    <>
      {isWide && <Columns />}
      <VirtualList<Line>
        label={t('casesView.list')}
        rows={lines}
        rowHeight={rowHeight}
        {...(groupBy === null ? {} : { heightOf: isWide ? wideHeightOf : heightOf })}
        keyOf={(line) => (isHeading(line) ? line.key : line.id)}
        render={(line) =>
          isHeading(line) ? (
            <GroupHeading {...line} />
          ) : (
            <CaseRowView
              glance={line}
              words={reading.wordsOf(line)}
              isChosen={choice.ids.has(line.id)}
              isStop={line.id === (choice.cursor ?? reading.glances[0]?.id)}
              isShown={line.id === shownId}
              onOpen={() => onOpen(line)}
              onFocus={() => choice.moveTo(line.id)}
              onChoose={(isRange) => choice.toggle(line.id, isRange)}
            />
          )
        }
        startAt={startAt}
        resetKey={JSON.stringify([filter, sort, groupBy])}
      />
    </>
  );
}

const heightOf = (line: Line): number => (isHeading(line) ? HEADING_HEIGHT : ROW_HEIGHT);
const wideHeightOf = (line: Line): number => (isHeading(line) ? HEADING_HEIGHT : WIDE_ROW_HEIGHT);

function inGroups(list: CaseList, by: GroupBy): Line[] {
  return list
    .groupedBy(by)
    .flatMap(({ key, glances }): Line[] => [
      { heading: nameOfGroup(key, by), key: `group ${key}`, count: glances.length },
      ...glances,
    ]);
}

function nameOfGroup(key: string | null, by: GroupBy): string {
  if (by === 'topic') return team.value?.topics.find(({ id }) => id === key)?.title ?? t('casesView.noTopic');
  if (by === 'owner') return team.value?.members.find(({ id }) => id === key)?.name ?? t('casesView.noOwner');
  // The keys of these groups are values of their fields.
  if (by === 'status') return t(`status.statuses.${key as CaseStatus}`); // as said above
  if (by === 'priority') return t(`caseList.priorities.${key as Priority}`); // as said above
  return platformName(key as Platform); // as said above
}

const GroupHeading = ({ heading, count }: Heading) => (
  <h2 class="case-group small">
    <bdi class="one-line">{heading}</bdi>
    <span class="faint tabular">{formatNumber(count, language.value)}</span>
  </h2>
);

/** What stands in the columns; every row says it to the ear itself. */
const Columns = () => (
  <div class="case-columns small faint" aria-hidden="true">
    <span />
    <div>
      <span class="one-line">{t('caseList.columns.authorAndTopic')}</span>
      <span>{t('caseList.columns.comment')}</span>
      <span class="one-line">{t('caseList.columns.owner')}</span>
      <span>{t('caseList.columns.due')}</span>
    </div>
  </div>
);

const Waiting = () => (
  <div class="list-room" aria-busy="true">
    <Skeleton lines={6} height={64} />
  </div>
);

function NoRows() {
  const { filter } = question.value;
  const { quick = 'all', query = '' } = filter;
  if (narrowedBy(filter) > 0) {
    return (
      <Empty title={t('caseList.noneFiltered')}>
        <Button data-testid="filters-clear" onClick={widen}>
          {t('caseList.clearFilters')}
        </Button>
      </Empty>
    );
  }
  const toAll = () => ask({ filter: { ...filter, quick: 'all' } });
  if (query.trim() !== '') {
    return (
      <Empty title={t('caseList.noneFound')}>
        {quick !== 'all' && <Button onClick={toAll}>{t('caseList.searchAll')}</Button>}
      </Empty>
    );
  }
  if (quick === 'all') return <Empty title={t('caseList.noneTitle')} hint={t('caseList.noneHint')} />;
  const words = EMPTY_WORDS[quick as keyof typeof EMPTY_WORDS] ?? 'caseList.noneFiltered'; // other quick filters have no sentence of their own
  return (
    <Empty title={t(words)}>
      <Button onClick={toAll}>{t('caseList.showAll')}</Button>
    </Empty>
  );
}

const EMPTY_WORDS = {
  needsMe: 'caseList.emptyNeedsMe',
  mine: 'caseList.emptyNeedsMe',
  department: 'caseList.emptyDepartment',
  unassigned: 'caseList.emptyUnassigned',
  overdue: 'caseList.emptyOverdue',
  snoozed: 'caseList.emptySnoozed',
} as const;
