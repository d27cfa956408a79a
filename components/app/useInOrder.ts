// Readings of a view that are asked for again and again, in the order of their questions.
import { useMemo, useRef } from 'preact/hooks';
import { inOrder } from '@/utils/base/in-order';

/** Asks as the view stands then, and takes each answer unless that of a later question was there before it. */
export function useInOrder<T>(ask: () => Promise<T>, take: (answer: T) => void): () => Promise<void> {
  const latest = useRef({ ask, take });
  latest.current = { ask, take };
  return useMemo(
    () =>
      inOrder(
        () => latest.current.ask(),
        (answer: T) => latest.current.take(answer),
      ),
    [],
  );
}
