// Random histories of three writers: each knows some of what the others wrote, their clocks are skewed by up to a
// day, some clocks are equal, operations arrive twice and in any order.
import fc from 'fast-check';
import { formatHlc } from '@/utils/data/hlc';
import { elementKey } from '@/utils/data/rows';
import type { Operation } from '@/utils/schema/operation';

/** How many histories a property is held to: 2,000 in `npm test`, more where the long run says so. */
export const historyRuns = (): number => Number(process.env.HAMSEDA_HISTORIES ?? 2_000);

export function operation(store: string, id: string, clock: string, fields: Operation['fields']): Operation {
  return { store, id, clock, by: 'system', v: 1, fields };
}

interface History {
  operations: Operation[];
  /** The same, some twice, in another order. */
  shuffled: Operation[];
}

const SKEW_MS = [0, 86_400_000, -3_600_000] as const;
const WRITERS = ['ali', 'sara', 'mina'] as const;
const words = fc.constantFrom('قیمت', 'price', 'نرخ', 'cost', 'ارسال');
const value = fc.oneof(
  words,
  fc.integer({ min: 0, max: 3 }),
  fc.constant(null),
  fc.array(words, { maxLength: 2 }),
);

/** One act: which writer, how much later by the wall clock, and what it does to which record. */
const act = fc.record({
  writer: fc.nat(2),
  pauseMs: fc.constantFrom(0, 0, 1, 50, 60_000),
  counter: fc.nat(1),
  id: fc.constantFrom('a', 'b'),
  what: fc.oneof(
    {
      weight: 25,
      arbitrary: fc.record({ store: fc.constant('topics'), fields: plain('title', 'color', 'novel') }),
    },
    { weight: 15, arbitrary: keywords() },
    { weight: 15, arbitrary: events() },
    { weight: 5, arbitrary: fc.record({ store: fc.constant('cases'), fields: plain('draft', 'openedAt') }) },
    { weight: 5, arbitrary: readMarks() },
    { weight: 5, arbitrary: fc.constant({ store: 'topics', fields: { _del: true } }) },
    { weight: 5, arbitrary: fc.constant({ store: 'topics', fields: {}, gone: ['_del'] }) },
    { weight: 5, arbitrary: fc.constant({ store: 'topics', fields: {}, gone: ['title'] }) },
    { weight: 1, arbitrary: fc.constant({ store: 'cases', fields: {}, purge: { figures: [] } }) },
  ),
});

/** Up to 24 acts of three writers. */
export const threeWriters = (): fc.Arbitrary<History> =>
  fc.array(act, { maxLength: 24 }).chain((acts) => {
    let wallMs = 1_795_000_000_000;
    const operations = acts.map(({ writer, pauseMs, counter, id, what }): Operation => {
      wallMs += pauseMs;
      // Writers 0 and 1 share a node now and then (a cloned profile): equal clocks do happen.
      const node = writer === 2 ? 'cccccc' : 'aaaaaa';
      const clock = formatHlc(wallMs + (SKEW_MS[writer] ?? 0), counter, node);
      return { id, clock, by: WRITERS[writer] ?? 'system', v: 1, ...what } as Operation; // a member id is a string
    });
    const doubled = [...operations, ...operations.filter((_one, index) => index % 3 === 0)];
    return fc
      .shuffledSubarray(doubled, { minLength: doubled.length, maxLength: doubled.length })
      .map((shuffled) => ({ operations, shuffled }));
  });

function plain(...names: string[]) {
  return fc
    .array(fc.tuple(fc.constantFrom(...names), value), { minLength: 1, maxLength: 3 })
    .map((pairs) => Object.fromEntries(pairs));
}

function keywords() {
  return fc.tuple(words, fc.nat(2), fc.boolean()).map(([word, position, isThere]) => {
    const name = `keywords/${elementKey(word)}`;
    return isThere
      ? { store: 'topics', fields: { [name]: [position, word] } }
      : { store: 'topics', fields: {}, gone: [name] };
  });
}

function events() {
  return fc
    .tuple(fc.constantFrom('e1', 'e2', 'e3'), words, fc.nat(3))
    .map(([id, text, which]) =>
      which === 0
        ? { store: 'cases', fields: { [`_undone/${id}`]: true } }
        : { store: 'cases', fields: { [`events/${id}`]: { id, type: 'noted', text } } },
    );
}

function readMarks() {
  return fc.constantFrom(...WRITERS).map((writer) => ({
    store: 'directives',
    fields: { [`readBy/${writer}`]: '2026-11-23T08:00:00.000Z' },
  }));
}
