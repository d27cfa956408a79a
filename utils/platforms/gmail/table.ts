// Gmail. Ids and addresses stand in attributes; the classes have been the same for more than ten years.
import type { PlatformTable } from '@/utils/schema/platform-table';

export const GMAIL_TABLE = {
  platform: 'gmail',
  asOf: '2026-11-28',
  selectors: {
    row: '[data-legacy-message-id], [data-message-id]',
    sender: '[email]',
    text: '.a3s',
    /** Earlier mails of the thread, and the control that shows them. */
    notText: '.gmail_quote, .gmail_quote_container, blockquote[type=cite], .ajR, .yj6qo, .gmail_extra',
    time: '.g3, [data-tooltip][title]',
    thread: '[role=list], [role=main], main',
    item: '[role=listitem]',
    subject: '[data-legacy-thread-id], [data-thread-perm-id]',
    reply: '.bkH, .amn [role=link]',
    attachment: '[download_url], .aQH [role=link]',
  },
  attributes: {
    legacyId: 'data-legacy-message-id',
    id: 'data-message-id',
    email: 'email',
    name: 'name',
    legacyThread: 'data-legacy-thread-id',
    thread: 'data-thread-perm-id',
    time: 'title',
  },
} as const satisfies PlatformTable;
