// Writes an answer into the reply box of a comment, once, and reads it back. The protocol:
//   1 the box is found again inside the comment's own scope, and focused
//   2 the text is written by the editor's best technique at its last caret
//   3 the box is read: as expected = done; unchanged = the next technique; anything else = stop and say so
// Nothing is ever submitted, no key is pressed, and no technique is repeated, because an editor may take its time
// and a second try would double the text. What must run in the page's own world is handed out as a step.
import type { ErrorCode } from '@/utils/base/errors';
import type { Page } from '@/utils/platforms/adapter';
import { addressOf } from '@/utils/platforms/editors/address';
import type { Editor, Technique } from '@/utils/platforms/editors/editor';
import { withoutDoubledName } from '@/utils/platforms/editors/handle';
import { editorOf } from '@/utils/platforms/editors/registry';
import { findReplyBox, type ReplyBox } from '@/utils/platforms/editors/reply-box';
import { pause, twoFrames, waitUntil } from '@/utils/platforms/editors/wait';
import { editorKind } from '@/utils/platforms/shared/editors';
import type { InsertOrder } from '@/utils/schema/page-orders';
import type { InsertStep } from '@/utils/schema/page-steps';

const MOST_WAIT_MS = 1_000;
/** A controlled field that refuses a text takes it back within a frame or two. */
const SECOND_READING_MS = 60;

/** One insertion from the order to its report; `begin` once, then `go on` after every step that was asked for. */
export class Insertion {
  private readonly order: InsertOrder;
  private readonly page: Page;
  private writing: Writing | undefined;

  constructor(order: InsertOrder, page: Page) {
    this.order = order;
    this.page = page;
  }

  async begin(): Promise<InsertStep> {
    const found = await findReplyBox(this.order.commentId, this.page);
    if (!found.ok) return failed(found.code);
    const ready = await focus(found.value, this.order, this.page);
    if (!ready) return failed('composer-not-found');
    this.writing = prepare(ready, this.order);
    return this.writing ? tryNext(this.writing) : failed('insert-no-effect');
  }

  async goOn(): Promise<InsertStep> {
    const writing = this.writing;
    if (!writing?.current) return failed('unknown');
    return (await judge(writing)) ?? tryNext(writing);
  }
}

interface Writing {
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
  target.box.focus();
  await twoFrames();
  if (target.box.isConnected) return target;
  const again = await findReplyBox(order.commentId, page);
  if (!again.ok) return null;
  again.value.box.focus();
  await twoFrames();
  return again.value.box.isConnected ? again.value : null;
}

function prepare({ box, author }: ReplyBox, order: InsertOrder): Writing {
  const editor = editorOf(box);
  const before = editor.read(box);
  const replaces = order.mode === 'replaceDraft';
  const named = replaces
    ? { text: order.text, dropped: false }
    : withoutDoubledName(order.text, before, author);
  const text = editor.fit(named.text, box);
  const spot = replaces ? 'everything' : named.dropped ? 'end' : 'lastCaret';
  const at = editor.placeCaret(box, spot) ?? before.length;
  const expected = replaces ? text : before.slice(0, at) + text + before.slice(at);
  const isOneLine = !text.includes('\n');
  const ladder = editor.techniques.filter((way) => isOneLine || way.world === 'page' || !way.oneLineOnly);
  return { box, editor, before, expected, text, ladder, handleDropped: named.dropped, current: undefined };
}

async function tryNext(writing: Writing): Promise<InsertStep> {
  for (;;) {
    const technique = writing.ladder.shift();
    writing.current = technique;
    if (!technique) return failed('insert-no-effect');
    await twoFrames(); // the editor takes over the selection
    const { box, text } = writing;
    if (technique.world === 'page') {
      return { kind: 'write', technique: technique.name, address: addressOf(box), text };
    }
    technique.write(box, text);
    const verdict = await judge(writing);
    if (verdict) return verdict;
  }
}

/** Reads back what the current technique has done; null = nothing at all, and the next one may be tried. */
async function judge(writing: Writing): Promise<InsertStep | null> {
  const { box, editor, before, expected, current } = writing;
  const isThere = (): boolean => isSameText(editor.read(box), expected);
  if (await waitUntil(isThere, box, MOST_WAIT_MS)) {
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
