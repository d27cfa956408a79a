// Every message of the product, declared once: who may send it, who answers it, its shape and its answer's.
// This list is the security review. No page and no content script may send anything: they are asked
// (scripting.executeScript) and never ask. A new message for them would stand here in plain sight.
import { CapturedComment } from '@/utils/schema/capture';
import { InsertOrder, InsertReport } from '@/utils/schema/page-orders';
import { PanelCommand } from '@/utils/schema/panel-order';
import { z } from '@/utils/schema/zod';

/** The contexts of the extension, as told from a message's sender (sender.ts). */
export type Context = 'background' | 'panel' | 'desk' | 'welcome';

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
} as const satisfies Record<string, MessageShape>;

interface MessageShape {
  from: readonly Context[];
  to: Context;
  payload: z.ZodMiniType;
  reply: z.ZodMiniType;
}

export type MessageName = keyof typeof MESSAGES;
export type Payload<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['payload']>;
export type Reply<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['reply']>;

/** Names of the messages that a context answers. */
export type AnsweredBy<C extends Context> = {
  [N in MessageName]: (typeof MESSAGES)[N]['to'] extends C ? N : never;
}[MessageName];
