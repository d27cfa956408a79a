// What a person can do with the comment at hand. Buttons, keys and manifest commands all end here, so
// that each act says the same, fails the same and can be undone the same.
import { batch } from '@preact/signals';
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { answer, answerIndex, caution, comment, edited, routed } from '@/components/app/state';
import { closeErrors, say, sayError } from '@/components/app/toasts';
import type { ErrorCode } from '@/utils/base/errors';
import type { TopicId } from '@/utils/schema/parts';
import type { RoutedComment, Services } from '@/utils/services/contract';
import { dropDraft, editAnswer, parkNow } from './drafts';
import { refresh, update } from './opening';
import { isHeldCritical } from './rights';

/** Failures after which the text is put on the clipboard, because pasting still works. */
const COPY_INSTEAD: readonly ErrorCode[] = [
  'composer-not-found',
  'page-gone',
  'page-not-allowed',
  'row-changed',
];
/** Failures whose own sentence already says that the text was copied. */
const SAYS_COPIED: readonly ErrorCode[] = ['composer-ambiguous', 'insert-no-effect'];

/** Puts the shown text into the reply box; where that fails, on the clipboard, and says so. */
export async function insertAnswer(
  services: Services,
  mode: 'atCaret' | 'replaceDraft' = 'atCaret',
): Promise<void> {
  const shown = routed.value;
  if (shown === null) return;
  const text = textToSend();
  if (text === null) return;
  closeErrors();
  if (await isHeldBack(services, shown, text, mode)) return;
  const result = await attempt('insert', () => services.comment.insert(shown, text, answer.value, mode));
  if (result.ok) return update(result.value);
  const isAsked = result.code === 'composer-not-found';
  if (isAsked) void insertOnceOpened(services, shown, text, mode);
  const copies = COPY_INSTEAD.includes(result.code) || SAYS_COPIED.includes(result.code);
  const copied = copies && (await attempt('copy', () => services.window.copy(text))).ok;
  sayError(
    result.code,
    copied && !SAYS_COPIED.includes(result.code)
      ? t(isAsked ? 'commentView.goesInOnceOpened' : 'commentView.copiedInstead')
      : undefined,
  );
}

/** The person has been asked to press Reply: the text goes into the box that opens then. */
async function insertOnceOpened(
  services: Services,
  shown: RoutedComment,
  text: string,
  mode: 'atCaret' | 'replaceDraft',
): Promise<void> {
  const used = answer.value;
  const late = await attempt('insert', () => services.comment.insert(shown, text, used, mode, true));
  if (!late.ok) return; // what can be done then has been said at once
  closeErrors();
  if (routed.value?.caseId === shown.caseId) update(late.value);
}

/** Numbers that belong into a private message, and cheer on a day of mourning, are asked for twice. */
async function isHeldBack(
  { comment: comments }: Services,
  shown: RoutedComment,
  text: string,
  mode: 'atCaret' | 'replaceDraft',
): Promise<boolean> {
  const isSecondAsking = caution.value?.text === text;
  caution.value = null;
  if (isSecondAsking) return false;
  const reasons = await attemptRead('cautions', () => comments.cautions(shown, text));
  if (reasons === null || reasons.length === 0) return false;
  caution.value = { text, reasons, mode };
  return true;
}

export async function copyAnswer({ window }: Services): Promise<void> {
  const text = textToSend();
  if (text === null) return;
  const copied = await attempt('copy', () => window.copy(text));
  if (copied.ok) say(t('commentView.copied'));
  else sayError(copied.code);
}

/** The text as it would leave; null after having said why it cannot. */
function textToSend(): string | null {
  if (routed.value !== null && isHeldCritical(routed.value)) {
    say(t('commentView.critical'));
    return null;
  }
  const text = edited.value === null ? (answer.value?.text ?? null) : edited.value.ready;
  if (text !== null) return text;
  const isBlocked = edited.value === null ? answer.value !== null : edited.value.draft.trim() !== '';
  sayError(isBlocked ? 'answer-blocked' : 'no-answer');
  document.querySelector<HTMLElement>('[data-blank]')?.focus();
  return null;
}

/** «موضوعش این نیست»: one click, undone from the toast. */
export async function correctTopic(services: Services, topicId: TopicId | null): Promise<void> {
  const shown = routed.value;
  if (shown === null || shown.case.topicId === topicId) return;
  const previous = shown.case.topicId;
  await setAside(services);
  const result = await attempt('correct', () => services.comment.correct(shown, topicId));
  if (!result.ok) return sayError(result.code);
  answerIndex.value = 0;
  update(result.value);
  const words = result.value.topic
    ? t('commentView.topicChanged', { topic: result.value.topic.title })
    : t('commentView.topicUnknown');
  say(words, () => void undoCorrect(services, result.value, previous));
}

async function undoCorrect(
  { comment: comments }: Services,
  corrected: RoutedComment,
  previous: TopicId | null,
) {
  const result = await attempt('undo', () => comments.undoCorrect(corrected, previous));
  if (!result.ok) return sayError(result.code);
  answerIndex.value = 0;
  update(result.value);
}

export async function setTone(services: Services): Promise<void> {
  const shown = routed.value;
  const current = answer.value;
  const other = current?.tones.find((tone) => tone !== current.tone);
  if (shown === null || other === undefined) return;
  await setAside(services);
  const next = await attemptRead('tone', () => services.comment.withTone(shown, other));
  if (next !== null) update(next);
}

/** Shows another of the prepared answers. */
export async function chooseAnswer(services: Services, index: number): Promise<void> {
  const count = routed.value?.answers.length ?? 0;
  if (count === 0) return;
  await setAside(services);
  answerIndex.value = (index + count) % count;
}

/** An edited answer steps behind another one; it stays on the case as its draft. */
async function setAside({ comment: comments }: Services): Promise<void> {
  const draft = edited.value?.draft;
  if (draft === undefined) return;
  const wasParked = await parkNow(comments);
  edited.value = null;
  const state = comment.value;
  if (wasParked && state.kind === 'routed') {
    comment.value = { kind: 'routed', routed: { ...state.routed, draft } };
  }
}

/** Fills one empty place: kept as a fact of the team where it is one, and put into the edited text as well. */
export async function fillBlank({ comment: comments }: Services, name: string, value: string): Promise<void> {
  const shown = routed.value;
  if (shown === null || value.trim() === '') return;
  const draft = edited.value?.draft;
  if (draft !== undefined) editAnswer(comments, draft.replaceAll(`{{${name}}}`, value.trim()));
  const result = await attempt('fill', () => comments.fillFact(shown, name, value.trim()));
  if (result.ok) update(result.value);
  else sayError(result.code);
}

export async function confirmSent({ comment: comments }: Services, sent: boolean): Promise<void> {
  const shown = routed.value;
  if (shown === null) return;
  const result = await attempt('confirm', () => comments.confirmSent(shown, sent));
  if (result.ok) update(result.value);
  else sayError(result.code);
}

/** «برای تیم نگه دار»: the text becomes a prepared response of this topic. */
export async function keepForTeam(
  { comment: comments }: Services,
  text: string,
  title: string,
): Promise<boolean> {
  const shown = routed.value;
  if (shown === null) return false;
  const result = await attempt('keep', () => comments.keepAsResponse(shown, text, title));
  if (!result.ok) {
    sayError(result.code);
    return false;
  }
  const kept = result.value.answers.findIndex((one) => one.text === text);
  batch(() => {
    update({ ...result.value, draft: null });
    answerIndex.value = Math.max(0, kept);
    edited.value = null;
  });
  await dropDraft(comments);
  say(t('commentView.kept'));
  return true;
}

/** Ends a case that needs no reply. */
export async function ignoreComment(services: Services): Promise<void> {
  const shown = routed.value;
  if (shown === null) return;
  const closed = await attempt('close', () => services.cases.close([shown.caseId], true));
  if (!closed.ok) return sayError(closed.code);
  await refresh(services);
  say(t('status.closed'), () => {
    void attempt('reopen', () => services.cases.reopen([shown.caseId])).then(() => refresh(services));
  });
}
