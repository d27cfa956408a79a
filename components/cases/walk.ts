// The focus among the rows that are drawn, by their place in the list.
import type { CaseId } from '@/utils/schema/parts';

const ROW = '.virtual-row';

/** The place of the row that has the focus; null = none has it. */
export function rowWithFocus(root: HTMLElement | null): number | null {
  const row = document.activeElement?.closest<HTMLElement>(ROW);
  return row && root?.contains(row) ? Number(row.dataset.index) : null;
}

/** Gives the focus to the row at a place, or to the last one where there are fewer; false = there is none. */
export function focusRow(root: HTMLElement | null, index: number): boolean {
  const rows = rowsIn(root);
  const row = rows.find(({ dataset }) => Number(dataset.index) >= index) ?? rows.at(-1);
  const button = row?.querySelector<HTMLElement>('button');
  button?.focus({ preventScroll: true });
  return button !== undefined && button !== null;
}

/** Gives the focus to the row of a case, or to the one in its place where it is not drawn; false = there is none. */
export function focusCase(root: HTMLElement | null, id: CaseId, index: number): boolean {
  const place = rowsIn(root).find((row) => caseOf(row) === id)?.dataset.index;
  return focusRow(root, place === undefined ? index : Number(place));
}

/** How far down the list is, in pixels. */
export const topOf = (root: HTMLElement | null): number => root?.querySelector('.virtual')?.scrollTop ?? 0;

/** Gives the focus to the row of that case while it is in sight, else to the first row that is. */
export function focusVisibleRow(root: HTMLElement | null, id: CaseId | null): boolean {
  const box = root?.querySelector('.virtual')?.getBoundingClientRect();
  const inSight = rowsIn(root).filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return box !== undefined && top >= box.top - 1 && bottom <= box.bottom + 1;
  });
  const wanted = inSight.find((row) => caseOf(row) === id) ?? inSight[0];
  const button = (wanted ?? rowsIn(root)[0])?.querySelector<HTMLElement>('button');
  button?.focus({ preventScroll: true });
  return button !== undefined && button !== null;
}

const caseOf = (row: HTMLElement): string | undefined =>
  row.querySelector<HTMLElement>('[data-case]')?.dataset.case;

/** Rows with something to press; headings have nothing. */
const rowsIn = (root: HTMLElement | null): HTMLElement[] =>
  [...(root?.querySelectorAll<HTMLElement>(ROW) ?? [])].filter((row) => row.querySelector('button') !== null);
