// Reads the comment under the last right-click, or the selected text, out of the page this code runs in.

import { fail, ok, type Result } from '@/utils/base/result';
import type { Adapter, Page, Pointer, Row } from '@/utils/platforms/adapter';
import { isReused, recallClick } from '@/utils/platforms/click';
import { keepCapture } from '@/utils/platforms/kept';
import { adaptersHere } from '@/utils/platforms/reader';
import { short, withinLimits } from '@/utils/platforms/shared/limits';
import type { CapturedComment } from '@/utils/schema/capture';

/** The comment as plain data; its nodes are kept in this world for insertion. */
export function captureComment(page: Page): Result<CapturedComment> {
  keepCapture(null);
  const click = recallClick();
  const selection = page.document.getSelection()?.toString() ?? '';
  const [target, ...outward] = click?.path ?? [page.document.body];
  if (!target || (!click && selection.trim() === '')) return fail('nothing-selected');
  const found = findRow({ path: [target, ...outward], selection }, page);
  if (!found) return fail('nothing-selected');
  if (click && isReused(found.row.element, click)) return fail('row-changed');

  const { adapter, row } = found;
  const reply = adapter.reply(row, page);
  const comment: CapturedComment = {
    ...withinLimits(adapter.read(row, page)),
    platform: platformOf(adapter, page),
    composer: reply && { editor: reply.editor, state: reply.open ? 'open' : 'behindReply' },
    pageUrl: page.url.href,
    pageTitle: short(page.document.title) ?? '',
  };
  const [composer, openBy] = [reply?.open ?? null, reply?.openBy ?? null];
  keepCapture({ row: row.element, composer, openBy, comment, found: row, adapter });
  return ok(comment);
}

/** A selection on a page of a site we know comes from that site, whoever has read it. */
function platformOf({ platform }: Adapter, page: Page): Adapter['platform'] {
  return platform === 'web'
    ? (adaptersHere().find((site) => site.isHere(page))?.platform ?? platform)
    : platform;
}

function findRow(pointer: Pointer, page: Page): { adapter: Adapter; row: Row } | null {
  for (const adapter of adaptersHere()) {
    const row = adapter.isHere(page) ? adapter.findRow(pointer, page) : null;
    if (row) return { adapter, row };
  }
  return null;
}
