// Long work as a series of short steps: who has time runs it to its end, who has not comes back to it.

/** Runs all steps now and returns what comes out. */
export function runAll<Outcome>(work: Generator<void, Outcome>): Outcome {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
