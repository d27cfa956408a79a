// Questions without a topic, grouped by likeness, so that a team sees which answer it should prepare next.
import { countFeatures } from './features';
import type { Vector } from './vector';
import { Vocabulary } from './vocabulary';

/** Texts that ask alike, as places in the given list. */
export interface Group {
  /** The one that stands for the others best comes first. */
  readonly members: readonly number[];
}

// Texts of one question share about a third of their features, texts of two questions seldom a fifth.
const LEAST_LIKENESS = 0.28;

/** Groups of two and more, the largest first; of equal ones the earlier. Empty texts belong to none. */
export function groupAlike(texts: readonly string[]): Group[] {
  const counted = texts.map(countFeatures);
  const vocabulary = new Vocabulary(counted);
  const vectors = counted.map((text) => unitOf(vocabulary.vectorOf(text)));
  const middles: Middle[] = [];
  const groupOf = vectors.map((vector) => joinNearest(vector, middles));
  // A group's middle has moved since its first members came; a second look puts them right.
  const settled = vectors.map((vector, index) => {
    const near = nearestMiddle(vector, middles);
    return near && near.likeness >= LEAST_LIKENESS ? near.place : (groupOf[index] ?? -1);
  });
  return middles
    .map((middle, place) => {
      const members = [...settled.keys()].filter((index) => settled[index] === place);
      const likeness = new Map(members.map((index) => [index, likenessTo(vectors[index], middle)]));
      return { members: members.sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0) || a - b) };
    })
    .filter((group) => group.members.length > 1)
    .sort((a, b) => b.members.length - a.members.length || Math.min(...a.members) - Math.min(...b.members));
}

/** The sum of a group's unit vectors. */
interface Middle {
  readonly sums: Map<number, number>;
  square: number;
}

type Unit = readonly (readonly [column: number, value: number])[];

function unitOf({ columns, values }: Vector): Unit {
  let square = 0;
  for (let index = 0; index + 1 < values.length; index += 1) square += (values[index] ?? 0) ** 2;
  const length = Math.sqrt(square) || 1;
  return Array.from(
    columns.subarray(0, -1),
    (column, index) => [column, (values[index] ?? 0) / length] as const,
  );
}

/** Adds a text to the group it is most like, or begins a new one; -1 for a text without words. */
function joinNearest(vector: Unit, middles: Middle[]): number {
  if (vector.length === 0) return -1;
  const near = nearestMiddle(vector, middles);
  const isNew = !near || near.likeness < LEAST_LIKENESS;
  const place = isNew ? middles.push({ sums: new Map(), square: 0 }) - 1 : near.place;
  const middle = middles[place];
  if (middle) {
    for (const [column, value] of vector) {
      const before = middle.sums.get(column) ?? 0;
      middle.sums.set(column, before + value);
      middle.square += (before + value) ** 2 - before ** 2;
    }
  }
  return place;
}

function nearestMiddle(vector: Unit, middles: readonly Middle[]): { place: number; likeness: number } | null {
  let best: { place: number; likeness: number } | null = null;
  for (const [place, middle] of middles.entries()) {
    const likeness = likenessTo(vector, middle);
    if (likeness > (best?.likeness ?? 0)) best = { place, likeness };
  }
  return best;
}

function likenessTo(vector: Unit | undefined, { sums, square }: Middle): number {
  let sum = 0;
  for (const [column, value] of vector ?? []) sum += value * (sums.get(column) ?? 0);
  return square > 0 ? sum / Math.sqrt(square) : 0;
}
