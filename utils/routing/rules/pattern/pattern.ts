// A team's own regular expression, which cannot hang the browser: our own small engine (decisions/023) whose time
// grows with the letters of the comment and with nothing else.
import type { Folded } from '../folded';
import { parsePattern } from './parse';
import { PatternError, type PatternProblem } from './problem';
import { programOf, type Step } from './program';
import { run } from './run';

export type { PatternProblem };

export interface Pattern {
  /** Where it is found first, in UTF-16 units of the typed text; null = nowhere in its first 3,000 letters. */
  find(letters: Folded): { start: number; end: number } | null;
}

// Longer than a comment may be on most platforms; with the most steps it is some tens of milliseconds.
const MOST_LETTERS = 3_000;

/** The pattern, or why it is none. */
export function readPattern(
  source: string,
): { ok: true; pattern: Pattern } | { ok: false; problem: PatternProblem } {
  try {
    const program = programOf(parsePattern(source));
    return { ok: true, pattern: { find: (letters) => findIn(program, letters) } };
  } catch (cause) {
    if (cause instanceof PatternError) return { ok: false, problem: cause.problem };
    throw cause;
  }
}

function findIn(program: readonly Step[], letters: Folded): { start: number; end: number } | null {
  const { text, origin } = letters;
  const signs = [...text].slice(0, MOST_LETTERS);
  const found = run(program, signs);
  if (!found) return null;
  const unitsUntil = (index: number): number => signs.slice(0, index).join('').length;
  const [from, to] = [unitsUntil(found.from), unitsUntil(found.to)];
  if (to > from) return origin(from, to);
  // A mere place (\b): between two letters.
  const start = to < text.length ? origin(to, to + 1).start : letters.typedLength;
  return { start, end: start };
}
