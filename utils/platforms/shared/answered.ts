// Whether a row has been answered already, as far as the page shows it.
import { precedes } from '@/utils/platforms/shared/walk';
import { OWN_STEP, spend } from '@/utils/platforms/shared/work';

/** A longer thread is not searched to its end. */
const MOST_ANSWERS = 100;

/** True when one of the rows that follow (in document order) is an answer; null = the page shows none. */
export function answerAfter(
  row: Element,
  rows: readonly Element[],
  isAnswer: (later: Element) => boolean,
): true | null {
  const later = rows.filter((other) => {
    spend(OWN_STEP);
    return other !== row && precedes(row, other);
  });
  return later.slice(0, MOST_ANSWERS).some(isAnswer) || null;
}
