// Learns from the team's topics, in the worker: from the start, or, while the last lesson is in mind, only what has
// been added or corrected since. The result is bytes in the database, from which every window answers.
import { isoNow } from '@/utils/base/clock';
import { fail, ok } from '@/utils/base/result';
import type { Database } from '@/utils/data/db';
import { readKv, writeKv } from '@/utils/data/kv';
import { learn } from '@/utils/routing/classifier/learn';
import { type Memory, recallFrom, remember } from '@/utils/routing/classifier/memory';
import { pack } from '@/utils/routing/classifier/pack';
import { type Learned, teach } from '@/utils/routing/classifier/teach';
import { isUnsure, newsOf } from '@/utils/routing/news';
import type { Topic } from '@/utils/schema/topic';
import type { Context } from './context';
import type { LearningService } from './contract';
import { gently } from './gently';
import { isTaught, type Mark, markOf, type Taught, taughtOf } from './taught';

/** The same data always give the same classifier. */
const SEED = 1;

export function createLearningService(context: Context): LearningService {
  const { playbook, engine, clock } = context;
  let mind: { taught: Taught; learned: Learned; stamp: string } | null = null;
  let running: Promise<unknown> = Promise.resolve();
  /** One after the other; a failure is told to whoever asked for it. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = running.catch(() => undefined).then(work);
    running = mine;
    return mine;
  };

  /** What the topics teach as they are now, in mind afterwards. Null = `signal` has ended it. */
  async function learnedOf(
    topics: readonly Topic[],
    { stamp }: Mark,
    signal?: AbortSignal,
  ): Promise<Learned | null> {
    if (mind?.stamp === stamp) return mind.learned;
    const taught = taughtOf(topics);
    const news = mind && !isUnsure(mind.learned) ? newsOf(mind.taught, taught) : null;
    const learned =
      mind && news
        ? mind.learned
        : await gently(teach(taught, SEED, await memoryOf(await engine.open())), signal);
    if (!learned) return null;
    for (const one of news ?? []) learn(learned, one);
    mind = { taught, learned, stamp };
    return learned;
  }

  async function keep({ stamp, versions }: Mark, learned: Learned): Promise<void> {
    const db = await engine.open();
    await writeKv(db, 'model', { stamp, versions, bytes: pack(learned) });
    await writeKv(db, 'modelStamp', stamp);
    await writeKv(db, 'modelMemory', remember(learned));
  }

  return {
    async teach() {
      await inTurn(async () => {
        const { topics } = await playbook.read();
        const mark = markOf(topics);
        if (await isTaught(await engine.open(), mark)) return;
        const learned = await learnedOf(topics, mark);
        if (learned) await keep(mark, learned);
      });
      return ok(null);
    },
    async review({ signal, onProgress } = {}) {
      onProgress?.({ phase: 'learning', share: null });
      const known = await inTurn(async () => {
        const { topics } = await playbook.read();
        const mark = markOf(topics);
        const learned = await learnedOf(topics, mark, signal);
        if (learned && !(await isTaught(await engine.open(), mark))) await keep(mark, learned);
        return learned && { topics, learned };
      });
      if (!known) return fail('cancelled');
      const { reviewOf } = await import('./topic-review');
      const reviewing = reviewOf(known.topics, known.learned, isoNow(clock), (share) =>
        onProgress?.({ phase: 'checking', share }),
      );
      const review = await gently(reviewing, signal);
      return review ? ok(review) : fail('cancelled');
    },
    questions: async (options) => (await import('./questions')).questionsOf(context, options),
  };
}

/** What an earlier lesson has found out; a new one goes on from there. */
async function memoryOf(db: Database): Promise<Memory | undefined> {
  const bytes = await readKv(db, 'modelMemory');
  return bytes && recallFrom(bytes);
}
