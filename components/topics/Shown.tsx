// A list of which only the first rows are drawn, until more of them are asked for.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { Button } from '@/components/ui/Button';

const STEP = 10;

interface Props<T> {
  rows: readonly T[];
  label: string;
  /** An <li>, keyed. */
  row: (one: T) => ComponentChildren;
}

export function Shown<T>({ rows, label, row }: Props<T>) {
  const [most, setMost] = useState(STEP);
  const rest = rows.length - most;
  return (
    <>
      <ul class="review-rows" aria-label={label}>
        {rows.slice(0, most).map(row)}
      </ul>
      {rest > 0 && (
        <Button class="review-start" data-testid="review-more" onClick={() => setMost(most + 5 * STEP)}>
          {t('topics.review.more', { n: rest })}
        </Button>
      )}
    </>
  );
}
