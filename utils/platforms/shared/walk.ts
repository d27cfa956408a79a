// Walking a foreign document: outwards through shadow roots, along a remembered path, in document order.
import type { Pointer, Row } from '@/utils/platforms/adapter';
import { OWN_STEP, searched, spend, spendOn } from '@/utils/platforms/shared/work';

/** No page nests deeper for a reason of its own. */
export const MOST_DEPTH = 400;

/** The element and its ancestors, innermost first, out of open shadow roots up to the root element. */
export function ancestors(element: Element): [Element, ...Element[]] {
  const path: [Element, ...Element[]] = [element];
  for (let next = outer(element); next && path.length < MOST_DEPTH; next = outer(next)) path.push(next);
  return path;
}

/** The parent element; for the top of a shadow tree its host. */
export function outer(element: Element): Element | null {
  const parent = PARENT?.call(element);
  if (isElement(parent)) return parent;
  const root = element.getRootNode();
  return 'host' in root && isElement(root.host) ? root.host : null;
}

/** The first element of a path that matches. Works for rows the page has removed, where `closest` does not. */
export function closestIn(path: readonly Element[], selector: string): Element | null {
  return path.find((element) => element.matches(selector)) ?? null;
}

/** A row at `element`, which must be one of the pointer's path. */
export function rowAt(element: Element, kind: Row['kind'], pointer: Pointer): Row {
  const from = pointer.path.indexOf(element);
  const path = from < 0 ? ancestors(element) : pointer.path.slice(from);
  return { kind, element, path, target: pointer.path[0] };
}

/** The most elements that are looked at for one question: a page may hold any number, an answer may not take long. */
const MOST_ELEMENTS = 1_000;

/** The elements inside `scope` that match, in document order; the first thousand of them. */
export function all(scope: ParentNode, selector: string): readonly HTMLElement[] {
  return searched(scope, selector, () => {
    const [, tag, attribute, role] = selector.match(/^([a-z]+)(?:\[([a-z-]+)\]|(, \[role=\1\]))?$/) ?? [];
    // This list is searched only as far as it is read: of 50,000 links no more than the first thousand are paid for.
    const named =
      tag && 'getElementsByTagName' in scope ? firstOf((scope as Element).getElementsByTagName(tag)) : []; // an Element or a Document
    const isFull = named.length === MOST_ELEMENTS;
    if (!tag || !('getElementsByTagName' in scope) || (role && !isFull)) {
      spendOn(scope);
      return firstOf(scope.querySelectorAll(selector));
    }
    if (!isFull) spendOn(scope, 1 / 4);
    return attribute ? named.filter((element) => element.hasAttribute(attribute)) : named;
  });
}

/** The first of them. */
export function first(scope: ParentNode, selector: string): HTMLElement | null {
  return searched(scope, `1 ${selector}`, () => {
    spendOn(scope);
    return scope.querySelector<HTMLElement>(selector);
  });
}

/** The first that is not kept hidden: sites keep the page one has come from, to show it again. */
export function firstShown(scope: ParentNode, selector: string): HTMLElement | null {
  return all(scope, selector).find((element) => element.closest('[hidden]') === null) ?? null;
}

function firstOf(found: ArrayLike<Element>): HTMLElement[] {
  const kept: HTMLElement[] = [];
  for (let index = 0; index < MOST_ELEMENTS; index++) {
    const element = found[index];
    if (!element) break;
    kept.push(element as HTMLElement); // all questions are about elements of HTML, but for icons
  }
  return kept;
}

/** What matches inside `unit` and belongs to no other unit inside it; `units` matches them all. */
export function ownIn(unit: Element, selector: string, units: string): HTMLElement[] {
  return all(unit, selector).filter((element) => {
    spend(OWN_STEP);
    const around = element.closest(units);
    return !around || around.contains(unit);
  });
}

/**
 * Without what stands in the line of one of the parts, a name or a time: badges and marks are drawn like words. All of
 * them where there would be none left.
 */
export function apart<T extends Element>(
  blocks: readonly T[],
  parts: readonly (Element | null)[],
): readonly T[] {
  if (blocks.length < 2) return blocks;
  const others = blocks.filter((block) => {
    const line = block.parentElement;
    return !parts.some((part) => part && line?.contains(part));
  });
  return others.length > 0 ? others : blocks;
}

/** True when `first` starts before `second` in document order. */
export function precedes(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & FOLLOWING) !== 0;
}

/** Keeps those which are not inside another one of the list; the list is in document order. */
export function outermost<T extends Element>(elements: readonly T[]): T[] {
  const kept: T[] = [];
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element);
  return kept;
}

/** Text without the alternative texts of pictures, trimmed: a label or name, of which a thousand characters will do. */
export function plainText(root: Node): string {
  let text = '';
  for (let node: Node | null = root; node && text.length < MOST_LABEL; node = next(node, root)) {
    spend(OWN_STEP);
    if (node.nodeType === TEXT) text += (node.nodeValue ?? '').slice(0, MOST_LABEL);
  }
  return withoutMarks(text).trim();
}

/** Pages in two directions of writing put marks around names, handles and times, which nobody sees. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '');
}

/** The node after this one inside `root`, in document order. */
function next(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let up: Node | null = node; up && up !== root; up = up.parentNode) {
    if (up.nextSibling) return up.nextSibling;
  }
  return null;
}

/** Works across windows and worlds, where `instanceof` does not. */
export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}

/** Not `element.parentElement`, which a form field of that name hides. */
const PARENT = Object.getOwnPropertyDescriptor(globalThis.Node?.prototype ?? {}, 'parentElement')?.get;
const MOST_LABEL = 1_000;
const TEXT = 3; // Node.TEXT_NODE
const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING, which test documents do not always provide as a global.
