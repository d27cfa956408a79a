// How to reach a colleague: one click copies it.

import type { Member } from '@/utils/schema/member';
import type { Services } from '@/utils/services/contract';
import { attempt } from './attempt';
import { t } from './language';
import { say, sayError } from './toasts';

/** Copies the first way to reach a person; nothing where there is none. */
export async function copyContact(services: Services, member: Member): Promise<void> {
  const value = member.contacts[0]?.value;
  if (value === undefined) return;
  const copied = await attempt('copy', () => services.window.copy(value));
  if (copied.ok) say(t('today.contactCopied', { value }));
  else sayError(copied.code);
}
