// How much a page may make us do. Whatever looks at a page pays for it here, by what it looks at and not by time, so
// the same page always gets the same answer. The unit is one element looked at by the browser's own search, some 30 ns;
// what our own code looks at costs ten. Real pages need less than a tenth of what one adapter may spend.
const FOR_ONE_ADAPTER = 600_000;
export const OWN_STEP = 10;

interface Work {
  left: number;
  /** Answers of the browser's search, kept while a page is read in one go and cannot change meanwhile. */
  answers: WeakMap<object, Map<string, unknown>> | null;
}

const world: Record<symbol, Work | undefined> = globalThis as never; // globals are not typed by symbol
const KEY = Symbol.for('hamseda.work');
/** Kept in the isolated world: who allows the work and who spends it come to a page in scripts of their own. */
world[KEY] ??= { left: Number.POSITIVE_INFINITY, answers: null };
const work = world[KEY];

/** The page is larger than any that people look at: whoever asked is answered with less, or not at all. */
export class TooMuchWork extends Error {}

/** From here on so much may be spent. */
export function allowWork(amount = FOR_ONE_ADAPTER): void {
  work.left = amount;
  work.answers = new WeakMap();
}

/** From here on so much of what is left, and the answers of before are kept. */
export function allowAtMost(amount: number): void {
  work.left = Math.min(work.left, amount);
}

/** From here on nobody counts; for insertion, which looks again and again while a page draws. */
export function allowAnyWork(): void {
  work.left = Number.POSITIVE_INFINITY;
  work.answers = null;
}

/** Throws TooMuchWork when nothing is left. */
export function spend(amount: number): void {
  work.left -= amount;
  if (work.left < 0) throw new TooMuchWork();
}

/** The answer to a question about `scope`, looked for once; whoever searches pays for it. */
export function searched<T>(scope: ParentNode, question: string, search: () => T): T {
  const known = work.answers?.get(scope);
  if (known?.has(question)) return known.get(question) as T; // put there below, by the same question
  const answer = search();
  if (known) known.set(question, answer);
  else work.answers?.set(scope, new Map([[question, answer]]));
  return answer;
}

/** Pays for a search that looks at every element of `scope`, less where names alone are compared; the browser remembers how many while nothing changes. */
export function spendOn(scope: ParentNode, price = 1): void {
  if (work.left === Number.POSITIVE_INFINITY || !('getElementsByTagName' in scope)) return;
  spend(1 + (scope as Element).getElementsByTagName('*').length * price); // an Element or a Document
}
