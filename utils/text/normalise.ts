// N, the match form: what two spellings of one text have in common. It goes on both sides of every
// comparison and is never shown to a person (what a person sees comes from clean.ts).
import { matchSteps, type Repeats, type Step } from '@/utils/text/match-steps';

export interface NormaliseOptions {
  /** What becomes of a letter that is typed three times or more; default 'one'. */
  readonly repeats?: Repeats;
}

/** The match form of `text`; normalising it again changes nothing. */
export function normalise(text: string, options: NormaliseOptions = {}): string {
  return untilStable(text, options, rewrite, (value) => value);
}

/**
 * Runs the steps over `value` until its text stops changing. One pass is enough for almost everything
 * people type; a second one matters where one rule makes room for another («میییی خوام»).
 */
export function untilStable<T>(
  value: T,
  { repeats = 'one' }: NormaliseOptions,
  apply: (value: T, step: Step) => T,
  textOf: (value: T) => string,
): T {
  let current = value;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = textOf(current);
    for (const step of matchSteps(repeats)) current = apply(current, step);
    if (textOf(current) === before) break;
  }
  return current;
}

const rewrite = (text: string, step: Step): string =>
  step.skip?.(text) ? text : text.replace(step.pattern, step.into);

// Every pass that changes something shortens the text or brings it nearer to plain letters; the limit only
// keeps a text made to annoy from costing more than it is worth.
const MOST_PASSES = 12;
