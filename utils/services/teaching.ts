// Learns from the team's topics, in the worker: from the start, or, while the last lesson is in mind, only what has
// been added or corrected since. The result is bytes in the database, from which every window answers.
import { ok } from '@/utils/base/result';
import type { Database } from '@/utils/data/db';
import { readKv, writeKv } from '@/utils/data/kv';
import { learn } from '@/utils/routing/classifier/learn';
import { type Memory, recallFrom, remember } from '@/utils/routing/classifier/memory';
import { pack } from '@/utils/routing/classifier/pack';
import { type Learned, teach } from '@/utils/routing/classifier/teach';
import { isUnsure, newsOf } from '@/utils/routing/news';
import type { Context } from './context';
import type { LearningService } from './contract';
import { isTaught, stampOf, type Taught, taughtOf, versionsOf } from './taught';

/** The same data always give the same classifier. */
const SEED = 1;
/** Other calls to the worker are not kept waiting for longer. */
const TURN_MS = 40;

export function createLearningService({ playbook, engine }: Context): LearningService {
  let mind: { taught: Taught; learned: Learned } | null = null;
  let running: Promise<void> = Promise.resolve();

  async function lesson(): Promise<void> {
    const [{ topics }, db] = await Promise.all([playbook.read(), engine.open()]);
    if (await isTaught(db, topics)) return;
    const taught = taughtOf(topics);
    const news = mind && !isUnsure(mind.learned) ? newsOf(mind.taught, taught) : null;
    const learned = mind && news ? mind.learned : await gently(teach(taught, SEED, await memoryOf(db)));
    for (const one of news ?? []) learn(learned, one);
    mind = { taught, learned };
    const versions = versionsOf(topics);
    const stamp = stampOf(versions);
    await writeKv(db, 'model', { stamp, versions, bytes: pack(learned) });
    await writeKv(db, 'modelStamp', stamp);
    await writeKv(db, 'modelMemory', remember(learned));
  }

  return {
    async teach() {
      // One after the other; a failure is told to whoever asked for it.
      running = running.catch(() => undefined).then(lesson);
      await running;
      return ok(null);
    },
  };
}

/** What an earlier lesson has found out; a new one goes on from there. */
async function memoryOf(db: Database): Promise<Memory | undefined> {
  const bytes = await readKv(db, 'modelMemory');
  return bytes && recallFrom(bytes);
}

async function gently<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const until = performance.now() + TURN_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
