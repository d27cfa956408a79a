// What the background orders a page to do, and what the page reports back. Parsed on both sides.
import { z } from './zod';

export const InsertOrder = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(5_000)),
  /**
   * Insert at the caret and keep the draft, put the text in the place of the draft, or in the place of the word that
   * was typed just before the caret, in whichever box has the focus.
   */
  mode: z.enum(['atCaret', 'replaceDraft', 'replaceTyped']),
  /** That word, as it was typed. */
  typed: z.optional(z.string().check(z.maxLength(60))),
  /** The comment that was captured, so that a recycled row cannot lend its reply box to another customer. */
  commentId: z.nullable(z.string().check(z.maxLength(500))),
  /** The person has been asked to open the box: nothing of the page is pressed, and the box is waited for. */
  waits: z.optional(z.boolean()),
});
export type InsertOrder = z.infer<typeof InsertOrder>;

export const InsertReport = z.object({
  /** The technique whose effect was read back, e.g. `beforeinput`, `paste`, `execCommand`, `nativeSetter`. */
  technique: z.string().check(z.maxLength(60)),
  editor: z.string().check(z.maxLength(40)),
  /** True when the composer already began with the customer's handle and the answer's own was dropped. */
  handleDropped: z.boolean(),
});
export type InsertReport = z.infer<typeof InsertReport>;
