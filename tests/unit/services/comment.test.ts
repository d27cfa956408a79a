import { describe, expect, test } from 'vitest';
import { clockAt } from '@/utils/base/clock';
import { MemberId, type TopicId } from '@/utils/schema/parts';
import { captureOf, commentWith } from '../comment';
import { type Bench, benchOf, must, NOW } from './bench';

const PRICE_QUESTION = commentWith({
  text: 'سلام قیمتش چنده؟',
  commentId: '18001',
  author: { name: null, handle: 'sara.m', url: 'https://www.instagram.com/sara.m/', verified: false },
  timestamp: { iso: '2026-11-23T07:30:00.000Z', label: '30m', precision: 'exact' },
});

async function teamOf(bench: Bench) {
  const { team } = bench.services;
  const grid = [
    {
      topic: 'قیمت',
      person: 'رضا',
      answer: 'سلام {{customer.handle}} عزیز، قیمت {{fact.price}} است.',
      keywords: 'چنده، چند تومان',
    },
    { topic: 'ارسال', person: 'مینا', answer: 'سلام، به همهٔ شهرها ارسال داریم 🌿', keywords: 'پست، پیک' },
    { topic: 'شکایت', person: '', answer: '', keywords: 'ناراضی' },
  ];
  must(await team.startWithGrid({ brand: 'خانهٔ پتو', pages: ['@khane'], people: ['رضا'], grid }, 'fa'));
  return team.read();
}

const topicNamed = async (bench: Bench, title: string): Promise<TopicId> => {
  const found = (await bench.services.team.read()).topics.find((topic) => topic.title === title);
  if (!found) throw new Error(`no topic ${title}`);
  return found.id;
};

describe('a captured comment', () => {
  test('is routed, opens its case and names owner, deadline and answer in one step', async () => {
    const bench = benchOf();
    await teamOf(bench);
    const routed = must(await bench.services.comment.route(captureOf(PRICE_QUESTION, NOW)));
    expect(routed).toMatchObject({
      caseId: 'instagram:18001',
      topic: { title: 'قیمت' },
      confidence: 'sure',
      owner: { member: { name: 'رضا' }, reason: 'topicMember' },
      dueAt: '2026-11-23T08:30:00.000Z',
      case: { status: 'open', dueFrom: 'commentTime' },
    });
    expect(routed.matches.map((match) => match.word)).toEqual(['قیمتش', 'چنده']);
  });

  test('captured twice, by two people, is one case', async () => {
    const bench = benchOf();
    await teamOf(bench);
    const { comment, cases } = bench.services;
    await Promise.all([
      comment.route(captureOf(PRICE_QUESTION, NOW)),
      comment.route(captureOf(PRICE_QUESTION, NOW)),
    ]);
    expect((await cases.list({})).total).toBe(1);
  });

  test('without an id of the page has the id of its words, author and post', async () => {
    const bench = benchOf();
    await teamOf(bench);
    const nameless = { ...PRICE_QUESTION, commentId: null };
    const again = { ...nameless, text: 'سلام قيمتش چنده ؟' };
    const first = must(await bench.services.comment.route(captureOf(nameless, NOW)));
    const second = must(await bench.services.comment.route(captureOf(again, NOW)));
    expect(first.caseId).toMatch(/^instagram:h:[0-9a-z]{20}$/);
    expect(second.caseId).toBe(first.caseId);
  });

  test('that fits no topic is unknown, with three topics offered', async () => {
    const bench = benchOf();
    await teamOf(bench);
    const odd = commentWith({ text: 'فردا بازی کی شروع میشه', commentId: '18002' });
    const routed = must(await bench.services.comment.route(captureOf(odd, NOW)));
    expect(routed).toMatchObject({ topic: null, confidence: 'unclear', answers: [] });
    expect(routed.runnersUp).toHaveLength(3);
  });

  test('of a customer who wrote before shows the earlier ones', async () => {
    const bench = benchOf();
    await teamOf(bench);
    await bench.services.comment.route(captureOf(PRICE_QUESTION, NOW));
    const second = { ...PRICE_QUESTION, commentId: '18009', text: 'ارسال دارین؟' };
    const routed = must(await bench.services.comment.route(captureOf(second, NOW)));
    expect(routed.earlier.map((one) => one.id)).toEqual(['instagram:18001']);
  });
});

describe('an answer', () => {
  test('with an empty fact is blocked and names the fact; filling it in place frees it for the whole team', async () => {
    const bench = benchOf();
    await teamOf(bench);
    const routed = must(await bench.services.comment.route(captureOf(PRICE_QUESTION, NOW)));
    expect(routed.answers[0]).toMatchObject({ text: null });
    expect(routed.answers[0]?.parts).toContainEqual({
      kind: 'missing',
      name: 'fact.price',
      label: 'price',
      factId: null,
    });
    const filled = must(await bench.services.comment.fillFact(routed, 'fact.price', '۱۰۰ تومان'));
    expect(filled.answers[0]?.text).toBe('سلام @sara.m عزیز، قیمت ۱۰۰ تومان است.');
    expect((await bench.services.team.read()).facts).toMatchObject([{ key: 'price', value: '۱۰۰ تومان' }]);
  });

  test('with a placeholder left in it never reaches the page', async () => {
    const bench = benchOf();
    await teamOf(bench);
    const routed = must(await bench.services.comment.route(captureOf(PRICE_QUESTION, NOW)));
    expect(await bench.services.comment.insert(routed, 'قیمت {{fact.price}}', null)).toMatchObject({
      code: 'answer-blocked',
    });
    expect(await bench.services.comment.insert(routed, '  ', null)).toMatchObject({ code: 'no-answer' });
    expect(bench.orders).toEqual([]);
  });

  test('inserted is not answered; only «فرستادم» answers', async () => {
    const bench = benchOf();
    await teamOf(bench);
    const { comment } = bench.services;
    const routed = must(await comment.route(captureOf({ ...PRICE_QUESTION, text: 'ارسال دارین؟' }, NOW)));
    const answer = routed.answers[0];
    const inserted = must(await comment.insert(routed, answer?.text ?? '', answer ?? null));
    expect(inserted.case.status).toBe('inserted');
    expect(inserted.case.events.at(-1)).toMatchObject({ edited: false, editedShare: 0 });
    expect(bench.orders).toEqual([
      { text: 'سلام، به همهٔ شهرها ارسال داریم 🌿', mode: 'atCaret', commentId: '18001' },
    ]);
    const sent = must(await comment.confirmSent(inserted, true));
    expect(sent.case).toMatchObject({ status: 'answered' });
    expect(sent.case.events.map((event) => event.type)).toEqual(['opened', 'routed', 'inserted', 'answered']);
  });

  test('that was not sent leaves the case open', async () => {
    const bench = benchOf();
    await teamOf(bench);
    const { comment } = bench.services;
    const routed = must(await comment.route(captureOf(PRICE_QUESTION, NOW)));
    const inserted = must(await comment.insert(routed, 'سلام', null));
    expect(inserted.case.events.at(-1)).not.toHaveProperty('editedShare');
    expect(must(await comment.confirmSent(inserted, false)).case.status).toBe('open');
  });

  test('that the page did not take changes nothing in the case', async () => {
    const bench = benchOf();
    await teamOf(bench);
    const { comment } = bench.services;
    const routed = must(await comment.route(captureOf(PRICE_QUESTION, NOW)));
    bench.pageAnswers({ ok: false, code: 'composer-not-found' });
    expect(await comment.insert(routed, 'سلام', null)).toEqual({ ok: false, code: 'composer-not-found' });
    expect(must(await comment.reopenCase(routed.caseId)).case.status).toBe('open');
  });

  test('that was edited is parked on its case and comes back with it', async () => {
    const bench = benchOf();
    await teamOf(bench);
    const { comment } = bench.services;
    const routed = must(await comment.route(captureOf(PRICE_QUESTION, NOW)));
    must(await comment.parkDraft(routed.caseId, 'نیمه‌کاره'));
    expect(must(await comment.route(captureOf(PRICE_QUESTION, NOW))).draft).toBe('نیمه‌کاره');
  });
});

describe('a correction', () => {
  const PUZZLE = commentWith({ text: 'واسه شیراز میفرستین یا حضوریه؟ @khane', commentId: '18003' });
  const ALIKE = commentWith({ text: 'واسه شیراز میفرستین؟', commentId: '18004' });

  test('is right the next time', async () => {
    const bench = benchOf();
    await teamOf(bench);
    const { comment } = bench.services;
    const routed = must(await comment.route(captureOf(PUZZLE, NOW)));
    expect(routed.topic).toBeNull();
    const corrected = must(await comment.correct(routed, await topicNamed(bench, 'ارسال')));
    expect(corrected).toMatchObject({ topic: { title: 'ارسال' }, owner: { member: { name: 'مینا' } } });
    expect(must(await comment.route(captureOf(ALIKE, NOW))).topic?.title).toBe('ارسال');
  });

  test('keeps no handle, link or number of the customer in the example it teaches', async () => {
    const bench = benchOf();
    await teamOf(bench);
    const { comment, team } = bench.services;
    const personal = commentWith({
      text: 'واسه @ali_99 بفرستین ۰۹۱۲۳۴۵۶۷۸۹ https://t.me/ali',
      commentId: '18005',
    });
    await comment.correct(
      must(await comment.route(captureOf(personal, NOW))),
      await topicNamed(bench, 'ارسال'),
    );
    const examples = (await team.read()).topics.flatMap((topic) => topic.examples.map((one) => one.text));
    expect(examples).toEqual(['واسه بفرستین']);
  });

  test('brings the deadline and priority of its topic, in the event itself; undone they are gone', async () => {
    const bench = benchOf();
    await teamOf(bench);
    const { comment, team } = bench.services;
    const delivery = (await team.read()).topics.find(({ title }) => title === 'ارسال');
    if (!delivery) throw new Error('no topic');
    must(await team.saveTopic({ ...delivery, priority: 'critical', firstReplyMinutes: 10 }));
    const routed = must(await comment.route(captureOf(PUZZLE, NOW)));
    const corrected = must(await comment.correct(routed, delivery.id));
    const follows = { priority: 'critical', dueAt: '2026-11-23T08:10:00.000Z', dueFrom: 'captureTime' };
    expect(corrected.case).toMatchObject(follows);
    expect(corrected.case.events.at(-1)).toMatchObject({ type: 'reclassified', ...follows });
    const undone = must(await comment.undoCorrect(corrected, null));
    expect(undone.case).toMatchObject({ priority: 'normal', dueAt: '2026-11-23T09:00:00.000Z' });
  });

  test('undone is unlearned', async () => {
    const bench = benchOf();
    await teamOf(bench);
    const { comment, team } = bench.services;
    const routed = must(await comment.route(captureOf(PUZZLE, NOW)));
    const corrected = must(await comment.correct(routed, await topicNamed(bench, 'ارسال')));
    const undone = must(await comment.undoCorrect(corrected, null));
    expect(undone.topic).toBeNull();
    expect((await team.read()).topics.flatMap((topic) => topic.examples)).toEqual([]);
  });

  test('outlives a second right-click on the same comment', async () => {
    const bench = benchOf();
    await teamOf(bench);
    const { comment } = bench.services;
    const routed = must(await comment.route(captureOf(PRICE_QUESTION, NOW)));
    await comment.correct(routed, await topicNamed(bench, 'شکایت'));
    expect(must(await comment.route(captureOf(PRICE_QUESTION, NOW))).topic?.title).toBe('شکایت');
  });
});

describe('the team of the example', () => {
  test('routes the comment of the product’s own story and never lets a sample own it', async () => {
    const bench = benchOf({ memberId: MemberId.parse('somebody') }, clockAt(NOW));
    must(await bench.services.team.startWithExample('fa'));
    const text = 'سلام قیمتش چنده ارسال به شیراز دارین';
    const routed = must(await bench.services.comment.route(captureOf({ ...PRICE_QUESTION, text }, NOW)));
    expect(routed.topic?.title).toContain('قیمت');
    expect(routed.runnersUp[0]?.title).toContain('ارسال');
    expect(routed.owner).toMatchObject({ reason: 'exampleOnly', isMe: false });
    expect(routed.answers.length).toBeGreaterThan(0);
  });

  test.each([
    ['سلام قیمتش چنده؟', 'قیمت همین محصول'],
    ['salam jensesh chie?', 'جنس محصول'],
    ['saiz 44 darid?', 'انتخاب سایز'],
    ['رنگ مشکیش موجوده هنوز یا تموم شده؟', 'موجود است'],
  ])('answers %s first with «%s»', async (text, title) => {
    const bench = benchOf();
    must(await bench.services.team.startWithExample('fa'));
    const comment = commentWith({ text, commentId: '18007' });
    const routed = must(await bench.services.comment.route(captureOf(comment, NOW)));
    expect(routed.answers[0]?.title).toBe(title);
  });

  test('goes with one act, and everything of it', async () => {
    const bench = benchOf();
    must(await bench.services.team.startWithExample('fa'));
    must(await bench.services.team.removeExamples());
    const team = await bench.services.team.read();
    expect([team.members, team.topics, await bench.services.team.responses(), team.facts].flat()).toEqual([]);
    expect(team).toMatchObject({ hasExamples: false, workspace: null });
  });

  test('leaves what the team made its own: a filled price and the workspace stay', async () => {
    const bench = benchOf();
    must(await bench.services.team.startWithExample('fa'));
    const routed = must(await bench.services.comment.route(captureOf(PRICE_QUESTION, NOW)));
    must(await bench.services.comment.fillFact(routed, 'fact.price', '۱۰۰ تومان'));
    must(await bench.services.team.removeExamples());
    const team = await bench.services.team.read();
    expect(team.facts).toMatchObject([{ key: 'price', value: '۱۰۰ تومان' }]);
    expect(team.workspace).not.toBeNull();
  });
});
