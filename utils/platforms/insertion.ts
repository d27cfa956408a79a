// Writes an answer into the reply box of a comment, once, and reads it back. The protocol:
//   1 the box is found again inside the comment's own scope, and focused
//   2 the text is written by the editor's best technique at its last caret
//   3 the box is read: as expected = done; unchanged = the next technique; anything else = stop and say so
// Nothing is ever submitted, no key is pressed, and no technique is repeated, because an editor may take its time
// and a second try would double the text. What must run in the page's own world is handed out as a step.
import type { ErrorCode } from '@/utils/base/errors';
import { fail, ok, type Result } from '@/utils/base/result';
import type { Page } from '@/utils/platforms/adapter';
import { addressOf } from '@/utils/platforms/editors/address';
import type { Editor, Technique } from '@/utils/platforms/editors/editor';
import { withoutDoubledName } from '@/utils/platforms/editors/handle';
import { editorOf } from '@/utils/platforms/editors/registry';
import { awaitReplyBox, findReplyBox, type ReplyBox } from '@/utils/platforms/editors/reply-box';
import { pause, twoFrames, waitUntil } from '@/utils/platforms/editors/wait';
import { editorKind, focusedEditor } from '@/utils/platforms/shared/editors';
import type { InsertOrder } from '@/utils/schema/page-orders';
import type { InsertStep } from '@/utils/schema/page-steps';

const MOST_WAIT_MS = 1_000;
/** An editor that has not said that it takes a text either writes soon or not at all. */
const SHORT_WAIT_MS = 150;
/** A controlled field that refuses a text takes it back within a frame or two. */
const SECOND_READING_MS = 60;

/** One insertion from the order to its report; `begin` once, then `go on` after every step that was asked for. */
export class Insertion {
  private readonly order: InsertOrder;
  private readonly page: Page;
  private writing: Writing | undefined;
  private isOver = false;

  constructor(order: InsertOrder, page: Page) {
    this.order = order;
    this.page = page;
  }

  async begin(): Promise<InsertStep> {
    const found = await this.find();
    if (!found.ok) return failed(found.code);
    const ready = await focus(found.value, this.order, this.page);
    if (!ready) return failed('composer-not-found');
    await untilTypingIsPast(ready.box);
    const writing = prepare(ready, this.order, this.page);
    if (!writing) return failed('row-changed');
    this.writing = writing;
    return tryNext(writing);
  }

  private find(): Promise<Result<ReplyBox>> {
    const { commentId, waits, mode } = this.order;
    if (mode === 'replaceTyped') return Promise.resolve(focusedBox(this.page));
    return waits
      ? awaitReplyBox(commentId, this.page, () => this.isOver)
      : findReplyBox(commentId, this.page);
  }

  /** Waits no longer for a box: another order has come. */
  abandon(): void {
    this.isOver = true;
  }

  /** After a step in the page's own world; `taken` = the editor said that it took the text in hand. */
  async goOn(taken: boolean): Promise<InsertStep> {
    const writing = this.writing;
    if (!writing?.current) return failed('unknown');
    return (await judge(writing, taken ? MOST_WAIT_MS : SHORT_WAIT_MS)) ?? tryNext(writing);
  }
}

interface Writing {
  readonly page: Page;
  readonly box: HTMLElement;
  readonly editor: Editor;
  readonly before: string;
  readonly expected: string;
  readonly text: string;
  readonly handleDropped: boolean;
  readonly ladder: Technique[];
  current: Technique | undefined;
}

// React and others draw a box anew when it gets the focus: the one that is there afterwards counts.
async function focus(target: ReplyBox, order: InsertOrder, page: Page): Promise<ReplyBox | null> {
  const isTyped = order.mode === 'replaceTyped'; // then it has the focus, and its caret where it belongs
  if (!isTyped) target.box.focus();
  await twoFrames();
  if (target.box.isConnected) return target;
  const again = isTyped ? focusedBox(page) : await findReplyBox(order.commentId, page);
  if (!again.ok) return null;
  if (isTyped) return again.value;
  again.value.box.focus();
  await twoFrames();
  return again.value.box.isConnected ? again.value : null;
}

function focusedBox(page: Page): Result<ReplyBox> {
  const box = focusedEditor(page.document);
  return box ? ok({ box, author: null }) : fail('composer-not-found');
}

/** Lets an editor close the step of its history that a person has been typing into just now. */
async function untilTypingIsPast(box: HTMLElement): Promise<void> {
  const { typingMs } = editorOf(box);
  // Browsers tell whether anybody has touched the page within the last seconds; a click in our panel is none.
  const isTouched = box.ownerDocument.defaultView?.navigator.userActivation?.isActive ?? true;
  if (typingMs && isTouched) await pause(typingMs);
}

/** Null when the typed word that is to be replaced does not stand before the caret any more. */
function prepare({ box, author }: ReplyBox, order: InsertOrder, page: Page): Writing | null {
  const editor = editorOf(box);
  const before = editor.read(box);
  const replaces = order.mode === 'replaceDraft';
  const typed = order.mode === 'replaceTyped' ? (order.typed ?? '') : null;
  const named =
    replaces || typed !== null
      ? { text: order.text, dropped: false }
      : withoutDoubledName(order.text, before, author);
  const text = editor.fit(named.text, box);
  const spot = replaces ? 'everything' : named.dropped ? 'end' : 'lastCaret';
  const at = editor.placeCaret(box, spot) ?? before.length;
  const head = before.slice(0, at - (typed?.length ?? 0));
  if (typed !== null) {
    if (!isSameEnd(before.slice(head.length, at), typed)) return null;
    if (!editor.selectBefore(box, typed.length)) return null;
  }
  const expected = replaces ? text : head + text + before.slice(at);
  const isOneLine = !text.includes('\n');
  const ladder = editor.techniques.filter((way) => isOneLine || way.world === 'page' || !way.oneLineOnly);
  return {
    page,
    box,
    editor,
    before,
    expected,
    text,
    ladder,
    handleDropped: named.dropped,
    current: undefined,
  };
}

async function tryNext(writing: Writing): Promise<InsertStep> {
  for (;;) {
    const technique = writing.ladder.shift();
    writing.current = technique;
    if (!technique) return failed('insert-no-effect');
    const { box, editor, text, page } = writing;
    await (editor.caretMs ? pause(editor.caretMs) : twoFrames()); // the editor takes over the selection
    if (technique.world === 'page') {
      return { kind: 'write', technique: technique.name, address: addressOf(box, page.document), text };
    }
    technique.write(box, text);
    const verdict = await judge(writing, MOST_WAIT_MS);
    if (verdict) return verdict;
  }
}

/** Reads back what the current technique has done; null = nothing at all, and the next one may be tried. */
async function judge(writing: Writing, mostMs: number): Promise<InsertStep | null> {
  const { page, box, editor, before, expected, current } = writing;
  // Some draw their box anew from what they have taken; the caret is in the new one then.
  const boxNow = (): HTMLElement => (box.isConnected ? box : (focusedEditor(page.document) ?? box));
  const isThere = (): boolean => isSameText(editor.read(boxNow()), expected);
  if (await waitUntil(isThere, box, mostMs)) {
    await pause(SECOND_READING_MS);
    if (isThere()) {
      const report = {
        technique: current?.name ?? '',
        editor: editorKind(box),
        handleDropped: writing.handleDropped,
      };
      return { kind: 'done', report };
    }
  }
  return box.isConnected && isSameText(editor.read(box), before) ? null : failed('insert-not-verified');
}

/** Equal but for what editors do to white space on their own: no-break spaces, place-holders, a last line break. */
function isSameText(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

/** The same for a word whose last space counts. */
const isSameEnd = (one: string, other: string): boolean =>
  one.replaceAll('\u00A0', ' ') === other.replaceAll('\u00A0', ' ');

function comparable(text: string): string {
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/[\u200B\uFEFF]/g, '')
    .replaceAll('\r\n', '\n')
    .trimEnd();
}

function failed(code: ErrorCode): InsertStep {
  return { kind: 'failed', code };
}
