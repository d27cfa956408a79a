// The prepared answers of a topic, filled for one customer.
import { isoDayOf } from '@/utils/calendar/day';
import { bestVariant, responsesFor, type Wanted } from '@/utils/responses/choose';
import { fill } from '@/utils/responses/fill';
import { EMPTY_WORDS, formsOf } from '@/utils/routing/words';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { CapturedComment } from '@/utils/schema/capture';
import type { Tone } from '@/utils/schema/channel';
import type { Language, ResponseId, TopicId } from '@/utils/schema/parts';
import type { Place, Response } from '@/utils/schema/response';
import { skeleton } from '@/utils/text/skeleton';
import { tokenise } from '@/utils/text/tokenise';
import type { Answer, AnswerPart } from './contract';
import type { Playbook } from './playbook';

/** What the answers are filled from. `typed` are values the person filled in for this comment alone. */
export interface Situation {
  comment: CapturedComment | null;
  item: CalendarItem | null;
  language: Language;
  tone: Tone;
  typed: ReadonlyMap<string, string>;
  /** Responses that items of the calendar name for the topic, with the question that each foresees. */
  foretold?: ReadonlyMap<ResponseId, string>;
  nowMs: number;
}

/** The usable answers of a topic among `responses`, in the customer's language first. */
export function answersOf(
  topicId: TopicId | null,
  responses: readonly Response[],
  situation: Situation,
  book: Playbook,
): Answer[] {
  if (topicId === null) return [];
  const day = isoDayOf(situation.nowMs, book.timeZone);
  const asked = soundsOf(situation.comment?.text ?? '');
  return responsesFor(topicId, responses, day)
    .flatMap((response) => {
      const answer = answerOf(response, situation, book);
      return answer ? { answer, fit: fitOf(response, answer, situation, asked) } : [];
    })
    .sort((a, b) => b.fit - a.fit)
    .map(({ answer }) => answer);
}

// The customer's own language outweighs everything; then how many of the customer's words title and tags speak:
// «قیمت این محصول» before «چرا این قیمت؟» for «قیمت این محصول چنده». By skeletons, so that «saiz» finds «سایز». Where
// that is equal the team's order stays: a shorter title is no better answer.
// A response that an item has foretold comes before others that say as much, and before all of them where the customer
// speaks a word of the very question.
function fitOf(
  response: Response,
  answer: Answer,
  { language, foretold }: Situation,
  asked: readonly string[],
): number {
  const named = soundsOf([response.title, response.shortcut ?? '', ...response.tags].join(' '));
  const common = commonOf(named, asked);
  const isSameLanguage = answer.language === language ? 10 : 0;
  const words = named.length > 0 ? common / Math.sqrt(named.length) : 0;
  const question = foretold?.get(response.id);
  if (question === undefined) return isSameLanguage + words;
  return isSameLanguage + words + (commonOf(soundsOf(question), asked) > 0 ? ASKED : FORETOLD);
}

const commonOf = (named: readonly string[], asked: readonly string[]): number =>
  named.filter((name) => asked.some((word) => soundsLike(word, name))).length;

/** More than any title can say. */
const ASKED = 5;
/** Less than a word in common. */
const FORETOLD = 0.3;

// A single consonant is no word, and a clitic may follow three: jns for «جنس», jnsS for «jensesh».
const soundsLike = (word: string, name: string): boolean =>
  word === name || (name.length >= 3 && word.startsWith(name));

function soundsOf(text: string): string[] {
  const telling = tokenise(text).filter((token) => !EMPTY_WORDS.has(token.text));
  const words = telling.map((token) => skeleton(formsOf(token.text).at(-1) ?? token.text));
  return [...new Set(words)].filter((sound) => sound.length > 1);
}

/** What the team itself gives to an answer. */
export type Values = Pick<Playbook, 'blocks' | 'facts'>;

/** One response as it would be sent in this situation. */
export function answerOf(response: Response, situation: Situation, book: Values): Answer | null {
  const wanted: Wanted = {
    language: situation.language,
    tone: situation.tone,
    place: placeOf(situation.comment),
    platform: situation.comment?.platform ?? 'web',
  };
  const variant = bestVariant(response, wanted);
  if (!variant) return null;
  const blocks = new Map(book.blocks.map((block) => [block.name, block.text]));
  const filled = fill(variant.text, valuesOf(situation, book), blocks);
  const alike = response.variants.filter(
    (one) => one.language === variant.language && one.place === variant.place,
  );
  return {
    responseId: response.id,
    title: response.title,
    language: variant.language,
    tone: variant.tone,
    place: variant.place,
    parts: filled.parts.map((part) => (part.kind === 'missing' ? describeMissing(part.name, book) : part)),
    text: filled.text,
    example: response.example ?? false,
    tones: [...new Set(alike.map((one) => one.tone))],
  };
}

export function placeOf(comment: CapturedComment | null): Place {
  if (comment?.kind === 'message' || comment?.kind === 'email') return comment.kind;
  return 'comment';
}

function valuesOf({ comment, item, typed }: Situation, book: Values): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const set = (name: string, value: string | null | undefined) => {
    if (value?.trim()) values.set(name, value.trim());
  };
  const author = comment?.author;
  set('customer.name', author?.name ?? (author?.handle && `@${author.handle}`));
  set('customer.handle', author?.handle ? `@${author.handle}` : author?.name);
  set('post.link', comment?.post?.permalink);
  for (const fact of book.facts) if (!fact.itemId) set(`fact.${fact.key}`, fact.value);
  set('item.name', item?.title);
  set('item.link', item?.publishedUrl);
  for (const [key, value] of Object.entries(item?.facts ?? {})) {
    set(`item.${key}`, value);
    set(`fact.${key}`, value); // this very post's price outweighs the list price
  }
  for (const [name, value] of typed) set(name, value);
  return values;
}

function describeMissing(name: string, book: Values): AnswerPart {
  const key = name.replace(/^fact\./u, '');
  const fact = name.startsWith('fact.') ? book.facts.find((one) => one.key === key) : undefined;
  return { kind: 'missing', name, label: fact?.title ?? key, factId: fact?.id ?? null };
}
