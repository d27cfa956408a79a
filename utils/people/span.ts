// Stretches of time between two instants: the start belongs to it, the end no longer.
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The same time in the fewest stretches, in order; empty ones vanish. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.fromMs - b.fromMs)) {
    if (span.toMs <= span.fromMs) continue;
    const last = merged.at(-1);
    if (last && span.fromMs <= last.toMs) {
      merged[merged.length - 1] = { fromMs: last.fromMs, toMs: Math.max(last.toMs, span.toMs) };
    } else {
      merged.push(span);
    }
  }
  return merged;
}

/** Whether one of them holds an instant. */
export const covers = (spans: readonly Span[], atMs: number): boolean =>
  spans.some(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs);
