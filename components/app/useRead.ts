// What a view shows of a service: read when the view opens, when it asks for something else, and at every reason to
// read again. What was read last stays in sight until the next is here, and when the same cannot be read again.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { inOrder } from '@/utils/base/in-order';
import { attemptRead } from './attempt';

/** What is being read for the first time, or could not be while nothing in sight answers the question. */
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
  /** A reading has failed while an older answer to the same question is in sight. */
  onStale?: () => void;
}

const NOTHING: readonly unknown[] = [];

/** `where` names it in the log; `read` reads for the question as it stands then. */
export function useRead<T extends object>(
  where: string,
  read: () => Promise<T>,
  { changes = [], question = NOTHING, reasons = NOTHING, first, onStale }: Reasons<T> = {},
): Read<T> {
  const found = useSignal<Found<T>>(first ?? 'reading');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names them; each question gets an object of its own
  const asked = useMemo(() => ({}), question);
  const drawn = useRef({ asked, read, onStale });
  drawn.current = { asked, read, onStale };
  // biome-ignore lint/correctness/useExhaustiveDependencies: one order for the life of the view; where it reads is one place
  const again = useMemo(() => {
    let answered = first && asked;
    return inOrder(
      async () => {
        const mine = drawn.current;
        const answer = await attemptRead(where, mine.read);
        return answer && { answer, asked: mine.asked };
      },
      (one) => {
        const now = drawn.current;
        if (one) {
          if (one.asked !== now.asked) return;
          answered = one.asked;
          found.value = one.answer;
        } else if (answered === now.asked) now.onStale?.();
        else found.value = 'failed'; // what is in sight answers something else, or nothing is
      },
    );
  }, []);
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
