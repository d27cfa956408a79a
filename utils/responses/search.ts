// Finds prepared answers: shortcut over title over tags over body, on the match form of both sides,
// so that ي finds ی and «کتاب ها» finds «کتاب‌ها».
import type { Response } from '@/utils/schema/response';
import { collation } from '@/utils/text/collation';
import { normalise } from '@/utils/text/normalise';

const inOrder = collation('fa');

const WEIGHTS = { shortcut: 8, title: 4, tags: 2, body: 1 } as const;

/** A response as it is searched: the match forms of what it is called by and of what it says. */
export type SearchedWords = { readonly [field in keyof typeof WEIGHTS]: string };

export function searchedWords(response: Response): SearchedWords {
  return {
    shortcut: normalise(bare(response.shortcut ?? '')),
    title: normalise(response.title),
    tags: normalise(response.tags.join(' ')),
    body: normalise(response.variants.map((variant) => variant.text).join(' ')),
  };
}

/** Responses in which every word of the query stands, best first; all of them for an empty query. */
export function searchResponses(responses: readonly Response[], query: string): Response[] {
  return searchIn(responses, query, searchedWords);
}

/** The same among anything that carries a title and whose words are known. */
export function searchIn<T extends { readonly title: string }>(
  all: readonly T[],
  query: string,
  wordsOf: (one: T) => SearchedWords,
): T[] {
  const words = wordsOfQuery(query);
  if (words.length === 0) return all.toSorted((a, b) => inOrder(a.title, b.title));
  return all
    .map((one) => ({ one, score: scoreOf(wordsOf(one), words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || inOrder(a.one.title, b.one.title))
    .map(({ one }) => one);
}

/** True when the query is the shortcut itself, whichever keyboard has written either of them. */
export const isShortcut = ({ shortcut }: SearchedWords, query: string): boolean =>
  shortcut !== '' && shortcut === wordsOfQuery(query).join(' ');

const wordsOfQuery = (query: string): string[] => normalise(bare(query)).split(' ').filter(Boolean);

/** People write a shortcut with its slash or without. */
const bare = (text: string): string => text.replace(/^\//u, '');

function scoreOf(fields: SearchedWords, words: readonly string[]): number {
  let total = 0;
  for (const word of words) {
    const hits = Object.entries(WEIGHTS).filter(([field]) =>
      fields[field as keyof typeof WEIGHTS].includes(word),
    ); // keys of WEIGHTS
    if (hits.length === 0) return 0;
    total += Math.max(
      ...hits.map(([field, weight]) => weight + bonusOf(fields[field as keyof typeof WEIGHTS], word)),
    ); // as above
  }
  return total;
}

/** For the whole of it, and for its beginning. */
const bonusOf = (field: string, word: string): number =>
  field === word ? 0.75 : field.startsWith(word) ? 0.5 : 0;
