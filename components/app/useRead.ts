// What a view shows of a service: read when the view opens, when it asks for something else, and at every reason to
// read again. What was read last stays in sight until the next is here, and when the next fails.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { attemptRead } from './attempt';
import { useInOrder } from './useInOrder';

/** What is being read, or could not be while nothing is in sight. */
export type Found<T> = T | 'reading' | 'failed';

export interface Read<T> {
  found: ReadonlySignal<Found<T>>;
  again(): Promise<void>;
}

interface Reasons<T> {
  /** Tells of changes, and returns how to stop listening; that of the view's first drawing is used. */
  onChange?: (listener: () => void) => () => void;
  /** What is asked for, value by value: an answer to what was asked before another of them came is dropped. */
  question?: readonly unknown[];
  /** What else makes it worth reading again, value by value. */
  reasons?: readonly unknown[];
  /** What was read before the view was there. */
  first?: T | null;
  /** A reading has failed while an older one is in sight. */
  onStale?: () => void;
}

const NOTHING: readonly unknown[] = [];

/** `where` names it in the log; `read` reads for the question as it stands then, and answers null where it could not. */
export function useRead<T extends object>(
  where: string,
  read: () => Promise<T | null>,
  { onChange, question = NOTHING, reasons = NOTHING, first = null, onStale }: Reasons<T> = {},
): Read<T> {
  const found = useSignal<Found<T>>(first ?? 'reading');
  const asked = useRef(question);
  asked.current = question;
  const again = useInOrder(
    async () => {
      const mine = asked.current;
      const answer = await attemptRead(where, read);
      return answer && { answer, mine };
    },
    (one) => {
      if (one === null) {
        if (typeof found.peek() === 'string') found.value = 'failed';
        else onStale?.();
      } else if (one.mine.every((value, at) => Object.is(value, asked.current[at]))) {
        found.value = one.answer;
      }
    },
  );
  // Before the first paint: an empty frame in between is one frame later.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are named by the caller
  useLayoutEffect(() => void again(), [...question, ...reasons]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the services of a page never change
  useEffect(() => onChange?.(() => void again()), []);
  return { found, again };
}

/** One `onChange` for several. */
export const anyOf =
  (...all: readonly ((listener: () => void) => () => void)[]) =>
  (listener: () => void): (() => void) => {
    const stops = all.map((onChange) => onChange(listener));
    return () => {
      for (const stop of stops) stop();
    };
  };
