// What capture brings home from a page: a comment as plain data, and where it stands.
// Null means "the page does not show it"; an adapter never invents a value.
import { Platform } from './parts';
import { z } from './zod';

const text = z.string().check(z.maxLength(20_000));
const short = z.string().check(z.maxLength(500));
const address = z
  .string()
  .check(z.maxLength(4_000), z.regex(/^(https?|chrome-extension|moz-extension):\/\//iu));

export const CapturedKind = z.enum(['comment', 'post', 'message', 'email', 'selection']);

export const EditorKind = z.enum([
  'textarea',
  'input',
  'contenteditable',
  'lexical',
  'draft',
  'prosemirror',
  'quill',
  'slate',
  'ckeditor4',
  'ckeditor5',
  'squire',
]);
export type EditorKind = z.infer<typeof EditorKind>;

const person = { name: z.nullable(short), handle: z.nullable(short), url: z.nullable(address) };

export const CapturedComment = z.object({
  platform: Platform,
  kind: CapturedKind,
  author: z.nullable(z.object({ ...person, verified: z.nullable(z.boolean()) })),
  text,
  truncated: z.nullable(z.boolean()),
  attachment: z.nullable(short),
  mentions: z.array(short).check(z.maxLength(200)),
  timestamp: z.nullable(
    z.object({
      iso: z.nullable(z.iso.datetime()),
      label: z.nullable(short),
      precision: z.enum(['exact', 'relative']),
    }),
  ),
  commentId: z.nullable(short),
  permalink: z.nullable(address),
  isReply: z.nullable(z.boolean()),
  parentId: z.nullable(short),
  byPostOwner: z.nullable(z.boolean()),
  post: z.nullable(
    z.object({ id: z.nullable(short), permalink: z.nullable(address), author: z.nullable(short) }),
  ),
  sponsored: z.nullable(z.boolean()),
  // The rest of this group exists on some platforms only; absent says the same as null.
  /** Of a message or e-mail: from the customer, or ours. */
  direction: z.exactOptional(z.nullable(z.enum(['incoming', 'outgoing']))),
  /** Unique inside its thread only, hence not `commentId`. */
  messageId: z.exactOptional(z.nullable(short)),
  threadId: z.exactOptional(z.nullable(short)),
  /** The site's own word for the kind of thread, e.g. `FB_MESSAGE`. */
  threadType: z.exactOptional(z.nullable(short)),
  /** Permalink of the post that quotes this one. */
  quotedIn: z.exactOptional(z.nullable(address)),
  repostedBy: z.exactOptional(z.nullable(short)),
  /** The account of the person in front of the page: an answer would be written in its name. */
  actingAs: z.exactOptional(z.nullable(z.object(person))),
  /**
   * True = the page shows, after it and in its thread, an answer of the post's owner; of a message, one of ours. A page
   * never shows that there is none: it may hide some of a thread.
   */
  alreadyAnswered: z.exactOptional(z.nullable(z.literal(true))),
  /** What the reply box is made of and how it can be reached; null = there is none. */
  composer: z.nullable(
    z.object({
      editor: EditorKind,
      state: z.enum(['open', 'behindReply']),
    }),
  ),
  confidence: z.enum(['high', 'medium', 'low']),
  pageUrl: address,
  /** `document.title`, up to 500 characters: what the person sees on the tab. */
  pageTitle: short,
});
export type CapturedComment = z.infer<typeof CapturedComment>;

/** Where a capture was made: only the window's own panel acts on it, and only on this very document. */
export const PagePlace = z.object({
  windowId: z.int(),
  tabId: z.int(),
  frameId: z.int(),
  documentId: z.nullable(z.string().check(z.maxLength(200))),
});
export type PagePlace = z.infer<typeof PagePlace>;

export const Capture = z.object({ place: PagePlace, capturedAt: z.iso.datetime(), comment: CapturedComment });
export type Capture = z.infer<typeof Capture>;
