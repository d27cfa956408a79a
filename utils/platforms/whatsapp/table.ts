// WhatsApp Web. A message's id says whose it is, in older clients; the newer ones say it by a class.
import type { PlatformTable } from '@/utils/schema/platform-table';

export const WHATSAPP_TABLE = {
  platform: 'whatsapp',
  asOf: '2026-11-27',
  selectors: {
    row: '#main [data-id]',
    chat: '#main',
    ours: '.message-out, [data-testid=tail-out], [data-icon=tail-out]',
    theirs: '.message-in, [data-testid=tail-in], [data-icon=tail-in]',
    /** Around the words; says when and by whom. */
    meta: '[data-pre-plain-text]',
    text: '.selectable-text, [data-testid=selectable-text]',
    quoted: '[data-testid=quoted-message], .quoted-mention',
    control: '[role=button], button',
    media: 'img[src^="blob:"], video',
    box: 'footer *',
    header: 'header span[title], header [dir=auto]',
  },
  attributes: { id: 'data-id', meta: 'data-pre-plain-text' },
} as const satisfies PlatformTable;
