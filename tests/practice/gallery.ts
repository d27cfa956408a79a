// Draws every state of the panel at 360 x 640, and every state of the desk at full width and at 360, in both
// languages and both themes into .cache/screens/.
// Run with Node 24 from the repository's root: node tests/practice/gallery.ts [part of a state's name …]
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { openGallery } from '../harness/gallery.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const screens = `${root}.cache/screens`;
const wanted = process.argv.slice(2);
const NARROW = { width: 360, height: 640 };
const WIDE = { width: 1280, height: 800 };

const gallery = await openGallery();
const browser = await chromium.launch({ executablePath: systemChromium(), args: ['--no-sandbox'] });
try {
  mkdirSync(screens, { recursive: true });
  const page = await browser.newPage({ viewport: NARROW, deviceScaleFactor: 2 });
  page.on('pageerror', (error) => console.error(`  page: ${error.message}`));
  page.on('console', (message) => {
    const isFavicon = message.location().url.endsWith('favicon.ico');
    if (message.type() === 'error' && !isFavicon) console.error(`  console: ${message.text()}`);
  });
  for (const { state, isDesk } of await states(page)) {
    if (wanted.length > 0 && !wanted.some((part) => state.includes(part))) continue;
    for (const size of isDesk ? [WIDE, NARROW] : [NARROW]) {
      await page.setViewportSize(size);
      for (const lang of ['fa', 'en']) {
        for (const theme of ['light', 'dark'])
          await draw(page, { state, lang, theme }, { ...size, isWhole: isDesk });
      }
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}

async function states(page: Page): Promise<{ state: string; isDesk: boolean }[]> {
  await page.goto(gallery.contents);
  return page.locator('li a').evaluateAll((links) =>
    links.map((link) => ({
      state: link.textContent?.trim() ?? '',
      isDesk: link.hasAttribute('data-desk'),
    })),
  );
}

async function draw(
  page: Page,
  asked: { state: string; lang: string; theme: string },
  { width, isWhole }: { width: number; isWhole: boolean },
): Promise<void> {
  await page.goto(gallery.addressOf(asked));
  await page.waitForSelector('html[data-ready]', { timeout: 10_000 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  const file = `${screens}/${width}-${asked.state}-${asked.lang}-${asked.theme}.png`;
  await page.screenshot({ path: file, fullPage: isWhole });
  console.log(`${overflow ? 'WIDER THAN THE WINDOW ' : ''}${file.slice(root.length)}`);
}

function systemChromium(): string {
  return execFileSync('sh', ['-c', 'command -v chromium || command -v chromium-browser'], {
    encoding: 'utf8',
  }).trim();
}
