// Every site that is not granted with the installation: switched on at the desk, the browser's own question answered,
// and then the whole way of one comment over that site's saved page, in both browsers.
import { expect, type Page as PlaywrightPage, test } from '@playwright/test';
import type { ElementHandle, Page as PuppeteerPage } from 'puppeteer-core';
import { SWITCHED_SITES, siteOfAddress } from '../../utils/schema/switched-site.ts';
import { Chromium } from '../harness/chromium.ts';
import { type Display, startDisplay } from '../harness/display.ts';
import { Firefox } from '../harness/firefox.ts';
import { isGranted } from './models/asked.ts';
import { pageOf, SAVED_SITES, type SavedSite, savedSites } from './models/granted-site.ts';
import { whyNotHere } from './models/here.ts';
import {
  chromiumPanel,
  firefoxPanel,
  type Panel,
  says,
  shownAnswer,
  showsTheNewComment,
} from './models/panel.ts';
import { importTeam, introduce, TEAM_FILE } from './models/team.ts';

/** A person at one of the two browsers. */
interface Person {
  /** Brings in the team, sits down, and opens the desk's settings. */
  begin(): Promise<void>;
  switchOn(site: SavedSite): Promise<void>;
  /** Opens the page and right-clicks the comment. */
  route(site: SavedSite): Promise<Panel>;
  /** What stands in the box of the page that was opened last. */
  boxText(box: string): Promise<string>;
  close(): Promise<void>;
}

const matchesOf = (site: SavedSite): readonly string[] =>
  (SWITCHED_SITES.find(({ platform }) => platform === site.platform) ?? siteOfAddress(pageOf(site)))
    ?.matches ?? [];
const isRequired = ({ platform }: SavedSite) =>
  SWITCHED_SITES.some((site) => site.platform === platform && site.isRequired);

async function personAtChromium(display: Display): Promise<Person> {
  const chromium = await Chromium.open({ display });
  chromium.serve(savedSites());
  let desk: PlaywrightPage;
  let page: PlaywrightPage;
  return {
    async begin() {
      const welcome = await chromium.openExtensionPage('welcome.html');
      await importTeam(welcome);
      await welcome.close();
      const panel = await chromium.openExtensionPage('sidepanel.html');
      await introduce(panel);
      await panel.close();
      desk = await chromium.openExtensionPage('desk.html#settings');
    },
    async switchOn(site) {
      const ask = async () => {
        await desk.bringToFront();
        if (site.platform !== 'web') return desk.getByTestId(`switch-${site.platform}`).click();
        await desk.getByTestId('site-address').fill(pageOf(site));
        await desk.getByTestId('site-add').click();
      };
      await chromium.allow(ask, () => desk.evaluate(isGranted, matchesOf(site)));
    },
    async route(site) {
      page = await chromium.openPage(pageOf(site));
      const chosenAt = await chromium.chooseFromMenu(page, page.locator(site.target));
      const panel = chromiumPanel(await chromium.panel());
      await showsTheNewComment(panel, chosenAt);
      return panel;
    },
    boxText: (box) => page.locator(box).evaluate(textOf),
    close: () => chromium.close(),
  };
}

async function personAtFirefox(display: Display): Promise<Person> {
  const firefox = await Firefox.open({ display });
  firefox.serve(savedSites());
  let desk: PuppeteerPage;
  let page: PuppeteerPage;
  const part = async (on: PuppeteerPage, name: string) => {
    const found = await on.waitForSelector(`[data-testid=${name}]`);
    if (!found) throw new Error(`${name} is not there`);
    return found;
  };
  return {
    async begin() {
      const welcome = await firefox.openExtensionPage('welcome.html');
      const field = await part(welcome, 'import-file');
      await (field as ElementHandle<HTMLInputElement>).uploadFile(TEAM_FILE); // an input by its own name
      await (await part(welcome, 'import-confirm')).click();
      await part(welcome, 'import-done');
      await welcome.close();
      const panel = await firefox.openExtensionPage('sidepanel.html');
      await (await part(panel, 'who-mem-reza')).click();
      await panel.waitForSelector('[data-testid=who-mem-reza]', { hidden: true });
      await panel.close();
      desk = await firefox.openExtensionPage('desk.html#settings');
    },
    async switchOn(site) {
      const ask = async () => {
        await desk.bringToFront();
        if (site.platform !== 'web') return (await part(desk, `switch-${site.platform}`)).click();
        await (await part(desk, 'site-address')).type(pageOf(site));
        await (await part(desk, 'site-add')).click();
      };
      await firefox.allow(ask, () => desk.evaluate(isGranted, matchesOf(site)));
    },
    async route(site) {
      page = await firefox.openPage(pageOf(site));
      const target = await page.waitForSelector(site.target);
      if (!target) throw new Error(`${site.target} is not in the page`);
      const chosenAt = await firefox.chooseFromMenu(target);
      const panel = firefoxPanel(firefox.sidebar);
      await showsTheNewComment(panel, chosenAt);
      return panel;
    },
    boxText: (box) => page.$eval(box, textOf),
    close: () => firefox.close(),
  };
}

/** Runs in the page. */
function textOf(element: Element): string {
  return 'value' in element ? String(element.value) : (element.textContent ?? '');
}

/** Blocks of an editor are lines; where one ends is no matter here. */
const squeezed = (text: string) => text.replace(/\s+/gu, '');

/** Insert, and once more where the panel asks for it: some of the saved customers have been answered already. */
async function inserts(panel: Panel): Promise<void> {
  await panel.click('insert');
  await expect
    .poll(async () => {
      if (await panel.text('caution')) await panel.click('insert');
      return panel.text('status');
    })
    .toMatch(/ارسال با شما/);
}

for (const [name, personAt] of [
  ['chromium', personAtChromium],
  ['firefox', personAtFirefox],
] as const) {
  test.describe(name, () => {
    test.skip(Boolean(whyNotHere(name)), whyNotHere(name));
    let display: Display;
    let person: Person;

    test.beforeAll(async () => {
      display = await startDisplay();
      person = await personAt(display);
      await person.begin();
    });
    test.afterAll(async () => {
      await person?.close();
      await display?.stop();
    });

    for (const site of SAVED_SITES) {
      test(`${site.platform}: a comment is routed and answered once the site is on`, async () => {
        if (!isRequired(site)) await person.switchOn(site);
        const panel = await person.route(site);
        await says(panel, 'topic-chip', /قیمت|ارسال/);
        const answer = await shownAnswer(panel);
        await inserts(panel);
        await expect.poll(async () => squeezed(await person.boxText(site.box))).toContain(squeezed(answer));
      });
    }
  });
}
