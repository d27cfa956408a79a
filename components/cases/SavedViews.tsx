// Lists of cases under a name.
import { t } from '@/components/app/language';
import { SavedViews as Saved } from '@/components/app/SavedViews';
import type { SavedView } from '@/utils/services/contract';
import { ask, question } from './question';

export const SavedViews = ({ onApplied }: { onApplied: () => void }) => (
  <Saved<SavedView>
    label={t('caseList.views')}
    of={({ savedViews }) => savedViews}
    keptAs={(savedViews) => ({ savedViews })}
    make={(name) => {
      const { filter, sort, groupBy } = question.value;
      return { name, filter, sort, ...(groupBy && { groupBy }) };
    }}
    onPick={({ filter, sort, groupBy }) => {
      ask({ filter, sort, groupBy: groupBy ?? null });
      onApplied();
    }}
  />
);
