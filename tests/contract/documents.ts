// Looking through and rewriting a saved page, for whatever varies it.

export function every(document: Document, selector: string): HTMLElement[] {
  return [...document.body.querySelectorAll<HTMLElement>(selector)];
}

/** All pieces of text inside an element, in order. */
export function textsIn(element: Element): Text[] {
  return [...element.childNodes].flatMap((node) =>
    node.nodeType === 3 ? [node as Text] : node.nodeType === 1 ? textsIn(node as Element) : [],
  ); // told by their type
}

/** The same word for the same word, digits left alone. */
export function foreign(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const sum = [...word].reduce((hash, sign) => (hash * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7);
    return `ق${String.fromCodePoint(0x628 + (sum % 20))}${String.fromCodePoint(0x641 + (sum % 8))}ه`;
  });
}

/** The same element under another name, with all it has. */
export function renamed(element: Element, name: string): HTMLElement {
  const other = element.ownerDocument.createElement(name);
  for (const attribute of element.attributes) other.setAttribute(attribute.name, attribute.value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}
