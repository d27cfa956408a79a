// What the bench and its scripts inside the extension have agreed upon.

/** What a background that has been ended is asked. */
export const QUESTION = 'bench:playbook';
/** Name of the global in which the worker's very first line leaves its moment. */
export const FIRST_LINE = 'benchFirstLine';

export interface Answer {
  /** Milliseconds from the first line to the answer. */
  readonly ms: number;
  readonly records: number;
}
