// A right-click on a saved page, as a person would, through the same listener and capture code as in the browser.
import { captureComment } from '@/utils/platforms/capture';
import { offerAdapters } from '@/utils/platforms/reader';
import type { CapturedComment } from '@/utils/schema/capture';
import type { SavedPage } from './pages';
import { adaptersFor } from './sites';

/** What is read after `change` has been made to the page; the target is looked for again, it may have been drawn anew. */
export function rightClickOn(
  page: SavedPage,
  selector: string,
  change?: (document: Document, target: Element) => void,
): CapturedComment {
  document.open();
  document.write(page.html);
  document.close();
  document.body.dataset.site = page.url.hostname;
  change?.(document, targetIn(page, selector));
  targetIn(page, selector).dispatchEvent(
    new MouseEvent('contextmenu', { bubbles: true, composed: true, cancelable: true }),
  );
  offerAdapters(adaptersFor(page.url.hostname));
  const result = captureComment({ url: page.url, document });
  if (!result.ok) throw new Error(`${page.name} ${selector}: ${result.code}`);
  return result.value;
}

function targetIn(page: SavedPage, selector: string): Element {
  const target = document.querySelector(selector);
  if (!target) throw new Error(`${page.name} has no ${selector}`);
  return target;
}
