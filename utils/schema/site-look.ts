// What Hamseda sees in a page of a site: for people who ask why it does not read it. Numbers, names of elements and of
// entries of the table; no text of the page, nobody's name, and of its address the host alone.
import { EditorKind } from './capture';
import { Platform } from './parts';
import { z } from './zod';

const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
const word = z.string().check(z.maxLength(100));

export const SiteLook = z.object({
  /** Of the extension. */
  version: word,
  host: z.string().check(z.maxLength(300)),
  /** Language and direction of the page, as its root element says. */
  language: z.nullable(word),
  direction: z.enum(['rtl', 'ltr']),
  /** The adapter that reads here, and the table it reads by (none for the generic one). */
  adapter: word,
  platform: Platform,
  table: z.nullable(z.object({ asOf: word, isImported: z.boolean() })),
  /** Right-clicks are remembered in this page. */
  listens: z.boolean(),
  /** Comments, posts or messages that pointing at a word of the page would find. */
  rows: count,
  /** Of the rows, how many say this much. */
  says: z.object({ author: count, text: count, time: count, id: count }),
  /** Where answers to the rows belong: a box that is open, one behind the row's own control, several, none. */
  replies: z.object({ open: count, behindReply: count, unclear: count, none: count }),
  /** Boxes for writing, wherever they are. */
  composers: z
    .array(z.object({ tag: word, role: z.nullable(word), editor: EditorKind }))
    .check(z.maxLength(20)),
  /** Names in the table whose selector fits nothing in this page. */
  silent: z.array(word).check(z.maxLength(100)),
  /** The page is so large that not all of it was looked at. */
  isPart: z.boolean(),
});
export type SiteLook = z.infer<typeof SiteLook>;
