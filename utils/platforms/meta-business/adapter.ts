// Meta Business Suite: the inbox's messages. Its comments have no marks that are known; a selection serves there.
import type { Page, Row } from '@/utils/platforms/adapter';
import { META_BUSINESS_TABLE } from '@/utils/platforms/meta-business/table';
import { instantOfSeconds } from '@/utils/platforms/shared/instant';
import { bareAddress, isHostOf } from '@/utils/platforms/shared/links';
import { type Message, messengerAdapter } from '@/utils/platforms/shared/messenger';
import { tableOf } from '@/utils/platforms/shared/table';
import { textOf } from '@/utils/platforms/shared/text';
import { all, closestIn } from '@/utils/platforms/shared/walk';

const { selectors: S, attributes: A } = tableOf(META_BUSINESS_TABLE);
/** Parameters that name a thread. */
const NAMING = ['asset_id', 'business_id', 'mailbox_id', 'selected_item_id', 'thread_type'];

export const metaBusiness = messengerAdapter('metaBusiness', {
  row: S.row,
  usual: 'lexical',
  isHere: ({ url }) => isHostOf(url, 'business.facebook.com'),
  message,
  thread: ({ path }) => closestIn(path, S.thread),
});

function message({ element, path }: Row, page: Page): Message {
  const { searchParams: named } = page.url;
  const thread = closestIn(path, S.thread);
  const header = thread && all(thread, S.header)[0];
  const iso = instantOfSeconds(closestIn(path, S.time)?.getAttribute(A.seconds) ?? null);
  return {
    body: element,
    sender: (header && textOf(header).split('\n')[0]) || null,
    direction: directionOf(path),
    timestamp: iso ? { iso, label: null, precision: 'exact' } : null,
    messageId: element.getAttribute(A.id),
    threadId: named.get('selected_item_id'),
    threadType: named.get('thread_type'),
    permalink: bareAddress(page.url, NAMING),
  };
}

/** Nothing but its place tells whose a message is: customers write at the line's start, in both directions. */
function directionOf(path: readonly Element[]): 'incoming' | 'outgoing' | null {
  const border = path.findIndex((element) => element.matches(S.time));
  const places = path.slice(0, border + 1).map(placeOf);
  if (places.includes('end')) return 'outgoing';
  return places.includes('start') ? 'incoming' : null;
}

function placeOf(element: Element): string | undefined {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style?.display.includes('flex') || style.flexDirection.startsWith('column')) return undefined;
  return style.justifyContent.replace('flex-', '');
}
