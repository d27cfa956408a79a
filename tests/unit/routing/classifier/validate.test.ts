import { describe, expect, it } from 'vitest';
import { runAll } from '@/utils/routing/classifier/steps';
import { teach } from '@/utils/routing/classifier/teach';
import { validate } from '@/utils/routing/classifier/validate';
import { topicsWith } from './team';

const CITIES = ['شیراز', 'تبریز', 'رشت', 'یزد', 'کرمان', 'اهواز', 'قم', 'ساری'];
const TEAM = topicsWith({
  price: CITIES.map((city) => `قیمت ${city} چنده`),
  shipping: [...CITIES.map((city) => `ارسال به ${city} دارید`), 'قیمت مشهد چنده'],
  sizes: ['سایز ۳۸ دارید', 'سایز بزرگ دارید'],
});
const learned = runAll(teach(TEAM, 1));
const found = runAll(validate(learned, 1));

describe('validate', () => {
  it('finds the example that stands in the wrong topic', () => {
    expect(found.doubtful[0]).toMatchObject({ text: 'قیمت مشهد چنده', topic: 1, likelier: 0 });
  });

  it('counts which topics are taken for each other', () => {
    const pair = found.confusions.find(({ topic, takenFor }) => topic === 1 && takenFor === 0);
    expect(pair?.texts).toContain('قیمت مشهد چنده');
    expect(pair?.share).toBeCloseTo((pair?.texts.length ?? 0) / 9);
    expect(found.accuracy).toBeGreaterThan(0.7);
  });

  it('names topics with few examples', () => {
    expect(found.thin).toEqual([
      { topic: 2, examples: 2 },
      { topic: 0, examples: 8 },
      { topic: 1, examples: 9 },
    ]);
  });

  it('has nothing to say of a team without examples', () => {
    const empty = runAll(teach(topicsWith({ a: [] }), 1));
    expect(runAll(validate(empty, 1))).toEqual({
      accuracy: null,
      confusions: [],
      doubtful: [],
      thin: [{ topic: 0, examples: 0 }],
    });
  });
});
