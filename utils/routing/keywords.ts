// The simple and honest engine: a topic's keywords and examples against the words of a comment.
//   keyword    each distinct keyword found gives its weight once; a phrase weighs more than a word, and a
//              keyword that several topics share is divided among them (it tells them apart less);
//   example    the most alike example adds up to EXAMPLE_WEIGHT by the share of telling words in common, so
//              that a corrected comment teaches: the same text again is decisive.
// Worked example: «سلام قیمتش چنده؟ ارسال به شیراز دارین» finds «قیمت» and «چنده» (price: 2) and «ارسال»
// (shipping: 1): price leads, shipping stands as runner-up.
import type { Topic } from '@/utils/schema/topic';
import { type Token, tokenise } from '@/utils/text/tokenise';
import type { BuildRouter, Candidate, Match } from './router';
import { EMPTY_WORDS, formsOf } from './words';

const EXAMPLE_WEIGHT = 3;
const EXAMPLE_FLOOR = 0.5; // less alike than half says nothing
const PHRASE_BONUS = 0.5; // per further word of a phrase

interface Keyword {
  topic: number;
  words: readonly string[];
  weight: number;
}

interface Example {
  topic: number;
  text: string;
  words: ReadonlySet<string>;
}

/** Builds the engine for a team's topics; a few milliseconds for hundreds of keywords. */
export const buildKeywordRouter: BuildRouter = (topics) => {
  const byFirstWord = indexKeywords(topics);
  const examples = topics.flatMap((topic, index) =>
    topic.examples.map(
      (example): Example => ({
        topic: index,
        text: example.text,
        words: tellingWords(tokenise(example.text)),
      }),
    ),
  );
  return {
    route(text) {
      const tokens = tokenise(text);
      const found = topics.map(() => ({ score: 0, matches: new Map<string, Match>() }));
      for (const { keyword, match } of keywordsIn(tokens, text, byFirstWord)) {
        const entry = found[keyword.topic];
        const key = keyword.words.join(' ');
        if (!entry || entry.matches.has(key)) continue;
        entry.matches.set(key, match);
        entry.score += keyword.weight;
      }
      const nearest = nearestExamples(tellingWords(tokens), examples);
      return topics
        .map((topic, index): Candidate => {
          const near = nearest.get(index);
          return {
            topicId: topic.id,
            score: (found[index]?.score ?? 0) + (near ? near.likeness * EXAMPLE_WEIGHT : 0),
            matches: [...(found[index]?.matches.values() ?? [])],
            nearestExample: near?.text ?? null,
          };
        })
        .filter((candidate) => candidate.score > 0)
        .sort((a, b) => b.score - a.score);
    },
  };
};

function indexKeywords(topics: readonly Topic[]): Map<string, Keyword[]> {
  const sharedBy = new Map<string, Set<number>>();
  const keywords = topics.flatMap((topic, index) =>
    topic.keywords.map((keyword) => {
      const words = tokenise(keyword).map((token) => token.text);
      const key = words.join(' ');
      sharedBy.set(key, (sharedBy.get(key) ?? new Set()).add(index));
      return { topic: index, words, key };
    }),
  );
  const byFirstWord = new Map<string, Keyword[]>();
  for (const { topic, words, key } of keywords) {
    const first = words[0];
    if (first === undefined) continue;
    const weight = (1 + PHRASE_BONUS * (words.length - 1)) / (sharedBy.get(key)?.size ?? 1);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { topic, words, weight }]);
  }
  return byFirstWord;
}

function* keywordsIn(tokens: readonly Token[], text: string, byFirstWord: ReadonlyMap<string, Keyword[]>) {
  const forms = tokens.map((token) => formsOf(token.text));
  for (const [index, token] of tokens.entries()) {
    const seen = new Set<Keyword>();
    for (const form of forms[index] ?? []) {
      for (const keyword of byFirstWord.get(form) ?? []) {
        if (seen.has(keyword) || !keyword.words.every((word, step) => forms[index + step]?.includes(word)))
          continue;
        seen.add(keyword);
        const end = tokens[index + keyword.words.length - 1]?.end ?? token.end;
        yield { keyword, match: { start: token.start, end, word: text.slice(token.start, end) } };
      }
    }
  }
}

function tellingWords(tokens: readonly Token[]): Set<string> {
  const words = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text) && !EMPTY_WORDS.has(token.text));
  return new Set(words.map((token) => formsOf(token.text).at(-1) ?? token.text));
}

function nearestExamples(words: ReadonlySet<string>, examples: readonly Example[]) {
  const nearest = new Map<number, { likeness: number; text: string }>();
  if (words.size === 0) return nearest;
  for (const example of examples) {
    const likeness = diceLikeness(words, example.words);
    if (likeness >= EXAMPLE_FLOOR && likeness > (nearest.get(example.topic)?.likeness ?? 0)) {
      nearest.set(example.topic, { likeness, text: example.text });
    }
  }
  return nearest;
}

/** Dice's coefficient of two sets of words, 0-1 (Dice 1945). */
function diceLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
