// Follows all ways through a pattern at once, letter by letter (Pike's machine): the time is the letters times the
// steps, whatever the pattern, so «(a+)+$» takes no longer than «a+$».
import type { Place } from './parse';
import type { Step } from './program';
import { isWordSign } from './sign-class';

/** The first stretch that `program` finds, in signs; null = none. */
export function run(program: readonly Step[], signs: readonly string[]): { from: number; to: number } | null {
  let ways: Way[] = [];
  let found: { from: number; to: number } | null = null;
  const seenAt = new Int32Array(program.length).fill(-1);

  /** Follows a way to the next sign it would read; keeps the order of preference. */
  const follow = (list: Way[], first: number, from: number, at: number): void => {
    const open = [first];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      if (seenAt[step] === at) continue;
      seenAt[step] = at;
      const what = program[step];
      if (what === undefined) continue;
      if (what.do === 'go') open.push(what.to);
      else if (what.do === 'fork') open.push(what.second, what.first);
      else if (what.do === 'be') {
        if (isAt(what.place, signs, at)) open.push(step + 1);
      } else list.push({ step, from });
    }
  };

  for (let at = 0; at <= signs.length; at += 1) {
    // What began earlier is preferred; once something is found nothing new begins.
    const next: Way[] = [];
    if (at === 0) follow(ways, 0, 0, at);
    const sign = signs[at];
    for (const { step, from } of ways) {
      const what = program[step];
      if (what?.do === 'done') {
        found = { from, to: at };
        break; // ways that are less preferred than this one
      }
      if (what?.do === 'read' && sign !== undefined && what.test(sign)) follow(next, step + 1, from, at + 1);
    }
    if (!found && at < signs.length) follow(next, 0, at + 1, at + 1);
    if (next.length === 0 && found) return found;
    ways = next;
  }
  return found;
}

interface Way {
  step: number;
  from: number;
}

function isAt(place: Place, signs: readonly string[], at: number): boolean {
  if (place === 'start') return at === 0;
  if (place === 'end') return at === signs.length;
  const isEdge = isWordSign(signs[at - 1] ?? '') !== isWordSign(signs[at] ?? '');
  return place === 'wordEdge' ? isEdge : !isEdge;
}
