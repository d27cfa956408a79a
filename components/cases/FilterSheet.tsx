// Everything that narrows, orders and groups the list, and the lists that somebody keeps under a name. It acts at once:
// the number in its foot is what the list behind it shows.
import { t } from '@/components/app/language';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Select } from '@/components/ui/Select';
import { Sheet } from '@/components/ui/Sheet';
import type { CaseList, CaseSort, GroupBy } from '@/utils/services/contract';
import { ConditionField } from './ConditionField';
import { conditionsOf } from './conditions';
import './FilterSheet.css';
import { ask, narrowedBy, question, widen } from './question';
import { SavedViews } from './SavedViews';

const SORTS = ['deadline', 'opened', 'priority', 'person'] as const satisfies readonly CaseSort['by'][];
const GROUPS = ['topic', 'owner', 'status', 'priority', 'platform'] as const satisfies readonly GroupBy[];

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
          {conditionsOf(filter, list?.channels ?? []).map((condition) => (
            <ConditionField key={condition.name} condition={condition} />
          ))}
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
      <Select<GroupBy | ''>
        label={t('caseList.group')}
        value={groupBy ?? ''}
        testId="case-filter-group"
        options={[
          { value: '', words: t('caseList.noGroups') },
          ...GROUPS.map((value) => ({ value, words: t(`caseList.groups.${value}`) })),
        ]}
        onPick={(by) => ask({ groupBy: by === '' ? null : by })}
      />
    </>
  );
}
