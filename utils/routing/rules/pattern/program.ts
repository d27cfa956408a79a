// A pattern's tree as a list of steps (Thompson 1968; Cox, "Regular Expression Matching: the Virtual Machine
// Approach", 2009): read a sign, be at a place, go on in one of two ways, done.
import type { Node, Place } from './parse';
import { PatternError } from './problem';
import type { SignTest } from './sign-class';

export type Step =
  | { do: 'read'; test: SignTest }
  | { do: 'be'; place: Place }
  /** Both ways; `first` is preferred. */
  | { do: 'fork'; first: number; second: number }
  | { do: 'go'; to: number }
  | { do: 'done' };

/** Nested counts multiply: ((a{50}){50}) would be 2,500 steps at every letter. */
export const MOST_STEPS = 500;

/** The steps of a pattern; throws PatternError('tooLarge'). */
export function programOf(tree: Node): readonly Step[] {
  const steps: Step[] = [];
  const add = (step: Step): number => {
    if (steps.length >= MOST_STEPS) throw new PatternError('tooLarge');
    return steps.push(step) - 1;
  };
  const fork = (at: number, isLazy: boolean, inside: number, after: number) => {
    steps[at] = isLazy
      ? { do: 'fork', first: after, second: inside }
      : { do: 'fork', first: inside, second: after };
  };
  const lay = (node: Node): void => {
    switch (node.is) {
      case 'sign':
        add({ do: 'read', test: node.test });
        return;
      case 'place':
        add({ do: 'be', place: node.place });
        return;
      case 'row':
        for (const one of node.of) lay(one);
        return;
      case 'either':
        layEither(node.of);
        return;
      case 'repeat':
        layRepeat(node);
    }
  };
  const layEither = (ways: readonly Node[]): void => {
    const ends: number[] = [];
    for (const [index, way] of ways.entries()) {
      if (index === ways.length - 1) lay(way);
      else {
        const at = add({ do: 'done' }); // its place; what it is follows from what is laid behind it
        lay(way);
        ends.push(add({ do: 'done' }));
        fork(at, false, at + 1, steps.length);
      }
    }
    for (const end of ends) steps[end] = { do: 'go', to: steps.length };
  };
  const layRepeat = ({ what, least, most, isLazy }: Extract<Node, { is: 'repeat' }>): void => {
    for (let count = 0; count < least; count += 1) lay(what);
    if (most === Infinity) {
      const at = add({ do: 'done' });
      lay(what);
      add({ do: 'go', to: at });
      fork(at, isLazy, at + 1, steps.length);
      return;
    }
    const forks: number[] = [];
    for (let count = least; count < most; count += 1) {
      forks.push(add({ do: 'done' }));
      lay(what);
    }
    for (const at of forks) fork(at, isLazy, at + 1, steps.length);
  };
  lay(tree);
  add({ do: 'done' });
  return steps;
}
