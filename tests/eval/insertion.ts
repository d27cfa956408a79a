// The extension's own insertion into a tab, as its panel would ask for it.

import type { BenchPage } from './bench-page.ts';
import type { BenchBrowser, ExtensionApi, Tab } from './browser.ts';

export interface Insertion {
  readonly ok: boolean;
  readonly technique: string | null;
  readonly editor: string | null;
  /** The code of the failure, for the progress line. */
  readonly code: string | null;
}

/** Inserts at the caret of the frame that has the focus. */
export async function insertByExtension(browser: BenchBrowser, tab: Tab, text: string): Promise<Insertion> {
  const answer = await browser.inExtension(insert, { tabId: tab.id, text });
  return answer.ok
    ? { ok: true, technique: answer.value.technique, editor: answer.value.editor, code: null }
    : { ok: false, technique: null, editor: null, code: answer.code };
}

/** Runs in the extension's page. */
async function insert({ tabId, text }: { tabId: number; text: string }) {
  const api: ExtensionApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const doors: BenchPage = Reflect.get(globalThis, 'benchPage');
  const { windowId } = await api.tabs.get(tabId);
  const frames = await api.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => document.activeElement?.tagName !== 'IFRAME' && document.hasFocus(),
  });
  const frameId = frames.find((frame) => frame.result === true)?.frameId ?? 0;
  const place = { windowId: windowId ?? -1, tabId, frameId, documentId: null };
  return doors.insertIntoPage(place, { text, mode: 'atCaret', commentId: null });
}
