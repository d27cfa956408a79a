// Walking through the table of a week with the arrows: up and down within a day and from role to role, sideways from
// day to day. What can be reached by arrows can be reached by Tab as well.
const STEPS: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** The table's keys: moves the focus to the next shift in that direction, if there is one. */
export function walkShifts(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const { target } = event;
  const from = target instanceof HTMLElement ? target.closest('td') : null;
  const table = from?.closest('table');
  if (!step || !from || !table || !(target instanceof HTMLElement)) return;
  const [down, across] = step;
  const next = across === 0 ? besideIn(from, target, down) : undefined;
  const found = next ?? cellsFrom(table, from, down, inReading(table, across)).map(shiftsIn).find(hasSome);
  const wanted = Array.isArray(found) ? (down < 0 ? found.at(-1) : found[0]) : found;
  if (!wanted) return;
  event.preventDefault();
  wanted.focus();
}

const shiftsIn = (cell: Element): HTMLElement[] => [...cell.querySelectorAll<HTMLElement>('button')];
const hasSome = (list: readonly HTMLElement[]): boolean => list.length > 0;

function besideIn(cell: Element, target: HTMLElement, by: number): HTMLElement | undefined {
  const list = shiftsIn(cell);
  const at = list.indexOf(target) + by;
  return at < 0 ? undefined : list[at];
}

/** Right is the next day where one reads to the right, the day before where one reads to the left. */
const inReading = (table: Element, across: number): number =>
  getComputedStyle(table).direction === 'rtl' ? -across : across;

/** The cells that follow one in a direction, the nearest first. */
function cellsFrom(table: HTMLTableElement, from: HTMLTableCellElement, down: number, across: number) {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const row = rows.findIndex((one) => one.contains(from));
  const cells: Element[] = [];
  for (let at = row + down, column = from.cellIndex + across; ; at += down, column += across) {
    const cell = rows[at]?.cells[column];
    if (!cell || column < 1) return cells;
    cells.push(cell);
  }
}
