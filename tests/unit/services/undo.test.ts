// Undo and redo of one's own acts, in whichever window they were made.
import { describe, expect, test } from 'vitest';
import { KEPT_ACTS } from '@/utils/data/pile';
import type { CaseId } from '@/utils/schema/parts';
import { captureOf, commentWith } from '../comment';
import { must } from './bench';
import { act, change, type Desk, deskOf, fileOf, foundTeam, MINUTE, put, take } from './desk';

const withTeam = async () => {
  const desk = deskOf({ member: 'sara' });
  await foundTeam(desk);
  return desk;
};
const topicAt = async ({ context }: Desk, id = 't1') => context.store.get('topics', id);
const rename = (desk: Desk, title: string) => act(desk, change('topics', 't1', { title }));
const routed = async ({ services }: Desk) =>
  must(await services.comment.route(captureOf(commentWith({ text: 'سلام چنده؟', commentId: '7' }))));
const caseAt = async ({ context }: Desk, id: CaseId) => context.store.get('cases', id);

describe('undo', () => {
  test(`takes ${KEPT_ACTS} acts of two windows back, the newest first, and redo brings them again`, async () => {
    const one = await withTeam();
    const other = one.again();
    for (let number = 1; number <= KEPT_ACTS; number++) await rename(number % 2 ? one : other, `${number}`);
    for (let number = KEPT_ACTS - 1; number >= 0; number--) {
      must(await (number % 2 ? one : other).services.undo.undo());
      expect((await topicAt(other))?.title).toBe(number === 0 ? 'قیمت' : `${number}`);
    }
    expect((await one.services.undo.state()).undo).toBeNull();
    expect(await one.services.undo.undo()).toMatchObject({ ok: false, code: 'not-found' });
    for (let number = 1; number <= KEPT_ACTS; number++) must(await one.services.undo.redo());
    expect((await topicAt(one))?.title).toBe(`${KEPT_ACTS}`);
    expect((await one.services.undo.state()).redo).toBeNull();
  });

  test('forgets the oldest act when there is one more', async () => {
    const desk = await withTeam();
    for (let number = 0; number <= KEPT_ACTS; number++) await rename(desk, `${number}`);
    for (let number = 0; number < KEPT_ACTS; number++) must(await desk.services.undo.undo());
    expect((await topicAt(desk))?.title).toBe('0');
    expect((await desk.services.undo.state()).undo).toBeNull();
  });

  test('a new act clears what could be redone', async () => {
    const desk = await withTeam();
    await rename(desk, 'نرخ');
    must(await desk.services.undo.undo());
    expect((await desk.services.undo.state()).redo).not.toBeNull();
    await act(desk, change('topics', 't2', { title: 'پست' }));
    expect((await desk.services.undo.state()).redo).toBeNull();
    expect(await desk.services.undo.redo()).toMatchObject({ ok: false, code: 'not-found' });
  });

  test('names the act: what it did, to what, and when', async () => {
    const desk = await withTeam();
    await rename(desk, 'نرخ');
    expect((await desk.services.undo.state()).undo).toMatchObject({
      kind: 'changed',
      store: 'topics',
      title: 'قیمت',
      records: 1,
    });
  });

  test('is refused where a colleague has changed the same field since, and writes nothing', async () => {
    const sara = await withTeam();
    const dara = deskOf({ member: 'dara' });
    await take(dara, await fileOf(sara));
    await act(sara, change('topics', 't1', { title: 'نرخ', color: '#111111' }));
    dara.clock.pass(MINUTE);
    await rename(dara, 'هزینه');
    await take(sara, await fileOf(dara));
    const before = await topicAt(sara);
    expect(await sara.services.undo.undo()).toMatchObject({ ok: false, code: 'changed-since' });
    expect(await topicAt(sara)).toEqual(before);
    expect(before).toMatchObject({ title: 'هزینه', color: '#111111' });
  });

  test('that was refused leaves the way free to what was done before it', async () => {
    const sara = await withTeam();
    await act(sara, change('topics', 't1', { color: '#444444' }));
    await rename(sara, 'نرخ');
    const dara = deskOf({ member: 'dara' });
    await take(dara, await fileOf(sara));
    dara.clock.pass(MINUTE);
    await rename(dara, 'هزینه');
    await take(sara, await fileOf(dara));
    const color = '#444444';
    expect(await sara.services.undo.undo()).toMatchObject({ ok: false, code: 'changed-since' });
    expect(await topicAt(sara)).toMatchObject({ title: 'هزینه', color });
    must(await sara.services.undo.undo());
    expect((await topicAt(sara))?.color).not.toBe(color);
    expect((await topicAt(sara))?.title).toBe('هزینه');
  });

  test('is allowed where a colleague has changed another field of the record', async () => {
    const sara = await withTeam();
    const dara = deskOf({ member: 'dara' });
    await take(dara, await fileOf(sara));
    await rename(sara, 'نرخ');
    dara.clock.pass(MINUTE);
    await act(dara, change('topics', 't1', { color: '#222222' }));
    await take(sara, await fileOf(dara));
    must(await sara.services.undo.undo());
    expect(await topicAt(sara)).toMatchObject({ title: 'قیمت', color: '#222222' });
  });

  test('travels to colleagues like any other change', async () => {
    const sara = await withTeam();
    await rename(sara, 'نرخ');
    const dara = deskOf({ member: 'dara' });
    await take(dara, await fileOf(sara));
    must(await sara.services.undo.undo());
    await take(dara, await fileOf(sara));
    expect((await topicAt(dara))?.title).toBe('قیمت');
  });

  test('of adding deletes, of deleting brings back; and forth again', async () => {
    const desk = await withTeam();
    await act(desk, put('topics', { id: 't9', title: 'تازه' }));
    must(await desk.services.undo.undo());
    expect(await topicAt(desk, 't9')).toBeUndefined();
    must(await desk.services.undo.redo());
    expect(await topicAt(desk, 't9')).toMatchObject({ title: 'تازه' });
    await act(desk, { store: 'topics', remove: 't9' });
    must(await desk.services.undo.undo());
    expect(await topicAt(desk, 't9')).toMatchObject({ title: 'تازه' });
    must(await desk.services.undo.redo());
    expect(await topicAt(desk, 't9')).toBeUndefined();
  });

  test('of adding is refused when somebody has worked on the new record', async () => {
    const desk = await withTeam();
    await act(desk, put('topics', { id: 't9', title: 'تازه' }));
    must(
      await desk.context.store.write([change('topics', 't9', { color: '#333333' })], 'system', {
        silent: true,
      }),
    );
    expect(await desk.services.undo.undo()).toMatchObject({ ok: false, code: 'changed-since' });
    expect(await topicAt(desk, 't9')).toMatchObject({ color: '#333333' });
  });

  test('of closing opens the case again, with its history kept; and closes it again', async () => {
    const desk = await withTeam();
    const { caseId } = await routed(desk);
    must(await desk.services.cases.close([caseId], false));
    must(await desk.services.undo.undo());
    expect((await caseAt(desk, caseId))?.status).toBe('open');
    expect((await caseAt(desk, caseId))?.events.map(({ type }) => type)).toEqual(['opened', 'routed']);
    must(await desk.services.undo.redo());
    expect(await caseAt(desk, caseId)).toMatchObject({ status: 'closed' });
  });

  test('of a keyword takes away that keyword and no other', async () => {
    const desk = await withTeam();
    const add = (word: string) =>
      act(desk, {
        store: 'topics',
        id: 't1',
        update: (row) => row && { ...row, keywords: [...row.keywords, word] },
      });
    await add('نرخ');
    must(
      await desk.context.store.write(
        [change('topics', 't1', { keywords: ['قیمت', 'چنده', 'نرخ', 'ارزش'] })],
        'system',
        { silent: true },
      ),
    );
    must(await desk.services.undo.undo());
    expect((await topicAt(desk))?.keywords).toEqual(['قیمت', 'چنده', 'ارزش']);
  });

  test('takes an act on several records back as a whole', async () => {
    const desk = await withTeam();
    await act(desk, change('topics', 't1', { title: 'الف' }), change('topics', 't2', { title: 'ب' }), {
      store: 'topics',
      remove: 't3',
    });
    must(await desk.services.undo.undo());
    expect((await desk.context.store.all('topics')).map(({ title }) => title)).toEqual([
      'قیمت',
      'ارسال',
      'گله',
    ]);
  });

  test('passes over what the product did by itself', async () => {
    const desk = await withTeam();
    await rename(desk, 'نرخ');
    const { caseId } = await routed(desk);
    must(await desk.services.comment.parkDraft(caseId, 'نیمه‌کاره'));
    must(await desk.services.undo.undo());
    expect((await topicAt(desk))?.title).toBe('قیمت');
    expect(await caseAt(desk, caseId)).toMatchObject({ draft: 'نیمه‌کاره' });
  });

  test('survives a restart', async () => {
    const desk = await withTeam();
    await rename(desk, 'نرخ');
    await rename(desk, 'هزینه');
    must(await desk.services.undo.undo());
    const later = desk.again();
    expect((await later.services.undo.state()).redo).not.toBeNull();
    must(await later.services.undo.undo());
    expect((await topicAt(later))?.title).toBe('قیمت');
    must(await later.services.undo.redo());
    must(await later.services.undo.redo());
    expect((await topicAt(later))?.title).toBe('هزینه');
  });

  test('pressed in two windows at once takes one act back, not two', async () => {
    const one = await withTeam();
    const other = one.again();
    await rename(one, 'الف');
    await rename(one, 'ب');
    const answers = await Promise.all([one.services.undo.undo(), other.services.undo.undo()]);
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    const taken = answers.filter(({ ok }) => ok).length;
    expect((await topicAt(one))?.title).toBe(taken === 1 ? 'الف' : 'قیمت');
  });
});
