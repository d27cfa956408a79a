// A customer's data goes for ever: searched for as text in every room of the house.
import { describe, expect, test } from 'vitest';
import { openRaw } from '@/tests/unit/data/contents';
import { filesWith, fileText, storesWith } from '@/tests/unit/data/text';
import { utf8 } from '@/utils/base/bytes';
import { packLog } from '@/utils/data/compact';
import { ownDevice } from '@/utils/data/own-device';
import { readableText } from '@/utils/exchange/bundle';
import type { CaseId } from '@/utils/schema/parts';
import { backupName } from '@/utils/services/backup-name';
import { captureOf, commentWith } from '../comment';
import { must } from './bench';
import { act, at, DAY, type Desk, deskOf, fileOf, foundTeam, handClock, MINUTE, put, take } from './desk';

const SECRET = 'مریم-پنهانی';
const ADDRESS = 'https://www.instagram.com/secret/';
const comment = (commentId: string, url: string, text: string) =>
  captureOf(
    commentWith({ text, commentId, author: { name: text, handle: text, url, verified: null } }),
    '2026-11-23T08:00:00.000Z',
  );

const withTeam = async (member = 'sara') => {
  const desk = deskOf({ member });
  await foundTeam(desk);
  return desk;
};

/** A customer's case with everything that can happen to one; another customer's beside it, whose id begins alike. */
async function customer({ services, clock }: Desk): Promise<CaseId> {
  const routed = must(await services.comment.route(comment('1', ADDRESS, `${SECRET} قیمت؟`)));
  must(await services.comment.route(comment('12', 'https://www.instagram.com/other/', 'ارسال دارید؟')));
  const { caseId } = routed;
  clock.pass(MINUTE);
  must(await services.cases.note(caseId, `${SECRET} زنگ زد`));
  must(await services.comment.insert(routed, `سلام ${SECRET}`, null));
  must(await services.comment.confirmSent(routed, true));
  must(await services.comment.parkDraft(caseId, `${SECRET} نیمه`));
  must(await services.cases.close([caseId], false));
  must(await services.undo.undo());
  return caseId;
}

const everywhere = async ({ database, context }: Desk) => [
  ...(await storesWith(database, SECRET)),
  ...(await filesWith(context.shelf, SECRET)),
  ...(await filesWith(context.exports, SECRET)),
];
const figuresAt = async ({ database }: Desk) => (await openRaw(database)).getAll('figures');
const pack = async ({ context: { engine } }: Desk) => packLog(engine, await ownDevice(engine.open));

describe('the purge of a customer', () => {
  test('leaves the text nowhere: rows, log, segments, history, acts, imports, quarantine, staged files, backups, exports', async () => {
    const desk = await withTeam();
    const dara = deskOf({ member: 'dara', clock: handClock('2026-11-23T09:00:00.000Z') });
    await take(dara, await fileOf(desk));
    const caseId = await customer(desk);
    await pack(desk); // one half of it packed
    must(await desk.services.cases.note(caseId, `${SECRET} دوباره`)); // the other in the log

    // A colleague's file about the same case, whose snapshot replaces ours; and something that was wrong with it.
    must(await dara.services.comment.route(comment('1', ADDRESS, `${SECRET} قیمتش؟`)));
    must(await dara.services.cases.note(caseId, `${SECRET} به دارا گفت`));
    await take(desk, await fileOf(dara));
    const wrong = { store: 'cases', id: caseId, clock: 'x', by: 'dara', v: 1, fields: { draft: SECRET } };
    await (await openRaw(desk.database)).put('quarantine', {
      id: 'operation:1',
      at: at(desk),
      kind: 'operation',
      store: 'cases',
      reason: 'malformed',
      raw: wrong,
    });

    const figures = await figuresAt(desk);

    // Copies of all kinds; a file that is being looked at.
    must(await desk.services.safety.backUp('byHand'));
    const cases = await desk.context.store.all('cases');
    const old = await desk.context.shelf.create(backupName('2026-01-01T00:00:00.000Z', 'migration', 'json'));
    await old.write(utf8(readableText('خانه', at(desk), { cases })));
    await old.close();
    must(await desk.services.exchange.exportReadable({ kind: 'workspace' }));
    desk.context.engine.heldOperations = 0; // as if it were a large file, which waits in the database
    must(await desk.services.exchange.preview(await fileOf(dara)));
    const before = await everywhere(desk);
    expect(before).toEqual(
      expect.arrayContaining([
        'cases',
        'versions',
        'log',
        'segments',
        'staged',
        'imports',
        'quarantine',
        'acts',
      ]),
    );
    expect(before.length).toBeGreaterThan(11);

    expect(must(await desk.services.safety.purgeCustomer(ADDRESS))).toEqual({ cases: 1 });
    expect(await everywhere(desk)).toEqual([]);
    for (const kind of ['exportFile', 'exportReadable'] as const) {
      const { blob } = must(await desk.services.exchange[kind]({ kind: 'workspace' }));
      expect(await fileText(blob)).not.toContain(SECRET);
    }
    // The other customer, the figures and the old backup's other rows stay.
    expect((await desk.services.cases.list({})).glances).toMatchObject([{ id: 'instagram:12' }]);
    expect(await storesWith(desk.database, 'ارسال دارید؟')).toEqual(
      expect.arrayContaining(['cases', 'segments']),
    );
    expect(await filesWith(desk.context.shelf, 'ارسال دارید؟')).not.toEqual([]);
    expect(await figuresAt(desk)).toEqual(figures);
  });

  test('of somebody unknown is not found', async () => {
    const desk = await withTeam();
    expect(await desk.services.safety.purgeCustomer(ADDRESS)).toMatchObject({ ok: false, code: 'not-found' });
  });

  test('keeps the case from coming back: out of an old file, a readable one, a backup, or the page', async () => {
    const desk = await withTeam();
    await customer(desk);
    const old = await fileOf(desk);
    const readable = must(await desk.services.exchange.exportReadable({ kind: 'workspace' })).blob;
    const backup = must(await desk.services.safety.backUp('byHand'));
    must(await desk.services.safety.purgeCustomer(ADDRESS));
    await take(desk, old);
    await take(desk, readable);
    must(await desk.services.safety.restore(backup.name, 'merge'));
    expect(await desk.services.comment.route(comment('1', ADDRESS, SECRET))).toMatchObject({
      ok: false,
      code: 'purged',
    });
    await desk.services.safety.maintain();
    expect(await everywhere(desk)).toEqual([]);
  });

  test('travels by file to a colleague and wins there over whatever they have written since', async () => {
    const sara = await withTeam();
    const caseId = await customer(sara);
    const dara = deskOf({ member: 'dara', clock: handClock('2026-11-24T09:00:00.000Z') });
    await take(dara, await fileOf(sara));
    must(await dara.services.cases.note(caseId, `${SECRET} فردا`));
    await pack(dara);
    must(await sara.services.safety.purgeCustomer(ADDRESS));
    await take(dara, await fileOf(sara));
    await dara.services.safety.maintain();
    expect(await everywhere(dara)).toEqual([]);
    // And it comes back with nobody's file.
    await take(sara, await fileOf(dara));
    expect(await everywhere(sara)).toEqual([]);
    expect(await figuresAt(sara)).toEqual(await figuresAt(dara));
  });

  test('is finished later where another window was packing, or a backup could not be written', async () => {
    const desk = await withTeam();
    await customer(desk);
    await pack(desk);
    must(await desk.services.safety.backUp('byHand'));
    const [backup] = await desk.context.shelf.list();
    const create = desk.context.shelf.create;
    desk.context.shelf.create = async () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    await navigator.locks.request(`hamseda:compact:${desk.database}`, async () => {
      must(await desk.services.safety.purgeCustomer(ADDRESS));
    });
    expect(await everywhere(desk)).toEqual(['segments', backup?.name]);
    desk.context.shelf.create = create;
    await desk.services.safety.maintain();
    expect(await everywhere(desk)).toEqual([]);
  });
});

describe('old cases', () => {
  test('go when the team no longer keeps them; their figures stay', async () => {
    const desk = await withTeam();
    await customer(desk);
    await act(desk, put('workspaces', { id: 'w1', name: 'خانه', keepCasesDays: 30 }));
    const figures = await figuresAt(desk);
    expect(figures.length).toBeGreaterThan(0);
    desk.clock.pass(29 * DAY);
    await desk.services.safety.maintain();
    expect((await desk.services.cases.list({})).total).toBe(2);
    desk.clock.pass(2 * DAY);
    await desk.services.safety.maintain();
    expect((await desk.services.cases.list({})).total).toBe(0);
    expect(await everywhere(desk)).toEqual([]);
    expect(await figuresAt(desk)).toEqual(figures);
  });
});
