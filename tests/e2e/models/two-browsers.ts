// Two members side by side, the left one in Chromium and the right one in Firefox, and the files that go between them
// by the desks' own buttons.
import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { Chromium } from '../../harness/chromium.ts';
import { currentDisplay, type Display, startDisplay } from '../../harness/display.ts';
import { Firefox } from '../../harness/firefox.ts';
import { removeFolder, temporaryFolder } from '../../harness/paths.ts';
import { until } from '../../harness/poll.ts';
import { closeWelcome, copyWithDoors, type DoorsPage, openDoors } from './doors.ts';
import { clickPart, type FirefoxDoors, offerFileIn, openFirefoxDoors, partOf } from './firefox-page.ts';
import { whyNoBrowser } from './here.ts';
import { offerFile } from './team.ts';

/** The reason why the two cannot be started here, or an empty text. */
export const whyNotTwo = (): string => whyNoBrowser('chromium') || whyNoBrowser('firefox');

export interface TwoBrowsers {
  chromium: Chromium;
  firefox: Firefox;
  left: DoorsPage;
  right: FirefoxDoors;
  /** The whole workspace as a file, by a desk's own button; returns its path. */
  fileOfLeft(desk: Page): Promise<string>;
  fileOfRight(desk: FirefoxPage): Promise<string>;
  /** Takes a file in on a desk that shows the exchange; an unknown sender is accepted. */
  takeInLeft(desk: Page, file: string): Promise<void>;
  /** The same on a desk of its own. `isFirst`: nothing is there yet, and the desk itself asks for a file. */
  takeInRight(file: string, isFirst?: boolean): Promise<void>;
  close(): Promise<void>;
}

/** `withMenus`: each in a window on a screen of its own, where its native menu and its panel can be used. */
export async function openTwoBrowsers({ withMenus = false } = {}): Promise<TwoBrowsers> {
  const files = temporaryFolder('files');
  const [forChromium, forFirefox] = [await copyWithDoors('chromium'), await copyWithDoors('firefox')];
  const display = async (): Promise<Display> => (withMenus ? startDisplay() : currentDisplay());
  const displays = [await display(), await display()] as const;
  const headless = !withMenus;
  const chromium = await Chromium.open({ display: displays[0], extension: forChromium.folder, headless });
  const firefox = await Firefox.open({
    display: displays[1],
    extension: forFirefox.folder,
    headless,
    downloads: files,
  });
  await closeWelcome(chromium);
  return {
    chromium,
    firefox,
    left: await openDoors(chromium),
    right: await openFirefoxDoors(firefox),

    async fileOfLeft(desk) {
      await desk.getByTestId('desk-exchange').click();
      await desk.getByTestId('export-workspace').check();
      // Whoever has looked at the side panel, by a connection of its own, has changed where downloads go. Where one of
      // that name lies already it would be replaced, hence a folder for each.
      const folder = mkdtempSync(join(files, 'left-'));
      const session = await chromium.context.newCDPSession(desk);
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      return newFileIn(folder, () => desk.getByTestId('export').click());
    },

    // Firefox puts its downloads into our folder.
    async fileOfRight(desk) {
      await clickPart(desk, 'desk-exchange');
      await clickPart(desk, 'export-workspace');
      return newFileIn(files, async () => {
        await clickPart(desk, 'export');
        await partOf(desk, 'export-done');
      });
    },

    async takeInLeft(desk, file) {
      await offerFile(desk, file);
      await expect(desk.getByTestId('import-confirm')).toBeVisible();
      const compared = desk.getByTestId('sender-compared');
      if (await compared.isVisible()) await compared.check();
      await desk.getByTestId('import-confirm').click();
      await expect(desk.getByTestId('import-done')).toBeVisible();
    },

    async takeInRight(file, isFirst = false) {
      const desk = await firefox.openExtensionPage(isFirst ? 'desk.html' : 'desk.html#exchange');
      await offerFileIn(desk, '[data-testid=import-file]', file);
      await clickPart(desk, 'import-confirm');
      await partOf(desk, 'import-done');
      await desk.close();
    },

    async close() {
      await chromium.close();
      await firefox.close();
      for (const shown of displays) await shown.stop();
      forChromium.remove();
      forFirefox.remove();
      removeFolder(files);
    },
  };
}

/** The file that a download leaves in a folder, once it is whole. */
async function newFileIn(folder: string, download: () => Promise<void>): Promise<string> {
  const before = new Set(readdirSync(folder));
  await download();
  return until('the downloaded file', () => {
    const names = readdirSync(folder);
    const made = names.find((name) => name.endsWith('.hamseda') && !before.has(name));
    return !names.some((name) => /\.(part|crdownload)$/u.test(name)) && made && join(folder, made);
  });
}
