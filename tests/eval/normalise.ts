// The verb `normalise` of the public bench: does the match form give what each row expects, and only once?
import { normalise } from '@/utils/text/normalise';

export interface NormaliseFailure {
  readonly line: number;
  readonly input: string;
  readonly expected: string;
  readonly actual: string;
  /** N of the actual text, where it differs from it. */
  readonly again?: string;
  readonly why: string;
}

export interface NormaliseScore {
  readonly passed: number;
  readonly total: number;
  readonly failures: readonly NormaliseFailure[];
}

/** Checks every row of a file with the header `input TAB expected TAB why`; \uXXXX is decoded in the first two. */
export function evalNormalise(fileText: string): NormaliseScore {
  const rows = fileText.replace(/^\uFEFF/, '').split(/\r?\n/);
  const failures: NormaliseFailure[] = [];
  let total = 0;
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row === '') continue;
    total += 1;
    const [input = '', expected = '', why = ''] = row.split('\t');
    const failure = check(decode(input), decode(expected));
    if (failure) failures.push({ line: index + 1, ...failure, why });
  }
  return { passed: total - failures.length, total, failures };
}

function check(input: string, expected: string): Omit<NormaliseFailure, 'line' | 'why'> | undefined {
  const actual = normalise(input);
  const again = normalise(actual);
  if (actual === expected && again === actual) return undefined;
  return { input, expected, actual, ...(again === actual ? {} : { again }) };
}

const decode = (cell: string): string =>
  cell.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
