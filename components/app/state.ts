// The one home of view truth: what the person sees right now, as signals. Stored truth stays in the
// services; half-typed text stays in its component, except the edited answer, which keys, commands and
// the next right-click must reach as well.
import { computed, signal } from '@preact/signals';
import type { ErrorCode } from '@/utils/base/errors';
import type { Capture } from '@/utils/schema/capture';
import type { CaseId, Language, MemberId, ResponseId } from '@/utils/schema/parts';
import type { Response } from '@/utils/schema/response';
import type {
  ActView,
  CaseFilter,
  CaseSort,
  Caution,
  DataHealth,
  GroupBy,
  RoutedComment,
  Team,
  Theme,
} from '@/utils/services/contract';

export const TABS = ['today', 'comment', 'responses', 'cases'] as const;
export type Tab = (typeof TABS)[number];
/** The tabs, and what the ⋯ menu opens in their place. */
export type View = Tab | 'who' | 'help';

/** Where the comment tab stands. While routing, the captured words are already shown. */
export type CommentState =
  | { kind: 'none' }
  | { kind: 'routing'; capture: Capture | null }
  | { kind: 'routed'; routed: RoutedComment }
  | { kind: 'failed'; capture: Capture | null; code: ErrorCode };

/** The text the person made of the shown answer. `ready` is null while a place in it is still empty. */
export interface EditedAnswer {
  /** What is parked; empty places stand in it as {{name}}. */
  draft: string;
  ready: string | null;
}

export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'error';
  undo?: () => void;
  undoWords?: string;
}

/** Which cases, in what order, and in which groups. */
export interface CaseQuestion {
  filter: CaseFilter;
  sort: CaseSort;
  groupBy: GroupBy | null;
}

/** A place in the list of cases: how far down it was, and which row was opened. */
export interface CaseListPlace {
  question: CaseQuestion;
  caseId: CaseId;
  index: number;
  /** In pixels. */
  top: number;
}

export const language = signal<Language>('fa');
export const theme = signal<Theme>('system');
export const memberId = signal<MemberId | null>(null);
export const settingsSince = signal<string | null>(null);
export const team = signal<Team | null>(null);
/** Read when a view first needs them, see responses.ts. */
export const responses = signal<readonly Response[]>([]);
export const view = signal<View>('today');
export const comment = signal<CommentState>({ kind: 'none' });
export const answerIndex = signal(0);
export const edited = signal<EditedAnswer | null>(null);
/** An answer that was held back once, and why; the second asking with the same text lets it through. */
export const caution = signal<{
  text: string;
  reasons: readonly Caution[];
  mode: 'atCaret' | 'replaceDraft';
} | null>(null);
/** The case and the person for whom the answers of a critical topic were asked for; another comment hides them again. */
export const criticalShown = signal<string | null>(null);
export const handingOver = signal<MemberId | 'open' | null>(null);
/** A colleague's answer is being pasted back. */
export const replying = signal(false);
/** A topic is being chosen that the comment is an example of. */
export const teaching = signal(false);
/** The customer's data are about to be deleted: the sheet that asks is open. */
export const erasing = signal(false);
/** «جایم باش تا …» is open. */
export const standingIn = signal(false);
/** The response shown in full; `new` while one is being written, null for the list. */
export const shownResponse = signal<ResponseId | 'new' | null>(null);
/** What is searched for among the responses. */
export const responseQuery = signal('');
/** What the list of cases is asked for; null = what it begins with. */
export const caseQuestion = signal<CaseQuestion | null>(null);
/** Where the list of cases was left for a case that was opened from it. */
export const caseListLeft = signal<CaseListPlace | null>(null);
export const openCases = signal(0);
/** Ctrl+K: the search over everything floats above the view. */
export const everythingIsOpen = signal(false);
/** «بعداً»: who sits here is asked again when the panel is opened next. */
export const askedWhoLater = signal(false);
export const toasts = signal<readonly Toast[]>([]);
/** The acts that undo and redo would take now. */
export const acts = signal<{ undo: ActView | null; redo: ActView | null }>({ undo: null, redo: null });
/** How the data of this device stands; null until the page was idle once. */
export const dataHealth = signal<DataHealth | null>(null);
/** True while the panel has the focus: only then hints for plain keys are shown. */
export const hasFocus = signal(false);
/** Milliseconds since the epoch, once a minute: ages and deadlines are drawn from it. */
export const now = signal(Date.now());

export const routed = computed(() => (comment.value.kind === 'routed' ? comment.value.routed : null));
export const answer = computed(() => routed.value?.answers[answerIndex.value] ?? null);

export function showView(next: View): void {
  view.value = next;
}

/** Everything as at the start; each component test begins with it. */
export function resetState(): void {
  language.value = 'fa';
  theme.value = 'system';
  memberId.value = null;
  settingsSince.value = null;
  team.value = null;
  responses.value = [];
  view.value = 'today';
  comment.value = { kind: 'none' };
  answerIndex.value = 0;
  edited.value = null;
  caution.value = null;
  criticalShown.value = null;
  handingOver.value = null;
  replying.value = false;
  teaching.value = false;
  erasing.value = false;
  standingIn.value = false;
  shownResponse.value = null;
  responseQuery.value = '';
  caseQuestion.value = null;
  caseListLeft.value = null;
  openCases.value = 0;
  everythingIsOpen.value = false;
  askedWhoLater.value = false;
  toasts.value = [];
  acts.value = { undo: null, redo: null };
  dataHealth.value = null;
  hasFocus.value = false;
  now.value = Date.now();
}
