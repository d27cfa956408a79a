// Cuts a long list of operations into portions that fit into a segment each. So many characters hold fewer values
// than a segment may, and even noise does not make a body too long; beyond that, small is kind: a reader needs
// several times a segment's JSON in memory.
import type { Operation } from '@/utils/schema/operation';
import { SEGMENT_LIMITS } from './segment';

const PORTION_CHARACTERS = 4_000_000;
const PORTION_OPERATIONS = SEGMENT_LIMITS.operations;

export interface Portion {
  operations: Operation[];
  /** Each of them as JSON: it had to be written to be measured, and need not be written again. */
  json: string[];
}

/** The operations in their order, in as few lists as fit; none for none. */
export function* portions(operations: Iterable<Operation>): Generator<Portion> {
  let portion: Portion = { operations: [], json: [] };
  let characters = 0;
  for (const operation of operations) {
    const json = JSON.stringify(operation);
    const { length } = portion.operations;
    const isFull = characters + json.length > PORTION_CHARACTERS || length === PORTION_OPERATIONS;
    if (isFull && length > 0) {
      yield portion;
      portion = { operations: [], json: [] };
      characters = 0;
    }
    portion.operations.push(operation);
    portion.json.push(json);
    characters += json.length;
  }
  if (portion.operations.length > 0) yield portion;
}
