// What the released version wrote opens in this one, whole or not at all.
import { describe, expect, test, vi } from 'vitest';
import { commentWith } from '@/tests/unit/comment';
import { databaseContents, openRaw } from '@/tests/unit/data/contents';
import {
  everythingIn,
  makeVersion1,
  makeVersion2,
  openAsIs,
  rowsOfVersion1,
  VERSION_1,
} from '@/tests/unit/data/version1';
import { must } from '@/tests/unit/services/bench';
import { act, change, deskOf, fileOf, foundTeam, handClock, take } from '@/tests/unit/services/desk';
import { newId } from '@/utils/base/ids';
import { DATABASE_VERSION } from '@/utils/data/db';
import { isPacked } from '@/utils/data/pack';
import { packRows } from '@/utils/data/repack';
import { asMap } from '@/utils/data/rows';
import type { StoreName } from '@/utils/schema/records';

const LATER = '2026-11-27T08:00:00.000Z';

async function upgraded(member = 'sara') {
  const database = newId();
  await makeVersion1(database);
  return deskOf({ member, database, clock: handClock(LATER) });
}
/** A valid file of somebody else. */
async function aFile(): Promise<Blob> {
  const desk = deskOf();
  await foundTeam(desk);
  return fileOf(desk);
}
const byId = (rows: readonly { id: string }[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the database of version 1', () => {
  test.each(rowsOfVersion1())('opens with all its %s as they were', async (store, rows) => {
    const desk = await upgraded();
    expect(rows.length).toBeGreaterThan(0);
    const opened = byId(await desk.context.store.all(store as StoreName)); // one of its names
    // The deadline of a case has moved into the event from which it follows.
    if (store === 'cases') expect(opened).toMatchObject(byId(rows));
    else expect(opened).toEqual(byId(rows));
  });

  test('keeps topic, owner, deadline and status of every case, and goes on from there', async () => {
    const desk = await upgraded();
    const cases = VERSION_1.stores.cases?.rows ?? [];
    for (const { id: caseId } of (await desk.services.cases.list({})).glances) {
      const old = cases.find(({ id }) => id === caseId);
      must(await desk.services.cases.note(caseId, 'بعد از به‌روزرسانی'));
      const now = await desk.context.store.get('cases', caseId);
      for (const column of [
        'topicId',
        'ownerRoleId',
        'memberId',
        'dueAt',
        'dueFrom',
        'status',
        'priority',
        'confidence',
        'reason',
      ] as const) {
        expect(now?.[column], `${caseId} ${column}`).toEqual(old?.[column]);
      }
      expect(now?.events.slice(0, -1)).toMatchObject(old?.events as object[]); // every case has some
    }
    await desk.services.safety.maintain();
    const figures = await (await openRaw(desk.database)).getAll('figures');
    expect(figures.reduce((sum, row) => sum + Number(asMap(asMap(row).counts).cases), 0)).toBe(cases.length);
  });

  test('was copied into a backup before anything was changed', async () => {
    const desk = await upgraded();
    await desk.context.store.all('topics');
    const [backup] = await desk.services.safety.backups();
    expect(backup).toMatchObject({ reason: 'migration', takenAt: LATER });
    const file: unknown = JSON.parse(
      await must(await desk.services.safety.backupFile(backup?.name ?? '')).text(),
    );
    expect(file).toMatchObject({ records: Object.fromEntries(rowsOfVersion1()) });
    must(await desk.services.safety.restore(backup?.name ?? '', 'newWorkspace'));
    const fresh = deskOf({ database: (await desk.context.device.read()).database, clock: desk.clock });
    expect((await fresh.services.cases.list({})).total).toBe(VERSION_1.stores.cases?.rows.length);
  });

  test('hands its copies of the settings over to the backups', async () => {
    const desk = await upgraded();
    await desk.services.safety.maintain();
    const backups = await desk.services.safety.backups();
    const old = VERSION_1.stores.snapshots?.rows ?? [];
    expect(old.length).toBeGreaterThan(0);
    for (const { takenAt, reason } of old)
      expect(backups).toContainEqual(expect.objectContaining({ takenAt, reason }));
    expect(await (await openRaw(desk.database)).count('snapshots')).toBe(0);
    const snapshot = backups.find(({ reason }) => reason === old[0]?.reason);
    must(await desk.services.safety.restore(snapshot?.name ?? '', 'newWorkspace'));
    const fresh = deskOf({ database: (await desk.context.device.read()).database });
    expect((await fresh.services.team.read()).topics).toHaveLength(2);
  });

  test('restored underneath, brings back what is missing and overwrites nothing newer', async () => {
    const desk = await upgraded();
    await act(desk, change('topics', 't1', { title: 'نرخ' }));
    await (await openRaw(desk.database)).delete('topics', 't2'); // a failing disk
    const backup = (await desk.services.safety.backups()).find(({ reason }) => reason === 'migration');
    must(await desk.services.safety.restore(backup?.name ?? '', 'merge'));
    expect((await desk.context.store.all('topics')).map(({ title }) => title).sort()).toEqual([
      'ارسال',
      'نرخ',
    ]);
  });

  test('upgraded on two devices is the same on both, and what is done afterwards wins', async () => {
    const [sara, other] = [await upgraded(), await upgraded('sara')];
    expect(await databaseContents(other.database)).toEqual(await databaseContents(sara.database));
    await act(other, change('topics', 't1', { title: 'نرخ' }));
    const report = await take(sara, await fileOf(other));
    expect(report.counts).toMatchObject({ changed: 1, rejected: 0 });
    expect((await sara.context.store.get('topics', 't1'))?.title).toBe('نرخ');
  });
});

describe('the database of version 2', () => {
  const [old, later] = [
    { from: '2026-11-20T08:00:00.000Z', to: '2026-11-21T08:00:00.000Z' },
    { from: '2026-11-28T08:00:00.000Z', to: '2026-11-29T08:00:00.000Z', standInMemberId: 'ali' },
  ];
  const stamps = { createdAt: LATER, updatedAt: LATER, updatedBy: 'sara' };
  const [first, second] = ['0mwsz6rk00000k3x9qz', '0mwsz6rk00001k3x9qz'];
  const ROWS = {
    members: [
      { id: 'sara', name: 'سارا', access: 'lead', absences: [], ...stamps, _h: first, _w: 'system' },
      {
        ...{ id: 'reza', name: 'رضا', absences: [later], ...stamps, _h: first, _w: 'system' },
        _f: { absences: [second, 'sara'] },
        _t: [second, 'sara'],
      },
    ],
    versions: [
      {
        ...{ store: 'members', id: 'reza', field: 'absences', clock: first, by: 'system', hash: 'x' },
        value: [old],
      },
    ],
  };

  test('opens with the absences of its members, each an entry of its own, and with what they were', async () => {
    const database = newId();
    await makeVersion2(database, ROWS);
    const desk = deskOf({ member: 'sara', database, clock: handClock(LATER) });
    expect((await desk.context.store.get('members', 'reza'))?.absences).toEqual([later]);
    expect((await desk.context.store.get('members', 'sara'))?.absences).toEqual([]);
    const [latest] = await desk.services.history.of('members', 'reza');
    expect(latest?.changes).toEqual([{ field: 'absences', before: [old], after: [later] }]);
    must(await desk.services.history.restore('members', 'reza', first ?? ''));
    expect((await desk.context.store.get('members', 'reza'))?.absences).toEqual([old]);
    const [backup] = await desk.services.safety.backups();
    const copy: unknown = JSON.parse(
      await must(await desk.services.safety.backupFile(backup?.name ?? '')).text(),
    );
    expect(copy).toMatchObject({ records: { members: [{ absences: [later] }, { absences: [] }] } });
  });
});

describe('the database of version 3', () => {
  test('opens with an item of several days on each of them: its end was packed where no index looks', async () => {
    const database = newId();
    const rest = { title: 'حراج', endDate: '2026-11-29', _h: '0mwsz6rk00000k3x9qz', _w: 'sara' };
    const stamps = { createdAt: LATER, updatedAt: LATER, updatedBy: 'sara' };
    const packed = new TextEncoder().encode(JSON.stringify({ ...rest, ...stamps }));
    const calendar = [{ id: 'sale', date: '2026-11-26', _p: packed }];
    await makeVersion2(database, { calendar }, 3);
    const desk = deskOf({ member: 'sara', database, clock: handClock(LATER) });
    const { days } = await desk.services.calendar.span('2026-11-28', '2026-11-30');
    expect(days.map(({ items }) => items.map(({ item }) => item.title))).toEqual([['حراج'], ['حراج'], []]);
  });
});

describe('the database of version 4', () => {
  test('opens with an item that has further days on each of them', async () => {
    const database = newId();
    const clock = '0mwsz6rk00000k3x9qz';
    const rest = { title: 'غرفه', extraDays: { a: [0, '2026-11-29'] }, _h: clock, _w: 'sara' };
    const stamps = { createdAt: LATER, updatedAt: LATER, updatedBy: 'sara' };
    const packed = new TextEncoder().encode(JSON.stringify({ ...rest, ...stamps }));
    await makeVersion2(database, { calendar: [{ id: 'fair', date: '2026-11-26', _p: packed }] }, 4);
    const desk = deskOf({ member: 'sara', database, clock: handClock(LATER) });
    const { days } = await desk.services.calendar.span('2026-11-28', '2026-11-30');
    expect(days.map(({ items }) => items.map(({ item }) => item.title))).toEqual([[], ['غرفه'], []]);
  });
});

describe('the database of version 5', () => {
  test('opens with its topics and cases as they lay, and upkeep packs them as today', async () => {
    const database = newId();
    const clock = '0mwsz6rk00000k3x9qz';
    const stamps = { createdAt: LATER, updatedAt: LATER, updatedBy: 'sara', _h: clock, _w: 'sara' };
    const examples = { b: [0, { text: 'چنده؟', source: 'team' }], a: [1, { text: 'قیمت؟', source: 'team' }] };
    const topics = [{ id: 'price', title: 'قیمت', examples, ...stamps }];
    const packed = new TextEncoder().encode(
      JSON.stringify({
        platform: 'instagram',
        commentId: '1',
        snapshot: commentWith({}),
        topicId: null,
        dueFrom: 'commentTime',
        events: { e1: { id: 'e1', at: LATER, by: 'system', type: 'opened' } },
        ...stamps,
      }),
    );
    const cases = [{ id: 'instagram:1', openedAt: LATER, dueAt: LATER, status: 'open', _p: packed }];
    await makeVersion2(database, { topics, cases }, 5);
    const desk = deskOf({ member: 'sara', database, clock: handClock(LATER) });
    const { store, engine } = desk.context;
    const read = async () => [await store.get('topics', 'price'), await store.get('cases', 'instagram:1')];
    const before = await read();
    expect(before).toMatchObject([
      { title: 'قیمت', examples: [{ text: 'چنده؟' }, { text: 'قیمت؟' }] },
      { commentId: '1', events: [{ id: 'e1' }] },
    ]);
    await packRows(engine);
    expect(await read()).toEqual(before);
    const db = await engine.open();
    const stored = [await db.get('topics', 'price'), await db.get('cases', 'instagram:1')];
    expect(stored.map(isPacked)).toEqual([true, true]);
  });
});

describe('an upgrade that fails in the middle', () => {
  test('says so, leaves the old database as it was, and works the next time', async () => {
    const desk = await upgraded();
    const before = await everythingIn(desk.database);
    let rows = 0;
    const update = IDBCursor.prototype.update;
    vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(function (this: IDBCursor, value: unknown) {
      if (++rows >= 9) throw new DOMException('the disk is gone', 'UnknownError');
      return update.call(this, value);
    });
    const written = await desk.context.store.write([change('topics', 't1', { title: 'نرخ' })], 'system');
    expect(written).toMatchObject({ ok: false, code: 'migration-failed' });
    await expect(desk.services.team.read()).rejects.toMatchObject({ code: 'migration-failed' });
    vi.restoreAllMocks();
    expect(await everythingIn(desk.database)).toEqual(before);
    await act(desk, change('topics', 't1', { title: 'نرخ' }));
    expect((await desk.services.team.read()).topics.map(({ title }) => title)).toContain('نرخ');
  });
});

describe('a database', () => {
  test('of a newer version is not touched', async () => {
    const database = newId();
    (await openAsIs(database, DATABASE_VERSION + 1, (db) => db.createObjectStore('later'))).close();
    const desk = deskOf({ database });
    const written = await desk.context.store.write([change('topics', 't1', {})], 'system');
    expect(written).toMatchObject({ ok: false, code: 'database-newer' });
    expect(await desk.services.exchange.preview(await aFile())).toMatchObject({
      ok: false,
      code: 'database-newer',
    });
    expect(await everythingIn(database)).toEqual({ version: DATABASE_VERSION + 1, rows: [['later', []]] });
  });

  test('that a tab of the old version holds open says so, and opens when the tab is closed', async () => {
    const database = newId();
    await makeVersion1(database);
    const tab = await openAsIs(database);
    const desk = deskOf({ database, member: 'sara' });
    const write = () => desk.context.store.write([change('topics', 't1', { title: 'نرخ' })], 'sara' as never); // a member of the team
    expect(await write()).toMatchObject({ ok: false, code: 'database-blocked' });
    tab.close();
    must(await write());
    expect(await desk.context.store.get('topics', 't1')).toMatchObject({
      title: 'نرخ',
      keywords: ['قیمت', 'چنده'],
    });
  });
});
