// A linear support vector machine for each topic against all others, all of them at once for one text: dual
// coordinate descent for the squared hinge loss (Hsieh and others, 2008, algorithm 1). Every text keeps one dual
// number per topic, from which the weights can be built again and with which training goes on where it stopped.
import { chanceOf, shuffle } from '@/utils/base/chance';
import { addTimes, scoreInto, scoreSomeInto, type Vector } from './vector';

/** One text to learn from. */
export interface Row {
  readonly vector: Vector;
  /** The place of its topic. */
  topic: number;
  /** Never negative, one per topic. */
  readonly duals: Float32Array;
}

export interface Effort {
  readonly passes: number;
  /** Training ends before the last pass when no dual is further than this from its best value. */
  readonly tolerance: number;
}

/** C of the literature: how dear a text on the wrong side is beside large weights. */
export const STRICTNESS = 1;
const DAMPING = 1 / (2 * STRICTNESS);
// A topic has few texts of its own and those of all others against it: its own weigh three times as much.
const OWN_DAMPING = DAMPING / 3;
// A step below this changes no decision and costs as much as a large one.
const SMALLEST_STEP = 1e-3;

// So many steps take a few milliseconds for a large team.
const STEPS_BETWEEN_PAUSES = 50;

/**
 * Improves `weights` ([column][topic]) and the duals of `rows` in place; the same seed gives the same result. It
 * pauses often, so that whoever runs it can do something else in between. `near` holds the topics that matter for
 * each row where an earlier training knows them, and is kept up to date.
 */
export function* train(
  weights: Float32Array,
  rows: readonly Row[],
  topics: number,
  { passes, tolerance }: Effort,
  seed: number,
  near: Int32Array[] = [],
): Generator<void, void> {
  const chance = chanceOf(seed);
  const order = Int32Array.from(rows.keys());
  const step = stepper(topics);
  const isKnown = near.length > 0;
  for (let pass = 0; pass < passes; pass += 1) {
    // Most topics are far from most texts and stay so: only some passes look at all of them.
    const isWhole = pass % 3 === 1 || (pass === 0 && !isKnown);
    shuffle(order, chance);
    let worst = 0;
    for (const [place, index] of order.entries()) {
      if (place % STEPS_BETWEEN_PAUSES === 0) yield;
      const row = rows[index];
      if (!row) continue;
      const distance = isWhole ? step.all(weights, row) : step.some(weights, row, near[index] ?? NONE);
      if (isWhole) near[index] = step.near();
      worst = Math.max(worst, distance);
    }
    if (isWhole && worst < tolerance) return;
  }
}

const NONE = new Int32Array(0);
// A topic whose slope is beyond this seldom comes near again within three passes.
const FAR = 0.4;

/** Takes out of the weights what a row has added to them. */
export function forget(weights: Float32Array, { vector, topic, duals }: Row): void {
  const steps = duals.map((dual, other) => (other === topic ? -dual : dual));
  addTimes(weights, vector, steps, Int32Array.from(steps.keys()), steps.length);
}

/** Steps that move one row's duals to their best values; each returns how far the worst of them was. */
export interface Stepper {
  all(weights: Float32Array, row: Row): number;
  /** For the topics of `active` only. */
  some(weights: Float32Array, row: Row, active: Int32Array): number;
  /** The topics that the last step over all found near their limit. */
  near(): Int32Array;
}

/** Room for the steps of one training of so many topics. */
export function stepper(topics: number): Stepper {
  const everything = Int32Array.from({ length: topics }, (_, topic) => topic);
  const scores = new Float32Array(topics);
  const steps = new Float32Array(topics);
  const changed = new Int32Array(topics);
  const near = new Int32Array(topics);
  let nearCount = 0;
  const move = (weights: Float32Array, { vector, topic: own, duals }: Row, active: Int32Array): number => {
    let count = 0;
    let worst = 0;
    nearCount = 0;
    for (let at = 0; at < active.length; at += 1) {
      const topic = active[at] ?? 0;
      const side = topic === own ? 1 : -1;
      const dual = duals[topic] ?? 0;
      const damping = topic === own ? OWN_DAMPING : DAMPING;
      const slope = side * (scores[topic] ?? 0) - 1 + dual * damping;
      if (dual === 0 && slope > FAR) continue;
      near[nearCount] = topic;
      nearCount += 1;
      if (dual === 0 && slope >= 0) continue;
      const distance = Math.abs(slope);
      if (distance > worst) worst = distance;
      if (distance < SMALLEST_STEP) continue;
      const moved = Math.max(dual - slope / (vector.square + damping), 0);
      steps[topic] = side * (moved - dual);
      duals[topic] = moved;
      changed[count] = topic;
      count += 1;
    }
    if (count > 0) addTimes(weights, vector, steps, changed, count);
    return worst;
  };
  return {
    all(weights, row) {
      scoreInto(scores, weights, row.vector);
      return move(weights, row, everything);
    },
    some(weights, row, active) {
      scoreSomeInto(scores, weights, row.vector, active);
      return move(weights, row, active);
    },
    near: () => near.slice(0, nearCount),
  };
}
