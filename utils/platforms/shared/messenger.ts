// What all messengers have in common: a row is one message, it comes from the other side or from us, and one box
// at the end of the thread takes the answer. A site says how its messages look.
import type {
  Account,
  Adapter,
  Page,
  Pointer,
  Reading,
  Reply,
  Row,
  Surroundings,
} from '@/utils/platforms/adapter';
import { answerAfter } from '@/utils/platforms/shared/answered';
import { editorsIn } from '@/utils/platforms/shared/editors';
import { NOTHING_READ } from '@/utils/platforms/shared/reading';
import { replyAt } from '@/utils/platforms/shared/replies';
import { type TextOptions, textOf } from '@/utils/platforms/shared/text';
import { all, ancestors, closestIn, rowAt } from '@/utils/platforms/shared/walk';
import type { EditorKind } from '@/utils/schema/capture';

/** One message as a site shows it. */
export interface Message extends Partial<Reading> {
  /** Where its words stand; null = it has none. */
  readonly body: Element | null;
  readonly reading?: TextOptions;
  /** The other side's name; left out of our own messages. */
  readonly sender: string | null;
}

export interface Messenger {
  readonly row: string;
  /** The message around a pointer, where the selector alone does not tell. */
  rowAround?(pointer: Pointer, page: Page): Row | null;
  readonly usual: EditorKind;
  readonly kind?: 'message' | 'email';
  isHere(page: Page): boolean;
  message(row: Row, page: Page): Message;
  /** The account that answers, where the page shows it. */
  account?(page: Page, row: Row): Account | null;
  /** What holds the thread of a row and the box for the answer. */
  thread(row: Row, page: Page): Element | null;
  /** True for the box of this very thread, where several may be mounted. */
  isBox?(editor: HTMLElement, row: Row): boolean;
  /** The control that opens the box, where a thread has none of its own. */
  opener?(row: Row, thread: Element): HTMLElement | null;
}

/** A message has no `commentId`: its own id counts in its thread only, and whoever answers answers the thread. */
export function messengerAdapter(platform: Adapter['platform'], site: Messenger): Adapter {
  return {
    name: platform,
    platform,
    isHere: (page) => site.isHere(page),
    findRow: (pointer, page) => (site.rowAround ? site.rowAround(pointer, page) : findRow(site, pointer)),
    relocate: () => null,
    read: (row, page) => read(site, row, page),
    around: (row, reading, page) => around(site, row, reading, page),
    reply: (row, page) => reply(site, row, page),
  };
}

function findRow({ row, kind = 'message' }: Messenger, pointer: Pointer): Row | null {
  const element = closestIn(pointer.path, row);
  return element && rowAt(element, kind, pointer);
}

function read(site: Messenger, row: Row, page: Page): Reading {
  const { body, reading = {}, sender, ...rest } = site.message(row, page);
  const isOurs = rest.direction === 'outgoing';
  const author = sender && !isOurs ? { name: sender, handle: null, url: null, verified: null } : null;
  return {
    ...NOTHING_READ,
    kind: row.kind,
    author,
    text: body ? textOf(body, reading) : '',
    isReply: false,
    confidence: rest.direction && (isOurs || author) ? 'high' : 'medium',
    ...rest,
  };
}

function around(site: Messenger, row: Row, { direction }: Reading, page: Page): Surroundings {
  const thread = direction === 'incoming' ? site.thread(row, page) : null;
  const isOurs = (later: Element): boolean => {
    const [element, ...outward] = ancestors(later);
    const message = site.message({ ...row, element, target: element, path: [element, ...outward] }, page);
    return message.direction === 'outgoing';
  };
  return {
    actingAs: site.account?.(page, row) ?? null,
    alreadyAnswered: thread && answerAfter(row.element, all(thread, site.row), isOurs),
  };
}

function reply(site: Messenger, row: Row, page: Page): Reply | null {
  const thread = site.thread(row, page);
  if (!thread) return null;
  const editors = editorsIn(thread).filter((editor) => site.isBox?.(editor, row) ?? true);
  const openBy = editors.length === 0 ? site.opener?.(row, thread) : null;
  return replyAt({ editors, openBy, usual: site.usual, scope: thread });
}
