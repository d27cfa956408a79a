// One part of the whole test run: its counts, its time, and what a person should know about it.
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Sentences for the summary: figures, and the reasons of failures and skips. */
  readonly notes: readonly string[];
}

export interface Part extends Counts {
  readonly name: string;
  readonly seconds: number;
}

/** Runs one part; an exception in it counts as one failure and does not end the run. */
export async function measure(name: string, run: () => Counts | Promise<Counts>): Promise<Part> {
  process.stdout.write(`\n── ${name}\n`);
  const start = performance.now();
  let counts: Counts;
  try {
    counts = await run();
  } catch (error) {
    counts = {
      passed: 0,
      failed: 1,
      skipped: 0,
      notes: [error instanceof Error ? error.message : String(error)],
    };
  }
  return { name, seconds: (performance.now() - start) / 1000, ...counts };
}

/** Counts of named yes-or-no checks; a failed one is named in the notes. */
export function fromChecks(
  checks: readonly { what: string; holds: boolean }[],
  notes: readonly string[] = [],
): Counts {
  const broken = checks.filter((check) => !check.holds);
  return {
    passed: checks.length - broken.length,
    failed: broken.length,
    skipped: 0,
    notes: [...notes, ...broken.map((check) => `broken: ${check.what}`)],
  };
}

/** The summary of all the parts; its last line is read by machines. */
export function summary(parts: readonly Part[]): string {
  const sum = (pick: (part: Part) => number) => parts.reduce((total, part) => total + pick(part), 0);
  const width = Math.max(...parts.map((part) => part.name.length));
  const lines = parts.flatMap((part) => [
    `${part.failed ? '✗' : '✓'} ${part.name.padEnd(width)}  ${counted(part)}  ${part.seconds.toFixed(1)} s`,
    ...part.notes.map((note) => `    ${note}`),
  ]);
  const total = {
    passed: sum((p) => p.passed),
    failed: sum((p) => p.failed),
    skipped: sum((p) => p.skipped),
  };
  return [...lines, `total ${sum((p) => p.seconds).toFixed(0)} s`, counted(total)].join('\n');
}

function counted(counts: Pick<Counts, 'passed' | 'failed' | 'skipped'>): string {
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
  return `${counts.passed} passed, ${counts.failed} failed${skipped}`;
}
