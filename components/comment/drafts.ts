// An answer being edited is work: it is parked on its case while it grows, and at once when the person
// turns to something else. What was inserted as it stands is parked no more.
import { attempt } from '@/components/app/attempt';
import { edited, routed } from '@/components/app/state';
import type { CaseId } from '@/utils/schema/parts';
import type { CommentService, RoutedComment } from '@/utils/services/contract';

const PARK_AFTER_MS = 800;
let waiting: ReturnType<typeof setTimeout> | null = null;
let parkedText: { caseId: CaseId; draft: string } | null = null;

/** Takes what the person made of the answer, and parks it a moment later. */
export function editAnswer(comments: CommentService, draft: string): void {
  edited.value = { draft, ready: readyText(draft) };
  if (waiting !== null) clearTimeout(waiting);
  waiting = setTimeout(() => void parkNow(comments), PARK_AFTER_MS);
}

/** Parks the edited answer of the shown comment, if there is one. True = something was kept. */
export async function parkNow(comments: CommentService): Promise<boolean> {
  if (waiting !== null) clearTimeout(waiting);
  waiting = null;
  const shown = routed.value;
  const draft = edited.value?.draft;
  if (shown === null || draft === undefined || draft.trim() === '' || wasInserted(shown, draft)) return false;
  if (parkedText?.caseId === shown.caseId && parkedText.draft === draft) return true;
  parkedText = { caseId: shown.caseId, draft };
  const parked = await attempt('park draft', () => comments.parkDraft(shown.caseId, draft));
  return parked.ok;
}

/** Forgets the edited answer, here and on its case. */
export async function dropDraft(comments: CommentService): Promise<void> {
  if (waiting !== null) clearTimeout(waiting);
  waiting = null;
  parkedText = null;
  edited.value = null;
  const shown = routed.value;
  if (shown !== null) await attempt('drop draft', () => comments.parkDraft(shown.caseId, null));
}

/** The text as it may be sent, or null while a {{place}} in it is empty or there is no text at all. */
export function readyText(draft: string): string | null {
  const text = draft.trim();
  return text === '' || /\{\{|\}\}/u.test(text) ? null : text;
}

function wasInserted(shown: RoutedComment, draft: string): boolean {
  const last = shown.case.events.findLast((event) => event.type === 'inserted');
  return last !== undefined && last.text === draft.trim();
}
