// What crosses a context (page, worker, panel) comes back as a Result and never as an exception,
// so that a caller must look at the failure before it can touch the value.
import type { ErrorCode } from './errors';

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Failure = { readonly ok: false; readonly code: ErrorCode; readonly detail?: string };
export type Result<T> = Ok<T> | Failure;

/** A success carrying `value`. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/** A failure with a code for the program; `detail` is for the log and never holds a customer's words. */
export const fail = (code: ErrorCode, detail?: string): Failure =>
  detail === undefined ? { ok: false, code } : { ok: false, code, detail };
