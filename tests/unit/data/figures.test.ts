// The figures are at every moment what the cases would give if they were counted anew.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRaw } from '@/tests/unit/data/contents';
import { historyRuns } from '@/tests/unit/data/histories';
import { must } from '@/tests/unit/services/bench';
import {
  act,
  change,
  DAY,
  type Desk,
  deskOf,
  fileOf,
  foundTeam,
  MINUTE,
  take,
} from '@/tests/unit/services/desk';
import { isRow } from '@/utils/data/rows';
import { contributionsOf } from '@/utils/reports/figures';
import { addContributions } from '@/utils/schema/figure';
import type { CaseId } from '@/utils/schema/parts';
import { captureOf, commentWith } from '../comment';

/** The figures as they stand, and as a count of all cases gives them. */
async function stoodAndCounted({ database, context }: Desk, zone: string) {
  const db = await openRaw(database);
  const rows: unknown[] = await db.getAll('cases');
  const purged = rows.filter(isRow).flatMap((row) => row._purged?.figures ?? []);
  const cases = await context.store.all('cases');
  const counted = cases.flatMap((record) => contributionsOf(record, zone));
  const sums = [...addContributions(new Map(), [...counted, ...purged]).values()];
  return { stood: await db.getAll('figures'), counted: sums.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

const author = (number: number) => `https://www.instagram.com/h${number % 3}/`;
const capture = (number: number, capturedAt: string) =>
  captureOf(
    commentWith({
      text: ['قیمت؟', 'ارسال؟', 'سلام'][number % 3] ?? '',
      commentId: `c${number}`,
      author: { name: null, handle: null, url: author(number), verified: null },
    }),
    capturedAt,
  );

const ACTS: ((desk: Desk, number: number) => Promise<unknown>)[] = [
  ({ services, clock }, number) =>
    services.comment.route(capture(number, new Date(clock.now()).toISOString())),
  ({ services }, number) => services.cases.close([idOf(number)], number % 2 === 0),
  ({ services }, number) => services.cases.reopen([idOf(number)]),
  ({ services }, number) => services.cases.handOver(idOf(number), 'reza' as never, ''), // a member of the team
  async ({ services }, number) => {
    const routed = await services.comment.reopenCase(idOf(number));
    return (
      routed.ok && services.comment.correct(routed.value, (['t1', 't2', null] as const)[number % 3] as never)
    ); // topics of the team
  },
  async ({ services }, number) => {
    const routed = await services.comment.reopenCase(idOf(number));
    if (routed.ok) must(await services.comment.insert(routed.value, 'سلام', null));
    return routed.ok && services.comment.confirmSent(routed.value, true);
  },
  ({ services }) => services.undo.undo(),
  ({ services }) => services.undo.redo(),
  ({ services }, number) => services.safety.purgeCustomer(author(number)),
];
const idOf = (number: number) => `instagram:c${number}` as CaseId; // as identity.ts makes it

const step = fc.record({
  who: fc.nat(1),
  what: fc.integer({ min: -2, max: ACTS.length - 1 }), // below zero: a file to the other
  number: fc.nat(4),
  passed: fc.constantFrom(0, MINUTE, 3 * 60 * MINUTE, DAY),
});

describe('figures', () => {
  test('equal a count from nothing after any acts, imports, undone acts and purges', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
        const sara = deskOf({ member: 'sara' });
        await foundTeam(sara);
        const dara = deskOf({ member: 'dara', clock: sara.clock });
        await take(dara, await fileOf(sara));
        for (const { who, what, number, passed } of steps) {
          const [desk, other] = who === 0 ? [sara, dara] : [dara, sara];
          desk.clock.pass(passed);
          const doIt = ACTS[what];
          if (doIt) await doIt(desk, number);
          else await take(other, await fileOf(desk));
        }
        for (const desk of [sara, dara]) {
          const { stood, counted } = await stoodAndCounted(desk, 'Asia/Tehran');
          expect(stood).toEqual(counted);
        }
        await take(dara, await fileOf(sara));
        await take(sara, await fileOf(dara));
        const [ofSara, ofDara] = [
          await stoodAndCounted(sara, 'Asia/Tehran'),
          await stoodAndCounted(dara, 'Asia/Tehran'),
        ];
        expect(ofSara.stood).toEqual(ofSara.counted);
        expect(ofDara).toEqual(ofSara);
      }),
      { numRuns: historyRuns() / 50, seed: 20261127 },
    );
  });

  test('are counted anew when the team moves to another time zone, and only then', async () => {
    const desk = deskOf({ member: 'sara' });
    await foundTeam(desk);
    for (const [number, hour] of ['00', '10', '21'].entries()) {
      must(await desk.services.comment.route(capture(number, `2026-11-22T${hour}:45:00.000Z`)));
    }
    await desk.services.safety.maintain();
    const inTehran = await stoodAndCounted(desk, 'Asia/Tehran');
    expect(inTehran.stood).toEqual(inTehran.counted);
    await act(desk, change('workspaces', 'w1', { timeZone: 'America/New_York' }));
    await desk.services.safety.maintain();
    const inNewYork = await stoodAndCounted(desk, 'America/New_York');
    expect(inNewYork.stood).toEqual(inNewYork.counted);
    expect(inNewYork.stood).not.toEqual(inTehran.stood);
  });

  test('are counted anew past a damaged row', async () => {
    const desk = deskOf({ member: 'sara' });
    await foundTeam(desk);
    must(await desk.services.comment.route(capture(1, '2026-11-22T08:00:00.000Z')));
    const db = await openRaw(desk.database);
    await db.put('cases', { id: 'zzz', events: 7 });
    await db.clear('figures');
    await desk.services.safety.maintain();
    const { stood, counted } = await stoodAndCounted(desk, 'Asia/Tehran');
    expect(stood).toEqual(counted);
    expect(stood).toHaveLength(1);
  });
});
