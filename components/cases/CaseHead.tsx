// Above the list: the words of the search, the way to everything else that narrows it, and the chips.
import type { ComponentChildren } from 'preact';
import { t } from '@/components/app/language';
import { language, team } from '@/components/app/state';
import { Chip } from '@/components/ui/Chip';
import { SearchField } from '@/components/ui/SearchField';
import { formatNumber } from '@/utils/calendar/format';
import type { CaseFilter, CaseList, QuickCounts } from '@/utils/services/contract';
import { Narrowing } from './Narrowing';
import { ask, forget, isAsked, narrow, narrowedBy, QUICK_FILTERS, question } from './question';

interface Props {
  counts: QuickCounts | null;
  channels: CaseList['channels'];
  onFilters: () => void;
  /** In the room of the chips while something is chosen; null = the chips. */
  bar: ComponentChildren | null;
}

export function CaseHead({ counts, channels, onFilters, bar }: Props) {
  const { filter } = question.value;
  const narrowed = narrowedBy(filter);
  return (
    <div class="list-head case-head">
      <div class="grow">
        <SearchField
          label={t('caseList.search')}
          value={filter.query ?? ''}
          onText={(query) => narrow({ query: query === '' ? undefined : query.slice(0, 500) })}
        />
      </div>
      <Chip
        chosen={narrowed > 0}
        trailing="down"
        aria-haspopup="dialog"
        data-testid="more-filters"
        onClick={onFilters}
      >
        {narrowed > 0 ? t('caseList.filtersOn', { n: narrowed }) : t('caseList.moreFilters')}
      </Chip>
      <div class="case-room">{bar ?? <QuickChips counts={counts} />}</div>
      <Narrowing channels={channels} />
    </div>
  );
}

function QuickChips({ counts }: { counts: QuickCounts | null }) {
  const { filter } = question.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of filters, not a form's fieldset
    <div class="case-filters" role="group" aria-label={t('caseList.filters')}>
      {isAsked(filter) && (
        <Chip chosen trailing="close" data-testid="filter-asked" onClick={forget}>
          {askedWords(filter)}
        </Chip>
      )}
      {QUICK_FILTERS.map((name) => (
        <Chip
          key={name}
          chosen={name === filter.quick}
          aria-pressed={name === filter.quick}
          data-testid={`filter-${name}`}
          onClick={() => (isAsked(filter) ? ask({ filter: { quick: name } }) : narrow({ quick: name }))}
        >
          {name === 'overdue' ? t('common.overdue') : t(`caseList.quick.${name}`)}{' '}
          <span class={name === 'overdue' && counts?.overdue ? 'case-count case-late' : 'case-count'}>
            {counts && formatNumber(counts[name], language.value)}
          </span>
        </Chip>
      ))}
    </div>
  );
}

/** A colleague's cases, nobody's, or one of the quick filters that have no chip. */
function askedWords({ quick, memberIds }: CaseFilter): string {
  if (quick !== undefined) return t('caseList.filtersOn', { n: 1 });
  const owner = team.value?.members.find(({ id }) => memberIds?.includes(id));
  return owner ? t('work.casesOf', { name: owner.name }) : t('work.casesOfNobody');
}
