// A list that stays fast with thousands of rows: only what can be seen (and a little around it) is drawn.
// All rows are equally high, so a row's place is a multiplication and nothing has to be measured.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import './VirtualList.css';

const AROUND = 6;
/** Before the first measurement, and where nothing is laid out (tests): a panel's height. */
const UNMEASURED_HEIGHT = 640;

interface VirtualListProps<T> {
  label: string;
  rows: readonly T[];
  rowHeight: number;
  keyOf: (row: T) => string;
  render: (row: T, index: number) => ComponentChildren;
  /** Another question asked (filter, search): the list returns to its top. */
  resetKey?: string;
}

export function VirtualList<T>({ label, rows, rowHeight, keyOf, render, resetKey }: VirtualListProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(UNMEASURED_HEIGHT);

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
    if (box.current) box.current.scrollTop = 0;
    setTop(0);
  }, [resetKey]);

  const first = Math.max(0, Math.floor(top / rowHeight) - AROUND);
  const last = Math.min(rows.length, Math.ceil((top + height) / rowHeight) + AROUND);
  return (
    <div class="virtual" ref={box} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      <ul
        class="virtual-rows"
        aria-label={label}
        style={{ blockSize: `${rows.length * rowHeight}px` }}
        onKeyDown={(event) => walkRows(event, box.current, rowHeight)}
      >
        {rows.slice(first, last).map((row, offset) => {
          const index = first + offset;
          return (
            <li
              key={keyOf(row)}
              class="virtual-row"
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ insetBlockStart: `${index * rowHeight}px`, blockSize: `${rowHeight}px` }}
            >
              {render(row, index)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** ↑ ↓ move the focus from row to row; the box scrolls first, so that the next row is always drawn. */
function walkRows(event: KeyboardEvent, box: HTMLElement | null, rowHeight: number): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.virtual-row') : null;
  if (by === 0 || box === null || row === null) return;
  const index = Number(row.dataset.index) + by;
  const next = box.querySelector<HTMLElement>(`.virtual-row[data-index="${index}"] button`);
  if (next === null) return;
  event.preventDefault();
  event.stopPropagation();
  const place = index * rowHeight;
  if (place < box.scrollTop) box.scrollTop = place;
  else if (place + rowHeight > box.scrollTop + box.clientHeight) {
    box.scrollTop = place + rowHeight - box.clientHeight;
  }
  next.focus({ preventScroll: true });
}
