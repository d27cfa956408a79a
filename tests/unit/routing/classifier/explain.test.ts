import { describe, expect, it } from 'vitest';
import { engineOf } from '@/utils/routing/classifier/engine';
import { explain, nearestExample } from '@/utils/routing/classifier/explain';
import { pack, unpack } from '@/utils/routing/classifier/pack';
import { fitShop, placeOf } from './team';

const shop = fitShop();
const engine = engineOf(shop);

describe('explain', () => {
  it.each([
    ['سلام، قيمتـــش لطفا؟', 'price', 'قيمتـــش'],
    ['ببخشید ارسال به تبریز هم دارید', 'shipping', 'ارسال'],
    ['do you have it in size 44', 'sizes', 'size'],
    ['نرخ این پالتو', 'price', 'نرخ'],
  ])('finds in %j the word that spoke for %s', (text, topic, word) => {
    const words = explain(engine, text, placeOf(topic));
    expect(words[0]?.word).toBe(word);
    expect(words.length).toBeLessThanOrEqual(3);
    for (const { start, end, word: found } of words) expect(text.slice(start, end)).toBe(found);
  });

  it('says the same from packed bytes', () => {
    const packed = unpack(pack(shop));
    if (!packed) throw new Error('not read');
    expect(explain(packed, 'قیمتش چنده', 0)[0]).toEqual(explain(engine, 'قیمتش چنده', 0)[0]);
  });

  it('has no word for a text that says nothing', () => {
    expect(explain(engine, '', 0)).toEqual([]);
    expect(explain(engine, '漢字', 0)).toEqual([]);
  });
});

describe('nearestExample', () => {
  it('finds the example with most in common, and itself with everything', () => {
    const examples = ['قیمتش چنده', 'ارسال به شیراز دارین'];
    expect(nearestExample(engine, 'ارسال به تبریز', examples)?.text).toBe(examples[1]);
    expect(nearestExample(engine, 'قيمتش چنده', examples)?.likeness).toBeCloseTo(1);
  });

  it('finds none where nothing is shared', () => {
    expect(nearestExample(engine, '', ['قیمتش چنده'])).toBeNull();
    expect(nearestExample(engine, 'قیمت', [])).toBeNull();
  });
});
