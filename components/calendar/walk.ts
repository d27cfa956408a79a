// The focus within what is drawn of the calendar.
import type { CalendarIntent } from './keys';

type Go = Extract<CalendarIntent, { kind: 'go' }>;

/** Where the keys stand; null = outside of the days. */
export function placeIn(root: HTMLElement | null): { day: string; key: string | null } | null {
  const at = document.activeElement?.closest<HTMLElement>('[data-date], [data-key]');
  if (!at || !root?.contains(at)) return null;
  return { day: at.dataset.date ?? at.dataset.day ?? '', key: at.dataset.key ?? null };
}

const isOf =
  (day: string, key: string | null) =>
  ({ dataset }: HTMLElement): boolean =>
    dataset.key === key && dataset.day === day;

const itemsIn = (root: HTMLElement | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[data-key]') ?? []),
];

/** Does an item stand on a day, in what is drawn? */
export const isDrawn = (root: HTMLElement | null, day: string, key: string): boolean =>
  itemsIn(root).some(isOf(day, key));

/** Gives the focus to an item on a day, else to the day, else to the item wherever it is; false = neither is drawn. */
export function focusPlace(root: HTMLElement | null, day: string, key: string | null): boolean {
  const items = itemsIn(root);
  const found =
    items.find(isOf(day, key)) ??
    root?.querySelector<HTMLElement>(`[data-date="${day}"]`) ??
    items.find(({ dataset }) => dataset.key === key) ??
    null;
  found?.focus();
  return found !== null;
}

/**
 * The place an arrow leads to in a grid of days: up and down walk the lines of a day and go on in the week above or
 * below, sideways is another day. Null = the step leaves what is drawn; `day` says for where.
 */
export function nextInGrid(root: HTMLElement, { days, isVertical }: Go): HTMLElement | { leaves: number } {
  const at = document.activeElement as HTMLElement | null; // whoever calls has found the place
  const cell = at?.closest<HTMLElement>('[data-testid=cal-day]');
  const lines = [...(cell?.querySelectorAll<HTMLElement>('[data-date], [data-key]') ?? [])];
  const line = at ? lines.indexOf(at) : -1;
  if (isVertical) {
    const next = lines[line + Math.sign(days)];
    if (line >= 0 && next) return next;
  }
  const cells = [...root.querySelectorAll<HTMLElement>('[data-testid=cal-day]')];
  const target = cells[(cell ? cells.indexOf(cell) : 0) + days];
  const inside = [...(target?.querySelectorAll<HTMLElement>('[data-date], [data-key]') ?? [])];
  // Upwards one comes to the last line of the day above.
  return (isVertical && days < 0 ? inside.at(-1) : inside[0]) ?? { leaves: days };
}

/** The card an arrow leads to on a board: the next one in its column, or the one as high in the column beside. */
export function nextOnBoard(root: HTMLElement, { days, isVertical }: Go): HTMLElement | null {
  const columns = [...root.querySelectorAll<HTMLElement>('[data-testid=board-column]')];
  const cards = columns.map((column) => [...column.querySelectorAll<HTMLElement>('[data-key]')]);
  const focus = document.activeElement as HTMLElement; // the document's own, or its body
  const at = cards.findIndex((list) => list.includes(focus));
  const row = cards[at]?.indexOf(focus) ?? -1;
  if (at < 0) return cards.flat()[0] ?? null;
  if (isVertical) return cards[at]?.[row + Math.sign(days)] ?? null;
  for (let column = at + days; cards[column]; column += days) {
    const card = cards[column]?.[row] ?? cards[column]?.at(-1);
    if (card) return card;
  }
  return null;
}
