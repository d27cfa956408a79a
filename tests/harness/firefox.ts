// A real, headed Firefox with the built extension: closed network, native menu, the real sidebar.
// Puppeteer speaks WebDriver BiDi; the native menu and every click in the sidebar are real X events.
import puppeteer, { type Browser, type ElementHandle, type HTTPRequest, type Page } from 'puppeteer-core';
import { findBrowser } from './browsers.ts';
import type { Display } from './display.ts';
import { chooseByKeys } from './menu.ts';
import { builtFolder, removeFolder, temporaryFolder } from './paths.ts';
import { pause, until } from './poll.ts';
import { biDi, chromeWindow, Sidebar } from './sidebar.ts';
import type { Sites } from './sites.ts';

export interface FirefoxOptions {
  readonly display: Display;
  /** Folder of the unpacked extension; the built one unless named. */
  readonly extension?: string;
  /** Without a window there is neither a native menu nor a sidebar. */
  readonly headless?: boolean;
  /** Every window is a private one, and the extension is allowed there. */
  readonly isPrivate?: boolean;
  /** Where downloads go, without a question. */
  readonly downloads?: string;
}

/** Every Firefox gives an extension a random host; with a fixed one its pages have known addresses. */
const UUID = '7e5f7a52-3c05-4d0b-8b4b-6d3f3a1c9e11';
const ADDON_ID = 'hamseda@hamseda.team';

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
  // The closed network: what is not served by the test goes to a proxy that does not exist.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  // A notification is a window of the browser, whatever the desktop of this machine offers.
  'alerts.useSystemBackend': false,
};

export class Firefox {
  readonly browser: Browser;
  readonly sidebar: Sidebar;
  private readonly display: Display;
  private readonly profile: string;
  private sites: Sites = () => undefined;

  private constructor(browser: Browser, display: Display, profile: string) {
    this.browser = browser;
    this.display = display;
    this.profile = profile;
    this.sidebar = new Sidebar(browser, display);
  }

  static async open({
    display,
    extension = builtFolder('firefox'),
    headless = false,
    isPrivate = false,
    downloads,
  }: FirefoxOptions): Promise<Firefox> {
    const found = findBrowser('firefox');
    if ('missing' in found) throw new Error(found.missing);
    const profile = temporaryFolder('firefox');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: found.path,
      headless,
      env: display.env,
      userDataDir: profile,
      args: ['--remote-allow-system-access'], // The sidebar is reached from the browser's own scope.
      extraPrefsFirefox: {
        ...PREFERENCES,
        'browser.privatebrowsing.autostart': isPrivate,
        ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
      },
      defaultViewport: null,
    });
    await browser.installExtension(extension);
    if (isPrivate) await allowInPrivateWindows(browser);
    return new Firefox(browser, display, profile);
  }

  /** Serves these documents from now on; every other address is refused. */
  serve(sites: Sites): void {
    this.sites = sites;
  }

  /** A new tab at an address which the sites know. */
  async openPage(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void this.answer(request));
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** A page of the extension in a tab of its own. Its load event is never reported, hence the polling. */
  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    const url = `moz-extension://${UUID}/${path}`;
    const context = contextOf(page);
    await until('a tab of the extension', () =>
      biDi(this.browser, 'browsingContext.navigate', { context, url, wait: 'none' }),
    );
    await until(`the document of ${path}`, () =>
      page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
    );
    return page;
  }

  /** The tab that the extension itself has opened at an address of its own. */
  async openedPage(path: string): Promise<Page> {
    const url = `moz-extension://${UUID}/${path}`;
    return until(`a tab at ${path}`, async () => {
      for (const page of await this.browser.pages()) {
        // The driver hears of no navigation in such a tab, nor that one was closed: its document knows where it is.
        const address = await page.evaluate(() => location.href).catch(() => null);
        if (address === url) return page;
      }
      return undefined;
    });
  }

  /** Waits for the page that the installation opens, and closes it: whatever it reads or writes is over then. */
  async closeWelcome(): Promise<void> {
    const context = await until('the welcome page', async () => {
      const { contexts } = await biDi(this.browser, 'browsingContext.getTree', {});
      return contexts.find(({ url }) => url.endsWith('/welcome.html'))?.context;
    });
    await biDi(this.browser, 'browsingContext.close', { context });
  }

  /** Right-clicks and chooses the extension's item, which Firefox puts at the end of its native menu. */
  async chooseFromMenu(target: ElementHandle): Promise<number> {
    return chooseByKeys(this.display, () => target.click({ button: 'right' }), ['Up'], MENU_MS);
  }

  /** Answers the browser's own question for a permission with «Allow», once it takes an answer. */
  async allow(ask: () => Promise<void>, isGranted: () => Promise<boolean>): Promise<void> {
    await ask();
    await until('the question for a permission', async () => {
      await chromeWindow(this.browser, ALLOW); // it takes none in its first half second
      return isGranted();
    });
  }

  /** Ends the event page as the browser does when it is idle. */
  async killBackground(): Promise<void> {
    const ended = await chromeWindow(
      this.browser,
      `WebExtensionPolicy.getByID(${JSON.stringify(ADDON_ID)}).extension.terminateBackground().then(() => 'ended')`,
    );
    if (ended !== 'ended') throw new Error('the event page did not end');
  }

  /**
   * Starts the extension anew under open pages, as an update does. A restart of the browser is out of reach: an
   * extension that nobody has signed is there for one run only.
   */
  async updateExtension(): Promise<void> {
    const started = await chromeWindow(
      this.browser,
      `(async (id) => {
        await (await AddonManager.getAddonByID(id)).reload();
        await WebExtensionPolicy.getByID(id).readyPromise;
        return 'started';
      })(${JSON.stringify(ADDON_ID)})`,
    );
    if (started !== 'started') throw new Error('the extension did not start anew');
  }

  /** Clicks the newest notification on the screen with the real pointer. */
  async clickNotification(): Promise<void> {
    const place = await until('a notification on the screen', async () => {
      const found = await chromeWindow(this.browser, NOTIFICATION_PLACE);
      return typeof found === 'string' && found.split(' ').map(Number);
    });
    const [x = 0, y = 0] = place;
    await pause(MENU_MS); // it slides in
    this.display.click(x, y, 1);
  }

  /** From now on mailto addresses go to a page of a service, as a person chooses it in the settings. */
  async giveLettersTo(origin: string, path: string): Promise<void> {
    const chosen = await chromeWindow(this.browser, mailHandler(`${origin}${path}`));
    if (chosen !== true) throw new Error('the service was not chosen for letters');
  }

  async close(): Promise<void> {
    await this.browser.close();
    removeFolder(this.profile);
  }

  private async answer(request: HTTPRequest): Promise<void> {
    const url = request.url();
    const served = this.sites(url);
    if (served) return request.respond({ status: 200, contentType: served.type, body: served.body });
    return /^(http:\/\/(127\.0\.0\.1|localhost)[:/]|moz-extension:|data:|blob:|about:)/.test(url)
      ? request.continue()
      : request.abort();
  }
}

/** What a person ticks in about:addons; the extension then starts anew. */
async function allowInPrivateWindows(browser: Browser): Promise<void> {
  const allowed = await chromeWindow(
    browser,
    `(async (id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(id)).reload();
      return WebExtensionPolicy.getByID(id).privateBrowsingAllowed;
    })(${JSON.stringify(ADDON_ID)})`,
  );
  if (allowed !== true) throw new Error('the extension may not run in private windows');
}

/**
 * The protocol's name of the tab that a page stands in. Its address does not tell it from others: a tab that the
 * extension opens is blank at first as well.
 */
function contextOf(page: Page): string {
  const id: unknown = Reflect.get(page.mainFrame(), '_id'); // the driver has it and no public way to ask for it
  if (typeof id !== 'string') throw new Error('the driver no longer names its tabs');
  return id;
}

const mailHandler = (template: string): string => `(() => {
  const service = (name, kind) => Cc[name].getService(Ci[kind]);
  const handler = Cc['@mozilla.org/uriloader/web-handler-app;1'].createInstance(Ci.nsIWebHandlerApp);
  handler.name = 'Letters';
  handler.uriTemplate = ${JSON.stringify(template)};
  const info = service('@mozilla.org/uriloader/external-protocol-service;1', 'nsIExternalProtocolService')
    .getProtocolHandlerInfo('mailto');
  info.possibleApplicationHandlers.appendElement(handler);
  info.preferredApplicationHandler = handler;
  info.preferredAction = Ci.nsIHandlerInfo.useHelperApp;
  info.alwaysAskBeforeHandling = false;
  service('@mozilla.org/uriloader/handler-service;1', 'nsIHandlerService').store(info);
  return !info.alwaysAskBeforeHandling;
})()`;

const ALLOW = `(() => {
  const panel = document.getElementById('notification-popup');
  if (panel?.state === 'open') panel.querySelector('popupnotification')?.button?.click();
  return null;
})()`;

/** The middle of the newest notification's words, which Firefox shows in a window of its own where the system has none. */
const NOTIFICATION_PLACE = `(() => {
  const [alert] = [...Services.wm.getEnumerator('alert:alert')].reverse();
  const words = alert?.document.getElementById('alertTextLabel') ?? alert?.document.documentElement;
  if (!words) return null;
  const { x, y, width, height } = words.getBoundingClientRect();
  return [alert.mozInnerScreenX + x + width / 2, alert.mozInnerScreenY + y + height / 2].map(Math.round).join(' ');
})()`;

/** From the menu's window to its grab of the keyboard; keys that come earlier go to the page. */
const MENU_MS = 250;
