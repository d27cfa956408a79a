// Finds prepared answers: shortcut over title over tags over body, on the match form of both sides,
// so that ي finds ی and «کتاب ها» finds «کتاب‌ها».
import type { Response } from '@/utils/schema/response';
import { collation } from '@/utils/text/collation';
import { normalise } from '@/utils/text/normalise';

const inOrder = collation('fa');

const WEIGHTS = { shortcut: 8, title: 4, tags: 2, body: 1 } as const;

/** Responses in which every word of the query stands, best first; all of them for an empty query. */
export function searchResponses(responses: readonly Response[], query: string): Response[] {
  const words = normalise(query.replace(/^\//u, '')).split(' ').filter(Boolean);
  if (words.length === 0) return responses.toSorted((a, b) => inOrder(a.title, b.title));
  return responses
    .map((response) => ({ response, score: scoreOf(response, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || inOrder(a.response.title, b.response.title))
    .map(({ response }) => response);
}

function scoreOf(response: Response, words: readonly string[]): number {
  const fields = {
    shortcut: normalise(response.shortcut ?? ''),
    title: normalise(response.title),
    tags: normalise(response.tags.join(' ')),
    body: normalise(response.variants.map((variant) => variant.text).join(' ')),
  };
  let total = 0;
  for (const word of words) {
    const hits = Object.entries(WEIGHTS).filter(([field]) =>
      fields[field as keyof typeof WEIGHTS].includes(word),
    ); // keys of WEIGHTS
    if (hits.length === 0) return 0;
    total += Math.max(
      ...hits.map(([field, weight]) => weight + startBonus(fields[field as keyof typeof WEIGHTS], word)),
    ); // as above
  }
  return total;
}

const startBonus = (field: string, word: string): number => (field.startsWith(word) ? 0.5 : 0);
