// Whatever a person does, undoes and redoes: what shows is what a pile of photographs would show.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyRuns } from '@/tests/unit/data/histories';
import { change, handClock, put } from '@/tests/unit/services/desk';
import { newId } from '@/utils/base/ids';
import { openChanges } from '@/utils/data/changes';
import { connection } from '@/utils/data/db';
import { createEngine } from '@/utils/data/engine';
import { createStore } from '@/utils/data/store';
import { step } from '@/utils/data/undo';
import type { Change } from '@/utils/data/write';

type Move = 'undo' | 'redo' | Change[];

const id = fc.constantFrom('a', 'b');
const word = fc.constantFrom('قیمت', 'نرخ', 'ارسال', 'cost');
const changes = fc.oneof(
  fc.tuple(id, word).map(([topic, title]) => change('topics', topic, { title })),
  fc.tuple(id, word).map(([topic, title]) => put('topics', { id: topic, title, keywords: [title] })),
  fc.tuple(id, fc.uniqueArray(word)).map(([topic, keywords]) => change('topics', topic, { keywords })),
  id.map((topic): Change => ({ store: 'topics', remove: topic })),
);
const move = fc.oneof(
  { weight: 3, arbitrary: fc.array(changes, { minLength: 1, maxLength: 3 }) },
  { weight: 3, arbitrary: fc.constant<Move>('undo') },
  { weight: 2, arbitrary: fc.constant<Move>('redo') },
);

test('undo and redo go through what stood, step by step, whatever was done', {
  timeout: 60 * 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 16 }), async (moves) => {
      const name = newId();
      const clock = handClock();
      const engine = createEngine(connection(name), openChanges(`${name}:changed`), clock);
      const store = createStore(engine);
      // Words stand in the order in which they came: one that comes back comes last.
      const shown = async () =>
        (await store.all('topics')).map((one) => [one.id, one.title, one.keywords.toSorted()]);
      const photographs = [await shown()];
      let place = 0;
      for (const one of moves) {
        clock.pass(1);
        if (Array.isArray(one)) {
          const acts = (await (await engine.open()).getAllKeys('acts')).at(-1);
          const written = await store.write(one, 'system');
          const isStep = (await (await engine.open()).getAllKeys('acts')).at(-1) !== acts;
          if (written.ok && isStep) photographs.splice(++place, photographs.length, await shown());
        } else {
          const isThere = one === 'undo' ? place > 0 : place < photographs.length - 1;
          const done = await step(engine, one, 'system');
          expect(done.ok, JSON.stringify(done)).toBe(isThere);
          if (isThere) place += one === 'undo' ? -1 : 1;
        }
        expect(await shown()).toEqual(photographs[place]);
      }
      (await engine.open()).close();
    }),
    { numRuns: historyRuns() / 5, seed: 20261127 },
  );
});

test('a record that one act made and changed goes once all that came after it is undone', async () => {
  const name = newId();
  const clock = handClock();
  const engine = createEngine(connection(name), openChanges(`${name}:changed`), clock);
  const store = createStore(engine);
  const acts: Change[][] = [
    [put('topics', { id: 'a', title: 'قیمت' }), change('topics', 'a', { title: 'نرخ' })],
    [change('topics', 'a', { title: 'cost' })],
    [{ store: 'topics', remove: 'a' }],
  ];
  for (const act of acts) {
    clock.pass(1);
    expect(await store.write(act, 'system')).toMatchObject({ ok: true });
  }
  for (const way of ['undo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const) {
    clock.pass(1);
    expect(await step(engine, way, 'system'), way).toMatchObject({ ok: true });
  }
  expect(await store.all('topics')).toEqual([]);
});
