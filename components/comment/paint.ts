// The moment the owner of a comment is really on the screen: the second animation frame after it was
// drawn. `npm run bench` reads the mark; nothing else does.
import { useLayoutEffect } from 'preact/hooks';

export const OWNER_DRAWN = 'hamseda:owner-drawn';
let lastMarked: string | null = null;

/** Marks once per capture. */
export function useOwnerDrawnMark(capturedAt: string): void {
  useLayoutEffect(() => {
    if (lastMarked === capturedAt) return;
    lastMarked = capturedAt;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => performance.mark(OWNER_DRAWN, { detail: { capturedAt } })),
    );
  }, [capturedAt]);
}
