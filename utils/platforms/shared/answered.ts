// Whether a row has been answered already, as far as the page shows it.
import { precedes } from '@/utils/platforms/shared/walk';
import { OWN_STEP, spend } from '@/utils/platforms/shared/work';

/** A longer thread is not searched to its end. */
const MOST_ANSWERS = 100;

/** True when one of the rows that follow is an answer; null = the page shows none. Rows are in document order. */
export function answerAfter(
  row: Element,
  rows: readonly Element[],
  isAnswer: (later: Element) => boolean,
): true | null {
  return rowsAfter(row, rows).some(isAnswer) || null;
}

/** The rows that follow a row, at most a hundred; found by halves, because comparing places costs the page's length. */
export function rowsAfter(row: Element, rows: readonly Element[]): readonly Element[] {
  let [from, to] = [0, rows.length];
  while (from < to) {
    spend(OWN_STEP * 10);
    const middle = (from + to) >> 1;
    const other = rows[middle];
    if (other && precedes(row, other)) to = middle;
    else from = middle + 1;
  }
  return rows.slice(from, from + MOST_ANSWERS);
}
