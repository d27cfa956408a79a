// Every version of a record, with who and when; and any of them again.
import { describe, expect, test } from 'vitest';
import type { StoreName } from '@/utils/schema/records';
import { must } from './bench';
import { act, at, change, type Desk, deskOf, fileOf, foundTeam, MINUTE, take } from './desk';

const withTeam = async () => {
  const desk = deskOf({ member: 'sara' });
  await foundTeam(desk);
  desk.clock.pass(MINUTE);
  return desk;
};
const versionsAt = ({ services }: Desk, store: StoreName = 'topics', id = 't1') =>
  services.history.of(store, id);
const topicAt = async ({ context }: Desk) => context.store.get('topics', 't1');
const rename = (desk: Desk, title: string) => act(desk, change('topics', 't1', { title }));

describe('the history of a record', () => {
  test('tells the newest first: who, when, and each field before and after', async () => {
    const desk = await withTeam();
    await act(desk, change('topics', 't1', { title: 'نرخ', color: '#111111' }));
    const when = at(desk);
    expect(await versionsAt(desk)).toMatchObject([
      {
        kind: 'changed',
        by: 'sara',
        byName: 'سارا',
        at: when,
        changes: [
          { field: 'color', before: '#0f766e', after: '#111111' },
          { field: 'title', before: 'قیمت', after: 'نرخ' },
        ],
      },
      { kind: 'created', by: 'system', byName: null },
    ]);
  });

  test('finds every value that was ever overwritten', async () => {
    const desk = await withTeam();
    const titles = Array.from({ length: 20 }, (_, number) => `عنوان ${number}`);
    for (const title of titles) {
      desk.clock.pass(MINUTE);
      await rename(desk, title);
    }
    const shown = (await versionsAt(desk)).map(({ changes }) => changes[0]?.after);
    expect(shown).toEqual(expect.arrayContaining(titles));
    expect(shown[0]).toBe(titles.at(-1));
  });

  test('tells a keyword that came and one that went as lists', async () => {
    const desk = await withTeam();
    await act(desk, change('topics', 't1', { keywords: ['چنده', 'نرخ'] }));
    expect((await versionsAt(desk))[0]?.changes).toEqual([
      { field: 'keywords', before: ['قیمت', 'چنده'], after: ['چنده', 'نرخ'] },
    ]);
  });

  test('calls a colleague’s older value lost, which arrived when a newer one stood', async () => {
    const sara = await withTeam();
    const dara = deskOf({ member: 'dara', clock: sara.clock });
    await take(dara, await fileOf(sara));
    await rename(dara, 'هزینه');
    sara.clock.pass(MINUTE);
    await rename(sara, 'نرخ');
    await take(sara, await fileOf(dara));
    expect((await topicAt(sara))?.title).toBe('نرخ');
    const kinds = async (desk: Desk) => (await versionsAt(desk)).map(({ kind, by }) => `${kind} ${by}`);
    expect(await kinds(sara)).toEqual(['changed sara', 'lost dara', 'created system']);
    // What stood here and was replaced is no loss, and stays none when the file comes twice or back.
    await take(dara, await fileOf(sara));
    await take(dara, await fileOf(sara));
    await take(sara, await fileOf(dara));
    expect(await kinds(dara)).toEqual(['changed sara', 'changed dara', 'created system']);
    expect(await kinds(sara)).toEqual(['changed sara', 'lost dara', 'created system']);
  });

  test('tells that a record was deleted and brought back', async () => {
    const desk = await withTeam();
    await act(desk, { store: 'topics', remove: 't1' });
    desk.clock.pass(MINUTE);
    must(await desk.services.undo.undo());
    expect((await versionsAt(desk)).map(({ kind }) => kind)).toEqual(['restored', 'removed', 'created']);
  });

  test('of nothing is empty', async () => {
    expect(await versionsAt(await withTeam(), 'topics', 'nobody')).toEqual([]);
  });
});

describe('a version that is restored', () => {
  test('writes its values as a new act, which can be undone', async () => {
    const desk = await withTeam();
    const created = (await versionsAt(desk))[0]?.clock ?? '';
    await act(desk, change('topics', 't1', { title: 'نرخ', keywords: ['نرخ'], ownerMemberId: 'reza' }));
    desk.clock.pass(MINUTE);
    must(await desk.services.history.restore('topics', 't1', created));
    const restored = await topicAt(desk);
    expect(restored).toMatchObject({ title: 'قیمت', keywords: ['قیمت', 'چنده'], updatedBy: 'sara' });
    expect(restored).not.toHaveProperty('ownerMemberId');
    expect(await versionsAt(desk)).toHaveLength(3);
    must(await desk.services.undo.undo());
    expect(await topicAt(desk)).toMatchObject({ title: 'نرخ', keywords: ['نرخ'], ownerMemberId: 'reza' });
  });

  test('brings a deleted record back', async () => {
    const desk = await withTeam();
    const created = (await versionsAt(desk))[0]?.clock ?? '';
    await act(desk, { store: 'topics', remove: 't1' });
    must(await desk.services.history.restore('topics', 't1', created));
    expect(await topicAt(desk)).toMatchObject({ title: 'قیمت' });
  });

  test('may be a value that was lost', async () => {
    const sara = await withTeam();
    const dara = deskOf({ member: 'dara', clock: sara.clock });
    await take(dara, await fileOf(sara));
    await rename(dara, 'هزینه');
    sara.clock.pass(MINUTE);
    await rename(sara, 'نرخ');
    await take(sara, await fileOf(dara));
    const lost = (await versionsAt(sara)).find(({ kind }) => kind === 'lost');
    must(await sara.services.history.restore('topics', 't1', lost?.clock ?? ''));
    expect((await topicAt(sara))?.title).toBe('هزینه');
  });

  test('that does not exist is not found', async () => {
    const desk = await withTeam();
    const long = '0'.repeat(19);
    expect(await desk.services.history.restore('topics', 't1', long)).toMatchObject({
      ok: false,
      code: 'not-found',
    });
    expect(await desk.services.history.restore('topics', 'x', long)).toMatchObject({
      ok: false,
      code: 'not-found',
    });
  });
});
