// A service that throws is a bug of ours; the person still gets a sentence and keeps the view.
import { ERROR_CODES, type ErrorCode } from '@/utils/base/errors';
import { logFailure } from '@/utils/base/log';
import { fail, type Result } from '@/utils/base/result';

/** Awaits a service's Result; an exception becomes the code `unknown` and a line in the log. */
export async function attempt<T>(where: string, act: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await act();
  } catch (cause) {
    logFailure(where, cause);
    return fail('unknown');
  }
}

/** The same for a service that answers with a bare value; null = it failed, and `say` hears why. */
export async function attemptRead<T>(
  where: string,
  act: () => Promise<T>,
  say: (code: ErrorCode) => void = () => undefined,
): Promise<T | null> {
  try {
    return await act();
  } catch (cause) {
    logFailure(where, cause);
    say(codeOf(cause));
    return null;
  }
}

// A database that cannot be opened says which of its troubles it has.
function codeOf(cause: unknown): ErrorCode {
  const named = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return ERROR_CODES.find((code) => code === named) ?? 'storage-failed';
}
