// The day as a message for the team, in the clipboard.
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { say, sayError } from '@/components/app/toasts';
import type { Services, Today } from '@/utils/services/contract';

/** Copies it, and says that it did or could not. */
export async function copyMorning(services: Services, today: Today): Promise<void> {
  const text = await attemptRead('morning', () => services.today.morningMessage(today));
  if (text === null) return sayError('unknown');
  const copied = await attempt('copy', () => services.window.copy(text));
  if (copied.ok) say(t('today.morningCopied'));
  else sayError(copied.code);
}
