// The four tabs; the number of open cases stands beside its word.
import { type TabEntry, Tabs } from '@/components/ui/Tabs';
import { formatNumber } from '@/utils/calendar/format';
import { t } from './language';
import { language, openCases, TABS, type Tab, view } from './state';

export const VIEW_ID = 'panel-view';

export function PanelTabs() {
  const shown = view.value;
  const entries = TABS.map((id): TabEntry<Tab> => {
    const words = t(`common.${id}`);
    if (id !== 'cases' || openCases.value === 0) return { id, words };
    return { id, words, count: formatNumber(openCases.value, language.value) };
  });
  return (
    <Tabs
      label={t('panel.tabs')}
      tabs={entries}
      chosen={TABS.find((tab) => tab === shown) ?? null}
      panelId={VIEW_ID}
      onPick={(id) => {
        view.value = id;
      }}
    />
  );
}
