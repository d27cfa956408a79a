// Text of strangers on its way into a message of ours: without signs that could turn a line around or hide a part
// of it, and cut only where a reader would cut it.

// Overrides, embeddings and isolates. Half-space, RLM and LRM stay: Persian is written with them.
const TURNING = /[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const BREAKS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/u;
const CONTROL = /\p{Cc}/gu;

/** The lines of a text, whatever signs part them; empty ones at both ends are gone. */
export function linesOf(text: string): string[] {
  const lines = text.split(BREAKS).map((line) => line.replace(TURNING, '').replace(CONTROL, ' ').trimEnd());
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
}

/** The text as one line. */
export const oneLine = (text: string): string => linesOf(text).join(' ').replace(/\s+/gu, ' ').trim();

const segments = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a reader sees as single signs: an emoji of several code points is one. */
export const graphemes = (text: string): string[] =>
  Array.from(segments.segment(text), (part) => part.segment);
