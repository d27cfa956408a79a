// A comment comes to hand: right-clicked, out of a list, or the next in turn; and it is read again when what it
// depends on has changed. What can be done with it stands in acts.ts.
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import {
  answerIndex,
  caution,
  comment,
  criticalShown,
  edited,
  erasing,
  handingOver,
  replying,
  routed,
  teaching,
  view,
} from '@/components/app/state';
import { closeErrors, say } from '@/components/app/toasts';
import type { Result } from '@/utils/base/result';
import type { Capture } from '@/utils/schema/capture';
import type { CaseId } from '@/utils/schema/parts';
import type { RoutedComment, Services } from '@/utils/services/contract';
import { parkNow, readyText } from './drafts';

// Every new comment takes the next number; an answer to an older question is then ignored.
let turn = 0;

/** A capture arrived: routes it and shows it. What was being edited is parked first. */
export async function openCapture(services: Services, capture: Capture): Promise<void> {
  if (isShown(capture)) {
    view.value = 'comment';
    return;
  }
  await open(services, capture, () => services.comment.route(capture));
}

/** A case out of a list. */
export async function openCase(services: Services, caseId: CaseId): Promise<void> {
  if (routed.value?.caseId === caseId) {
    view.value = 'comment';
    return;
  }
  await open(services, null, () => services.comment.reopenCase(caseId));
}

async function open(
  services: Services,
  capture: Capture | null,
  route: () => Promise<Result<RoutedComment>>,
): Promise<void> {
  const mine = ++turn;
  const parking = parkNow(services.comment);
  edited.value = null;
  answerIndex.value = 0;
  handingOver.value = null;
  replying.value = false;
  teaching.value = false;
  erasing.value = false;
  criticalShown.value = null;
  caution.value = null;
  closeErrors();
  comment.value = { kind: 'routing', capture };
  view.value = 'comment';
  const wasParked = await parking;
  const result = await attempt('route', route);
  if (mine !== turn) return;
  if (wasParked) say(t('commentView.parked'));
  if (result.ok) show(result.value);
  else comment.value = { kind: 'failed', capture, code: result.code };
}

function isShown({ capturedAt, place, comment: { commentId, text } }: Capture): boolean {
  const state = comment.value;
  const shown =
    state.kind === 'routed' ? state.routed.capture : state.kind === 'routing' ? state.capture : null;
  return (
    shown?.capturedAt === capturedAt &&
    shown.place.tabId === place.tabId &&
    shown.comment.commentId === commentId &&
    shown.comment.text === text
  );
}

function show(next: RoutedComment): void {
  comment.value = { kind: 'routed', routed: next };
  if (next.draft !== null && edited.value === null) takeUpDraft(next.draft);
}

/** Takes a parked draft up again. */
export function takeUpDraft(draft: string): void {
  edited.value = { draft, ready: readyText(draft) };
}

/** Reads the shown comment again, e.g. after the team's settings changed. */
export async function refresh({ comment: comments }: Services): Promise<void> {
  const shown = routed.value;
  if (shown === null) return;
  const again = await attempt('refresh', () => comments.reopenCase(shown.caseId));
  if (again.ok) update(again.value);
}

/** The next case that needs me, after the one shown. */
export async function nextCase(services: Services): Promise<void> {
  const shown = routed.value?.caseId ?? null;
  const next = await attemptRead('next case', () => services.cases.next(shown));
  if (next !== null) await openCase(services, next);
  else say(t('casesView.nextDone'));
}

/** Takes over a newer state of the comment that is still shown; another one has come meanwhile → nothing. */
export function update(next: RoutedComment): void {
  if (routed.value?.caseId !== next.caseId) return;
  comment.value = { kind: 'routed', routed: next };
}
