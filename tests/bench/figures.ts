// One measured thing beside its goal.
import { describeSeries, type Series } from './statistics.ts';

export interface Goal {
  readonly what: string;
  readonly unit: 'ms' | 'µs' | 'MB' | 'kB' | '';
  readonly goal: number;
  /** The part of the series that has to be within the goal. */
  readonly by: 'p50' | 'p95' | 'p99' | 'max';
}

export interface Figure extends Goal, Series {
  readonly holds: boolean;
}

/** The series beside its goal. */
export function judge(goal: Goal, values: readonly number[]): Figure {
  const series = describeSeries(values);
  return { ...goal, ...series, holds: series[goal.by] <= goal.goal };
}

/** One line for people; a single measurement is no series. */
export function describeFigure(figure: Figure): string {
  const { what, unit, n, goal, by, holds } = figure;
  const inUnit = (value: number) => `${value.toFixed(value < 1 ? 3 : value < 20 ? 1 : 0)} ${unit}`;
  const parts = (['p50', by === 'p99' ? by : 'p95', 'max'] as const).map(
    (part) => `${part} ${inUnit(figure[part])}`,
  );
  const measured = n === 1 ? inUnit(figure.max) : parts.join(', ');
  const limit = n === 1 ? `${goal} ${unit}` : `${by} <= ${goal} ${unit}`;
  return `${what}: ${measured} (n ${n}); ${holds ? 'within' : 'BEYOND'} the goal of ${limit}`;
}
