// What the response picker in a page is offered: made in a page of ours, where the database is; searched in the
// background, where none is. Only approved responses, filled from the team's facts and paragraphs: whoever types in a
// page has routed no comment, so what a customer or a post would give stays missing, unless the text has a fallback.
import { isoDayOf } from '@/utils/calendar/day';
import { bestVariant, isUsable } from '@/utils/responses/choose';
import { isShortcut, searchedWords, searchIn } from '@/utils/responses/search';
import type { Language, Platform, ResponseId } from '@/utils/schema/parts';
import { MOST_ROWS, type Offer, type Offers, type PickerRow } from '@/utils/schema/picker';
import type { Place, Response, Variant } from '@/utils/schema/response';
import { answerOf, type Situation, type Values } from './answers';
import type { Playbook } from './playbook';

/** Where the person types, and when. */
export interface PickerPlace {
  readonly language: Language;
  readonly platform: Platform;
  readonly nowMs: number;
}

const PREVIEW = 110;
/** Where what is typed goes to one person; anywhere else it is a comment. */
const PLACES: Readonly<Partial<Record<Platform, Place>>> = {
  whatsapp: 'message',
  telegram: 'message',
  metaBusiness: 'message',
  gmail: 'email',
};

/** Those of `responses` that may ever be offered, with every wording of each. */
export function offersOf(
  responses: readonly Response[],
  book: Values & Pick<Playbook, 'timeZone'>,
  nowMs: number,
): Offers {
  const list = responses
    .filter(({ status }) => status === 'approved')
    .map((one) => offerOf(one, book, nowMs));
  return { timeZone: book.timeZone, list };
}

function offerOf(response: Response, book: Values, nowMs: number): Offer {
  const { id, title, shortcut = null, validFrom = null, validUntil = null, example = false } = response;
  const texts = response.variants.map((variant) => textOf(response, variant, book, nowMs));
  return { id, title, shortcut, words: searchedWords(response), validFrom, validUntil, example, texts };
}

function textOf(response: Response, variant: Variant, book: Values, nowMs: number): Offer['texts'][number] {
  const { language, tone, place, platform } = variant;
  const situation: Situation = { comment: null, item: null, language, tone, typed: new Map(), nowMs };
  const answer = answerOf({ ...response, variants: [variant] }, situation, book);
  const missing = (answer?.parts ?? []).flatMap((part) => (part.kind === 'missing' ? [part.label] : []));
  return {
    language,
    tone,
    place,
    ...(platform && { platform }),
    text: answer?.text ?? null,
    missing: [...new Set(missing)],
  };
}

/** The rows for what was typed, best first; `refuse` says in words why one cannot be chosen. */
export function rowsFor(
  offers: Offers,
  query: string,
  place: PickerPlace,
  refuse: (missing: readonly string[]) => string,
): PickerRow[] {
  const found = searchIn(usable(offers, place), query, ({ offer }) => offer.words);
  // Where nothing was typed nothing fits better than anything else: what can be chosen comes first then.
  const isFirst = ({ offer, wording }: Usable) =>
    query === '' ? wording.text !== null : isShortcut(offer.words, query);
  const first = new Set(found.filter(isFirst));
  return [...first, ...found.filter((one) => !first.has(one))]
    .slice(0, MOST_ROWS)
    .map(({ offer: { id, title, shortcut, words }, wording: { text, missing } }) => ({
      id,
      title,
      shortcut: shortcut?.replace(/^\//u, '') ?? '',
      preview: (text ?? '').replace(/\s+/gu, ' ').slice(0, PREVIEW),
      refusal: text === null ? refuse(missing) : '',
      isExact: isShortcut(words, query),
    }));
}

/** The text of an offer that may be used here today; null = it is none, or a value is missing. */
export const textFor = (offers: Offers, id: ResponseId, place: PickerPlace): string | null =>
  usable(offers, place).find(({ offer }) => offer.id === id)?.wording.text ?? null;

type Wording = Offer['texts'][number];

/** An offer with the one of its wordings that is meant here. */
interface Usable {
  readonly title: string;
  readonly offer: Offer;
  readonly wording: Wording;
}

/** The team's own before examples, as everywhere. */
function usable({ list, timeZone }: Offers, place: PickerPlace): Usable[] {
  const day = isoDayOf(place.nowMs, timeZone);
  const isNow = ({ validFrom, validUntil }: Offer) =>
    isUsable({ status: 'approved', ...(validFrom && { validFrom }), ...(validUntil && { validUntil }) }, day);
  return list
    .flatMap((offer) => {
      const wording = isNow(offer) ? wordingOf(offer, place) : undefined;
      return wording ? { title: offer.title, offer, wording } : [];
    })
    .sort((a, b) => Number(a.offer.example) - Number(b.offer.example));
}

/** In the person's language alone: an answer in another one is no answer. */
function wordingOf({ texts }: Offer, { language, platform }: PickerPlace): Wording | undefined {
  const own = texts.filter((one) => one.language === language);
  return bestVariant(
    { variants: own },
    { language, platform, tone: 'friendly', place: PLACES[platform] ?? 'comment' },
  );
}
