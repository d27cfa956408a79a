// Cuts a long list of operations into portions that fit into a segment each. So many characters hold fewer values
// than a segment may, and even noise does not make a body too long; beyond that, small is kind: a reader needs
// several times a segment's JSON in memory.
import { SEGMENT_LIMITS } from './segment';

const PORTION_CHARACTERS = 4_000_000;
const PORTION_OPERATIONS = SEGMENT_LIMITS.operations;

/** Operations as JSON, in their order, in as few lists as fit; none for none. */
export function* portions(written: Iterable<string>): Generator<string[]> {
  let portion: string[] = [];
  let characters = 0;
  for (const json of written) {
    const isFull = characters + json.length > PORTION_CHARACTERS || portion.length === PORTION_OPERATIONS;
    if (isFull && portion.length > 0) {
      yield portion;
      portion = [];
      characters = 0;
    }
    portion.push(json);
    characters += json.length;
  }
  if (portion.length > 0) yield portion;
}
