// The match form with a memory: which part of the typed text each part of it stands for.
// Needed to highlight the matched words in the customer's own spelling.
import type { Step } from '@/utils/text/match-steps';
import { type NormaliseOptions, untilStable } from '@/utils/text/normalise';

export interface Traced {
  /** The match form. */
  readonly text: string;
  /** Where the part of `text` from `from` until `to` (not empty) starts and ends in the typed text. */
  origin(from: number, to: number): { start: number; end: number };
}

/** The same match form as `normalise(text)`, with the origin of every part. */
export function trace(text: string, options: NormaliseOptions = {}): Traced {
  const traced = untilStable<Rewritten>({ text, history: [] }, options, rewriteTraced, (value) => value.text);
  const lastFirst = traced.history.toReversed();
  return {
    text: traced.text,
    origin(from, to) {
      let [start, end] = [from, to];
      for (const edits of lastFirst) {
        start = unitBefore(start, edits).start;
        end = unitBefore(end - 1, edits).end;
      }
      return { start, end };
    },
  };
}

/** A text, and for each step that changed a length, its edits in order. */
interface Rewritten {
  readonly text: string;
  readonly history: readonly (readonly Edit[])[];
}

/** The units from `from` until `to` of the text before the step became `putLength` units. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly putLength: number;
}

function rewriteTraced({ text, history }: Rewritten, { pattern, into, skip }: Step): Rewritten {
  if (skip?.(text)) return { text, history };
  const edits: Edit[] = [];
  const rewritten = text.replace(pattern, (found: string, ...rest: unknown[]) => {
    const put = into(found);
    // A letter for a letter leaves every place as it was; this is nearly always so.
    if (put.length !== found.length) {
      const from = Number(rest.find((value) => typeof value === 'number')); // the offset follows the groups
      edits.push({ from, to: from + found.length, putLength: put.length });
    }
    return put;
  });
  return { text: rewritten, history: edits.length === 0 ? history : [...history, edits] };
}

/** Which units of the text before the step the unit `index` after it stands for. */
function unitBefore(index: number, edits: readonly Edit[]): { start: number; end: number } {
  let shift = 0; // how much longer the text has become until here
  for (const { from, to, putLength } of edits) {
    if (index < from + shift) break;
    if (index < from + shift + putLength) return { start: from, end: to };
    shift += putLength - (to - from);
  }
  return { start: index - shift, end: index - shift + 1 };
}
