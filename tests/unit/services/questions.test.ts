import { describe, expect, test } from 'vitest';
import { TopicId } from '@/utils/schema/parts';
import { captureOf, commentWith } from '../comment';
import { must, NOW } from './bench';
import { act, type Desk, deskOf, put } from './desk';

const WARRANTY = ['گارانتی داره این ساعت؟', 'ساعتش گارانتی داره', 'گارانتی این ساعت چند ساله'];
const SHOP = ['شعبه حضوری کجاست', 'سلام شعبه‌ی حضوری دارید؟ کجاست؟'];

async function teamAsked(texts: readonly string[]): Promise<Desk> {
  const desk = deskOf({ member: 'sara' });
  await act(
    desk,
    put('members', { id: 'sara', name: 'سارا', access: 'lead' }),
    put('topics', { id: 'price', title: 'قیمت', keywords: ['قیمت', 'چنده'] }),
    put('topics', { id: 'ask', title: 'نامشخص', kind: 'unknown' }),
  );
  for (const text of texts) await ask(desk, text);
  return desk;
}
let count = 0;
async function ask({ services }: Desk, text: string) {
  count += 1;
  return must(await services.comment.route(captureOf(commentWith({ text, commentId: `q${count}` }), NOW)));
}
const questions = async ({ services }: Desk) => must(await services.learning.questions());
const wordsOf = async (desk: Desk) =>
  (await questions(desk)).groups.map(({ texts }) => texts.map(({ text }) => text).sort());

describe('questions without a topic', () => {
  test('are grouped by likeness, the most frequent first', async () => {
    const desk = await teamAsked([...WARRANTY, ...SHOP, 'رنگ آبی موجود نیست؟', 'قیمتش چنده؟']);
    expect(await questions(desk)).toMatchObject({ count: 6, alone: 1, isPart: false });
    expect(await wordsOf(desk)).toEqual([[...WARRANTY].sort(), [...SHOP].sort()]);
  });

  test('that are asked in the same words are a group of their own, counted by cases', async () => {
    const desk = await teamAsked(['شعبه حضوری کجاست', 'شعبه حضوري كجاست', 'رنگ آبی موجود نیست؟']);
    const { groups } = await questions(desk);
    expect(groups).toEqual([{ count: 2, texts: [{ text: expect.stringContaining('حضوری'), count: 2 }] }]);
  });

  test('name nobody: what they show is what an example would keep', async () => {
    const desk = await teamAsked(['@sara_m گارانتی دارید؟ 09121234567', 'گارانتی دارید؟ @reza']);
    expect(await wordsOf(desk)).toEqual([['گارانتی دارید؟']]);
  });

  test('leave out what was put aside, and what today’s topics know', async () => {
    const desk = await teamAsked([...WARRANTY, ...SHOP]);
    const aside = await ask(desk, 'شعبه حضوری در کجاست');
    must(await desk.services.cases.close([aside.caseId], true));
    expect((await questions(desk)).count).toBe(5);
    await act(desk, put('topics', { id: 'shop', title: 'شعبه', keywords: ['شعبه'] }));
    expect(await wordsOf(desk)).toEqual([[...WARRANTY].sort()]);
  });

  test('become a topic, which knows them from then on; one undo takes all of it back', async () => {
    const desk = await teamAsked([...WARRANTY, ...SHOP]);
    const { id } = must(await desk.services.topics.createTopic(' گارانتی ', WARRANTY));
    const topic = (await desk.context.playbook.read()).topicsById.get(id);
    expect(topic).toMatchObject({ title: 'گارانتی', kind: 'normal' });
    expect(topic?.examples.map(({ text }) => text)).toEqual(WARRANTY);
    expect(await wordsOf(desk)).toEqual([[...SHOP].sort()]);
    must(await desk.services.undo.undo());
    expect((await desk.context.playbook.read()).topicsById.has(id)).toBe(false);
    expect(await wordsOf(desk)).toHaveLength(2);
    must(await desk.services.undo.redo());
    expect((await desk.context.playbook.read()).topicsById.get(id)?.examples).toHaveLength(3);
  });

  test('give their cases the topic that they are put in, with its owner and deadline; one undo takes it back', async () => {
    const desk = await teamAsked([]);
    await act(
      desk,
      put('roles', { id: 'seller', title: 'فروش', authorities: ['reply'], holders: [] }),
      put('topics', { id: 'price', title: 'قیمت', ownerRoleId: 'seller', priority: 'high' }),
    );
    const old = await ask(desk, 'گارانتی داره این ساعت؟');
    const same = await ask(desk, '@ali گارانتی داره اين ساعت؟');
    const other = await ask(desk, 'شعبه حضوری کجاست');
    const aside = await ask(desk, 'گارانتی داره این ساعت؟');
    must(await desk.services.cases.close([aside.caseId], true));
    const caseOf = async ({ caseId }: typeof old) => desk.context.store.get('cases', caseId);
    must(await desk.services.topics.teachTopic(TopicId.parse('price'), ['گارانتی داره این ساعت؟']));
    for (const asked of [old, same]) {
      expect(await caseOf(asked)).toMatchObject({
        topicId: 'price',
        ownerRoleId: 'seller',
        priority: 'high',
      });
      expect((await caseOf(asked))?.events.at(-1)).toMatchObject({ type: 'reclassified', by: 'sara' });
    }
    for (const untouched of [other, aside]) expect((await caseOf(untouched))?.topicId).toBeNull();
    must(await desk.services.undo.undo());
    expect((await caseOf(old))?.topicId).toBeNull();
  });

  test('give their cases the topic that is made of them', async () => {
    const desk = await teamAsked([]);
    const asked = await ask(desk, WARRANTY[0] ?? '');
    const { id } = must(await desk.services.topics.createTopic('گارانتی', WARRANTY));
    const { topic, case: own } = must(await desk.services.comment.reopenCase(asked.caseId));
    expect([topic?.id, own.topicId]).toEqual([id, id]);
  });

  test('are added to a topic as its examples, each once and without names; one undo takes them back', async () => {
    const desk = await teamAsked(WARRANTY);
    const price = TopicId.parse('price');
    const texts = [...WARRANTY, `${WARRANTY[0]} @ali`, '@only_a_name'];
    expect(must(await desk.services.topics.teachTopic(price, texts))).toEqual({ added: 3 });
    expect(must(await desk.services.topics.teachTopic(price, texts))).toEqual({ added: 0 });
    const examples = async () => (await desk.context.playbook.read()).topicsById.get(price)?.examples;
    expect(await examples()).toHaveLength(3);
    expect((await examples())?.every(({ source }) => source === 'cases')).toBe(true);
    expect((await questions(desk)).groups).toEqual([]);
    must(await desk.services.undo.undo());
    expect(await examples()).toEqual([]);
  });

  test('move from the topic that they were taught to before', async () => {
    const desk = await teamAsked([]);
    const created = must(await desk.services.topics.createTopic('گارانتی', WARRANTY));
    must(await desk.services.topics.teachTopic(TopicId.parse('price'), WARRANTY.slice(0, 1)));
    const book = await desk.context.playbook.read();
    expect(book.topicsById.get(created.id)?.examples).toHaveLength(2);
    expect(book.topicsById.get(TopicId.parse('price'))?.examples).toHaveLength(1);
    must(await desk.services.undo.undo());
    expect((await desk.context.playbook.read()).topicsById.get(created.id)?.examples).toHaveLength(3);
  });

  test('are none in a team that has no cases; a topic needs a title and a teacher’s topic must exist', async () => {
    const desk = await teamAsked([]);
    expect(await questions(desk)).toMatchObject({ count: 0, alone: 0, groups: [] });
    expect(await desk.services.topics.createTopic('  ', WARRANTY)).toMatchObject({ code: 'malformed' });
    expect(await desk.services.topics.teachTopic(TopicId.parse('gone'), WARRANTY)).toMatchObject({
      code: 'not-found',
    });
  });

  test('end when they are told to', async () => {
    const desk = await teamAsked(WARRANTY);
    const signal = AbortSignal.abort();
    expect(await desk.services.learning.questions({ signal })).toMatchObject({ code: 'cancelled' });
  });
});
