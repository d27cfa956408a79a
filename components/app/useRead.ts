// What a view reads from a service when it opens, and again whenever somebody says that it has changed.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attemptRead } from './attempt';
import { useInOrder } from './useInOrder';

/** A list that is being read, or could not be. */
export type Found<T> = T | 'reading' | 'failed';

export interface Read<T> {
  found: ReadonlySignal<Found<T>>;
  again(): Promise<void>;
}

/**
 * `where` names it in the log. `onChange` tells of changes and returns how to stop listening; both are those of the
 * view's first drawing, since the services of a page never change.
 */
export function useRead<T>(
  where: string,
  read: () => Promise<T>,
  onChange: (listener: () => void) => () => void,
): Read<T> {
  const found = useSignal<Found<T>>('reading');
  const again = useInOrder(
    () => attemptRead(where, read),
    (answer) => (found.value = answer ?? 'failed'),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    void again();
    return onChange(() => void again());
  }, []);
  return { found, again };
}
