import { expect, it } from 'vitest';
import { countFeatures } from '@/utils/routing/classifier/features';
import { Vocabulary } from '@/utils/routing/classifier/vocabulary';

const texts = ['قیمت', 'ارسال'].map((text) => countFeatures(text));
/** How loud the kin of «هزینه» is, which it shares with «قیمت» and no letter; it is the last before the constant. */
const loudnessWith = (examplesEach: number) =>
  new Vocabulary(texts, examplesEach).vectorOf(countFeatures('هزینه')).values.at(-2);

it('hears kins most while there are few examples, and never no more', () => {
  const [few, ten, thirty, forty, many] = [1, 10, 30, 40, 3_000].map(loudnessWith);
  expect(few).toBeCloseTo(0.9);
  expect(ten).toBe(few);
  expect(thirty).toBeCloseTo(0.6);
  expect(forty).toBeCloseTo(0.45);
  expect(many).toBe(forty);
});
