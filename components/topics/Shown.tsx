// A list of the review: its first rows, and more of them on demand.
import type { ComponentChildren } from 'preact';
import { t } from '@/components/app/language';
import { FirstRows } from '@/components/ui/FirstRows';

const FIRST = 10;
const STEP = 50;

interface Props<T> {
  rows: readonly T[];
  label: string;
  /** An <li>, keyed. */
  row: (one: T) => ComponentChildren;
}

export function Shown<T>({ rows, label, row }: Props<T>) {
  return (
    <FirstRows
      rows={rows}
      first={FIRST}
      step={STEP}
      class="review-start"
      more={(n) => t('topics.review.more', { n })}
    >
      {(shown) => (
        <ul class="review-rows" aria-label={label}>
          {shown.map(row)}
        </ul>
      )}
    </FirstRows>
  );
}
