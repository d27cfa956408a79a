// The response picker in the page: what lies ready for it in this browser, and what a page's own script is shown of it.
import { Tone } from './channel';
import { Language, Line, listOf, Platform, ResponseId, Title } from './parts';
import { Place } from './response';
import { z } from './zod';

/** The most rows that a list beside the caret shows. */
export const MOST_ROWS = 8;
/** The longest word behind the slash, with it. */
export const MOST_TYPED = 48;
const MOST_OFFERS = 20_000;

/** One wording of an approved response, filled as far as it can be without a customer. */
const OfferText = z.object({
  language: Language,
  tone: Tone,
  place: Place,
  platform: z.exactOptional(Platform),
  /** Null while a value is missing; then `missing` names it as a person would. */
  text: z.nullable(z.string().check(z.maxLength(20_000))),
  missing: listOf(Line, 50),
});

/** An approved response with its match forms, so that a search need not make them anew at each letter. */
export const Offer = z.object({
  id: ResponseId,
  title: Title,
  shortcut: z.nullable(Line),
  words: z.object({ shortcut: z.string(), title: z.string(), tags: z.string(), body: z.string() }),
  validFrom: z.nullable(z.string()),
  validUntil: z.nullable(z.string()),
  example: z.boolean(),
  texts: z.array(OfferText).check(z.minLength(1), z.maxLength(60)),
});
export type Offer = z.infer<typeof Offer>;

export const Offers = z.object({
  /** The team's, for what may be used today. */
  timeZone: z.string(),
  list: z.array(Offer).check(z.maxLength(MOST_OFFERS)),
});
export type Offers = z.infer<typeof Offers>;

/** A row of the list: all that a page's own script learns of a response before it is chosen. */
export const PickerRow = z.object({
  id: ResponseId,
  title: z.string().check(z.maxLength(300)),
  shortcut: z.string().check(z.maxLength(300)),
  preview: z.string().check(z.maxLength(120)),
  /** Why it cannot be chosen, in the person's language; empty = it can. */
  refusal: z.string().check(z.maxLength(400)),
  /** What was typed is this one's shortcut, letter for letter. */
  isExact: z.boolean(),
});
export type PickerRow = z.infer<typeof PickerRow>;

export const PickerList = z.object({
  rows: z.array(PickerRow).check(z.maxLength(MOST_ROWS)),
  language: Language,
  theme: z.enum(['system', 'light', 'dark']),
  /** The sentences of the list in that language. */
  words: z.object({ name: z.string(), keys: z.string(), none: z.string(), failed: z.string() }),
});
export type PickerList = z.infer<typeof PickerList>;

/** What stands between a slash and the caret: the search. */
export const PickerQuery = z.string().check(z.maxLength(MOST_TYPED));
/** The same with its slash, and with the space that has closed it, if one has. */
export const TypedWord = z.string().check(z.maxLength(MOST_TYPED + 2), z.regex(/^\/\S*\s?$/u));
