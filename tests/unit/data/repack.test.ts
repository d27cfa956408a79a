// A large import among what stands puts its rows down whole; upkeep packs them, and nobody can tell the difference.
import { describe, expect, test } from 'vitest';
import { databaseContents, openRaw } from '@/tests/unit/data/contents';
import { readKv } from '@/utils/data/kv';
import { isPacked, PACKED_STORES } from '@/utils/data/pack';
import { packRows } from '@/utils/data/repack';
import { act, type Desk, deskOf, fileOf, foundTeam, put, take } from '../services/desk';

const MANY = 5_600;

async function rowsLying({ database }: Desk) {
  const db = await openRaw(database);
  const rows: object[] = (await Promise.all(PACKED_STORES.map((store) => db.getAll(store)))).flat();
  return { packed: rows.filter(isPacked).length, whole: rows.filter((row) => !isPacked(row)).length };
}

async function largeTeam() {
  const sara = deskOf({ member: 'sara' });
  await foundTeam(sara);
  const numbers = Array.from({ length: MANY }, (_, index) => index);
  const item = (index: number) =>
    put('calendar', { id: `item-${index}`, title: `${index}`, date: '2026-11-25' });
  await act(sara, ...numbers.map(item));
  return sara;
}

describe('a large import among other rows', () => {
  test('lies whole, and packed after upkeep, with the same contents', async () => {
    const sara = await largeTeam();
    expect((await rowsLying(sara)).whole).toBe(0);
    const dara = deskOf({ member: 'dara' });
    await act(dara, put('calendar', { id: 'own', title: 'own', date: '2026-11-25' }));
    await take(dara, await fileOf(sara));
    expect((await rowsLying(dara)).whole).toBeGreaterThan(1_000);
    const before = await databaseContents(dara.database);

    await packRows(dara.context.engine);
    expect((await rowsLying(dara)).whole).toBe(0);
    expect(await databaseContents(dara.database)).toEqual(before);
    expect(await readKv(await openRaw(dara.database), 'toPack')).toBeUndefined();
  }, 60_000);

  test('a small one is packed at once', async () => {
    const sara = deskOf({ member: 'sara' });
    await foundTeam(sara);
    const dara = deskOf({ member: 'dara' });
    await take(dara, await fileOf(sara));
    expect((await rowsLying(dara)).whole).toBe(0);
  });

  test('packing goes on where it was stopped, and leaves damaged rows as they are', async () => {
    const sara = deskOf({ member: 'sara' });
    await foundTeam(sara);
    const db = await openRaw(sara.database);
    const damaged = { id: 'broken', title: 7 };
    await db.put('calendar', damaged);
    const value = [
      { store: 'calendar', after: 'a' },
      { store: 'responses', after: null },
    ];
    await db.put('kv', { key: 'toPack', value });
    await packRows(sara.context.engine);
    expect(await db.get('calendar', 'broken')).toEqual(damaged);
    expect(await readKv(db, 'toPack')).toBeUndefined();
  });
});
