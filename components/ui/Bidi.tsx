// A person's own words: each paragraph finds its own direction, and nothing in them is ever markup.
// Marks are offsets into the whole text (the words that spoke for a topic).
import './Bidi.css';
import { names } from './names';
import { Words } from './Words';
import { dirOf } from './words-direction';

export interface Span {
  start: number;
  end: number;
}

export function Bidi({
  text,
  marks = [],
  class: extra,
}: {
  text: string;
  marks?: readonly Span[];
  class?: string;
}) {
  return (
    <div class={names('bidi', extra)}>
      {paragraphsOf(text).map(({ start, words }) => (
        <p key={start} dir={dirOf(words)}>
          {piecesOf(words, start, marks).map((piece) =>
            piece.marked ? (
              <mark key={piece.start}>{piece.words}</mark>
            ) : (
              <Words key={piece.start} text={piece.words} />
            ),
          )}
        </p>
      ))}
    </div>
  );
}

function paragraphsOf(text: string): { start: number; words: string }[] {
  let start = 0;
  return text.split('\n').map((words) => {
    const paragraph = { start, words };
    start += words.length + 1;
    return paragraph;
  });
}

/** Cuts one paragraph at the marks that touch it; overlapping marks are read as one. */
export function piecesOf(words: string, offset: number, marks: readonly Span[]) {
  const pieces: { start: number; words: string; marked: boolean }[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(mark.start - offset, at);
    const to = Math.min(mark.end - offset, words.length);
    if (to <= from) continue;
    if (from > at) pieces.push({ start: at, words: words.slice(at, from), marked: false });
    pieces.push({ start: from, words: words.slice(from, to), marked: true });
    at = to;
  }
  if (at < words.length || pieces.length === 0) {
    pieces.push({ start: at, words: words.slice(at), marked: false });
  }
  return pieces;
}
