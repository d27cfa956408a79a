// Which sign stands between the cells of a table, for an Excel that shows everything in one column.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { Segments } from '@/components/ui/Segments';
import './SeparatorPick.css';
import { SEPARATORS, separatorOf, type TableSeparator } from './separator';

export function SeparatorPick() {
  const { device } = useServices();
  const [separator, setSeparator] = useState<TableSeparator | null>(null);
  useEffect(() => {
    void attemptRead('separator', () => separatorOf(device)).then(setSeparator);
  }, [device]);
  const label = t('exchange.separator');
  return (
    <div class="separator small">
      <span class="soft">{label}</span>
      {separator !== null && (
        <Segments
          label={label}
          value={separator}
          testId="separator"
          options={SEPARATORS.map((value) => ({
            value,
            words: value,
            testId: value === ';' ? 'separator-semicolon' : 'separator-comma',
          }))}
          onPick={(picked) => {
            setSeparator(picked);
            void device.change({ tableSeparator: picked });
          }}
        />
      )}
    </div>
  );
}
