// Every routed comment as a row: what needs me first. A row opens its comment.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { askedCases, memberId, team } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Empty } from '@/components/ui/Empty';
import { SearchField } from '@/components/ui/SearchField';
import { Skeleton } from '@/components/ui/Skeleton';
import { VirtualList } from '@/components/ui/VirtualList';
import type { CaseFilter, CaseList } from '@/utils/services/contract';
import { CaseRowView } from './CaseRowView';
import './CasesView.css';

const FILTERS = ['needsMe', 'overdue', 'answered', 'all'] as const;
type Filter = (typeof FILTERS)[number];
const ROW_HEIGHT = 64;

type Reading = CaseList | 'reading' | 'failed';

export function CasesView() {
  const services = useServices();
  // Until somebody said who sits here, nothing "needs me".
  const [filter, setFilter] = useState<Filter>(memberId.value === null ? 'all' : 'needsMe');
  const [query, setQuery] = useState('');
  const [rows, setRows] = useState<Reading>('reading');
  const [changes, setChanges] = useState(0);
  const asked = askedCases.value;
  useEffect(() => services.cases.onChange(() => setChanges((count) => count + 1)), [services]);
  const known = team.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the cases or of the team is a reason to read again
  useEffect(() => {
    let isOld = false;
    void attemptRead('cases', () =>
      services.cases.list({ ...(asked ?? { quick: filter }), query }, undefined, { mayBePart: true }),
    ).then((found) => {
      if (!isOld) setRows(found ?? 'failed');
    });
    return () => {
      isOld = true;
    };
  }, [services, asked, filter, query, changes, known]);

  return (
    <div class="list-view">
      <div class="list-head">
        <SearchFieldBox query={query} onText={setQuery} />
        {/* biome-ignore lint/a11y/useSemanticElements: a row of filters, not a form's fieldset */}
        <div class="case-filters" role="group" aria-label={t('casesView.filters')}>
          {asked && (
            <Chip chosen aria-pressed data-testid="filter-asked" onClick={() => (askedCases.value = null)}>
              {askedWords(asked)}
            </Chip>
          )}
          {FILTERS.map((name) => (
            <Chip
              key={name}
              chosen={asked === null && name === filter}
              aria-pressed={asked === null && name === filter}
              data-testid={`filter-${name}`}
              onClick={() => {
                askedCases.value = null;
                setFilter(name);
              }}
            >
              {t(`casesView.${name}`)}
            </Chip>
          ))}
        </div>
      </div>
      <Rows
        rows={rows}
        filter={filter}
        query={query}
        onRetry={() => setChanges(changes + 1)}
        onAll={() => {
          askedCases.value = null;
          setFilter('all');
        }}
      />
    </div>
  );
}

/** What another view has asked for: a colleague's cases, nobody's, or one of the quick filters. */
function askedWords({ quick, memberIds }: CaseFilter): string {
  if (quick === 'overdue' || quick === 'needsMe') return t(`casesView.${quick}`);
  const owner = team.value?.members.find(({ id }) => memberIds?.includes(id));
  return owner ? t('work.casesOf', { name: owner.name }) : t('work.casesOfNobody');
}

function SearchFieldBox({ query, onText }: { query: string; onText: (text: string) => void }) {
  return (
    <div class="case-search">
      <SearchField label={t('casesView.search')} value={query} onText={onText} />
    </div>
  );
}

interface RowsProps {
  rows: Reading;
  filter: Filter;
  query: string;
  onRetry: () => void;
  onAll: () => void;
}

function Rows({ rows, filter, query, onRetry, onAll }: RowsProps) {
  if (rows === 'reading') return <Waiting />;
  if (rows === 'failed') {
    return (
      <div role="alert" data-testid="error">
        <Empty title={t('casesView.failed')}>
          <Button icon="refresh" onClick={onRetry}>
            {t('common.tryAgain')}
          </Button>
        </Empty>
      </div>
    );
  }
  if (rows.glances.length === 0) {
    // What is still being read may hold some.
    return rows.isPart ? <Waiting /> : <NoRows filter={filter} query={query} onAll={onAll} />;
  }
  return (
    <VirtualList
      label={t('casesView.list')}
      rows={rows.glances}
      rowHeight={ROW_HEIGHT}
      keyOf={(glance) => glance.id}
      render={(glance) => <CaseRowView glance={glance} words={rows.wordsOf(glance)} />}
      resetKey={`${filter} ${query}`}
    />
  );
}

function Waiting() {
  return (
    <div class="list-room" aria-busy="true">
      <Skeleton lines={6} height={44} />
    </div>
  );
}

function NoRows({ filter, query, onAll }: { filter: Filter; query: string; onAll: () => void }) {
  if (query.trim() !== '') return <Empty title={t('casesView.noneFound')} />;
  if (filter === 'all') return <Empty title={t('casesView.noneTitle')} hint={t('casesView.noneHint')} />;
  return (
    <Empty title={t(EMPTY_WORDS[filter])}>
      <Button onClick={onAll}>{t('casesView.all')}</Button>
    </Empty>
  );
}

const EMPTY_WORDS = {
  needsMe: 'casesView.emptyNeedsMe',
  overdue: 'casesView.emptyOverdue',
  answered: 'casesView.emptyAnswered',
} as const;
