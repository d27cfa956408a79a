// A workspace with films: the file streams out of one browser and into another, and neither holds it in memory.
import { appendFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Chromium } from '../harness/chromium.ts';
import { currentDisplay } from '../harness/display.ts';
import { removeFolder, temporaryFolder } from '../harness/paths.ts';
import { closeWelcome, copyWithDoors, openDoors } from './models/doors.ts';
import { whyNoBrowser } from './models/here.ts';
import { watchMemory } from './models/watch.ts';

const MINUTES_MS = 600_000;
const MEGABYTE = 1024 * 1024;
const PART_BYTES = 8 * MEGABYTE;
/** What the pages of the extension take at most, whatever the file weighs. */
const MOST_BYTES = 500 * MEGABYTE;

test.skip(Boolean(whyNoBrowser('chromium')), whyNoBrowser('chromium'));

test('20 MB of media travel with the workspace', () => media(2, 10));
test('2 GB of media travel with the workspace @long', () => media(16, 128));

async function media(count: number, megabytes: number): Promise<void> {
  test.setTimeout(3 * MINUTES_MS);
  const copy = await copyWithDoors('chromium');
  const files = temporaryFolder('files');
  const path = join(files, 'workspace.hamseda');
  const open = () => Chromium.open({ display: currentDisplay(), extension: copy.folder, headless: true });
  try {
    const sender = await open();
    const sent = await using(sender, async () => {
      const { ask } = await openDoors(sender);
      await ask('startTeam', 'films');
      await ask('putMedia', count, megabytes);
      const memory = await watchMemory(await browserSession(sender));
      const bytes = await ask('packWorkspace');
      expectBounded('the export', memory());
      // A download would go astray: whoever looks at the browser's processes redirects it.
      for (let at = 0; at < bytes; at += PART_BYTES) {
        appendFileSync(path, Buffer.from(await ask('packedPart', at, at + PART_BYTES), 'base64'));
      }
      return ask('mediaThere');
    });
    expect(sent).toMatchObject({ count, bytes: count * megabytes * MEGABYTE });
    expect(statSync(path).size).toBeGreaterThan(sent.bytes);

    const receiver = await open();
    await using(receiver, async () => {
      const { page, ask } = await openDoors(receiver);
      await page.locator('input').setInputFiles(path);
      const memory = await watchMemory(await browserSession(receiver));
      await ask('importChosen');
      expectBounded('the import', memory());
      expect(await ask('mediaThere')).toEqual(sent);
      expect(await ask('countKept')).toMatchObject({ cases: 5, responses: 1 });
    });
  } finally {
    copy.remove();
    removeFolder(files);
  }
}

async function using<T>(chromium: Chromium, use: () => Promise<T>): Promise<T> {
  try {
    await closeWelcome(chromium);
    return await use();
  } finally {
    await chromium.close();
  }
}

function expectBounded(what: string, bytes: number): void {
  process.stdout.write(`${what} took ${Math.round(bytes / MEGABYTE)} MB at most\n`);
  expect(bytes).toBeLessThan(MOST_BYTES);
}

async function browserSession(chromium: Chromium) {
  const browser = await chromium.attach();
  return browser.newBrowserCDPSession();
}
