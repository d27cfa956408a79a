// A service that throws is a bug of ours; the person still gets a sentence and keeps the view.
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

/** The same for a service that answers with a bare value; null = it failed and the log knows why. */
export async function attemptRead<T>(where: string, act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (cause) {
    logFailure(where, cause);
    return null;
  }
}
