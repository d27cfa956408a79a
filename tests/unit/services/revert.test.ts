// What a colleague's file would do is said before, what contradicts our own work is named, and what it did can be
// taken back for everybody, field by field.
import { describe, expect, test } from 'vitest';
import { must } from './bench';
import { act, change, type Desk, deskOf, fileOf, foundTeam, MINUTE, put, take } from './desk';

async function two() {
  const sara = deskOf({ member: 'sara' });
  await foundTeam(sara);
  const dara = deskOf({ member: 'dara', clock: sara.clock });
  await take(dara, await fileOf(sara));
  await take(sara, await fileOf(dara));
  sara.clock.pass(MINUTE);
  return { sara, dara };
}
const topicAt = async ({ context }: Desk, id = 't1') => context.store.get('topics', id);

describe('the preview of a colleague’s file', () => {
  test('names the fields that both have changed since they last exchanged, and only those', async () => {
    const { sara, dara } = await two();
    await act(
      sara,
      change('topics', 't1', { title: 'نرخ', color: '#111111' }),
      change('topics', 't2', { title: 'پست' }),
    );
    sara.clock.pass(MINUTE);
    await act(
      dara,
      change('topics', 't1', { title: 'هزینه', steps: ['سلام'] }),
      change('topics', 't3', { title: 'شکایت' }),
    );
    await act(dara, change('topics', 't2', { title: 'پست' }), put('facts', { id: 'f2', key: 'k' }));
    const { counts, rows } = must(await sara.services.exchange.preview(await fileOf(dara)));
    expect(counts).toMatchObject({ added: 1, changed: 1, conflicting: 1, rejected: 0 });
    expect(rows.find((row) => row.change === 'conflicting')).toMatchObject({
      id: 't1',
      detail: 'title, steps',
    });
    expect(rows.find((row) => row.change === 'changed')).toMatchObject({ id: 't3', detail: 'title' });
    const report = must(await sara.services.exchange.confirm());
    expect((await sara.services.exchange.imports())[0]).toMatchObject({
      id: report.id,
      conflicts: [{ id: 't1' }],
    });
    // Nobody's work is gone: the later value shows, the other stands in the history.
    expect(await topicAt(sara)).toMatchObject({ title: 'هزینه', color: '#111111', steps: ['سلام'] });
    const versions = await sara.services.history.of('topics', 't1');
    expect(JSON.stringify(versions)).toContain('نرخ');
  });

  test('sees no conflict where the colleague knew our value and changed it', async () => {
    const { sara, dara } = await two();
    await act(sara, change('topics', 't1', { title: 'نرخ' }));
    await take(dara, await fileOf(sara));
    sara.clock.pass(MINUTE);
    await act(dara, change('topics', 't1', { title: 'هزینه' }));
    const { counts } = must(await sara.services.exchange.preview(await fileOf(dara)));
    expect(counts).toMatchObject({ changed: 1, conflicting: 0 });
  });
});

describe('«revert for everybody»', () => {
  test('takes back what nobody has changed since, field by field, and travels', async () => {
    const { sara, dara } = await two();
    await act(
      dara,
      change('topics', 't1', { title: 'هزینه', color: '#222222', keywords: ['قیمت', 'نرخ'] }),
      { store: 'topics', remove: 't3' },
      put('facts', { id: 'f2', key: 'k' }),
    );
    const { id } = await take(sara, await fileOf(dara));
    sara.clock.pass(MINUTE);
    await act(sara, change('topics', 't1', { title: 'بهای ما' }));
    const preview = must(await sara.services.exchange.previewRevert(id));
    expect(preview.map(({ store, field }) => `${store} ${field}`).sort()).toEqual([
      'facts _del',
      'topics _del',
      'topics color',
      'topics keywords',
      'topics keywords',
    ]);
    expect(must(await sara.services.exchange.revertForEverybody(id))).toEqual({ written: 3 });
    const back = async (desk: Desk) => {
      expect(await topicAt(desk)).toMatchObject({ title: 'بهای ما', color: '#0f766e' });
      expect((await topicAt(desk))?.keywords.toSorted()).toEqual(['قیمت', 'چنده'].sort());
      expect(await topicAt(desk, 't3')).toMatchObject({ title: 'گله' });
      expect(await desk.context.store.get('facts', 'f2')).toBeUndefined();
    };
    await back(sara);
    await take(dara, await fileOf(sara));
    await back(dara);
    expect(must(await sara.services.exchange.previewRevert(id))).toEqual([]);
  });

  test('deletes a record that came in several parts, and had history of its own', async () => {
    const { sara, dara } = await two();
    await act(dara, put('directives', { id: 'di2', title: 'تازه' }));
    for (const title of ['الف', 'ب', 'الف']) await act(dara, change('directives', 'di2', { title }));
    must(await dara.services.today.acknowledge('di2' as never)); // the id above
    const { id } = await take(sara, await fileOf(dara));
    expect(must(await sara.services.exchange.revertForEverybody(id))).toEqual({ written: 1 });
    expect(await sara.context.store.get('directives', 'di2')).toBeUndefined();
  });

  test('of an unknown import is not found', async () => {
    const { sara } = await two();
    expect(await sara.services.exchange.previewRevert('x')).toMatchObject({ ok: false, code: 'not-found' });
    expect(await sara.services.exchange.revertForEverybody('x')).toMatchObject({
      ok: false,
      code: 'not-found',
    });
  });
});
