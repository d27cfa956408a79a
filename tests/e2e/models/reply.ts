// Capture and insertion as the extension does them, for a point and an answer that a test names.
import type { BenchPage } from '../../eval/bench-page.ts';
import type { BenchBrowser, Tab } from '../../eval/browser.ts';
import { until } from '../../harness/poll.ts';

type Comment = { readonly commentId: string | null };

/** Right-clicks the first element that fits, by a real button of the mouse, and captures its comment. */
export async function captureAt(browser: BenchBrowser, tab: Tab, selector: string): Promise<Comment> {
  await until(selector, () =>
    tab.evaluate((wanted: string) => document.querySelector(wanted) !== null, selector),
  );
  const { x, y } = await tab.evaluate(centreOf, selector);
  await tab.page.mouse.click(x, y, { button: 'right' });
  const captured = await browser.inExtension(async (tabId) => {
    const doors: BenchPage = Reflect.get(globalThis, 'benchPage');
    return doors.capturePage({ tabId, frameId: 0, documentId: null });
  }, tab.id);
  if (!captured.ok) throw new Error(`${selector}: ${captured.code}`);
  return captured.value.comment;
}

/** Orders an insertion for a captured comment. */
export function insertFor(
  browser: BenchBrowser,
  tab: Tab,
  { commentId }: Comment,
  text: string,
  mode: 'atCaret' | 'replaceDraft' = 'atCaret',
  waits = false,
) {
  return browser.inExtension(
    async ({ tabId, order }) => {
      const doors: BenchPage = Reflect.get(globalThis, 'benchPage');
      return doors.insertIntoPage({ tabId, frameId: 0, documentId: null }, order);
    },
    { tabId: tab.id, order: { text, mode, commentId, waits } },
  );
}

/** The documents of a tab, in both drivers' words. */
export function framesOf({
  page,
}: Tab): readonly { url(): string; evaluate(expression: string): Promise<unknown> }[] {
  return page.frames();
}

/** Runs in the page. */
function centreOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center' });
  const box = element?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
}

/** The value of a field, or the visible text of an element. */
export function textOf(tab: Tab, selector: string): Promise<string> {
  return tab.evaluate((wanted: string) => {
    const element = document.querySelector<HTMLElement>(wanted);
    if (!element) return '';
    return 'value' in element && element.tagName !== 'OUTPUT' ? String(element.value) : element.innerText;
  }, selector);
}
