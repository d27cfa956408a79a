import { expect, it } from 'vitest';
import { countFeatures } from '@/utils/routing/classifier/features';
import { Vocabulary } from '@/utils/routing/classifier/vocabulary';

const texts = ['قیمت', 'ارسال'].map((text) => countFeatures(text));
/** How long the row of «هزینه» is, which shares its kin with «قیمت» and no letter, without the constant. */
const lengthWith = (examplesEach: number) =>
  new Vocabulary(texts, examplesEach).vectorOf(countFeatures('هزینه')).square - 1;

it('hears kins most while there are few examples, and never no more', () => {
  const [few, ten, thirty, forty, many] = [1, 10, 30, 40, 3_000].map(lengthWith);
  expect(few).toBeCloseTo(0.8 ** 2);
  expect(ten).toBe(few);
  expect(thirty).toBeCloseTo(0.5 ** 2);
  expect(forty).toBeCloseTo(0.35 ** 2);
  expect(many).toBe(forty);
});
