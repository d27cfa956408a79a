// Private windows only: there Firefox gives an extension neither a database nor private files. Nothing can be kept,
// so panel, desk and every act say that in words, and nothing crashes.
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { currentDisplay } from '../harness/display.ts';
import type { ExtensionCopy } from '../harness/extension-copy.ts';
import { Firefox } from '../harness/firefox.ts';
import { until } from '../harness/poll.ts';
import { copyWithDoors } from './models/doors.ts';
import { offerFileIn, openFirefoxDoors, partOf } from './models/firefox-page.ts';
import { whyNoBrowser } from './models/here.ts';
import { TEAM_FILE } from './models/team.ts';

const SENTENCE = 'پنجره خصوصی داده نگه نمی‌دارد';

test.skip(Boolean(whyNoBrowser('firefox')), whyNoBrowser('firefox'));

let copy: ExtensionCopy;
let firefox: Firefox;

test.beforeAll(async () => {
  copy = await copyWithDoors('firefox');
  firefox = await Firefox.open({
    display: currentDisplay(),
    extension: copy.folder,
    headless: true,
    isPrivate: true,
  });
});

test.afterAll(async () => {
  await firefox?.close();
  copy?.remove();
});

for (const document of ['sidepanel.html', 'desk.html']) {
  test(`${document} says that this window keeps no data`, async () => {
    await says(await firefox.openExtensionPage(document), SENTENCE);
  });
}

test('a file that is brought in is answered with the same sentence', async () => {
  const welcome = await firefox.openExtensionPage('welcome.html');
  await offerFileIn(welcome, '[data-testid=import-file]', TEAM_FILE);
  const error = await partOf(welcome, 'import-error');
  expect(await error.evaluate((element) => element.textContent)).toContain(SENTENCE);
});

test('a write is refused with its code, and nothing is thrown', async () => {
  const { ask } = await openFirefoxDoors(firefox);
  expect(await ask('rename', 'topic-private', 'Nowhere').catch(String)).toContain('database-unavailable');
  expect(await ask('backUp')).toMatchObject({ ok: false, code: 'database-unavailable' });
});

const says = (page: Page, sentence: string) =>
  until(`"${sentence}"`, () => page.evaluate((words) => document.body.innerText.includes(words), sentence));
