// Firefox's native sidebar. WebDriver BiDi does not list it, since it is no tab; the browser's own scope does:
// there its <browser> element takes a frame script, which reads the extension's document in its own process.
import type { Browser } from 'puppeteer-core';
import type { Display } from './display.ts';
import { until } from './poll.ts';

export class Sidebar {
  private readonly browser: Browser;
  private readonly display: Display;

  constructor(browser: Browser, display: Display) {
    this.browser = browser;
    this.display = display;
  }

  /** True while the sidebar is shown. */
  async isOpen(): Promise<boolean> {
    return (await this.context()) !== undefined;
  }

  /** Value of an expression in the sidebar's document; it must be JSON. Waits until the sidebar is shown. */
  async evaluate<T>(expression: string): Promise<T> {
    return until('a document in the sidebar', async () => {
      const context = await this.context();
      if (context === undefined) return undefined;
      const answer = await evaluateIn(this.browser, context, inSidebar(expression));
      const { value, error, absent }: Answer<T> = JSON.parse(String(answer));
      if (error !== undefined) throw new Error(`in the sidebar: ${error}`);
      return absent ? undefined : { value: value as T }; // The caller names the type of what its own expression makes.
    }).then(({ value }) => value);
  }

  /** Visible text of the first element that fits, once there is one. */
  async text(selector: string): Promise<string> {
    return until(`${selector} in the sidebar`, () =>
      this.evaluate<string | null>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? null`),
    );
  }

  /** Clicks an element with the real pointer of the display. */
  async click(selector: string): Promise<void> {
    const point = await until(`${selector} in the sidebar`, () =>
      this.evaluate<[number, number] | null>(`(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      if (!element) return null;
      element.scrollIntoView({ block: 'nearest' });
      const box = element.getBoundingClientRect();
      return [window.mozInnerScreenX + box.x + box.width / 2, window.mozInnerScreenY + box.y + box.height / 2];
    })()`),
    );
    this.display.click(Math.round(point[0]), Math.round(point[1]), 1);
  }

  private async context(): Promise<string | undefined> {
    const tree = await biDi(this.browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
    return tree.contexts
      .flatMap((window) => window.children)
      .find((child) => child.url === 'chrome://browser/content/webext-panels.xhtml')?.context;
  }
}

/** Evaluates in the first browser window's own scope and returns the value. */
export async function chromeWindow(browser: Browser, expression: string): Promise<unknown> {
  const tree = await biDi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.contexts;
  if (!window) throw new Error('Firefox shows no window');
  return evaluateIn(browser, window.context, expression);
}

/** Sends a BiDi command that Puppeteer has no method for, over Puppeteer's own connection. */
export async function biDi<Name extends keyof Answers>(
  browser: Browser,
  method: Name,
  params: Record<string, unknown>,
): Promise<Answers[Name]> {
  // `connection` is public on the BiDi browser, but its class is not exported.
  const { connection } = browser as unknown as {
    connection: { send(m: string, p: object): Promise<{ result: unknown }> };
  };
  const { result } = await connection.send(method, params);
  return result as Answers[Name]; // The shapes are those of the WebDriver BiDi standard.
}

async function evaluateIn(browser: Browser, context: string, expression: string): Promise<unknown> {
  const answer = await biDi(browser, 'script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(`in the browser: ${answer.exceptionDetails?.text}`);
  return answer.result?.value;
}

/**
 * The expression is evaluated in a sandbox over the page, since the extension's own policy forbids eval there.
 * A message with a fresh name brings back its JSON.
 */
function inSidebar(expression: string): string {
  const name = `hamseda-test-${Math.random()}`;
  const script = `
    let answer;
    try {
      const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content });
      answer = { value: Components.utils.evalInSandbox(${JSON.stringify(`(${expression})`)}, sandbox) ?? null };
      answer = JSON.stringify(answer);
    } catch (error) { answer = JSON.stringify({ error: String(error) }); }
    sendAsyncMessage(${JSON.stringify(name)}, answer);`;
  return `new Promise((resolve, reject) => {
    const manager = document.getElementById('webext-panels-browser')?.messageManager;
    if (!manager) { resolve(JSON.stringify({ absent: true })); return; }
    const hear = (message) => { manager.removeMessageListener(${JSON.stringify(name)}, hear); resolve(message.data); };
    manager.addMessageListener(${JSON.stringify(name)}, hear);
    manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
    setTimeout(() => resolve(JSON.stringify({ absent: true })), 3000); // It was replaced meanwhile.
  })`;
}

/** `absent`: there is no document yet that could answer. */
interface Answer<T> {
  readonly value?: T;
  readonly error?: string;
  readonly absent?: boolean;
}
interface Context {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Context[];
}
interface Answers {
  'browsingContext.getTree': { readonly contexts: readonly Context[] };
  'browsingContext.navigate': { readonly url: string };
  'browsingContext.close': object;
  'script.evaluate': {
    readonly type: 'success' | 'exception';
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}
