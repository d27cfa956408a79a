// What stands for one letter in a pattern: [a-z], [^…], \d, \w, \s, \p{L} and escaped signs. Each becomes a question
// about a single folded letter, so nothing in it can take longer than that.
import { foldSign } from '../folded';
import { PatternError } from './problem';

/** Asked of one folded sign. */
export type SignTest = (sign: string) => boolean;

export interface Reader {
  take(): string;
  takeIf(text: string): boolean;
  peek(text: string): boolean;
}

const isDigit: SignTest = (sign) => sign >= '0' && sign <= '9' && sign.length === 1;
const isSpace: SignTest = (sign) => /\s/.test(sign);
/** Letters of every script, digits and the underscore. */
export const isWordSign: SignTest = (sign) => /[\p{L}\p{M}\p{N}_]/u.test(sign);
const not =
  (test: SignTest): SignTest =>
  (sign) =>
    !test(sign);

export const READY_CLASSES: ReadonlyMap<string, SignTest> = new Map([
  ['d', isDigit],
  ['D', not(isDigit)],
  ['s', isSpace],
  ['S', not(isSpace)],
  ['w', isWordSign],
  ['W', not(isWordSign)],
]);

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', 0: '\0' };

/**
 * The test of a class whose bracket was just opened; of one escaped sign when `sign` is what followed the backslash.
 * Throws PatternError.
 */
export function classOf(reader: Reader, sign?: string): SignTest {
  if (sign !== undefined) {
    const found = escapedSign(reader, sign);
    return typeof found === 'function' ? found : equals(found);
  }
  const isNegated = reader.takeIf('^');
  const tests: SignTest[] = [];
  while (!reader.takeIf(']')) {
    const from = member(reader);
    if (typeof from === 'function') tests.push(from);
    else if (!reader.peek('-]') && reader.takeIf('-')) tests.push(between(from, member(reader)));
    else tests.push(equals(from));
  }
  if (tests.length === 0) throw new PatternError('brackets');
  const any: SignTest = (one) => tests.some((test) => test(one));
  return isNegated ? not(any) : any;
}

function member(reader: Reader): string | SignTest {
  const sign = reader.take();
  return sign === '\\' ? escapedSign(reader, reader.take()) : sign;
}

function equals(sign: string): SignTest {
  const form = foldSign(sign);
  return (one) => one === form;
}

// A range is about the letters as they were typed into the pattern (ا-ی, A-Z) or as they are compared.
function between(from: string, to: string | SignTest): SignTest {
  if (typeof to === 'function') throw new PatternError('brackets');
  const range = (low: number, high: number): SignTest => {
    if (low > high) throw new PatternError('brackets');
    return (sign) => codeOf(sign) >= low && codeOf(sign) <= high;
  };
  const typed = range(codeOf(from), codeOf(to));
  const [low, high] = [foldSign(from), foldSign(to)];
  if (low === '' || high === '' || codeOf(low) > codeOf(high)) return typed;
  const compared = range(codeOf(low), codeOf(high));
  return (sign) => typed(sign) || compared(sign);
}

const codeOf = (sign: string): number => sign.codePointAt(0) ?? 0;

function escapedSign(reader: Reader, sign: string): string | SignTest {
  const ready = READY_CLASSES.get(sign);
  if (ready) return ready;
  if (sign === 'p' || sign === 'P') return property(reader, sign);
  if (sign === 'x') return fromHex(reader.take() + reader.take());
  if (sign === 'u') return reader.takeIf('{') ? fromHex(until(reader, '}')) : fromHex(four(reader));
  const control = CONTROLS[sign];
  if (control !== undefined) return control;
  if (/[a-z0-9]/i.test(sign)) throw new PatternError('sign');
  return sign;
}

const four = (reader: Reader): string => reader.take() + reader.take() + reader.take() + reader.take();

function fromHex(digits: string): string {
  const code = /^[0-9a-f]{1,6}$/i.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
  if (!(code <= 0x10ffff)) throw new PatternError('sign');
  return String.fromCodePoint(code);
}

function until(reader: Reader, end: string): string {
  let text = '';
  while (!reader.takeIf(end)) {
    text += reader.take();
    if (text.length > 60) throw new PatternError('brackets');
  }
  return text;
}

// The browser knows the tables of Unicode; asked of one letter it has nothing to go back over.
function property(reader: Reader, letter: 'p' | 'P'): SignTest {
  if (!reader.takeIf('{')) throw new PatternError('sign');
  const name = until(reader, '}');
  if (!/^\w+(=\w+)?$/.test(name)) throw new PatternError('sign');
  try {
    const test = new RegExp(`^\\${letter}{${name}}$`, 'u');
    return (sign) => test.test(sign);
  } catch {
    throw new PatternError('sign'); // the browser knows no such property
  }
}
