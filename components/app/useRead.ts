// What a view shows of a service: read when the view opens, when it asks for something else, and at every reason to
// read again. What was read last stays in sight until the next is here, and when the next fails.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { inOrder } from '@/utils/base/in-order';
import { attemptRead } from './attempt';

/** What is being read, or could not be while nothing is in sight. */
export type Found<T> = T | 'reading' | 'failed';

export interface Read<T> {
  found: ReadonlySignal<Found<T>>;
  again(): Promise<void>;
}

interface Reasons<T> {
  /** Each tells of changes, and returns how to stop listening; those of the view's first drawing are used. */
  changes?: readonly ((listener: () => void) => () => void)[];
  /** What is asked for, value by value: an answer to what was asked before another of them came is dropped. */
  question?: readonly unknown[];
  /** What else is a reason to read again, value by value. */
  reasons?: readonly unknown[];
  /** What was read before the view was there. */
  first?: T | null;
  /** A reading has failed while an older one is in sight. */
  onStale?: () => void;
}

const NOTHING: readonly unknown[] = [];

/** `where` names it in the log; `read` reads for the question as it stands then. */
export function useRead<T extends object>(
  where: string,
  read: () => Promise<T>,
  { changes = [], question = NOTHING, reasons = NOTHING, first = null, onStale }: Reasons<T> = {},
): Read<T> {
  const found = useSignal<Found<T>>(first ?? 'reading');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names them; each question gets an object of its own
  const asked = useMemo(() => ({}), question);
  const drawn = useRef({ asked, read, onStale });
  drawn.current = { asked, read, onStale };
  // biome-ignore lint/correctness/useExhaustiveDependencies: one order for the life of the view; where it reads is one place
  const again = useMemo(
    () =>
      inOrder(
        async () => {
          const mine = drawn.current;
          const answer = await attemptRead(where, mine.read);
          return answer && { answer, asked: mine.asked };
        },
        (one) => {
          if (one) {
            if (one.asked === drawn.current.asked) found.value = one.answer;
          } else if (typeof found.peek() === 'string') found.value = 'failed';
          else drawn.current.onStale?.();
        },
      ),
    [],
  );
  // Before the first paint: an empty frame in between is one frame later.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names them
  useLayoutEffect(() => void again(), [asked, ...reasons]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the services of a page never change
  useEffect(() => {
    const stops = changes.map((onChange) => onChange(() => void again()));
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return { found, again };
}
