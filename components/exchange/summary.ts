// The one line that says what a file would do: «۴ تازه، ۱۲ تغییر». Unchanged rows are told only when nothing
// else happens, rejected ones whenever there are any.
import { t } from '@/components/app/language';
import type { ImportPreview } from '@/utils/services/contract';

export function summaryLine(counts: ImportPreview['counts']): string {
  const parts: string[] = [];
  if (counts.added > 0) parts.push(t('exchange.added', { n: counts.added }));
  if (counts.changed > 0) parts.push(t('exchange.changed', { n: counts.changed }));
  if (counts.rejected > 0) parts.push(t('exchange.rejected', { n: counts.rejected }));
  if (counts.added + counts.changed === 0 && counts.unchanged > 0) {
    parts.push(t('exchange.unchanged', { n: counts.unchanged }));
  }
  return parts.join(t('exchange.listJoin'));
}

/** True when confirming would write something. */
export const wouldWrite = (counts: ImportPreview['counts']): boolean => counts.added + counts.changed > 0;
