// What an act made of a value, for the eye: one line that became another, or the lines that came and went.
import type { FieldChange } from '@/utils/services/contract';
import { linesOf } from './value-lines';

export type Difference =
  | { kind: 'became'; before: string | null; after: string | null }
  | { kind: 'lines'; gone: readonly string[]; come: readonly string[] }
  | { kind: 'order' };

export function differenceOf({ field, before, after }: FieldChange): Difference {
  const [old, young] = [linesOf(field, before), linesOf(field, after)];
  const isPlain = !Array.isArray(before) && !Array.isArray(after);
  if (isPlain && old.length <= 1 && young.length <= 1) {
    return { kind: 'became', before: old[0] ?? null, after: young[0] ?? null };
  }
  const [gone, come] = [without(old, young), without(young, old)];
  return gone.length + come.length === 0 ? { kind: 'order' } : { kind: 'lines', gone, come };
}

/** Lines that stand here more often than there. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}

export interface Span {
  start: number;
  end: number;
}

/** The part in which two texts differ, widened to whole words; empty where nothing of it stands in that text. */
export function changedParts(before: string, after: string): [before: Span, after: Span] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (isInWord(before[start]) || isInWord(after[start])) {
    while (start > 0 && isInWord(before[start - 1])) start--;
  }
  if (isInWord(before[before.length - 1 - tail]) || isInWord(after[after.length - 1 - tail])) {
    while (tail > 0 && isInWord(before[before.length - tail])) tail--;
  }
  return [
    { start, end: before.length - tail },
    { start, end: after.length - tail },
  ];
}

const isInWord = (letter: string | undefined): boolean => letter !== undefined && !/\s/u.test(letter);
