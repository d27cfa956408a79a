// Questions without a topic, grouped by likeness, so that a team sees which answer it should prepare next.
import { type Counted, countFeatures } from './features';
import { type Unit, unitOf } from './vector';
import { Vocabulary } from './vocabulary';

/** Texts that ask alike, as places in the given list. */
export interface Group {
  /** The one that stands for the others best comes first. */
  readonly members: readonly number[];
}

// Lower, and two questions fall together: at 0.28 a quarter of the pairs in the groups of 500 questions of Banking77 ask
// the same, here two fifths. Higher, and Persian questions that are alike by their kins alone are lost to each other.
const LEAST_LIKENESS = 0.34;
const TEXTS_BETWEEN_PAUSES = 20;

/** Groups of two and more, the largest first; of equal ones the earlier. Empty texts belong to none. It pauses often. */
export function* groupAlike(texts: readonly string[]): Generator<void, Group[]> {
  const counted: Counted[] = [];
  for (const [index, text] of texts.entries()) {
    if (index % TEXTS_BETWEEN_PAUSES === 0) yield;
    counted.push(countFeatures(text));
  }
  const vocabulary = new Vocabulary(counted);
  const vectors: Unit[] = [];
  for (const [index, text] of counted.entries()) {
    if (index % TEXTS_BETWEEN_PAUSES === 0) yield;
    vectors.push(unitOf(vocabulary.vectorOf(text)));
  }
  const middles = new Middles();
  const groupOf: number[] = [];
  for (const [index, vector] of vectors.entries()) {
    if (index % TEXTS_BETWEEN_PAUSES === 0) yield;
    groupOf.push(joinNearest(vector, middles));
  }
  // A group's middle has moved since its first members came; a second look puts them right.
  const members: { index: number; likeness: number }[][] = [];
  for (const [index, vector] of vectors.entries()) {
    if (index % TEXTS_BETWEEN_PAUSES === 0) yield;
    const near = middles.nearest(vector);
    const place = near && near.likeness >= LEAST_LIKENESS ? near.place : (groupOf[index] ?? -1);
    if (place < 0) continue;
    members[place] ??= [];
    members[place].push({ index, likeness: middles.likenessTo(place, vector) });
  }
  return members
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => b.likeness - a.likeness || a.index - b.index))
    .map((group) => ({ members: group.map(({ index }) => index), first: Math.min(...group.map(indexOf)) }))
    .sort((a, b) => b.members.length - a.members.length || a.first - b.first)
    .map(({ members: places }) => ({ members: places }));
}

const indexOf = ({ index }: { index: number }): number => index;

/** Adds a text to the group it is most like, or begins a new one; -1 for a text without words. */
function joinNearest(vector: Unit, middles: Middles): number {
  if (vector.length === 0) return -1;
  const near = middles.nearest(vector);
  const place = near && near.likeness >= LEAST_LIKENESS ? near.place : middles.begin();
  middles.add(place, vector);
  return place;
}

/** The sums of each group's unit vectors, found by column: a text meets only the groups that it shares something with. */
class Middles {
  /** For each column, the groups that have it and the sum of each. */
  private readonly byColumn = new Map<number, Map<number, number>>();
  private readonly squares: number[] = [];

  begin(): number {
    return this.squares.push(0) - 1;
  }

  add(place: number, vector: Unit): void {
    for (const [column, value] of vector) {
      const sums = this.byColumn.get(column) ?? new Map<number, number>();
      const before = sums.get(place) ?? 0;
      this.byColumn.set(column, sums.set(place, before + value));
      this.squares[place] = (this.squares[place] ?? 0) + (before + value) ** 2 - before ** 2;
    }
  }

  /** The most like one; null where none shares anything with it. */
  nearest(vector: Unit): { place: number; likeness: number } | null {
    const shared = new Float64Array(this.squares.length);
    for (const [column, value] of vector) {
      for (const [place, sum] of this.byColumn.get(column) ?? []) {
        shared[place] = (shared[place] ?? 0) + value * sum;
      }
    }
    let best: { place: number; likeness: number } | null = null;
    for (let place = 0; place < shared.length; place += 1) {
      if (shared[place] === 0) continue;
      const likeness = this.scaled(place, shared[place] ?? 0);
      if (likeness > (best?.likeness ?? 0)) best = { place, likeness };
    }
    return best;
  }

  likenessTo(place: number, vector: Unit): number {
    let sum = 0;
    for (const [column, value] of vector) sum += value * (this.byColumn.get(column)?.get(place) ?? 0);
    return this.scaled(place, sum);
  }

  private scaled(place: number, sum: number): number {
    const square = this.squares[place] ?? 0;
    return square > 0 ? sum / Math.sqrt(square) : 0;
  }
}
