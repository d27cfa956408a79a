// The hand-over card: everything a colleague without the extension needs, as one plain message that survives any
// messenger.
//   ارجاع از هم‌صدا: قیمت
//   کد پیگیری: #k3f9a2
//   …
//   > the customer's words, a mark before each line, so that no comment can forge a line of the card
//   …
//   #k3f9a2
// It begins at the line before its code and ends with the code alone: parse-reply.ts finds it there again in a
// conversation that was pasted whole. What does not fit a service is left out from the end of its worth: the
// suggested answer first, then the limits, then the tail of the comment; the code leads to the rest.
import { graphemes, linesOf, oneLine } from '@/utils/text/plain';

export interface CardContent {
  /** Six signs that lead back to the case (case-code.ts). */
  code: string;
  topic: string;
  from: string | null;
  to: string | null;
  /** In words, with the wall time and the date. */
  deadline: string;
  author: string;
  platform: string;
  /** When it was written, in words. */
  writtenAt: string | null;
  comment: string;
  link: string | null;
  may: readonly string[];
  askFirst: readonly string[];
  never: readonly string[];
  answer: string | null;
  note: string;
}

/** The card's own words in one language; every value that is handed in stands isolated in its sentence. */
export interface CardWords {
  title(topic: string): string;
  code(code: string): string;
  between(from: string | null, to: string | null): string;
  deadline(when: string): string;
  comment(author: string, platform: string, at: string | null): string;
  may(list: string): string;
  askFirst(list: string): string;
  never(list: string): string;
  answer: string;
  note: string;
  /** «ادامه در پیگیری»: something was left out. */
  more: string;
  comma: string;
}

export interface Card {
  text: string;
  isShortened: boolean;
}

interface Shown {
  answer: string | null;
  hasLimits: boolean;
  comment: string;
  note: string;
  isShortened: boolean;
}

export const codeMark = (code: string): string => `#${code}`;

/** The card, as much of it as `fits`; by default all of it. */
export function handOverCard(
  content: CardContent,
  words: CardWords,
  fits: (text: string) => boolean = () => true,
): Card {
  const { answer, comment, note } = content;
  const write = (shown: Shown): Card => ({
    text: draw(content, words, shown),
    isShortened: shown.isShortened,
  });
  const whole: Shown = { answer, hasLimits: true, comment, note, isShortened: false };
  const steps: readonly ((keep: number) => Shown)[] = [
    (keep) => ({ ...whole, answer: cut(answer ?? '', keep) || null, isShortened: true }),
    () => ({ ...whole, answer: null, hasLimits: false, isShortened: true }),
    (keep) => ({ ...whole, answer: null, hasLimits: false, comment: cut(comment, keep), isShortened: true }),
    (keep) => ({
      ...whole,
      answer: null,
      hasLimits: false,
      comment: '',
      note: cut(note, keep),
      isShortened: true,
    }),
  ];
  const all = write(whole);
  if (fits(all.text)) return all;
  for (const step of steps) {
    const most = largest((keep) => fits(write(step(keep)).text), 5_000);
    if (most !== null) return write(step(most));
  }
  return write({ answer: null, hasLimits: false, comment: '', note: '', isShortened: true });
}

function draw(content: CardContent, words: CardWords, shown: Shown): string {
  const list = (entries: readonly string[]) => entries.map(oneLine).filter(Boolean).join(words.comma);
  const limits = shown.hasLimits
    ? [
        [words.may, list(content.may)] as const,
        [words.askFirst, list(content.askFirst)] as const,
        [words.never, list(content.never)] as const,
      ].flatMap(([word, text]) => (text === '' ? [] : [word(text)]))
    : [];
  const quoted = linesOf(shown.comment).map((line) => `> ${line}`);
  const parts = [
    [
      words.title(oneLine(content.topic)),
      words.code(codeMark(content.code)),
      content.from !== null || content.to !== null ? words.between(content.from, content.to) : '',
      words.deadline(content.deadline),
    ],
    [
      words.comment(oneLine(content.author), content.platform, content.writtenAt),
      ...quoted,
      content.link === null ? '' : safeLink(content.link),
    ],
    limits,
    shown.answer === null ? [] : [words.answer, ...linesOf(shown.answer)],
    shown.note.trim() === '' ? [] : [words.note, ...linesOf(shown.note)],
    [shown.isShortened ? words.more : '', codeMark(content.code)],
  ];
  return parts
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

/** A link of a page is a stranger's text too: only an address of the web, in one piece. */
function safeLink(link: string): string {
  return /^https?:\/\//iu.test(link) ? link.replace(/\s/gu, encodeURIComponent) : '';
}

/** The first `keep` signs; fewer than a few words are no help. */
function cut(text: string, keep: number): string {
  const signs = graphemes(text);
  if (signs.length <= keep) return text;
  return keep < 20 ? '' : `${signs.slice(0, keep).join('').trimEnd()}…`;
}

/** The largest number up to `most` that passes, or null; whatever passes at n passes below it. */
function largest(passes: (count: number) => boolean, most: number): number | null {
  if (!passes(0)) return null;
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
