// Every message of the product, declared once: who may send it, who answers it, its shape and its answer's.
// This list and that of our scripts in pages (site-messages.ts) are the security review. No page may send anything.
import { CapturedComment } from '@/utils/schema/capture';
import { InsertOrder, InsertReport } from '@/utils/schema/page-orders';
import { PanelCommand } from '@/utils/schema/panel-order';
import { z } from '@/utils/schema/zod';

/** The contexts of the extension, as told from a message's sender (sender.ts); `site`: its scripts in a page. */
export type Context = 'background' | 'panel' | 'desk' | 'welcome' | 'site';

const windowId = z.int();
const tabId = z.int();

export const MESSAGES = {
  /** A manifest command for the panel of one window. */
  panelCommand: {
    from: ['background'],
    to: 'panel',
    payload: z.object({ windowId, command: PanelCommand }),
    reply: z.null(),
  },
  /** Our own welcome page is an extension page, where nothing can be injected: it captures by itself. */
  captureHere: {
    from: ['background'],
    to: 'welcome',
    payload: z.object({ tabId }),
    reply: CapturedComment,
  },
  /** … and inserts by itself. */
  insertHere: {
    from: ['panel', 'desk'],
    to: 'welcome',
    payload: z.object({ tabId, order: InsertOrder }),
    reply: InsertReport,
  },
} as const satisfies Messages;

export interface MessageShape {
  readonly from: readonly Context[];
  readonly to: Context;
  readonly payload: z.ZodMiniType;
  readonly reply: z.ZodMiniType;
}
export type Messages = Readonly<Record<string, MessageShape>>;

export type MessageName = keyof typeof MESSAGES;
export type Payload<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['payload']>;
export type Reply<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['reply']>;

/** Names of the messages that a context answers. */
export type AnsweredBy<C extends Context, M extends Messages> = {
  [N in keyof M]: M[N]['to'] extends C ? N : never;
}[keyof M];
