// Two members side by side, the left one in Chromium and the right one in Firefox, and the files that go between them
// by the desks' own buttons.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { Chromium } from '../../harness/chromium.ts';
import { currentDisplay } from '../../harness/display.ts';
import { Firefox } from '../../harness/firefox.ts';
import { removeFolder, temporaryFolder } from '../../harness/paths.ts';
import { until } from '../../harness/poll.ts';
import { type Asked, closeWelcome, copyWithDoors, openDoors } from './doors.ts';
import { clickPart, offerFileIn, openFirefoxDoors, partOf } from './firefox-page.ts';
import { whyNoBrowser } from './here.ts';
import { offerFile } from './team.ts';

/** The reason why the two cannot be started here, or an empty text. */
export const whyNotTwo = (): string => whyNoBrowser('chromium') || whyNoBrowser('firefox');

export interface TwoBrowsers {
  chromium: Chromium;
  firefox: Firefox;
  left: Asked;
  right: Asked;
  /** The whole workspace as a file, by a desk's own button; returns its path. */
  fileOfLeft(desk: Page): Promise<string>;
  fileOfRight(desk: FirefoxPage): Promise<string>;
  /** Takes a file in on a desk that shows the exchange; an unknown sender is accepted. */
  takeInLeft(desk: Page, file: string): Promise<void>;
  /** The same on a desk of its own. `isFirst`: nothing is there yet, and the desk itself asks for a file. */
  takeInRight(file: string, isFirst?: boolean): Promise<void>;
  close(): Promise<void>;
}

export async function openTwoBrowsers(): Promise<TwoBrowsers> {
  const files = temporaryFolder('files');
  const [forChromium, forFirefox] = [await copyWithDoors('chromium'), await copyWithDoors('firefox')];
  const display = currentDisplay();
  const chromium = await Chromium.open({ display, extension: forChromium.folder, headless: true });
  const firefox = await Firefox.open({
    display,
    extension: forFirefox.folder,
    headless: true,
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
      const downloading = desk.waitForEvent('download');
      await desk.getByTestId('export').click();
      const path = join(files, `left-${Date.now()}.hamseda`);
      await (await downloading).saveAs(path);
      return path;
    },

    // Firefox puts its downloads into our folder.
    async fileOfRight(desk) {
      const before = new Set(readdirSync(files));
      await clickPart(desk, 'desk-exchange');
      await clickPart(desk, 'export-workspace');
      await clickPart(desk, 'export');
      await partOf(desk, 'export-done');
      return until('the downloaded file', () => {
        const names = readdirSync(files);
        const made = names.find((name) => name.endsWith('.hamseda') && !before.has(name));
        return !names.some((name) => name.endsWith('.part')) && made && join(files, made);
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
      forChromium.remove();
      forFirefox.remove();
      removeFolder(files);
    },
  };
}
