import { describe, expect, it } from 'vitest';
import { BLOCKS, countFeatures, eachFeature, readTokens, SLOTS } from '@/utils/routing/classifier/features';

const slotsOf = (text: string) => new Set(countFeatures(text).slots);
const common = (a: string, b: string) => [...slotsOf(a)].filter((slot) => slotsOf(b).has(slot)).length;

describe('countFeatures', () => {
  it('has nothing to say of a text without words or signs', () => {
    expect(countFeatures('')).toMatchObject({ tokens: 0, ends: [0, 0, 0, 0] });
    expect(countFeatures(' … \u200C')).toMatchObject({ tokens: 0, ends: [0, 0, 0, 0] });
  });

  it('keeps every slot within its range and counts the blocks up to the end', () => {
    const { slots, frequencies, ends } = countFeatures('سلام، قیمت می‌خوام! how much? 😍');
    expect(slots.every((slot) => slot >= 0 && slot < SLOTS)).toBe(true);
    expect(frequencies.every((value) => value >= 1)).toBe(true);
    expect(ends).toHaveLength(BLOCKS);
    expect(ends[3]).toBe(slots.length);
  });

  it.each([
    ['كتابهاي قيمتي', 'کتاب‌های قیمتی', 'Arabic letters, no half-space'],
    ['سایز ۳۸', 'سایز 38', 'Persian and Latin digits'],
    ['سلاممممم', 'سلامم', 'letters that are held down'],
    ['HOW Much', 'how much', 'capitals'],
  ])('sees %j and %j alike: %s', (typed, known) => {
    const [a, b] = [slotsOf(typed), slotsOf(known)];
    expect([...b].filter((slot) => a.has(slot)).length).toBeGreaterThan(0.7 * b.size);
  });

  it('finds the consonants of Finglish in Persian', () => {
    expect(common('gheymat', 'قیمت')).toBeGreaterThan(2);
    expect(common('gheymat', 'ارسال')).toBe(0);
  });

  it('names the same words in the same order alike, and in another order otherwise', () => {
    const print = (text: string) => countFeatures(text).print;
    expect(print('قيمت چند؟')).toBe(print('قیمت  چند؟'));
    expect(print('چند قیمت؟')).not.toBe(print('قیمت چند؟'));
    expect(Number.isSafeInteger(print('قیمت چند؟'))).toBe(true);
  });
});

describe('eachFeature', () => {
  it('says which words a feature was made of', () => {
    const spans = new Set<string>();
    eachFeature(readTokens('قیمت چنده'), (_slot, _block, from, to) => void spans.add(`${from}-${to}`));
    expect([...spans].sort()).toEqual(['0-0', '0-1', '1-1']);
  });

  it('finds two meanings near each other, in any order and in other words', () => {
    const pairsOf = (text: string) => {
      const slots = new Set<number>();
      eachFeature(readTokens(text), (slot, _block, from, to) => void (from < to && slots.add(slot)));
      return slots;
    };
    const fee = pairsOf('the fee for a transfer');
    for (const [other, shared] of [
      ['wire costs', 1],
      ['کارمزد انتقال', 1],
      ['wire', 0],
      ['costs', 0],
    ] as const) {
      expect([...pairsOf(other)].filter((slot) => fee.has(slot))).toHaveLength(shared);
    }
  });
});
