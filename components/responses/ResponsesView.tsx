// Prepared responses: search, a list, and one of them in full to copy or to edit simply.
import { Failed } from '@/components/app/Failed';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useResponses } from '@/components/app/responses';
import { useServices } from '@/components/app/services';
import { responseQuery, shownResponse, team } from '@/components/app/state';
import { type Found, useRead } from '@/components/app/useRead';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { IconButton } from '@/components/ui/IconButton';
import { OneLine } from '@/components/ui/OneLine';
import { SearchField } from '@/components/ui/SearchField';
import { Skeleton } from '@/components/ui/Skeleton';
import { VirtualList } from '@/components/ui/VirtualList';
import type { FoundResponse } from '@/utils/services/contract';
import { ResponseForm } from './ResponseForm';
import { ResponsePage } from './ResponsePage';
import './ResponsesView.css';
import { templateLine } from './template';

const ROW_HEIGHT = 60;

type Reading = Found<readonly FoundResponse[]>;

export function ResponsesView() {
  const services = useServices();
  const query = responseQuery.value;
  const setQuery = (words: string) => {
    responseQuery.value = words;
  };
  const { found, again } = useRead('responses', () => services.responses.search(query), {
    question: [query],
    reasons: [team.value],
  });

  const all = useResponses();
  const shown = shownResponse.value;
  if (shown === 'new') return <ResponseForm response={null} />;
  const response = all.find((one) => one.id === shown);
  if (response) return <ResponsePage key={response.id} response={response} />;
  return (
    <div class="list-view">
      <div class="list-head">
        <div class="grow">
          <SearchField label={t('responsesView.search')} value={query} onText={setQuery} />
        </div>
        <IconButton
          icon="plus"
          name={t('responsesView.create')}
          data-testid="response-new"
          refusal={refusal('editResponses')}
          onClick={() => {
            shownResponse.value = 'new';
          }}
        />
      </div>
      <Rows found={found.value} query={query} onClear={() => setQuery('')} onRetry={() => void again()} />
    </div>
  );
}

interface RowsProps {
  found: Reading;
  query: string;
  onClear: () => void;
  onRetry: () => void;
}

function Rows({ found, query, onClear, onRetry }: RowsProps) {
  if (found === 'reading') {
    return (
      <div class="list-room" aria-busy="true">
        <Skeleton lines={6} height={40} />
      </div>
    );
  }
  if (found === 'failed') {
    return <Failed title={t('responsesView.failed')} onRetry={onRetry} />;
  }
  if (found.length === 0 && query.trim() !== '') {
    return (
      <Empty title={t('responsesView.noneFound')}>
        <Button onClick={onClear}>{t('responsesView.clear')}</Button>
      </Empty>
    );
  }
  if (found.length === 0) {
    return (
      <Empty title={t('responsesView.emptyTitle')} hint={t('responsesView.emptyHint')}>
        <Button
          look="primary"
          icon="plus"
          refusal={refusal('editResponses')}
          onClick={() => {
            shownResponse.value = 'new';
          }}
        >
          {t('responsesView.create')}
        </Button>
      </Empty>
    );
  }
  return (
    <VirtualList
      label={t('responsesView.list')}
      rows={found}
      rowHeight={ROW_HEIGHT}
      keyOf={(row) => row.response.id}
      render={(row) => <Row row={row} />}
      resetKey={query}
    />
  );
}

function Row({ row: { response, preview, topicTitles } }: { row: FoundResponse }) {
  return (
    <button
      type="button"
      class="list-row"
      data-testid="response"
      onClick={() => {
        shownResponse.value = response.id;
      }}
    >
      <span class="list-row-head">
        <bdi class="one-line list-row-title">{response.title}</bdi>
        {response.shortcut && <bdi class="small faint">/{response.shortcut}</bdi>}
        <span class="grow" />
        {response.example && <Badge>{t('common.example')}</Badge>}
        {response.status === 'draft' && <Badge>{t('responsesView.draft')}</Badge>}
        {response.status === 'inReview' && <Badge tone="warn">{t('responsesView.inReview')}</Badge>}
        <span class="small faint one-line list-row-topic">{topicTitles[0]}</span>
      </span>
      <OneLine class="soft small list-row-text" text={templateLine(preview)} />
    </button>
  );
}
