// The toolbar's button opens the panel at Today. A copy of the build gives the button a key, since where a
// browser draws it cannot be known; the browser treats that key as the click itself, gesture included.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { Chromium } from '../harness/chromium.ts';
import { type Display, startDisplay } from '../harness/display.ts';
import { builtFolder, removeFolder, temporaryFolder } from '../harness/paths.ts';
import { whyNotHere } from './models/here.ts';
import { chromiumPanel, says } from './models/panel.ts';
import { INSTAGRAM_BOX } from './models/posts.ts';
import { INSTAGRAM_POST, storySites } from './models/sites.ts';
import { importTeam, introduce } from './models/team.ts';

test.skip(Boolean(whyNotHere('chromium')), whyNotHere('chromium'));

const TOOLBAR_KEY = 'Ctrl+Shift+S';
let display: Display;
let chromium: Chromium;
let extension: string;

test.beforeAll(async () => {
  extension = temporaryFolder('toolbar');
  cpSync(builtFolder('chromium'), extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest: { commands: object } = JSON.parse(readFileSync(path, 'utf8'));
  const commands = { ...manifest.commands, _execute_action: { suggested_key: { default: TOOLBAR_KEY } } };
  writeFileSync(path, JSON.stringify({ ...manifest, commands }));
  display = await startDisplay();
  chromium = await Chromium.open({ display, extension });
  chromium.serve(await storySites());
});

test.afterAll(async () => {
  await chromium?.close();
  await display?.stop();
  removeFolder(extension);
});

test('the toolbar button opens the panel at Today', async () => {
  const welcome = await chromium.openExtensionPage('welcome.html');
  await importTeam(welcome);
  await introduce(await chromium.openExtensionPage('sidepanel.html'));
  const page = await chromium.openPage(INSTAGRAM_POST);
  await chromium.clickReally(page, page.locator(INSTAGRAM_BOX));
  display.press(TOOLBAR_KEY.toLowerCase());
  await says(chromiumPanel(await chromium.panel()), 'date-main', /\S/);
});
