// Keeps what has been learned true: of all open pages one looks, when it has come to rest and after every change of a
// topic, whether the classifier in the database knows the topics as they are, and has the worker learn what it does not.
import { logFailure } from '@/utils/base/log';
import type { Context } from './context';
import type { LearningService } from './contract';
import { isTaught, markOf } from './taught';

/** The first seconds of a page belong to the person who has opened it. */
const QUIET_MS = 4_000;
/** Changes come in bursts: an import, a form. */
const PAUSE_MS = 1_000;

/** Until the signal aborts. */
export function keepTaught(
  { store, playbook, engine }: Context,
  learning: LearningService,
  signal: AbortSignal,
): void {
  const held = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  const look = async () => {
    const [{ topics }, db] = await Promise.all([playbook.read(), engine.open()]);
    if (topics.length > 0 && !(await isTaught(db, markOf(topics)))) await learning.teach();
  };
  navigator.locks
    .request('hamseda:teaching', { signal }, async () => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const later = (delayMs: number) => {
        clearTimeout(timer);
        timer = setTimeout(() => look().catch((cause: unknown) => logFailure('teaching', cause)), delayMs);
      };
      const stop = store.listen((stores) => {
        if (stores.has('topics')) later(PAUSE_MS);
      });
      later(QUIET_MS);
      await held;
      clearTimeout(timer);
      stop();
    })
    .catch((cause: unknown) => {
      if (!signal.aborted) logFailure('teaching', cause);
    });
}
