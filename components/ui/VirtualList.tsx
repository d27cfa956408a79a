// A list that stays fast with thousands of rows: only what can be seen (and a little around it) is drawn.
// All rows are equally high, so a row's place is a multiplication and nothing has to be measured; a list with
// headings in it says how high each row is, and their places are added up once.
import { Component, type ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import './VirtualList.css';

const AROUND = 6;
/** Before the first measurement, and where nothing is laid out (tests): a panel's height. */
const UNMEASURED_HEIGHT = 640;

interface VirtualListProps<T> {
  label: string;
  rows: readonly T[];
  rowHeight: number;
  /** For rows of several heights; a stable function, or everything is added up again. */
  heightOf?: (row: T) => number;
  keyOf: (row: T) => string;
  render: (row: T, index: number) => ComponentChildren;
  /** Another question asked (filter, search): the list returns to its top. */
  resetKey?: string;
  /** How far down the list is when it appears, in pixels: whoever left it there comes back. */
  startAt?: number;
  /** Every row is drawn, and they are as high as they are: paper does not scroll. */
  isWhole?: boolean;
}

export function VirtualList<T>(props: VirtualListProps<T>) {
  const { label, rows, rowHeight, heightOf, keyOf, render, resetKey, startAt = 0, isWhole } = props;
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(startAt);
  const begin = useRef(startAt);
  const [height, setHeight] = useState(UNMEASURED_HEIGHT);
  const places = useMemo(() => placesOf(rows, rowHeight, heightOf), [rows, rowHeight, heightOf]);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setHeight(element.clientHeight || UNMEASURED_HEIGHT);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of resetKey that resets
  useLayoutEffect(() => {
    if (box.current === null) return;
    box.current.scrollTop = begin.current;
    begin.current = 0;
    setTop(box.current.scrollTop); // a list that has become shorter begins nearer to its top
  }, [resetKey]);

  const first = isWhole ? 0 : Math.max(0, places.rowAt(top) - AROUND);
  const last = isWhole ? rows.length : Math.min(rows.length, places.rowAt(top + height) + 1 + AROUND);
  return (
    <div
      class="virtual"
      ref={box}
      // Within one row nothing new comes into sight.
      onScroll={({ currentTarget }) => setTop(Math.floor(currentTarget.scrollTop / rowHeight) * rowHeight)}
    >
      <ul
        class="virtual-rows"
        aria-label={label}
        style={{ blockSize: isWhole ? 'auto' : `${places.of(rows.length)}px` }}
        onKeyDown={(event) => walkRows(event, box.current, places)}
      >
        {rows.slice(first, last).map((row, offset) => {
          const index = first + offset;
          const top = places.of(index);
          return (
            <VirtualRow
              key={keyOf(row)}
              row={row}
              index={index}
              of={rows.length}
              top={top}
              height={places.of(index + 1) - top}
              render={render}
            />
          );
        })}
      </ul>
    </div>
  );
}

interface VirtualRowProps<T> {
  row: T;
  index: number;
  of: number;
  /** In pixels, as `height`. */
  top: number;
  height: number;
  render: (row: T, index: number) => ComponentChildren;
}

/** One row; while the list is only scrolled, the rows that stay in sight are not drawn anew. */
class VirtualRow<T> extends Component<VirtualRowProps<T>> {
  override shouldComponentUpdate(next: VirtualRowProps<T>, state: unknown): boolean {
    // A signal that was read while drawing tells itself by another state.
    if (state !== this.state) return true;
    const { row, index, of, top, height, render } = this.props;
    return (
      next.row !== row ||
      next.index !== index ||
      next.of !== of ||
      next.top !== top ||
      next.height !== height ||
      next.render !== render
    );
  }

  override render({ row, index, of, top, height, render }: VirtualRowProps<T>) {
    return (
      <li
        class="virtual-row"
        data-index={index}
        aria-setsize={of}
        aria-posinset={index + 1}
        style={{ insetBlockStart: `${top}px`, blockSize: `${height}px` }}
      >
        {render(row, index)}
      </li>
    );
  }
}

/** Where rows begin, in pixels from the list's top. */
interface Places {
  of(index: number): number;
  rowAt(place: number): number;
}

function placesOf<T>(rows: readonly T[], rowHeight: number, heightOf?: (row: T) => number): Places {
  if (!heightOf) {
    return { of: (index) => index * rowHeight, rowAt: (place) => Math.floor(place / rowHeight) };
  }
  const tops = new Float64Array(rows.length + 1);
  for (const [index, row] of rows.entries()) tops[index + 1] = (tops[index] ?? 0) + heightOf(row);
  return {
    of: (index) => tops[index] ?? 0,
    rowAt(place) {
      let [low, high] = [0, rows.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((tops[middle + 1] ?? 0) <= place) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** ↑ ↓ move the focus from row to row; the box scrolls first, so that the next row is always drawn. */
function walkRows(event: KeyboardEvent, box: HTMLElement | null, places: Places): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.virtual-row') : null;
  if (by === 0 || box === null || row === null) return;
  const from = Number(row.dataset.index);
  // A heading has nothing to press: it is stepped over.
  const next = [from + by, from + 2 * by].map((index) => ({ index, button: buttonOf(box, index) }));
  const { index, button } = next.find((one) => one.button !== null) ?? { index: from, button: null };
  if (button === null) return;
  event.preventDefault();
  event.stopPropagation();
  const [start, end] = [places.of(index), places.of(index + 1)];
  if (start < box.scrollTop) box.scrollTop = start;
  else if (end > box.scrollTop + box.clientHeight) box.scrollTop = end - box.clientHeight;
  button.focus({ preventScroll: true });
}

const buttonOf = (box: HTMLElement, index: number): HTMLElement | null =>
  box.querySelector<HTMLElement>(`.virtual-row[data-index="${index}"] button`);
