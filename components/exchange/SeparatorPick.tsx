// Which sign stands between the cells of a table, for an Excel that shows everything in one column.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { NamedSegments } from '@/components/ui/NamedSegments';
import { SEPARATORS, separatorOf, type TableSeparator } from './separator';

export function SeparatorPick() {
  const { device } = useServices();
  const [separator, setSeparator] = useState<TableSeparator | null>(null);
  useEffect(() => {
    void attemptRead('separator', () => separatorOf(device)).then(setSeparator);
  }, [device]);
  return (
    <NamedSegments
      label={t('exchange.separator')}
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
  );
}
