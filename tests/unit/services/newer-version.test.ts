// What a newer version wrote goes through this one and comes out whole: unknown fields of records and of their parts,
// edited here or not.
import { describe, expect, test } from 'vitest';
import { captureOf, commentWith } from '../comment';
import { must } from './bench';
import { act, change, type Desk, deskOf, fileOf, foundTeam, MINUTE, put, take } from './desk';

/** What this version does not know, at every depth. */
const TOPIC = {
  id: 't1',
  title: 'قیمت',
  mood: 'sunny',
  keywords: ['قیمت'],
  examples: [{ text: 'چنده', source: 'team', weight: 3 }],
  limits: { may: [], askFirst: [], never: [], sometimes: ['تخفیف'] },
};
const RESPONSE = {
  id: 're1',
  title: 'قیمت',
  topicIds: ['t1'],
  variants: [
    { language: 'fa', text: 'سلام', voice: { pitch: 2 } },
    { language: 'en', text: 'Hello', voice: null },
  ],
  reactions: ['👍'],
};
const ROLE = { id: 'r1', title: 'پاسخ‌گو', holders: [{ memberId: 'reza', onCall: true }] };
const RULE = {
  id: 'ru1',
  topicId: 't1',
  when: { group: 'all', weight: 2, of: [{ is: 'hasLink', within: 5 }] },
};
const ITEM = {
  id: 'i1',
  title: 'پست',
  date: '2026-11-25',
  checklist: [{ text: 'عکس', done: false, due: 'soon' }],
};
const MEMBER = {
  id: 'ali',
  name: 'علی',
  access: 'editor',
  contacts: [{ kind: 'other', value: '1', label: 'خانه' }],
};
const CRISIS = {
  id: 'cr1',
  title: 'قطعی',
  openedBy: 'sara',
  log: [{ at: '2026-11-23T08:00:00.000Z', by: 'sara', text: 'آغاز', seen: 1 }],
};
const RECORDS = [
  ['topics', TOPIC],
  ['responses', RESPONSE],
  ['roles', ROLE],
  ['rules', RULE],
  ['calendar', ITEM],
  ['members', MEMBER],
  ['crises', CRISIS],
] as const;

async function newer(): Promise<Desk> {
  const desk = deskOf({ member: 'sara' });
  await foundTeam(desk);
  await act(desk, ...RECORDS.map(([store, fields]) => put(store, fields)));
  desk.clock.pass(MINUTE);
  return desk;
}
const here = async (from: Desk) => {
  const desk = deskOf({ member: 'dara', clock: from.clock });
  await take(desk, await fileOf(from));
  return desk;
};

describe('what a newer version wrote', () => {
  test.each(RECORDS)('into %s is all there after another field was edited here', async (store, fields) => {
    const future = await newer();
    const desk = await here(future);
    const field =
      store === 'members' ? { departmentId: 'd1' } : store === 'rules' ? { order: 7 } : { example: true };
    await act(desk, change(store, fields.id, field));
    await take(future, await fileOf(desk));
    const elsewhere = deskOf({ clock: future.clock });
    await take(elsewhere, await fileOf(desk));
    for (const reader of [future, elsewhere]) {
      expect(await reader.context.store.get(store, fields.id)).toMatchObject({ ...fields, ...field });
    }
  });

  test('into a part of a field stays when that very field is edited here', async () => {
    const future = await newer();
    const desk = await here(future);
    const { store } = desk.context;
    await act(
      desk,
      {
        store: 'responses',
        id: 're1' as never,
        update: (row) =>
          row && { ...row, variants: row.variants.map((one) => ({ ...one, text: `${one.text}!` })) },
      },
      {
        store: 'topics',
        id: 't1' as never,
        update: (row) =>
          row && {
            ...row,
            limits: { ...row.limits, may: ['ارسال'] },
            examples: [...row.examples, { text: 'نرخ', source: 'team' }],
          },
      },
      {
        store: 'rules',
        id: 'ru1' as never,
        update: (row) => row && { ...row, when: { ...row.when, group: 'any' } },
      },
      {
        store: 'calendar',
        id: 'i1' as never,
        update: (row) => row && { ...row, checklist: row.checklist.map((one) => ({ ...one, done: true })) },
      },
    );
    await take(future, await fileOf(desk));
    expect(await future.context.store.get('responses', 're1')).toMatchObject({
      reactions: ['👍'],
      variants: [
        { text: 'سلام!', voice: { pitch: 2 } },
        { text: 'Hello!', voice: null },
      ],
    });
    expect(await future.context.store.get('topics', 't1')).toMatchObject({
      mood: 'sunny',
      limits: { may: ['ارسال'], sometimes: ['تخفیف'] },
      examples: [{ text: 'چنده', weight: 3 }, { text: 'نرخ' }],
    });
    expect(await future.context.store.get('rules', 'ru1')).toMatchObject({
      when: { group: 'any', weight: 2, of: [{ within: 5 }] },
    });
    expect(await future.context.store.get('calendar', 'i1')).toMatchObject({
      checklist: [{ done: true, due: 'soon' }],
    });
    expect((await store.get('topics', 't1'))?.examples).toHaveLength(2);
  });

  test('into an event of a case stays when this version adds its own', async () => {
    const future = await newer();
    const { caseId } = must(
      await future.services.comment.route(captureOf(commentWith({ text: 'چنده؟', commentId: '1' }))),
    );
    const event = {
      id: 'e9',
      at: '2026-11-23T09:00:00.000Z',
      by: 'sara',
      type: 'noted',
      text: 'x',
      stars: 5,
    };
    await act(future, {
      store: 'cases',
      id: caseId,
      update: (row) => row && { ...row, mark: 1, events: [...row.events, event as never] },
    });
    const desk = await here(future);
    must(await desk.services.cases.note(caseId, 'یادداشت'));
    await take(future, await fileOf(desk));
    const record = await future.context.store.get('cases', caseId);
    expect(record).toMatchObject({ mark: 1 });
    expect(record?.events).toContainEqual(event);
    expect(record?.events).toHaveLength(4);
  });

  test('goes through the readable file as well', async () => {
    const future = await newer();
    const { blob } = must(await future.services.exchange.exportReadable({ kind: 'workspace' }));
    const desk = deskOf({ clock: future.clock });
    await take(desk, blob);
    for (const [store, fields] of RECORDS)
      expect(await desk.context.store.get(store, fields.id)).toMatchObject(fields);
  });
});
