import { describe, expect, test } from 'vitest';
import { ItemId, type Platform, RuleId, TopicId } from '@/utils/schema/parts';
import type { ConditionTree } from '@/utils/schema/rule';
import { captureOf, commentWith } from '../comment';
import { must, NOW } from './bench';
import { act, change, type Desk, deskOf, foundTeam, MINUTE, put, record } from './desk';

const any = (...words: string[]): ConditionTree => ({ group: 'any', of: [{ is: 'anyOf', words }] });
const when = (...of: ConditionTree['of']): ConditionTree => ({ group: 'all', of });

async function teamAt(): Promise<Desk> {
  const desk = deskOf({ member: 'sara' });
  await foundTeam(desk);
  await act(desk, { store: 'rules', remove: 'ru1' });
  return desk;
}

const keep = async (
  { services }: Desk,
  id: string,
  topicId: string,
  tree: ConditionTree,
  fields: object = {},
) => must(await services.topics.saveRule(record('rules', { id, topicId, when: tree, ...fields })));

let count = 0;
const route = async ({ services }: Desk, text: string, platform: Platform = 'instagram') => {
  count += 1;
  const comment = commentWith({ text, commentId: `c${count}`, platform });
  return must(await services.comment.route(captureOf(comment, NOW)));
};

describe('a rule of the team', () => {
  test('that always decides wins over the words, for sure, and is the reason', async () => {
    const desk = await teamAt();
    await keep(desk, 'legal', 't3', any('شکایت', 'دادگاه'), { always: true });
    const routed = await route(desk, 'قیمت چنده؟ وگرنه شکایت می‌کنم');
    expect(routed).toMatchObject({
      topic: { id: 't3' },
      confidence: 'sure',
      score: 1,
      rule: { rule: { id: 'legal' }, decidesAlone: true },
      runnersUp: [{ id: 't1' }],
    });
    expect(routed.matches.map(({ word }) => word)).toEqual(['شکایت']);
    expect(routed.case.events.at(-1)).toMatchObject({
      type: 'routed',
      topicId: 't3',
      rules: [{ ruleId: 'legal', topicId: 't3' }],
    });
  });

  test('is otherwise evidence like a word', async () => {
    const desk = await teamAt();
    await keep(desk, 'late', 't3', any('نرسید'));
    expect(await route(desk, 'بسته نرسید')).toMatchObject({
      topic: { id: 't3' },
      rule: { rule: { id: 'late' }, decidesAlone: false },
    });
    expect((await route(desk, 'قیمت چنده؟ نرسیدم ببینم')).topic?.id).toBe('t1');
  });

  test('asks for the platform', async () => {
    const desk = await teamAt();
    await keep(desk, 'mail', 't3', when({ is: 'onPlatform', platform: 'gmail' }), { always: true });
    expect((await route(desk, 'سلام', 'gmail')).topic?.id).toBe('t3');
    expect((await route(desk, 'سلام')).topic).toBeNull();
  });

  test('asks for the hours of the team at the time of the routing, also when the case is opened again', async () => {
    const desk = await teamAt();
    // NOW is Monday, 11:30 in Tehran.
    await act(desk, change('workspaces', 'w1', { hours: [{ weekday: 1, from: '09:00', to: '12:00' }] }));
    await keep(desk, 'closed', 't3', when({ is: 'outsideHours' }), { always: true });
    expect((await route(desk, 'سلام')).topic).toBeNull();
    desk.clock.pass(60 * MINUTE);
    const late = await route(desk, 'سلام');
    expect(late.topic?.id).toBe('t3');
    desk.clock.pass(21 * 60 * MINUTE);
    const again = must(await desk.services.comment.reopenCase(late.caseId));
    expect(again.rule?.rule.id).toBe('closed');
  });

  test('waits for an item of the calendar, and never fires once that is gone', async () => {
    const desk = await teamAt();
    await act(desk, change('calendar', 'i1', { date: '2026-11-23', status: 'published' }));
    await keep(desk, 'sale', 't3', when({ is: 'itemLive', itemId: ItemId.parse('i1') }), { always: true });
    expect((await route(desk, 'سلام')).topic?.id).toBe('t3');
    await act(desk, { store: 'calendar', remove: 'i1' });
    expect((await route(desk, 'سلام')).topic).toBeNull();
  });

  test('gives way to the person who corrects it, and is then no reason any more', async () => {
    const desk = await teamAt();
    await keep(desk, 'late', 't3', any('نرسید'), { always: true });
    const routed = await route(desk, 'نرسید');
    const corrected = must(await desk.services.comment.correct(routed, TopicId.parse('t2')));
    expect(corrected).toMatchObject({ topic: { id: 't2' }, rule: null });
  });

  test('is told by the cases how often it was right', async () => {
    const desk = await teamAt();
    await keep(desk, 'late', 't3', any('نرسید'), { always: true });
    const cases = [];
    for (let index = 0; index < 10; index += 1) cases.push(await route(desk, `نرسید ${index}`));
    const records = () => desk.services.topics.records();
    expect(await records()).toEqual([{ ruleId: 'late', hits: 10, judged: 0, right: 0, isDoubtful: false }]);
    for (const one of cases.slice(3)) must(await desk.services.comment.insert(one, 'ببخشید', null));
    expect(await records()).toEqual([{ ruleId: 'late', hits: 10, judged: 7, right: 7, isDoubtful: false }]);
    for (const one of cases.slice(0, 3)) {
      must(await desk.services.comment.correct(one, TopicId.parse('t2')));
    }
    expect(await records()).toEqual([{ ruleId: 'late', hits: 10, judged: 10, right: 7, isDoubtful: true }]);
  });
});

describe('the order of rules', () => {
  test('is what the desk says, in one step of undo', async () => {
    const desk = await teamAt();
    const { topics, team, undo } = desk.services;
    for (const [order, id] of ['a', 'b', 'c'].entries()) await keep(desk, id, 't1', any(id), { order });
    const ids = async () => (await team.read()).rules.map(({ id }) => id);
    must(await topics.orderRules(['c', 'a', 'b'].map((id) => RuleId.parse(id))));
    expect(await ids()).toEqual(['c', 'a', 'b']);
    must(await undo.undo());
    expect(await ids()).toEqual(['a', 'b', 'c']);
  });
});

describe('a topic that is removed', () => {
  test('takes its rules with it, leaves cases and answers, and comes back whole', async () => {
    const desk = await teamAt();
    const { services } = desk;
    await keep(desk, 'late', 't3', any('نرسید'), { always: true });
    await keep(desk, 'other', 't1', any('نرسید'));
    const routed = await route(desk, 'نرسید');
    must(await services.topics.removeTopic(TopicId.parse('t3')));
    const { topics, rules } = await services.team.read();
    expect(topics.map(({ id }) => id)).toEqual(['t1', 't2']);
    expect(rules.map(({ id }) => id)).toEqual(['other']);
    expect(must(await services.comment.reopenCase(routed.caseId))).toMatchObject({ topic: null, rule: null });
    expect((await route(desk, 'نرسید')).topic?.id).toBe('t1');
    must(await services.undo.undo());
    const back = await services.team.read();
    expect([back.topics.length, back.rules.length]).toEqual([3, 2]);
  });

  test('that is not there says so', async () => {
    const { services } = await teamAt();
    expect(await services.topics.removeTopic(TopicId.parse('nobody'))).toMatchObject({
      ok: false,
      code: 'not-found',
    });
  });
});

describe('a text that is tried out', () => {
  test('shows what would become of it, and opens no case', async () => {
    const desk = await teamAt();
    await keep(desk, 'legal', 't3', any('شکایت'), { always: true, order: 1 });
    await keep(desk, 'late', 't2', any('نرسید'), { order: 0 });
    const text = 'نرسید، شکایت می‌کنم';
    const tried = await desk.services.topics.tryOut(text, 'instagram');
    expect(tried).toMatchObject({
      topic: { id: 't3' },
      confidence: 'sure',
      rules: [
        { rule: { id: 'late' }, decidesAlone: false, matches: [{ word: 'نرسید' }] },
        { rule: { id: 'legal' }, decidesAlone: true, matches: [{ word: 'شکایت' }] },
      ],
      runnersUp: [{ id: 't2' }],
    });
    expect((await desk.services.cases.list({})).total).toBe(0);
  });

  test('meets the rules as they stand in an editor, when they are handed in; those kept stay as they are', async () => {
    const desk = await teamAt();
    await keep(desk, 'late', 't3', any('نرسید'));
    const edited = record('rules', { id: 'late', topicId: 't2', when: any('نیومد'), always: true });
    const unfinished = record('rules', { id: 'new', topicId: 't1', when: when() });
    const tried = await desk.services.topics.tryOut('هنوز نیومد', 'instagram', [edited, unfinished]);
    expect(tried).toMatchObject({ topic: { id: 't2' }, rules: [{ rule: edited, decidesAlone: true }] });
    expect(await desk.services.topics.tryOut('هنوز نیومد', 'instagram')).toMatchObject({ rules: [] });
    expect((await route(desk, 'نیومد')).topic).toBeNull();
  });

  test('is unknown where nothing speaks', async () => {
    const desk = await teamAt();
    const tried = await desk.services.topics.tryOut('فردا بازی کی است', 'instagram');
    expect(tried).toMatchObject({ topic: null, confidence: 'unclear', rules: [] });
  });
});

describe('examples', () => {
  const texts = async ({ services }: Desk, id: string) =>
    (await services.team.read()).topics.find((topic) => topic.id === id)?.examples.map(({ text }) => text);

  test('come out of a table, each with what it would be', async () => {
    const desk = await teamAt();
    await act(desk, change('topics', 't2', { examples: [{ text: 'کی می‌رسه', source: 'team' }] }));
    const table = [
      'text,topic',
      '"سلام، اینو دارید؟",قیمت',
      'كی ميرسه,ارسال',
      'چند شد,قيمت',
      'چند شد,قیمت',
      'چرا نیومد,پیگیری',
      ',قیمت',
    ].join('\n');
    const lines = await desk.services.topics.readExamples(table);
    expect(lines.map(({ text, topicId, as }) => [text, topicId, as])).toEqual([
      ['سلام، اینو دارید؟', 't1', 'new'],
      ['كی ميرسه', 't2', 'known'],
      ['چند شد', 't1', 'new'],
      ['چند شد', 't1', 'known'],
      ['چرا نیومد', null, 'noTopic'],
    ]);
    expect(must(await desk.services.topics.addExamples(lines))).toEqual({ added: 2 });
    expect(await texts(desk, 't1')).toEqual(['سلام، اینو دارید؟', 'چند شد']);
    expect(await texts(desk, 't2')).toEqual(['کی می‌رسه']);
  });

  test('move from one topic to another in one step', async () => {
    const desk = await teamAt();
    await act(desk, change('topics', 't1', { examples: [{ text: 'نیومد', source: 'team' }] }));
    must(await desk.services.topics.moveExample('نیومد', TopicId.parse('t1'), TopicId.parse('t2')));
    expect([await texts(desk, 't1'), await texts(desk, 't2')]).toEqual([[], ['نیومد']]);
    must(await desk.services.undo.undo());
    expect([await texts(desk, 't1'), await texts(desk, 't2')]).toEqual([['نیومد'], []]);
  });
});

test('whoever may not edit the playbook is refused', async () => {
  const desk = deskOf({ member: 'reza' });
  await foundTeam(desk);
  const { topics } = desk.services;
  const refused = { ok: false, code: 'not-allowed' };
  expect(await topics.removeRule(RuleId.parse('ru1'))).toMatchObject(refused);
  expect(await topics.removeTopic(TopicId.parse('t1'))).toMatchObject(refused);
  await act(desk, put('rules', { id: 'r9', topicId: 't1', when: any('سلام') }));
  expect((await topics.tryOut('سلام', 'instagram')).rules).toHaveLength(1);
});
