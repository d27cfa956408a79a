// A team's own pattern as a tree. The usual language of regular expressions, less what only a backtracking engine can
// do: references back to a group and looks around. Letters are folded as the comment's are (folded.ts), so «ي» finds
// «ی», a capital its small letter, and 5 also ۵.
import { foldSign } from '../folded';
import { PatternError } from './problem';
import { classOf, READY_CLASSES, type SignTest } from './sign-class';

export type Place = 'start' | 'end' | 'wordEdge' | 'insideWord';

export type Node =
  | { is: 'sign'; test: SignTest }
  | { is: 'place'; place: Place }
  | { is: 'row'; of: readonly Node[] }
  | { is: 'either'; of: readonly Node[] }
  | { is: 'repeat'; what: Node; least: number; most: number; isLazy: boolean };

/** More of one thing is refused: «a{1000}» is a thousand steps at every letter. */
export const MOST_REPEATS = 200;
const MOST_DEPTH = 50;

/** Parses a pattern; throws PatternError. */
export function parsePattern(pattern: string): Node {
  const signs = [...pattern];
  let at = 0;
  const peek = (text: string): boolean => signs.slice(at, at + text.length).join('') === text;
  const take = (): string => {
    const sign = signs[at];
    if (sign === undefined) throw new PatternError('brackets');
    at += 1;
    return sign;
  };
  const takeIf = (text: string): boolean => {
    if (!peek(text)) return false;
    at += text.length;
    return true;
  };

  const either = (depth: number): Node => {
    if (depth > MOST_DEPTH) throw new PatternError('tooLarge');
    const ways = [row(depth)];
    while (takeIf('|')) ways.push(row(depth));
    return ways.length === 1 && ways[0] ? ways[0] : { is: 'either', of: ways };
  };

  const row = (depth: number): Node => {
    const of: Node[] = [];
    while (at < signs.length && !peek('|') && !peek(')')) of.push(repeated(piece(depth)));
    return { is: 'row', of };
  };

  const repeated = (what: Node): Node => {
    const count = takeIf('*')
      ? { least: 0, most: Infinity }
      : takeIf('+')
        ? { least: 1, most: Infinity }
        : takeIf('?')
          ? { least: 0, most: 1 }
          : counted();
    if (!count) return what;
    if (what.is === 'place') throw new PatternError('repeat');
    const isLazy = takeIf('?');
    if (peek('*') || peek('+') || peek('?')) throw new PatternError('repeat');
    return { is: 'repeat', what, ...count, isLazy };
  };

  const counted = (): { least: number; most: number } | null => {
    if (!peek('{')) return null;
    const found = /^\{(\d{1,6})(,(\d{0,6}))?\}/.exec(foldAll(signs.slice(at, at + 16)));
    if (!found) throw new PatternError('repeat');
    at += found[0].length;
    const least = Number(found[1]);
    const most = found[2] === undefined ? least : found[3] === '' ? Infinity : Number(found[3]);
    if (most < least) throw new PatternError('repeat');
    if (least > MOST_REPEATS || (most !== Infinity && most > MOST_REPEATS))
      throw new PatternError('tooLarge');
    return { least, most };
  };

  const piece = (depth: number): Node => {
    if (takeIf('(')) return group(depth);
    if (takeIf('[')) return { is: 'sign', test: classOf({ take, takeIf, peek }) };
    const sign = take();
    if (sign === '\\') return escaped();
    if (sign === '.') return { is: 'sign', test: (one) => one !== '\n' };
    if (sign === '^') return { is: 'place', place: 'start' };
    if (sign === '$') return { is: 'place', place: 'end' };
    if (sign === '*' || sign === '+' || sign === '?') throw new PatternError('repeat');
    if (sign === '{') throw new PatternError('repeat');
    if (sign === ']' || sign === '}') throw new PatternError('brackets');
    return literal(sign);
  };

  const group = (depth: number): Node => {
    if (peek('?=') || peek('?!') || peek('?<=') || peek('?<!')) throw new PatternError('lookAround');
    if (!takeIf('?:') && peek('?')) {
      const name = /^\?<\w+>/.exec(signs.slice(at, at + 40).join(''))?.[0];
      if (name === undefined) throw new PatternError('sign');
      at += name.length;
    }
    const inside = either(depth + 1);
    if (!takeIf(')')) throw new PatternError('brackets');
    return inside;
  };

  const escaped = (): Node => {
    const sign = take();
    if (sign === 'b') return { is: 'place', place: 'wordEdge' };
    if (sign === 'B') return { is: 'place', place: 'insideWord' };
    if (/[1-9k]/.test(sign)) throw new PatternError('backReference');
    const ready = READY_CLASSES.get(sign);
    if (ready) return { is: 'sign', test: ready };
    return { is: 'sign', test: classOf({ take, takeIf, peek }, sign) };
  };

  const whole = either(0);
  if (at < signs.length) throw new PatternError('brackets');
  if (isBare(whole)) throw new PatternError('empty');
  return whole;
}

function literal(sign: string): Node {
  const form = foldSign(sign);
  return form === '' ? { is: 'row', of: [] } : { is: 'sign', test: (one) => one === form };
}

/** Nothing in it looks at a letter or a place: it would find every comment. */
function isBare(node: Node): boolean {
  if (node.is === 'row' || node.is === 'either') return node.of.every(isBare);
  return node.is === 'repeat' && isBare(node.what);
}

const foldAll = (signs: readonly string[]): string => signs.map((sign) => foldSign(sign) || ' ').join('');
