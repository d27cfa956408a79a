// Walking a foreign document: outwards through shadow roots, along a remembered path, in document order.
import type { Pointer, Row } from '@/utils/platforms/adapter';

/** The element and its ancestors, innermost first, out of open shadow roots up to the root element. */
export function ancestors(element: Element): [Element, ...Element[]] {
  const path: [Element, ...Element[]] = [element];
  for (let next = outer(element); next; next = outer(next)) path.push(next);
  return path;
}

/** The parent element; for the top of a shadow tree its host. */
export function outer(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
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
export function all(scope: ParentNode, selector: string): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(selector)].slice(0, MOST_ELEMENTS);
}

/** What matches inside `unit` and belongs to no other unit inside it; `units` matches them all. */
export function ownIn(unit: Element, selector: string, units: string): HTMLElement[] {
  return all(unit, selector).filter((element) => {
    const around = element.closest(units);
    return !around || around.contains(unit);
  });
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

/** Text without the alternative texts of pictures, trimmed. */
export function plainText(element: Element): string {
  return (element.textContent ?? '').trim();
}

/** Works across windows and worlds, where `instanceof` does not. */
export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING, which test documents do not always provide as a global.
