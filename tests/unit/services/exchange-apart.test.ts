// Two members who worked apart for a month exchange files: both sides' work lives, everybody ends with the same, and
// whatever was overwritten stands in the history.
import { describe, expect, test } from 'vitest';
import { mulberry32, pick, type Random } from '@/tests/fuzz/hostile-json';
import { databaseContents, openRaw } from '@/tests/unit/data/contents';
import { canonical } from '@/utils/base/canonical';
import { unpackAll } from '@/utils/data/pack';
import { asMap } from '@/utils/data/rows';
import type { CaseId } from '@/utils/schema/parts';
import type { StoreName } from '@/utils/schema/records';
import { captureOf, commentWith } from '../comment';
import { must } from './bench';
import {
  act,
  at,
  change,
  DAY,
  type Desk,
  deskOf,
  fileOf,
  foundTeam,
  handClock,
  MINUTE,
  put,
  take,
} from './desk';

/** What somebody wrote, to be looked for afterwards. */
interface Written {
  store: StoreName;
  id: string;
  field: string;
  value: unknown;
}

const EDITS: readonly (readonly [StoreName, string, string])[] = [
  ['workspaces', 'w1', 'name'],
  ['departments', 'd1', 'name'],
  ['members', 'reza', 'name'],
  ['channels', 'ch1', 'title'],
  ['roles', 'r1', 'title'],
  ['topics', 't1', 'title'],
  ['topics', 't2', 'title'],
  ['blocks', 'b1', 'text'],
  ['facts', 'f1', 'value'],
  ['calendar', 'i1', 'title'],
  ['resources', 'rs1', 'note'],
  ['directives', 'di1', 'body'],
  ['crises', 'cr1', 'reason'],
];
const WORDS = ['چند', 'نرخ', 'هزینه', 'ارزان', 'تخفیف', 'گران'];
const COMMENTS = ['قیمت؟', 'ارسال دارید؟', 'سلام', 'چنده؟', 'راضی نبودم'];

const captured = (id: number) =>
  captureOf(
    commentWith({
      text: COMMENTS[id % COMMENTS.length] ?? '',
      commentId: `c${id}`,
      author: {
        name: null,
        handle: `h${id % 3}`,
        url: `https://www.instagram.com/h${id % 3}/`,
        verified: null,
      },
    }),
    '2026-11-23T10:00:00.000Z',
  );

/** One day's work of one person; what was written goes into `written`. */
async function work(desk: Desk, random: Random, day: number, written: Written[]): Promise<void> {
  const { services, context, clock } = desk;
  const { memberId } = await context.device.read();
  const say = (what: string) => `${what} ${memberId} ${day}`;
  for (let turn = 0; turn < 3; turn++) {
    clock.pass(MINUTE * (1 + Math.floor(random() * 60)));
    const [store, id, field] = pick(random, EDITS);
    const value = say(field);
    await act(desk, change(store, id, { [field]: value }));
    written.push({ store, id, field, value });
  }
  if (day % 4 === 0) {
    const word = `${pick(random, WORDS)} ${memberId}`;
    await act(desk, {
      store: 'topics',
      id: 't1',
      update: (row) => row && { ...row, keywords: [...row.keywords, word] },
    });
    written.push({ store: 'topics', id: 't1', field: 'keywords', value: word });
  }
  if (day % 5 === 0) {
    const entry = { at: at(desk), by: memberId, text: say('log') };
    await act(desk, {
      store: 'crises',
      id: 'cr1',
      update: (row) => row && ({ ...row, log: [...row.log, entry] } as typeof row),
    }); // a member's id
    written.push({ store: 'crises', id: 'cr1', field: 'log', value: entry });
  }
  if (day === 9) await act(desk, change('topics', 't3', { color: '#123456' })); // the same edit on both sides
  if (day === 11) await act(desk, put('facts', { id: `f-${memberId}`, key: say('key'), value: 'x' }));
  if (day === 12) await act(desk, put('calendar', { id: 'i9', title: say('same id'), date: '2026-12-01' }));
  if (day === 13) must(await services.today.acknowledge('di1' as never)); // an id of the team above
  // Both meet the same comments now and then, and some of their own.
  const routed = must(await services.comment.route(captured(Math.floor(random() * 8))));
  const acts: ((id: CaseId) => Promise<unknown>)[] = [
    (id) => services.cases.note(id, say('note')),
    (id) => services.cases.close([id], random() < 0.5),
    (id) => services.cases.reopen([id]),
    (id) => services.cases.handOver(id, null, say('hand over')),
    () => services.comment.correct(routed, 't2' as never), // as above
    () => services.comment.insert(routed, say('answer'), null),
    () => services.comment.confirmSent(routed, true),
    (id) => services.comment.parkDraft(id, say('draft')),
    () => services.undo.undo(),
  ];
  for (let turn = 0; turn < 2; turn++) {
    clock.pass(MINUTE);
    await pick(random, acts)(routed.caseId);
  }
}

/** Sara founds the team, Dara takes it over, and each works alone for a month. */
async function apart(seed: number) {
  const random = mulberry32(seed);
  const sara = deskOf({ member: 'sara', clock: handClock() });
  await foundTeam(sara);
  const dara = deskOf({ member: 'dara', clock: handClock('2026-11-23T08:00:40.000Z') });
  await take(dara, await fileOf(sara));
  const written: Written[] = [];
  for (let day = 0; day < 30; day++) {
    for (const desk of [sara, dara]) {
      desk.clock.pass(DAY - 6 * 60 * MINUTE);
      await work(desk, random, day, written);
    }
  }
  await act(sara, { store: 'blocks', remove: 'b1' });
  await act(dara, { store: 'resources', remove: 'rs1' });
  return { sara, dara, written };
}

/** All events of all cases, those that were taken back included. */
async function eventsAt({ database }: Desk): Promise<Set<string>> {
  const rows = unpackAll('cases', await (await openRaw(database)).getAll('cases'));
  return new Set(rows.flatMap((row) => Object.values(asMap(asMap(row).events)).map(canonical)));
}

/** A value that shows, or did at some time. */
async function isFound({ services }: Desk, { store, id, field, value }: Written): Promise<boolean> {
  const versions = await services.history.of(store, id);
  const changes = versions.flatMap((version) => version.changes).filter((one) => one.field === field);
  return changes.some(
    ({ after }) => canonical(after) === canonical(value) || canonical(after).includes(canonical(value)),
  );
}

describe('two members who worked apart for a month', () => {
  test.each([1, 2])(
    'end with the same, and lose nothing of either (%i)',
    { timeout: 60_000 },
    async (seed) => {
      const { sara, dara, written } = await apart(seed);
      const events = new Set([...(await eventsAt(sara)), ...(await eventsAt(dara))]);
      const [fromSara, fromDara] = [await fileOf(sara), await fileOf(dara)];
      await take(sara, fromDara);
      await take(dara, fromSara);
      // Whom each of them has accepted is told by the next file.
      const ofSara = await databaseContents(sara.database, ['devices']);
      expect(await databaseContents(dara.database, ['devices'])).toEqual(ofSara);
      for (const desk of [sara, dara]) {
        expect(await eventsAt(desk)).toEqual(events);
        for (const one of written) expect(await isFound(desk, one), JSON.stringify(one)).toBe(true);
      }
      expect(await sara.services.safety.quarantine()).toEqual([]);

      // A third member hears of it in the other order, twice.
      const mina = deskOf({ clock: sara.clock });
      for (const file of [fromDara, fromSara, fromDara, fromSara]) {
        await take(mina, file);
        await mina.context.device.change({ memberId: 'dara' as never }); // a lead's, who may accept
      }
      expect(await databaseContents(mina.database, ['devices'])).toEqual(ofSara);

      // And what everybody knows is no news to anybody.
      const again = await take(dara, await fileOf(sara));
      expect(again.counts).toMatchObject({ changed: 0, conflicting: 0, rejected: 0 });
      await take(sara, await fileOf(dara));
      await take(dara, await fileOf(sara));
      expect(await databaseContents(dara.database)).toEqual(await databaseContents(sara.database));
    },
  );
});
