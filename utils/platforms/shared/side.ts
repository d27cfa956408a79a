// Whose a message is, where nothing but its place tells: the other side writes at the line's start, we at its end, in
// both directions of writing.

/** Read from `elements` alone: a message and what is around it, up to the border of its row. */
export function sideOf(elements: readonly Element[]): 'incoming' | 'outgoing' | null {
  const places = elements.map(placeOf);
  if (places.includes('end')) return 'outgoing';
  return places.includes('start') ? 'incoming' : null;
}

function placeOf(element: Element): string | undefined {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style?.display.includes('flex') || /^column|reverse$/.test(style.flexDirection)) return undefined;
  return style.justifyContent.replace('flex-', '');
}
