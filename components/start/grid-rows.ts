// The rows of the grid while it is filled: always one empty row to write in, pasted rows go before it, and a
// topic that is there already is completed instead of doubled.
import type { GridRow } from '@/utils/services/contract';

export const EMPTY_ROW: GridRow = { topic: '', person: '', answer: '', keywords: '' };

/** Rows that name a topic: the ones a team is built from. */
export const filledRows = (rows: readonly GridRow[]): GridRow[] =>
  rows.filter((row) => row.topic.trim() !== '');

/** `rows` with `more` behind the filled ones. Empty fields of a topic that exists are filled, never overwritten. */
export function withRows(rows: readonly GridRow[], more: readonly GridRow[]): GridRow[] {
  const result = rows.filter((row) => !isEmpty(row));
  for (const row of more) {
    const index = result.findIndex(
      (known) => known.topic.trim() !== '' && known.topic.trim() === row.topic.trim(),
    );
    const known = result[index];
    if (known) result[index] = completed(known, row);
    else result.push(row);
  }
  return [...result, EMPTY_ROW];
}

/** One field changed; writing in the last row opens the next one. */
export function withField(rows: readonly GridRow[], index: number, part: Partial<GridRow>): GridRow[] {
  const result = rows.map((row, at) => (at === index ? { ...row, ...part } : row));
  const last = result.at(-1);
  return last && isEmpty(last) ? result : [...result, EMPTY_ROW];
}

/** Without one row; there is always at least one to write in. */
export function withoutRow(rows: readonly GridRow[], index: number): GridRow[] {
  const result = rows.filter((_, at) => at !== index);
  return result.length > 0 ? result : [EMPTY_ROW];
}

/** Entries of a list typed one per line or with commas; Persian comma and semicolon included. */
export const linesOf = (text: string): string[] =>
  text
    .split(/[\n,،;؛]/u)
    .map((line) => line.trim())
    .filter(Boolean);

function isEmpty(row: GridRow): boolean {
  return [row.topic, row.person, row.answer, row.keywords].every((field) => field.trim() === '');
}

function completed(known: GridRow, row: GridRow): GridRow {
  return {
    topic: known.topic,
    person: known.person || row.person,
    answer: known.answer || row.answer,
    keywords: known.keywords || row.keywords,
  };
}
