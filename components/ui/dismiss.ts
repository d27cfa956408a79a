// What floats goes away: on Escape, on a press elsewhere, and the focus returns to what opened it.
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** While `isOpen`, calls `close` on Escape and on a press outside of `inside`. */
export function useDismiss(inside: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const visit = new AbortController();
    const opener = document.activeElement;
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (event.target instanceof Node && !inside.current?.contains(event.target)) close();
      },
      { signal: visit.signal, capture: true },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      },
      { signal: visit.signal, capture: true },
    );
    return () => {
      visit.abort();
      const focus = document.activeElement;
      const isLost = focus === null || focus === document.body || !document.contains(focus);
      if (isLost && opener instanceof HTMLElement && document.contains(opener)) opener.focus();
    };
  }, [isOpen, close, inside]);
}
