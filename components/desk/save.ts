// One way to save on the desk: the act, then its sentence.
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { say, sayError } from '@/components/app/toasts';
import type { Result } from '@/utils/base/result';

/** Runs a saving act and says how it went; true when it is kept. */
export async function save(act: () => Promise<Result<unknown>>): Promise<boolean> {
  const saved = await attempt('save', act);
  if (saved.ok) say(t('desk.saved'));
  else sayError(saved.code);
  return saved.ok;
}
