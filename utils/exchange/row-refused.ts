// Why one row is left out; thrown where it is found, told where the rows are walked.
import type { RowProblem } from '@/utils/schema/row-problem';

export class RowRefused extends Error {
  readonly problem: RowProblem;
  /** What stood there. */
  readonly value: string;
  constructor(problem: RowProblem, value: string) {
    super(problem);
    this.problem = problem;
    this.value = value.slice(0, 200);
  }
}
