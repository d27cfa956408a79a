// A full or failing disk may show anywhere in a longer piece of work; the caller gets an answer all the same.
import { logFailure } from '@/utils/base/log';
import { fail, type Result } from '@/utils/base/result';
import { codeOf } from '@/utils/data/engine';

/** The work's own result; what it throws as `storage-full`, `storage-failed` or a code of the database. */
export async function answering<T>(where: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (cause) {
    logFailure(where, cause);
    return fail(codeOf(cause), String(cause));
  }
}
