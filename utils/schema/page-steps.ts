// One insertion is a conversation: code in the extension's isolated world of the page decides and verifies; what
// must be done in the page's own world it asks for, step by step. These are its answers.
import { ERROR_CODES } from '@/utils/base/errors';
import { InsertReport } from '@/utils/schema/page-orders';
import { z } from '@/utils/schema/zod';

/** What is done in the page's own world: Firefox hands a page no data of events that were made outside it. */
export const PageTechnique = z.enum([
  'beforeinput',
  'pasteInput',
  'paste',
  'pasteBlocks',
  'pasteBreaks',
  'quill',
]);
export type PageTechnique = z.infer<typeof PageTechnique>;

/** The way to a node from the root element: n-th child, into a shadow root, into a frame's document. */
export const NodeAddress = z.array(z.union([z.int(), z.enum(['shadow', 'frame'])])).check(z.maxLength(600));
export type NodeAddress = z.infer<typeof NodeAddress>;

export const InsertStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), report: InsertReport }),
  z.object({
    kind: z.literal('failed'),
    code: z.enum(ERROR_CODES),
    detail: z.optional(z.string().check(z.maxLength(200))),
  }),
  z.object({
    kind: z.literal('write'),
    technique: PageTechnique,
    address: NodeAddress,
    text: z.string().check(z.maxLength(5_000)),
  }),
]);
export type InsertStep = z.infer<typeof InsertStep>;
