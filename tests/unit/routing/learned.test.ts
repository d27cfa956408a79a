import { describe, expect, it } from 'vitest';
import { engineOf } from '@/utils/routing/classifier/engine';
import { runAll } from '@/utils/routing/classifier/steps';
import { teach } from '@/utils/routing/classifier/teach';
import { buildLearnedRouter } from '@/utils/routing/learned';
import { Topic } from '@/utils/schema/topic';
import { SHOP } from './classifier/team';

const STAMPS = {
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  updatedBy: 'system',
};
const idOf = (name: string) => name.padEnd(20, '0');
const TAUGHT = SHOP.map((topic) => ({ ...topic, id: idOf(topic.id) }));
const TOPICS = TAUGHT.map(({ id, title, keywords, examples }) =>
  Topic.parse({ ...STAMPS, id, title, keywords, examples: examples.map((text) => ({ text })) }),
);
const router = buildLearnedRouter(engineOf(runAll(teach(TAUGHT, 1))), TOPICS);

describe('the learned router', () => {
  it('ranks topics with the words that spoke for the first', () => {
    const { candidates, refused, probability } = router.read('سلام قیمتش چنده');
    expect(candidates[0]).toMatchObject({ topicId: idOf('price'), score: probability });
    expect(candidates[0]?.matches.map((match) => match.word)).toContain('قیمتش');
    expect(refused).toBe(false);
    expect(candidates).toHaveLength(3);
  });

  it('tells a second question in the same comment', () => {
    const { candidates, second } = router.read('قیمتش چنده؟ ارسال به شیراز دارین؟');
    expect([candidates[0]?.topicId, second].sort()).toEqual([idOf('price'), idOf('shipping')]);
    expect(router.read('قیمتش چنده؟').second).toBeNull();
  });

  it('goes by the sentence that is clear where the whole is not', () => {
    for (const text of [
      'How much is this? do you ship to paris',
      'do you ship to paris? how much is this?',
    ]) {
      const { candidates, refused, second } = router.read(text);
      expect(refused).toBe(false);
      expect([candidates[0]?.topicId, second].sort()).toEqual([idOf('price'), idOf('shipping')]);
    }
  });

  it('gives no greeting as a reason', () => {
    const { candidates } = router.read('سلام قیمتش چنده');
    expect(candidates[0]?.matches.map((match) => match.word)).not.toContain('سلام');
  });

  it('shows the example that is most like the text, on demand', () => {
    expect(router.read('ارسال به شیراز دارین؟').nearest()).toBe('ارسال به شیراز دارین');
    expect(router.read('ارسال').nearest()).toBeNull();
  });

  it('has no candidate for a text it does not understand', () => {
    expect(router.read('漢字')).toMatchObject({
      candidates: [],
      refused: true,
      second: null,
      probability: 0,
    });
    expect(router.route('')).toEqual([]);
  });

  it('names no topic that the team has deleted', () => {
    const less = buildLearnedRouter(engineOf(runAll(teach(TAUGHT, 1))), TOPICS.slice(1));
    expect(less.route('قیمتش چنده').map((candidate) => candidate.topicId)).not.toContain(idOf('price'));
  });

  it('lets the keyword of a topic with many examples add its voice', () => {
    const many = TAUGHT.map((topic) =>
      topic.id === idOf('sizes')
        ? {
            ...topic,
            examples: [
              ...topic.examples,
              ...Array.from({ length: 10 }, (_, size) => `سایز ${30 + size} دارید`),
            ],
          }
        : topic,
    );
    const engine = engineOf(runAll(teach(many, 1)));
    const withWord = (keywords: string[]) =>
      buildLearnedRouter(
        engine,
        many.map(({ id, title, examples }) =>
          Topic.parse({ ...STAMPS, id, title, keywords, examples: examples.map((text) => ({ text })) }),
        ),
      ).read('جدول را بگذارید');
    const score = (keywords: string[]) =>
      withWord(keywords).candidates.find((candidate) => candidate.topicId === idOf('sizes'))?.score ?? 0;
    expect(score(['جدول'])).toBeGreaterThan(score([]));
  });
});
