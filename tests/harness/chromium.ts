// A real, headed Chromium with the built extension: closed network, native menu, the real side panel.

import { mkdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Locator,
  type Page,
  type Worker,
} from '@playwright/test';
import { findBrowser } from './browsers.ts';
import type { Display } from './display.ts';
import { chooseByKeys } from './menu.ts';
import { builtFolder, removeFolder, temporaryFolder } from './paths.ts';
import { pause, until } from './poll.ts';
import { killGroup } from './processes.ts';
import type { Sites } from './sites.ts';

export interface ChromiumOptions {
  readonly display: Display;
  /** Folder of the unpacked extension; the built one unless named. */
  readonly extension?: string;
  /** False where a person is to use the window: the network stays open. */
  readonly closedNetwork?: boolean;
  /** Without a window there is neither a native menu nor a side panel. */
  readonly headless?: boolean;
  /** With the browser's developer mode an unpacked extension may be started anew, as an update does. */
  readonly developerMode?: boolean;
  /** An empty folder for the profile, which the caller removes; a throw-away one unless named. */
  readonly profile?: string;
}

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--remote-debugging-port=0', // The side panel's document is only seen over this port.
];

/** Names do not resolve, so whatever is not served by the test cannot leave the machine. */
const CLOSED = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

export class Chromium {
  private readonly options: ChromiumOptions;
  private readonly profile: string;
  private sites: Sites = () => undefined;
  private extensionId = '';
  private running: { context: BrowserContext; overCdp: Browser | undefined } | undefined;

  private constructor(options: ChromiumOptions) {
    this.options = options;
    this.profile = options.profile ?? temporaryFolder('chromium');
  }

  static async open(options: ChromiumOptions): Promise<Chromium> {
    const self = new Chromium(options);
    if (options.developerMode) {
      mkdirSync(join(self.profile, 'Default'), { recursive: true });
      const preferences = { extensions: { ui: { developer_mode: true } } };
      writeFileSync(join(self.profile, 'Default/Preferences'), JSON.stringify(preferences));
    }
    await self.start();
    return self;
  }

  get context(): BrowserContext {
    if (!this.running) throw new Error('Chromium is not running');
    return this.running.context;
  }

  /** The extension's id, known from the start on. */
  get id(): string {
    return this.extensionId;
  }

  /** The browser's profile, for whoever weighs what the extension leaves on the disk. */
  get profileFolder(): string {
    return this.profile;
  }

  /** Serves these documents from now on; every other address is refused. */
  serve(sites: Sites): void {
    this.sites = sites;
  }

  /** A new tab at an address which the sites know. */
  async openPage(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** A page of the extension in a tab of its own. */
  async openExtensionPage(path: string): Promise<Page> {
    return this.openPage(`chrome-extension://${this.id}/${path}`);
  }

  /**
   * Right-clicks and chooses the extension's item in the native menu, by real keys. Returns the moment at which
   * the key that activates the item was pressed.
   */
  async chooseFromMenu(page: Page, target: Locator): Promise<number> {
    const { display } = this.options;
    await page.bringToFront();
    const steps = await target.evaluate(stepsToItem);
    const open = () => target.click({ button: 'right', force: true });
    return chooseByKeys(display, open, Array<string>(steps).fill('Up'), MENU_MS);
  }

  /** Clicks with the display's own pointer, so that the page gets the native focus, as under a person's hand. */
  async clickReally(page: Page, target: Locator): Promise<void> {
    await page.bringToFront();
    const box = await target.boundingBox();
    if (!box) throw new Error('the target is not drawn');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // Where the page stands on the screen is known to its pointer events only.
    await page.evaluate(() => {
      const hear = ({ screenX, clientX, screenY, clientY }: MouseEvent) =>
        Reflect.set(window, '__place', [screenX - clientX, screenY - clientY]);
      addEventListener('mousemove', hear, { once: true, capture: true });
    });
    await page.mouse.move(x - 1, y);
    const [left, top] = await until('a pointer event in the page', () =>
      page.evaluate((): [number, number] | undefined => Reflect.get(window, '__place')),
    );
    this.options.display.click(Math.round(left + x), Math.round(top + y), 1);
  }

  /**
   * Answers the browser's own question for a permission with «Allow». It is drawn inside the browser's window, where
   * nothing tells that it is there: keys that come too early do nothing in the page, and `ask` is done once more.
   */
  async allow(ask: () => Promise<void>, isGranted: () => Promise<boolean>): Promise<void> {
    for (let waitMs = QUESTION_MS; waitMs < QUESTION_MS * 20; waitMs *= 2) {
      await ask();
      await pause(waitMs);
      this.options.display.press('Tab', 'Return'); // «Deny» has the focus
      const isAllowed = await until('the answer', isGranted, waitMs * 2).catch(() => false);
      if (isAllowed) return;
      this.options.display.press('Escape');
    }
    throw new Error('the browser does not take «Allow»');
  }

  /**
   * The document of the open native side panel. It is not among the pages of the launching context, and a
   * connection sees only the panels that were open when it was made: hence a new one per attempt.
   */
  async panel(path = 'sidepanel.html'): Promise<Page> {
    return until(`the side panel (${path})`, async () => {
      const known = await this.panelAmong(path);
      if (known) return known;
      await this.letGo();
      return this.panelAmong(path);
    });
  }

  private async panelAmong(path: string): Promise<Page | undefined> {
    const browser = await this.attach();
    const url = `chrome-extension://${this.id}/${path}`;
    for (const page of browser.contexts().flatMap((context) => context.pages())) {
      if (page.isClosed() || !page.url().startsWith(url)) continue;
      // The same document in a tab knows its tab; the panel has none.
      const isTab = await page.evaluate(async () => {
        const { tabs }: { tabs: { getCurrent(): Promise<object | undefined> } } = Reflect.get(
          globalThis,
          'chrome',
        );
        return (await tabs.getCurrent()) !== undefined;
      });
      if (!isTab) return page;
    }
    return undefined;
  }

  /** Ends the service worker as the browser does after 30 s of idleness. */
  async killWorker(): Promise<void> {
    const browser = await this.attach();
    const session = await browser.newBrowserCDPSession();
    // Playwright goes on listing the ended worker; the browser's own list tells the truth. What happens in the same
    // moment (the first start of all) may wake it again: then it is ended again.
    await until('the end of the service worker', async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      const workers = targetInfos.filter((info) => info.type === 'service_worker');
      for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
      return workers.length === 0;
    });
    await session.detach();
  }

  /** From now on mailto addresses go to a page of a service, as after a person's yes to its question. */
  async giveLettersTo(origin: string, path: string): Promise<void> {
    const page = await this.openPage(origin);
    const session = await this.context.newCDPSession(page);
    await session.send('Page.setRPHRegistrationMode', { mode: 'autoAccept' });
    await page.evaluate((template) => navigator.registerProtocolHandler('mailto', template), origin + path);
    await page.close();
  }

  /**
   * Starts the extension anew, as an update does: its pages close, and what it left in open pages belongs to nobody.
   * Needs the developer mode.
   */
  async updateExtension(page: Page): Promise<void> {
    const closed = page.waitForEvent('close');
    await page.evaluate(() => {
      const { runtime }: { runtime: { reload(): void } } = Reflect.get(globalThis, 'chrome');
      setTimeout(() => runtime.reload());
    });
    await closed;
  }

  /** Gives up the connection by which panel and worker were reached: a debugger slows what it watches. */
  async letGo(): Promise<void> {
    const browser = this.running?.overCdp;
    if (this.running) this.running.overCdp = undefined;
    await browser?.close();
  }

  /**
   * Closes the page that an installation opens, also when it comes late, or again after a restart; for this start of
   * the browser. It plans, learns and packs on the thread of all pages of the extension: whoever measures there would
   * measure that too. A page that was opened from here is blank when it comes.
   */
  keepWelcomeAway(): void {
    this.context.on('page', (page) => {
      if (page.url().endsWith('/welcome.html')) void page.close();
    });
    for (const page of this.context.pages()) if (page.url().endsWith('/welcome.html')) void page.close();
  }

  /** Ends every process of the browser at once, as a power failure would; `restart` opens it on the same profile. */
  async kill(): Promise<void> {
    // The lock of a profile names the process that holds it: HOST-PID.
    const [pid] = readlinkSync(join(this.profile, 'SingletonLock')).match(/\d+$/u) ?? [];
    const { context } = this;
    const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
    await killGroup(Number(pid));
    await closed; // the driver has noticed
    this.running = undefined;
  }

  /** Closes the browser, if it still runs, and opens it again on the same profile. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async close(): Promise<void> {
    await this.stop();
    if (!this.options.profile) removeFolder(this.profile);
  }

  private async start(): Promise<void> {
    const found = findBrowser('chromium');
    if ('missing' in found) throw new Error(found.missing);
    const {
      display,
      extension = builtFolder('chromium'),
      closedNetwork = true,
      headless = false,
    } = this.options;
    const context = await chromium.launchPersistentContext(this.profile, {
      executablePath: found.path,
      headless,
      viewport: null,
      env: textOnly(display.env),
      args: [
        ...FLAGS,
        ...(closedNetwork ? [CLOSED] : []),
        // As root Chromium refuses to start with its sandbox, and a container may not offer what that needs.
        ...(closedNetwork || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    });
    this.running = { context, overCdp: undefined };
    const worker = await until('the service worker of the extension', () => workerOf(context));
    this.extensionId = new URL(worker.url()).host;
    await context.route(
      (url) => /^https?:$/.test(url.protocol) && (closedNetwork || this.sites(url.href) !== undefined),
      async (route) => {
        const url = route.request().url();
        const served = this.sites(url);
        if (served) return route.fulfill({ body: served.body, contentType: served.type });
        return /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url)
          ? route.continue()
          : route.abort('addressunreachable');
      },
    );
  }

  private async stop(): Promise<void> {
    await this.letGo();
    const running = this.running;
    this.running = undefined;
    await running?.context.close();
  }

  /** The browser itself over its debugging port, where panel, worker and processes are seen; see `letGo`. */
  async attach(): Promise<Browser> {
    if (!this.running) throw new Error('Chromium is not running');
    this.running.overCdp ??= await chromium.connectOverCDP(`http://127.0.0.1:${await this.port()}`);
    return this.running.overCdp;
  }

  /** With port 0 the browser chooses a free one and writes it into its profile. */
  private port(): Promise<string> {
    return until(
      'the debugging port',
      () => readFileSync(join(this.profile, 'DevToolsActivePort'), 'utf8').split('\n')[0],
    );
  }
}

/** From the asking to the question on the screen. */
const QUESTION_MS = 700;
/** From the menu's window to its grab of the keyboard; keys that come earlier go to the page. */
const MENU_MS = 150;

/**
 * Up in a fresh menu goes to its end. The only item of an extension stands before "Inspect", and on plain parts
 * of a page before "View page source" and "Inspect". Runs in the page.
 */
function stepsToItem(target: Element): number {
  const special = target.closest('a[href], img, video, input, textarea, [contenteditable="true"]');
  const selection = target.ownerDocument.getSelection();
  // A right-click outside the selection clears it before the menu is made.
  const onSelection = selection && !selection.isCollapsed && selection.containsNode(target, true);
  return special || onSelection ? 2 : 3;
}

function workerOf(context: BrowserContext): Worker | undefined {
  return context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'));
}

function textOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
