/** Why a pattern is refused, for the sentence that says so. */
export type PatternProblem =
  | 'empty'
  | 'lookAround'
  | 'backReference'
  | 'brackets'
  | 'repeat'
  | 'sign'
  | 'tooLarge';

export class PatternError extends Error {
  readonly problem: PatternProblem;
  constructor(problem: PatternProblem) {
    super(problem);
    this.problem = problem;
  }
}
