// Meta Business Suite: the inbox's messages. Its comments have no marks that are known; a selection serves there.
import type { Account, Page, Row } from '@/utils/platforms/adapter';
import { META_BUSINESS_TABLE } from '@/utils/platforms/meta-business/table';
import { attachmentIn, isPicture } from '@/utils/platforms/shared/attachment';
import { instantOfSeconds } from '@/utils/platforms/shared/instant';
import { bareAddress, decoded, isHostOf } from '@/utils/platforms/shared/links';
import { type Message, messengerAdapter } from '@/utils/platforms/shared/messenger';
import { sideOf } from '@/utils/platforms/shared/side';
import { tableOf } from '@/utils/platforms/shared/table';
import { firstLineOf } from '@/utils/platforms/shared/text';
import { all, closestIn } from '@/utils/platforms/shared/walk';

const { selectors: S, attributes: A } = tableOf(META_BUSINESS_TABLE);
/** Parameters that name a thread. */
const NAMING = ['asset_id', 'business_id', 'mailbox_id', 'selected_item_id', 'thread_type'];
const PAGE_SCOPE = /business_scope:page:(\d+):([^/]+)/;

export const metaBusiness = messengerAdapter('metaBusiness', {
  row: S.row,
  usual: 'lexical',
  isHere: ({ url }) => isHostOf(url, 'business.facebook.com'),
  message,
  thread: ({ path }) => closestIn(path, S.thread),
  account,
});

function message({ element, path }: Row, page: Page): Message {
  const { searchParams: named } = page.url;
  const thread = closestIn(path, S.thread);
  const header = thread && all(thread, S.header)[0];
  const iso = instantOfSeconds(closestIn(path, S.time)?.getAttribute(A.seconds) ?? null);
  return {
    body: element,
    reading: { skip: isPicture },
    sender: header ? firstLineOf(header) : null,
    direction: sideOf(path.slice(0, path.findIndex((around) => around.matches(S.time)) + 1)),
    timestamp: iso ? { iso, label: null, precision: 'exact' } : null,
    // Emoji are pictures as well.
    attachment: attachmentIn(
      element,
      all(element, 'img').filter((one) => !isPicture(one)),
    ),
    messageId: element.getAttribute(A.id),
    threadId: named.get('selected_item_id'),
    threadType: named.get('thread_type'),
    permalink: bareAddress(page.url, NAMING),
  };
}

/**
 * The Facebook page the suite works for: the address says which, an internal path its name. On Instagram another account
 * answers, which the page does not name.
 */
function account({ document, url }: Page): Account | null {
  const kind = url.searchParams.get('thread_type') ?? url.pathname;
  if (/^IG_|\/instagram/.test(kind)) return null;
  const asset = url.searchParams.get('asset_id');
  for (const place of all(document, S.account)) {
    const [, id, name] = place.getAttribute(A.surface)?.match(PAGE_SCOPE) ?? [];
    if (id && name && id === asset)
      return { name: decoded(name), handle: null, url: `https://www.facebook.com/${id}` };
  }
  return null;
}
