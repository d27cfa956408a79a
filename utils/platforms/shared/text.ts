// The words of a piece of page as a person sees them: emoji pictures by their alternative text, <br> and
// blocks as line breaks, runs of white space as one space. Bounded, because a page may be endless.
import { isElement, withoutMarks } from '@/utils/platforms/shared/walk';
import { OWN_STEP, spend } from '@/utils/platforms/shared/work';

export interface TextOptions {
  /** What an element stands for that holds no text; '' and null = what it holds. */
  readonly says?: (element: Element) => string | null;
  /** Leaves out an element with all it holds. */
  readonly skip?: (element: Element) => boolean;
  /** White space and line breaks inside text nodes count as they are (`white-space: pre-wrap`). */
  readonly preserve?: boolean;
  /** Blocks make no line breaks: sites that keep their own line breaks set words in inline blocks. */
  readonly inline?: boolean;
  /** A place whose position in the text is asked for. */
  readonly caret?: { readonly node: Node; readonly offset: number } | undefined;
}

/** The most characters that are read; a comment on any platform is shorter. */
export const MOST_TEXT = 20_000;
const MOST_NODES = 5_000;
/** Entering and leaving a node, with what its text costs. */
const NODE_STEP = 3 * OWN_STEP;
/** Of one piece, with the white space that will not be shown. */
const MOST_DATA = 100_000;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE svg VIDEO AUDIO TEXTAREA SELECT'.split(' '));
const TEXT = 3; // Node.TEXT_NODE

/** The visible text of `root`, lines trimmed, at most 20,000 characters. */
export function textOf(root: Node, options: TextOptions = {}): string {
  const lines = readText(root, options).text.replaceAll('\u00A0', ' ').split('\n');
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** A name as one line. */
export function nameOf(element: Element): string | null {
  return withoutMarks(textOf(element)).replace(/\s+/g, ' ').trim() || null;
}

/** Its first line: what stands below a name says something else. */
export function firstLineOf(element: Element): string | null {
  return withoutMarks(textOf(element)).split('\n')[0]?.trim() || null;
}

/** The same untrimmed, with the caret's position in it: what an editor holds. */
export function readText(
  root: Node,
  { says, skip, preserve = false, inline = false, caret }: TextOptions = {},
) {
  let text = '';
  let caretAt: number | null = null;
  let last = '';
  let breakIsDue = false;
  let visited = 0;

  const add = (piece: string): void => {
    if (piece === '') return;
    breakIfDue();
    const isAtGap = !preserve && (last === '' || last === ' ' || last === '\n');
    append(isAtGap && piece.startsWith(' ') ? piece.slice(1) : piece);
  };
  const append = (piece: string): void => {
    text += piece;
    last = piece.at(-1) ?? last; // asking a growing text for its end would copy it each time
  };
  const breakIfDue = (): void => {
    if (breakIsDue && last !== '') append('\n');
    breakIsDue = false;
  };
  const markCaret = (): void => {
    breakIfDue();
    caretAt = text.length;
  };
  const borderOf = (node: Node): void => {
    if (!inline && isBlock(node) && last !== '' && last !== '\n') breakIsDue = true;
  };

  const addText = (node: Node): void => {
    const data = (node.nodeValue ?? '').slice(0, MOST_DATA);
    const shown = (piece: string): string => (preserve ? piece : piece.replace(/[ \t\r\n\f]+/g, ' '));
    const at = caret?.node === node ? caret.offset : data.length;
    add(shown(data.slice(0, at)));
    if (caret?.node !== node) return;
    markCaret();
    add(shown(data.slice(at)));
  };
  /** True for what is read further inside. */
  const enter = (node: Node): boolean => {
    const parent = node.parentNode;
    if (caret && parent === caret.node && node !== root && parent.childNodes[caret.offset] === node)
      markCaret();
    if (node.nodeType === TEXT) addText(node);
    else if (!isElement(node)) return true;
    else if (SILENT.has(node.tagName) || skip?.(node)) return false;
    else if (node.tagName === 'IMG') add(node.getAttribute('alt') ?? '');
    else if (says?.(node)) add(says(node) ?? '');
    else if (node.tagName === 'BR') {
      breakIfDue();
      append('\n');
    } else {
      borderOf(node);
      return true;
    }
    return false;
  };
  const leave = (node: Node): void => {
    if (caret && caretAt === null && caret.node === node) markCaret(); // behind its last child
    borderOf(node);
  };

  // The way back out is remembered: a form's fields may hide where it stands.
  const around: Node[] = [];
  let node: Node | undefined | null = root;
  while (node && visited++ < MOST_NODES && text.length <= MOST_TEXT) {
    spend(NODE_STEP);
    const isOpen = enter(node);
    const inside: Node | null = isOpen ? node.firstChild : null;
    if (inside) {
      around.push(node);
      node = inside;
      continue;
    }
    if (isOpen) leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = around.pop();
      if (node) leave(node);
    }
    node = node === root ? null : node?.nextSibling;
  }
  return { text: text.slice(0, MOST_TEXT), caretAt };
}

function isBlock(node: Node): boolean {
  if (!isElement(node) || !BLOCKS.has(node.tagName)) return false;
  return !/(^|;)\s*display:\s*inline/.test(node.getAttribute('style') ?? '');
}
