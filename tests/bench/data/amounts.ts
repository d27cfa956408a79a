// How many cases the goals of the data engine are measured with.

export interface CasesOptions {
  readonly count: number;
  readonly days: number;
  /** Milliseconds since the epoch: when the newest case was opened. */
  readonly untilMs: number;
  /** Little text and few events in all but the last day's cases. */
  readonly slim?: boolean;
}

export const MONTH = { count: 30_000, days: 30 } as const;
export const THREE_YEARS = { count: 1_000_000, days: 1_096, slim: true } as const;
