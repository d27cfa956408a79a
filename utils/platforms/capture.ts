// Reads the comment under the last right-click, or the selected text, out of the page this code runs in.

import { fail, ok, type Result } from '@/utils/base/result';
import type { Adapter, Page, Pointer, Reading, Row, Surroundings } from '@/utils/platforms/adapter';
import { isReused, type RememberedClick, recallClick } from '@/utils/platforms/click';
import { keepCapture } from '@/utils/platforms/kept';
import { adaptersHere } from '@/utils/platforms/reader';
import { account, short, withinLimits } from '@/utils/platforms/shared/limits';
import { selectedText } from '@/utils/platforms/shared/selection';
import { MOST_DEPTH } from '@/utils/platforms/shared/walk';
import { allowAnyWork, allowAtMost, allowWork } from '@/utils/platforms/shared/work';
import type { CapturedComment } from '@/utils/schema/capture';

type Captured = Result<CapturedComment>;

const MOST_POINTED_AT = 20_000;
/** In the unit of shared/work.ts, out of what reading the row has left. */
const FOR_SURROUNDINGS = 200_000;

/** The comment as plain data; its nodes are kept in this world for insertion. */
export function captureComment(page: Page): Captured {
  keepCapture(null);
  const click = recallClick();
  const pointer = attempt(() => pointerOf(click, page));
  for (const adapter of (pointer && attempt(() => adaptersFor(pointer))) ?? []) {
    const captured = pointer && attempt(() => captureWith(adapter, pointer, click, page));
    if (captured) return captured;
  }
  return fail('nothing-selected');
}

/** Nobody points at that much at once: it is the page's background, or made to keep us busy. */
function adaptersFor({ path: [target] }: Pointer): readonly Adapter[] {
  const isEndless = target.getElementsByTagName('*').length > MOST_POINTED_AT;
  return isEndless ? adaptersHere().slice(-1) : adaptersHere();
}

/** An adapter that a page has confused, or would keep busy, gives way to the next; the last one knows no site. */
function attempt<T>(look: () => T): T | null {
  allowWork();
  try {
    return look();
  } catch {
    return null; // Names of form fields hide an element's own methods; too much work ends here as well.
  } finally {
    allowAnyWork();
  }
}

function pointerOf(click: RememberedClick | null, page: Page): Pointer | null {
  const selection = selectedText(page);
  const [target, ...outward] = click?.path.slice(0, MOST_DEPTH) ?? [page.document.body];
  return target && (click || selection !== '') ? { path: [target, ...outward], selection } : null;
}

/** Null when the adapter knows nothing here. */
function captureWith(
  adapter: Adapter,
  pointer: Pointer,
  click: RememberedClick | null,
  page: Page,
): Captured | null {
  const row = adapter.isHere(page) ? adapter.findRow(pointer, page) : null;
  if (!row) return null;
  if (click && isReused(row.element, click)) return fail('row-changed');
  const reading = adapter.read(row, page);
  const reply = besides(() => adapter.reply(row, page));
  const comment: CapturedComment = {
    ...withinLimits(reading),
    ...around(adapter, row, reading, page),
    platform: platformOf(adapter, page),
    composer: reply && { editor: reply.editor, state: reply.open ? 'open' : 'behindReply' },
    pageUrl: page.url.href,
    pageTitle: short(page.document.title) ?? '',
  };
  keepCapture({
    row: row.element,
    composer: reply?.open ?? null,
    openBy: reply?.openBy ?? null,
    comment,
    found: row,
    adapter,
  });
  return ok(comment);
}

/** What a page shows around a row, within the limits of CapturedComment. */
function around(adapter: Adapter, row: Row, reading: Reading, page: Page): Surroundings {
  allowAtMost(FOR_SURROUNDINGS);
  const { actingAs, alreadyAnswered } = besides(() => adapter.around?.(row, reading, page)) ?? {};
  return { ...(actingAs && { actingAs: account(actingAs) }), ...(alreadyAnswered && { alreadyAnswered }) };
}

/** What is asked once the comment itself has been read: a page that confuses, or is too large, leaves it out. */
function besides<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null; // As above.
  }
}

/** A selection on a page of a site we know comes from that site, whoever has read it. */
function platformOf({ platform }: Adapter, page: Page): Adapter['platform'] {
  return platform === 'web'
    ? (adaptersHere().find((site) => site.isHere(page))?.platform ?? platform)
    : platform;
}
