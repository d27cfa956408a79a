// Puts the sentences of a subject together, so that no two texts are alike and all read like a team's own.
import type { Language } from '@/utils/schema/parts';
import type { Random } from './random.ts';
import { CLOSINGS, FILLERS, GREETINGS, type PRODUCTS, type Subject, type Words } from './words.ts';

export type Product = (typeof PRODUCTS)[number];

/** A customer's comment under a post, 20-200 characters. */
export function questionOf(random: Random, subject: Subject, product: Product, withTail = true): string {
  const asked = fill(random.pick(subject.questions), product, 'fa', random);
  const tail = withTail && random.chance(0.6) ? ` ${chatter(random, 'fa', random.between(3, 14))}` : '';
  return `${asked}${tail}${random.chance(0.3) ? ` ${random.pick(['🙏', '😍', '❤️', '😡', '🌸🌸'])}` : ''}`;
}

/** One variant of an answer, about 150-300 characters. */
export function answerOf(random: Random, subject: Subject, product: Product, language: Language): string {
  const sentences = random.some(subject.answers, random.between(1, 2)).map((answer) => answer[language]);
  return [
    random.pick(GREETINGS)[language],
    ...sentences.map((sentence) => fill(sentence, product, language, random)),
    `${chatter(random, language, random.between(6, 18))}.`,
    random.pick(CLOSINGS)[language],
  ].join(' ');
}

/** A title or line with the product's name in it. */
export const titleOf = (subject: Subject, product: Product, language: Language): string =>
  `${subject.title[language]}${language === 'fa' ? '، ' : ', '}${product[language]}`;

/** So many words without much sense. */
export const chatter = (random: Random, language: Language, count: number): string =>
  Array.from({ length: count }, () => random.pick<Words>(FILLERS)[language]).join(' ');

function fill(text: string, product: Words, language: Language, random: Random): string {
  return text.replace('{p}', product[language]).replace('{n}', String(random.between(2, 998)));
}
