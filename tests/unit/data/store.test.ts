import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { clockAt } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import { openChanges } from '@/utils/data/changes';
import { connection } from '@/utils/data/db';
import { createEngine } from '@/utils/data/engine';
import { createStore } from '@/utils/data/store';
import type { Change, Draft } from '@/utils/data/write';
import { TopicId } from '@/utils/schema/parts';
import type { StoreName } from '@/utils/schema/records';
import { caseWith } from '../cases/case';
import { must } from '../services/bench';
import { act, deskOf, put } from '../services/desk';

const NOW = '2026-11-23T08:00:00.000Z';

function topic(id: string, title: string, keywords: string[] = []): Draft<'topics'> {
  return {
    id: TopicId.parse(id),
    title,
    kind: 'normal',
    priority: 'normal',
    firstReplyMinutes: 60,
    limits: { may: [], askFirst: [], never: [] },
    steps: [],
    keywords,
    examples: [],
    color: '#0f766e',
  };
}

function openStore(name = newId()) {
  const open = connection(name);
  const engine = createEngine(open, openChanges(`${name}:changed`), clockAt(NOW));
  return { open, name, engine, store: createStore(engine) };
}

describe('the store', () => {
  test('gives back what was written, stamped with who and when', async () => {
    const { store } = openStore();
    expect(await store.write([{ store: 'topics', put: topic('t1', 'قیمت') }], 'system')).toEqual({
      ok: true,
      value: null,
    });
    expect(await store.get('topics', 't1')).toMatchObject({
      title: 'قیمت',
      createdAt: NOW,
      updatedAt: NOW,
      updatedBy: 'system',
    });
  });

  test('writes all of a list or nothing of it', async () => {
    const { store } = openStore();
    const tooLong = topic('t2', 'x'.repeat(500));
    const written = await store.write(
      [
        { store: 'topics', put: topic('t1', 'قیمت') },
        { store: 'topics', put: tooLong },
      ],
      'system',
    );
    expect(written).toMatchObject({ ok: false, code: 'malformed' });
    expect(await store.all('topics')).toEqual([]);
  });

  test('keeps fields that it does not know', async () => {
    const { store } = openStore();
    const fromTheFuture = { ...topic('t1', 'قیمت'), mood: 'sunny' };
    await store.write([{ store: 'topics', put: fromTheFuture }], 'system');
    const read = await store.get('topics', 't1');
    await store.write(
      [{ store: 'topics', id: 't1', update: (row) => row && { ...row, title: 'نرخ' } }],
      'system',
    );
    expect(read).toMatchObject({ mood: 'sunny' });
    expect(await store.get('topics', 't1')).toMatchObject({ title: 'نرخ', mood: 'sunny' });
  });

  test('two writers that change one row at the same moment lose neither change', async () => {
    const { store, name } = openStore();
    const { store: other } = openStore(name);
    await store.write([{ store: 'topics', put: topic('t1', 'قیمت') }], 'system');
    const add = (word: string): Change => ({
      store: 'topics',
      id: 't1',
      update: (row) => row && { ...row, keywords: [...row.keywords, word] },
    });
    await Promise.all([store.write([add('چنده')], 'system'), other.write([add('قیمت')], 'system')]);
    expect((await store.get('topics', 't1'))?.keywords.sort()).toEqual(['قیمت', 'چنده'].sort());
  });

  test('says so when the row to be changed does not exist, and writes nothing', async () => {
    const { store } = openStore();
    const written = await store.write([{ store: 'topics', id: 'gone', update: (row) => row }], 'system');
    expect(written).toMatchObject({ ok: false, code: 'not-found' });
  });

  test('leaves a row that it cannot read in place and out of the view', async () => {
    const { store, open } = openStore();
    await (await open()).put('topics', { id: 'odd', title: 7 } as never); // what a newer version might write
    expect(await store.all('topics')).toEqual([]);
    expect(await (await open()).get('topics', 'odd')).toMatchObject({ title: 7 });
  });

  test('tells every other context which stores changed, after the commit', async () => {
    const { store, name } = openStore();
    const { store: other } = openStore(name);
    const heard = new Promise<ReadonlySet<StoreName>>((resolve) => other.listen(resolve));
    await store.write([{ store: 'topics', put: topic('t1', 'قیمت') }], 'system');
    expect([...(await heard)]).toEqual(['topics']);
    expect(await other.get('topics', 't1')).toBeDefined();
  });

  test('tells which cases changed, those of an act and those of its undoing', async () => {
    const desk = deskOf();
    const heard: unknown[] = [];
    desk.again().context.store.listen((stores, cases) => heard.push([...stores, cases]));
    await act(desk, put('cases', caseWith([], { id: 'c1' })), put('cases', caseWith([], { id: 'c2' })));
    must(await desk.services.undo.undo());
    await act(desk, put('topics', { id: 't1', title: 'قیمت' }));
    const ids = ['c1', 'c2'];
    await vi.waitFor(() =>
      expect(heard).toEqual([
        ['cases', ids],
        ['cases', ids],
        ['topics', []],
      ]),
    );
  });

  test('does not name the cases of an act that changed more than anybody would read one by one', async () => {
    const changes = openChanges(newId());
    const heard: unknown[] = [];
    changes.listen((_stores, cases) => heard.push(cases));
    changes.announce(new Set(['cases']), Array.from({ length: 1_001 }, String));
    changes.announce(new Set(['cases']));
    expect(heard).toEqual([null, null]);
    changes.close();
  });
});
