import { describe, expect, it } from 'vitest';
import { formsOf } from '@/utils/routing/words';
import { tokenise } from '@/utils/text/tokenise';
import { teamIn } from './fixture';

const { topics } = teamIn('fa');
const PERSIAN = /\p{Script=Arabic}/u;

const wordsOf = (text: string) =>
  tokenise(text)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);

const keywords = topics.flatMap((topic) =>
  topic.keywords.map((keyword) => ({ topic: topic.id, keyword, words: wordsOf(keyword) })),
);

/** Does the keyword stand in the text, word for word, each word with or without an ending? */
function standsIn(keyword: readonly string[], words: readonly string[]): boolean {
  return words.some((_, start) =>
    keyword.every((word, step) => formsOf(words[start + step] ?? '').includes(word)),
  );
}

/** The plainest routing there is: the topic with the most keywords in the text; a tie goes to the first. */
function topicByCounting(text: string): string | undefined {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (const { topic, words: wanted } of keywords) {
    if (standsIn(wanted, words)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

describe('the topics of the example team', () => {
  it.each(topics.map((topic) => [topic.id, topic] as const))('%s has what a topic needs', (_, topic) => {
    expect(topic.ownerRoleId).toBeDefined();
    expect(topic.keywords.length).toBeGreaterThanOrEqual(12);
    expect(topic.examples.length).toBeGreaterThanOrEqual(6);
    expect(topic.steps.length).toBeGreaterThan(0);
    expect(topic.limits.may.length).toBeGreaterThan(0);
    expect(topic.limits.never.length).toBeGreaterThan(0);
  });

  it.each(topics.map((topic) => [topic.id, topic] as const))(
    '%s knows Persian, Finglish and English',
    (_, topic) => {
      const examples = topic.examples.map((example) => example.text);
      expect(examples.filter((text) => PERSIAN.test(text)).length).toBeGreaterThanOrEqual(3);
      expect(examples.filter((text) => !PERSIAN.test(text)).length).toBeGreaterThanOrEqual(4);
      expect(topic.keywords.some((keyword) => PERSIAN.test(keyword))).toBe(true);
      expect(topic.keywords.some((keyword) => !PERSIAN.test(keyword))).toBe(true);
    },
  );

  it('have no keyword in common, because such a word decides nothing', () => {
    const owners = new Map<string, string>();
    const shared = keywords.filter(({ topic, words }) => {
      const form = words.join(' ');
      const first = owners.get(form) ?? topic;
      owners.set(form, first);
      return first !== topic;
    });
    expect(shared).toEqual([]);
  });

  it('list no word twice in one topic, with or without an ending, because it would count twice', () => {
    for (const topic of topics) {
      const own = keywords.filter((one) => one.topic === topic.id && one.words.length === 1);
      const twice = own.filter(({ words: [word = ''] }) =>
        own.some((other) => other.words[0] !== word && formsOf(word).includes(other.words[0] ?? '')),
      );
      expect(
        twice.map(({ keyword }) => keyword),
        topic.id,
      ).toEqual([]);
      expect(new Set(own.map(({ words }) => words[0])).size, topic.id).toBe(own.length);
    }
  });

  it.each(topics.map((topic) => [topic.id, topic] as const))(
    '%s gets its own examples by counting keywords',
    (id, topic) => {
      const lost = topic.examples.filter((example) => topicByCounting(example.text) !== id);
      expect(
        lost.length,
        lost.map((example) => `${example.text} → ${topicByCounting(example.text)}`).join('\n'),
      ).toBeLessThanOrEqual(1);
    },
  );

  it('get more than nine in ten of all the examples by counting keywords', () => {
    const all = topics.flatMap((topic) =>
      topic.examples.map((example) => ({ id: topic.id, text: example.text })),
    );
    const own = all.filter(({ id, text }) => topicByCounting(text) === id);
    expect(own.length / all.length).toBeGreaterThan(0.9);
  });

  // Comments that stand in no list, as a guard against examples that were written around the keywords.
  it.each([
    ['سلام این پالتو قیمتش چنده', 'price'],
    ['ghimat lotfan', 'price'],
    ['ارسال به اهواز هم دارید', 'shipping'],
    ['mashhad ham ersal darid?', 'shipping'],
    ['سایز ۴۴ هم موجوده یا تموم شده', 'availability'],
    ['Is this one sold out?', 'availability'],
    ['جنسش نخیه یا پشم', 'size-material'],
    ['کد رهگیری سفارشم رو بدید لطفا', 'order-status'],
    ['ده روزه هنوز نرسیده دستم', 'delivery-complaint'],
    ['my parcel arrived damaged and late', 'delivery-complaint'],
    ['میشه پس بدم یا تعویض کنم', 'return'],
    ['پرداخت کردم ولی از کارتم دوبار کم شد', 'payment'],
    ['قصد خرید عمده برای مغازه دارم', 'wholesale'],
    ['آدرس حضوری‌تون رو میدید', 'address'],
    ['takhfif chi darin baraye do ta', 'discount'],
    ['چقدر خوشگله عاشق این رنگ شدم', 'praise'],
    ['افزایش فالوور تضمینی', 'spam'],
    ['از طریق وکیل و دادگاه پیگیری می‌کنم', 'legal-press'],
    ['برنده قرعه کشی کی بود', 'unknown'],
  ])('«%s» goes to %s', (text, topic) => {
    expect(topicByCounting(text)).toBe(`ex-topic-${topic}`);
  });
});
