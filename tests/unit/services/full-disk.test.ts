// A disk that is full says so and loses nothing: what stood stands, and the same act works when there is room again.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { databaseContents, openRaw } from '@/tests/unit/data/contents';
import { must } from './bench';
import { act, change, type Desk, deskOf, fileOf, foundTeam, MINUTE, put, take } from './desk';

afterEach(() => vi.restoreAllMocks());

const full = () => new DOMException('no room', 'QuotaExceededError');

/** The disk takes so many more entries, and then none: the transaction ends, as a browser ends it. */
function roomFor(entries: number): void {
  let left = entries;
  const putReal = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = putReal.apply(this, args);
    const transaction = this.transaction as IDBTransaction & { _abort?(name: string): void }; // of fake-indexeddb
    if (left-- === 0) queueMicrotask(() => transaction._abort?.('QuotaExceededError'));
    return request;
  });
}
const withTeam = async () => {
  const desk = deskOf({ member: 'sara' });
  await foundTeam(desk);
  return desk;
};
const STORAGE_FULL = { ok: false, code: 'storage-full' };

describe('a full disk', () => {
  test.each([0, 1, 2, 3])('refuses an act whole, with room for %i of its entries', async (room) => {
    const desk = await withTeam();
    const before = await databaseContents(desk.database);
    const changes = [change('topics', 't1', { title: 'نرخ' }), put('facts', { id: 'f9', key: 'k' })];
    roomFor(room);
    expect(await desk.context.store.write(changes, 'sara' as never)).toMatchObject(STORAGE_FULL); // a member of the team
    vi.restoreAllMocks();
    expect(await databaseContents(desk.database)).toEqual(before);
    expect((await desk.services.undo.state()).undo).toBeNull();
    await act(desk, ...changes);
    expect((await desk.context.store.get('topics', 't1'))?.title).toBe('نرخ');
  });

  test('refuses an undo whole', async () => {
    const desk = await withTeam();
    await act(desk, change('topics', 't1', { title: 'نرخ' }), change('topics', 't2', { title: 'پست' }));
    const before = await databaseContents(desk.database);
    roomFor(1);
    expect(await desk.services.undo.undo()).toMatchObject(STORAGE_FULL);
    vi.restoreAllMocks();
    expect(await databaseContents(desk.database)).toEqual(before);
    must(await desk.services.undo.undo());
    expect((await desk.context.store.get('topics', 't1'))?.title).toBe('قیمت');
  });

  test.each([0, 5, 15])('refuses an import whole, with room for %i of its entries', async (room) => {
    const { desk, file } = await aColleaguesFile();
    const before = await databaseContents(desk.database);
    must(await desk.services.exchange.preview(file));
    // The backup's own mark comes first.
    roomFor(room + 1);
    expect(await desk.services.exchange.confirm({ acceptSender: true })).toMatchObject(STORAGE_FULL);
    vi.restoreAllMocks();
    expect(await databaseContents(desk.database)).toEqual(before);
    must(await desk.services.exchange.confirm({ acceptSender: true }));
    expect((await desk.context.store.get('topics', 't1'))?.title).toBe('عنوان');
  });

  test('while a file is read, says so and leaves nothing of it', async () => {
    const { desk, file } = await aColleaguesFile();
    desk.context.engine.heldOperations = 0; // a large file waits in the database
    roomFor(1);
    expect(await desk.services.exchange.preview(file)).toMatchObject(STORAGE_FULL);
    vi.restoreAllMocks();
    expect(await (await openRaw(desk.database)).count('staged')).toBe(0);
    await take(desk, file);
  });

  test('that takes no backup takes no import', async () => {
    const { desk, file } = await aColleaguesFile();
    const before = await databaseContents(desk.database);
    vi.spyOn(desk.context.shelf, 'create').mockRejectedValue(full());
    must(await desk.services.exchange.preview(file));
    expect(await desk.services.exchange.confirm({ acceptSender: true })).toMatchObject(STORAGE_FULL);
    expect(await databaseContents(desk.database)).toEqual(before);
    expect(await desk.services.safety.backUp('byHand')).toMatchObject(STORAGE_FULL);
    vi.restoreAllMocks();
    must(await desk.services.exchange.confirm({ acceptSender: true }));
  });

  test.each(['exportFile', 'exportReadable'] as const)(
    'says so when %s finds no room, and leaves no half file',
    async (kind) => {
      const desk = await withTeam();
      const create = desk.context.exports.create;
      vi.spyOn(desk.context.exports, 'create').mockImplementation(async (name) => {
        const sink = await create(name);
        let writes = 0;
        return {
          ...sink,
          write: async (bytes) => (++writes > 2 ? Promise.reject(full()) : sink.write(bytes)),
        };
      });
      expect(await desk.services.exchange[kind]({ kind: 'workspace' })).toMatchObject(STORAGE_FULL);
      expect(await desk.context.exports.list()).toEqual([]);
    },
  );
});

/** A desk, and a file in which every record of its team has been edited. */
async function aColleaguesFile(): Promise<{ desk: Desk; file: Blob }> {
  const desk = await withTeam();
  const dara = deskOf({ member: 'dara', clock: desk.clock });
  await take(dara, await fileOf(desk));
  desk.clock.pass(MINUTE);
  for (const id of ['t1', 't2', 't3']) await act(dara, change('topics', id, { title: 'عنوان' }));
  for (let number = 0; number < 20; number++)
    await act(dara, put('facts', { id: `f${number}`, key: `k${number}` }));
  return { desk, file: await fileOf(dara) };
}
