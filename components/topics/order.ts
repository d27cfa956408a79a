// Rows that are put in another order, by keys or by drag.
import { useState } from 'preact/hooks';
import type { RowDrag } from './RuleRow';

/** The list with the entry at `from` at `to`; null where that is no move. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] | null {
  const entry = list[from];
  if (entry === undefined || from === to || to < 0 || to >= list.length) return null;
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}

/** Dragging among the rows of one list; `onMove` hears from where to where. */
export function useRowDrag(onMove: (from: number, to: number) => void): (index: number) => RowDrag {
  const [from, setFrom] = useState<number | null>(null);
  const [under, setUnder] = useState<number | null>(null);
  const end = () => {
    setFrom(null);
    setUnder(null);
  };
  return (index) => ({
    isUnder: from !== null && from !== index && under === index,
    onStart(event) {
      event.dataTransfer?.setData('text/plain', ''); // Firefox drags nothing without data
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      setFrom(index);
    },
    onOver(event) {
      if (from === null) return; // a file on its way to the drop zone
      event.preventDefault();
      if (under !== index) setUnder(index);
    },
    onDrop(event) {
      if (from === null) return;
      event.preventDefault();
      event.stopPropagation();
      onMove(from, index);
      end();
    },
    onEnd: end,
  });
}
