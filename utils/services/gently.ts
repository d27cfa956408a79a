// Long work in turns: between two of them the thread belongs to whoever else has asked for something.
import { breath } from '@/utils/base/breath';

const TURN_MS = 40;

/** Runs the work to its end; undefined when `signal` has ended it before. */
export async function gently<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T | undefined> {
  while (!signal?.aborted) {
    const until = performance.now() + TURN_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (!signal?.aborted && performance.now() < until);
    await breath();
  }
  return undefined;
}
