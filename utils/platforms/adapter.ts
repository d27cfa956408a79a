// The contract of a platform: what one site's folder must know, and nothing else. An adapter finds the row
// under the pointer, reads it into plain data, and says where its answer belongs. It never writes into the
// page, never waits, never listens, and decides by structure (roles, address shapes, times), not by words.
//
// Worked example: a right-click on a heart icon of Instagram.
//   findRow  climbs from the icon to the row with one author and one time
//   read     returns the author, the text, the comment's id …, null for what the page does not show
//   reply    returns the post's textarea and the row's own Reply control
import type { CapturedComment, EditorKind } from '@/utils/schema/capture';
import type { Platform } from '@/utils/schema/parts';

/** The document an adapter looks at. The address is handed in, so that saved pages can be read as well. */
export interface Page {
  readonly url: URL;
  readonly document: Document;
}

/** What the person pointed at: the elements from the innermost outwards as they stood at the click. */
export interface Pointer {
  /** Never empty. Also holds the ancestors of a row that the page has removed since. */
  readonly path: readonly [Element, ...Element[]];
  /** The selected text of the page, '' when there is none. */
  readonly selection: string;
}

/** One comment, post, message or selected block of the page. */
export interface Row {
  readonly kind: CapturedComment['kind'];
  readonly element: Element;
  /** `element` and its ancestors as at the click: scopes are looked up here and not by `closest`. */
  readonly path: readonly Element[];
  /** The innermost element under the pointer, or `element`. */
  readonly target: Element;
}

/** What a row says. Capture adds the platform, the page and the composer. */
export type Reading = Omit<
  CapturedComment,
  'platform' | 'composer' | 'pageUrl' | 'pageTitle' | keyof Surroundings
>;

/** What else the page shows that matters to whoever answers a row; left out = not shown. */
export type Account = NonNullable<CapturedComment['actingAs']>;
export type Surroundings = Pick<CapturedComment, 'actingAs' | 'alreadyAnswered'>;

/** Where an answer to a row belongs. */
export interface Reply {
  /** The technology of the reply box; the site's usual one while the box is not open. */
  readonly editor: EditorKind;
  /** The editor that may be written into now; null = not open yet, or not certain. */
  readonly open: HTMLElement | null;
  /** True when `openBy` is to be used before `open` is written into, so that the site knows whom we answer. */
  readonly openFirst: boolean;
  /** The row's own control that opens its reply box. */
  readonly openBy: HTMLElement | null;
  /** True when several editors could be meant and choosing would be a guess. */
  readonly ambiguous: boolean;
  /** A reply box that opens later appears inside this element and nowhere else. */
  readonly scope: Element;
}

export interface Adapter {
  /** The folder's name; also names the adapter in diagnoses. */
  readonly name: string;
  readonly platform: Platform;
  /** By the address alone, or one attribute of the root element: asked for every capture on every page. */
  isHere(page: Page): boolean;
  /** The row around the pointer; null = nothing this adapter knows, and the next adapter is asked. */
  findRow(pointer: Pointer, page: Page): Row | null;
  /** The same comment again, after the page has drawn it anew; null = not on the page any more. */
  relocate(commentId: string, page: Page): Row | null;
  read(row: Row, page: Page): Reading;
  /** Asked last: where the page would make us look at too much it is left out, and the reading stands. */
  around?(row: Row, reading: Reading, page: Page): Surroundings;
  /** Null = the page offers no way to answer here. */
  reply(row: Row, page: Page): Reply | null;
}
