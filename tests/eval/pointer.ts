// Where the real pointer has to stand so that an element is under it.
import type { Tab } from './browser.ts';

/** Selects `text` (if any) inside the target, puts the pointer on the target and right-clicks there. */
export async function rightClickOn(tab: Tab, selector: string, text: string | undefined): Promise<void> {
  if (text !== undefined && !(await tab.evaluate(selectText, { selector, text }))) {
    throw new Error(`the text to be selected is not in ${selector}`);
  }
  const point = await tab.evaluate(pointOn, { selector, keepSelection: text !== undefined });
  if (point === 'absent') throw new Error(`${selector} is not in the page`);
  if (point === 'covered') {
    // Without a spot of its own on the screen no pointer can reach it; the event is sent to it all the same.
    await tab.evaluate(sendEvent, selector);
    return;
  }
  await tab.page.mouse.click(point.x, point.y, { button: 'right' });
}

/** A point where the topmost element is the target itself, else one where it is inside the target. Runs in the page. */
function pointOn(wanted: {
  selector: string;
  keepSelection: boolean;
}): 'absent' | 'covered' | { x: number; y: number } {
  const target = document.querySelector(wanted.selector);
  if (!target) return 'absent';
  target.scrollIntoView({ block: 'center', inline: 'nearest' });
  const selection = document.getSelection();
  const owner = wanted.keepSelection && selection?.rangeCount ? selection.getRangeAt(0) : target;
  const points = [...owner.getClientRects()].flatMap((box) =>
    [0.5, 0.25, 0.75, 0.05, 0.95].map((part) => ({ x: box.x + box.width * part, y: box.y + box.height / 2 })),
  );
  const hit = (point: { x: number; y: number }) => document.elementFromPoint(point.x, point.y);
  return (
    points.find((point) => hit(point) === target) ??
    points.find((point) => target.contains(hit(point))) ??
    'covered'
  );
}

/** Runs in the page. */
function selectText(wanted: { selector: string; text: string }): boolean {
  const target = document.querySelector(wanted.selector);
  if (!target) return false;
  const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text); // SHOW_TEXT gives text nodes only.
  const start = nodes
    .map((node) => node.data)
    .join('')
    .indexOf(wanted.text);
  if (start < 0) return false;
  const range = document.createRange();
  let passed = 0;
  for (const node of nodes) {
    const [from, to] = [start - passed, start + wanted.text.length - passed];
    if (from >= 0 && from <= node.length) range.setStart(node, from);
    if (to >= 0 && to <= node.length) range.setEnd(node, to);
    passed += node.length;
  }
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return true;
}

/** Runs in the page. */
function sendEvent(selector: string): void {
  const event = new MouseEvent('contextmenu', { bubbles: true, composed: true, cancelable: true, button: 2 });
  document.querySelector(selector)?.dispatchEvent(event);
}
