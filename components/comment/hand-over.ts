// The acts of the hand-over sheet: give the comment to somebody, and take in what they answered.
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { handingOver } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import type { CaseId, MemberId } from '@/utils/schema/parts';
import type { RoutedComment, Services } from '@/utils/services/contract';
import { refresh } from './opening';

/** Names who follows it up, puts the card on the clipboard and, where the way `opens`, opens the chat or the message. */
export async function giveComment(
  services: Services,
  routed: RoutedComment,
  to: MemberId | null,
  note: string,
  way: { id: string; opens: boolean },
): Promise<void> {
  const given = await attempt('hand over', () => services.handOver.give(routed, to, note, way.id));
  if (!given.ok) return sayError(given.code);
  const { copy, open: address } = given.value;
  const open = way.opens ? address : null;
  const copied = await attempt('copy', () => services.window.copy(copy)); // before another page takes the focus
  handingOver.value = null;
  if (open !== null) await services.window.openAddress(open);
  if (!copied.ok) say(t('handOver.doneNoCopy'));
  else say(t(open === null ? 'handOver.done' : 'handOver.doneOpened'));
  await refresh(services);
}

/** Keeps a pasted answer; true = it is kept. */
export async function takeReply(
  services: Services,
  caseId: CaseId,
  text: string,
  as: 'note' | 'draftResponse',
): Promise<boolean> {
  const taken = await attempt('reply', () => services.handOver.takeReply(caseId, text, as));
  if (!taken.ok) {
    sayError(taken.code);
    return false;
  }
  say(t(as === 'note' ? 'handOver.noted' : 'handOver.drafted'));
  await refresh(services);
  return true;
}
