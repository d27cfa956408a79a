import { describe, expect, test } from 'vitest';
import { decide } from '@/utils/routing/decide';
import { buildKeywordRouter } from '@/utils/routing/keywords';
import { Topic } from '@/utils/schema/topic';

const STAMPS = {
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  updatedBy: 'system',
};
const topic = (id: string, keywords: string[], examples: string[] = []) =>
  Topic.parse({ id, title: id, keywords, examples: examples.map((text) => ({ text })), ...STAMPS });

const TOPICS = [
  topic('price', ['قیمت', 'چنده', 'چند تومان', 'gheymat', 'how much', 'price']),
  topic('shipping', ['ارسال', 'پست', 'پیک', 'ersal', 'shipping', 'deliver']),
  topic('stock', ['موجود', 'موجوده', 'دارید', 'mojood', 'in stock', 'available']),
  topic('return', ['مرجوع', 'تعویض', 'پس بدم', 'refund', 'return'], ['سایزش کوچیکه می‌خوام عوضش کنم']),
];
const router = buildKeywordRouter(TOPICS);
const best = (text: string) => decide(router.route(text)).topicId;

describe('keywords', () => {
  test.each([
    ['a bare keyword', 'قیمت؟', 'price'],
    ['a keyword with a clitic', 'سلام قیمتش رو میگید', 'price'],
    ['a plural with a half-space', 'قیمت\u200cهاتون', 'price'],
    ['Arabic letters and marks', 'قِيمت چنده', 'price'],
    ['letters drawn out', 'قیمتتتت', 'price'],
    ['Finglish', 'Salam gheymat?', 'price'],
    ['English in capitals', 'HOW MUCH is it', 'price'],
    ['a phrase across a line break', 'چند\nتومان', 'price'],
    ['an English plural of the keyword', 'prices please', 'price'],
    ['an example, word for word', 'سایزش کوچیکه میخوام عوضش کنم', 'return'],
    ['an example, nearly', 'کوچیکه سایزش، عوضش کنم؟', 'return'],
  ])('are found in %s', (_what, text, id) => {
    expect(best(text)).toBe(id);
  });

  test.each([
    ['inside a longer word', 'پستچی خوبی دارید محله ما را می\u200cشناسد', 'shipping'],
    ['of a phrase that is torn apart', 'چند روز؟ ۲۰۰ هزار تومان؟', 'price'],
    ['in the middle of a Latin word', 'unpriced', 'price'],
  ])('are not found %s', (_what, text, id) => {
    const found = router.route(text).find((candidate) => candidate.topicId === id);
    expect(found?.score ?? 0).toBe(0);
  });

  test('the words that matched are shown as the customer typed them', () => {
    const text = 'سلام قیمتش چنده؟ ارسال به شیراز دارین';
    const [first, second] = router.route(text);
    expect(first?.topicId).toBe('price');
    expect(first?.matches.map((match) => text.slice(match.start, match.end))).toEqual(['قیمتش', 'چنده']);
    expect(second?.topicId).toBe('shipping');
  });

  test('a keyword that two topics share weighs half for each', () => {
    const shared = buildKeywordRouter([topic('a', ['سایز']), topic('b', ['سایز', 'جنس'])]);
    expect(shared.route('سایز و جنس').map((candidate) => [candidate.topicId, candidate.score])).toEqual([
      ['b', 1.5],
      ['a', 0.5],
    ]);
  });

  test('one keyword twice counts once', () => {
    const [first] = router.route('قیمت قیمت قیمت');
    expect(first?.score).toBe(1);
  });
});

describe('the decision', () => {
  const candidate = (id: string, score: number) => ({
    topicId: topic(id, []).id,
    score,
    matches: [],
    nearestExample: null,
  });

  test.each([
    ['one clear topic is sure', [candidate('a', 2)], 'a', 'sure'],
    ['a single keyword is sure enough', [candidate('a', 1)], 'a', 'sure'],
    ['a strong second makes it probable', [candidate('a', 2), candidate('b', 1)], 'a', 'probable'],
    ['a tie is unknown', [candidate('a', 1), candidate('b', 1)], null, 'unclear'],
    [
      'many weak voices are unknown',
      [candidate('a', 2), candidate('b', 1.5), candidate('c', 1)],
      null,
      'unclear',
    ],
    ['no evidence is unknown', [], null, 'unclear'],
  ])('%s', (_what, candidates, topicId, confidence) => {
    expect(decide(candidates)).toMatchObject({ topicId, confidence });
  });

  test('an unknown comment offers three topics, evidence first, then the team’s most pressing', () => {
    const [a, b, c] = TOPICS.map((one) => one.id);
    if (!a || !b || !c) throw new Error('the table of topics has changed');
    const tied = [candidate('shipping', 1), candidate('price', 1)];
    expect(decide(tied, [a, b, c, ...TOPICS.map((one) => one.id)]).runnersUp).toEqual([
      'shipping',
      'price',
      'stock',
    ]);
  });

  test('a known comment offers at most two others', () => {
    const many = [candidate('a', 5), candidate('b', 1), candidate('c', 0.5), candidate('d', 0.2)];
    expect(decide(many).runnersUp).toEqual(['b', 'c']);
  });
});
