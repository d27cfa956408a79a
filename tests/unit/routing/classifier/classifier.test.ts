import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineOf } from '@/utils/routing/classifier/engine';
import { learn } from '@/utils/routing/classifier/learn';
import { pack, unpack } from '@/utils/routing/classifier/pack';
import { predict } from '@/utils/routing/classifier/predict';
import { runAll } from '@/utils/routing/classifier/steps';
import { teach } from '@/utils/routing/classifier/teach';
import { fitShop, placeOf, SHOP, topicsWith } from './team';

const first = (learned: ReturnType<typeof fitShop>, text: string) =>
  learned.topics[predict(engineOf(learned), text).ranked[0]?.topic ?? -1];

const WORDS = fc.constantFrom(
  'قیمت',
  'ارسال',
  'سایز',
  'کفش',
  'how',
  'much',
  'ship',
  '😍',
  'gheymat',
  '@shop',
  '؟',
);
const TEXTS = fc.array(WORDS, { maxLength: 8 }).map((words) => words.join(' '));

describe('a taught classifier', () => {
  const shop = fitShop();

  it.each([
    ['قیمت این مانتو چنده؟', 'price'],
    ['ارسال به تبریز هم دارید', 'shipping'],
    ['سایز ۴۲ دارید', 'sizes'],
    ['can you ship it to london', 'shipping'],
    ['gheymatesh chande', 'price'],
    ['ersal be shiraz darin', 'shipping'],
    ['قيمتـــش چِنده', 'price'],
    ['what is the fee', 'price'],
    ['کی پستش میکنید', 'shipping'],
  ])('sends %j to %s', (text, topic) => {
    expect(first(shop, text)).toBe(topic);
  });

  it('is the same for the same seed and texts', () => {
    expect(pack(fitShop(7))).toEqual(pack(fitShop(7)));
  });

  it('answers any text with probabilities that add up to at most one', () => {
    const engine = engineOf(shop);
    fc.assert(
      fc.property(fc.oneof(TEXTS, fc.string({ unit: 'grapheme' })), (text) => {
        const { ranked, belonging } = predict(engine, text);
        const sum = ranked.reduce((total, { probability }) => total + probability, 0);
        expect(sum).toBeLessThan(1.0001);
        expect(ranked.every(({ probability }) => probability >= 0)).toBe(true);
        expect(belonging).toBeGreaterThanOrEqual(0);
        expect(belonging).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('refuses what holds nothing it knows', () => {
    for (const text of ['', '   ', '…', '漢字']) {
      expect(predict(engineOf(shop), text)).toEqual({
        ranked: [],
        belonging: 0,
        refused: true,
        taught: false,
      });
    }
  });

  it('reads a text of ten thousand characters', () => {
    expect(first(shop, 'قیمت چنده '.repeat(1_000))).toBe('price');
  });

  it('is sure of a text that was taught, though its words say something else', () => {
    const learned = runAll(teach(topicsWith({ a: ['x y z', 'x y', 'x z'], b: ['x y z w', 'x', 'w'] }), 1));
    expect(predict(engineOf(learned), 'x')).toMatchObject({
      ranked: [{ topic: 1 }, {}],
      taught: true,
      refused: false,
    });
  });
});

describe('a team that has hardly begun', () => {
  it.each([
    ['no topic', [], 0],
    ['one topic without a word', topicsWith({ a: [] }), 0],
    ['one topic with one example', topicsWith({ a: ['قیمت چنده'] }), 1],
    ['names alone', [{ ...SHOP[0], id: 'a', title: 'قیمت', keywords: [], examples: [] }], 1],
    ['examples without a word', topicsWith({ a: ['', '…'], b: [' '] }), 0],
  ])('learns from %s', (_what, topics, ranked) => {
    const learned = runAll(teach(topics, 1));
    expect(predict(engineOf(learned), 'قیمت چنده').ranked).toHaveLength(ranked);
    expect(unpack(pack(learned))?.topics).toEqual(topics.map((topic) => topic.id));
  });
});

describe('a correction', () => {
  it('is right at once, whatever the text, the topic and the corrections before it', () => {
    const learned = fitShop();
    fc.assert(
      fc.property(TEXTS, fc.constantFrom('price', 'shipping', 'sizes'), (text, topic) => {
        const isLearned = learn(learned, { text, topic: placeOf(topic) });
        expect(isLearned).toBe(text.trim() !== '');
        if (!isLearned) return;
        expect(first(learned, text)).toBe(topic);
        expect(predict(engineOf(learned), text).refused).toBe(false);
      }),
    );
  });

  it('changes nothing for a text without words', () => {
    const learned = fitShop();
    const before = pack(learned);
    expect(learn(learned, { text: ' … ', topic: 0 })).toBe(false);
    expect(pack(learned)).toEqual(before);
  });

  it('moves an example from one topic to another', () => {
    const learned = fitShop();
    const text = 'به من بزرگه';
    learn(learned, { text, topic: placeOf('price') });
    expect(first(learned, text)).toBe('price');
    expect(learned.lessons.filter((lesson) => lesson.text === text)).toHaveLength(1);
    learn(learned, { text, topic: placeOf('sizes') });
    expect(first(learned, text)).toBe('sizes');
  });

  it('teaches comments like it as well', () => {
    const learned = fitShop();
    const before = first(learned, 'زیپش خرابه');
    const other = before === 'price' ? 'sizes' : 'price';
    learn(learned, { text: 'زیپ کیف خراب بود', topic: placeOf(other) });
    expect(first(learned, 'زیپش خرابه')).toBe(other);
  });

  it('leaves the other answers as they were', () => {
    const learned = fitShop();
    learn(learned, { text: 'دکمه افتاده', topic: placeOf('sizes') });
    for (const { id, examples } of SHOP) for (const text of examples) expect(first(learned, text)).toBe(id);
  });
});

describe('packed bytes', () => {
  const shop = fitShop();
  const bytes = pack(shop);

  it('answer as the trained classifier does', () => {
    const engine = unpack(bytes);
    if (!engine) throw new Error('not read');
    fc.assert(
      fc.property(TEXTS, (text) => {
        const [trained, packed] = [predict(engineOf(shop), text), predict(engine, text)];
        expect(packed.ranked.length).toBe(trained.ranked.length);
        for (const [place, { probability }] of packed.ranked.entries()) {
          expect(Math.abs(probability - (trained.ranked[place]?.probability ?? 0))).toBeLessThan(0.05);
        }
      }),
    );
  });

  it('are read wherever they stand in memory', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(unpack(shifted.subarray(3))?.topics).toEqual(['price', 'shipping', 'sizes']);
  });

  it('are refused when a byte has changed, is missing or was added', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const spoiled = bytes.slice();
        spoiled[place] = (spoiled[place] ?? 0) ^ change;
        expect(unpack(spoiled)).toBeUndefined();
        expect(unpack(bytes.subarray(0, place))).toBeUndefined();
      }),
    );
    expect(unpack(new Uint8Array([...bytes, 0]))).toBeUndefined();
  });

  it('are refused when they are something else', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (other) => unpack(other) === undefined));
  });
});
