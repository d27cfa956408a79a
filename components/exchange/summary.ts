// The one line that says what a file would do: 4 new, 12 changed, 2 changed in both places. Unchanged rows are
// told only when nothing else happens, rejected ones whenever there are any.
import { t } from '@/components/app/language';
import type { ImportPreview } from '@/utils/services/contract';

type Counts = ImportPreview['counts'];

export function summaryLine(counts: Counts): string {
  const told = (['added', 'changed', 'conflicting', 'rejected'] as const).filter((kind) => counts[kind] > 0);
  const isQuiet = writesOf(counts) === 0 && counts.unchanged > 0;
  return [...told, ...(isQuiet ? (['unchanged'] as const) : [])]
    .map((kind) => t(`exchange.${kind}`, { n: counts[kind] }))
    .join(t('exchange.listJoin'));
}

/** How many rows confirming would write. */
export const writesOf = (counts: Counts): number => counts.added + counts.changed + counts.conflicting;
