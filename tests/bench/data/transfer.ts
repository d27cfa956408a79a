// The whole month as one file: out of one profile, and into an empty one through the product's own import.
import { appendFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { until } from '../../harness/poll.ts';
import { type Figure, judge } from '../figures.ts';
import { settledBytes } from './disk.ts';
import type { Bench } from './session.ts';

const EXPORTS = 3;
const PART_BYTES = 4_000_000;
const MEGABYTE = 1_000_000;
const MINUTES_MS = 120_000;
/** A longer wait than this is felt after a click (the threshold of a good "interaction to next paint"). */
const FELT_MS = 200;

/** Exports the workspace a few times; the last file lies under `path`. */
export async function measureExport(bench: Bench, path: string): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round < EXPORTS; round += 1) {
    await bench.inPage(async ({ ask }) => {
      const { ms, bytes } = await ask('exportWorkspace');
      times.push(ms);
      // A download would go astray: whoever connects to the browser a second time redirects it.
      writeFileSync(path, '');
      for (let at = 0; at < bytes; at += PART_BYTES) {
        appendFileSync(path, Buffer.from(await ask('exportedPart', at, at + PART_BYTES), 'base64'));
      }
    });
  }
  return judge({ what: 'export of the workspace', unit: 'ms', goal: 5_000, by: 'max' }, times);
}

/** Imports a file into the empty profile of `bench` as a newcomer does, and weighs what lies on the disk after it. */
export async function measureImport(bench: Bench, path: string): Promise<Figure[]> {
  const page = await bench.chromium.openExtensionPage('welcome.html');
  const chosenAt = performance.now();
  await page.getByTestId('import-file').first().setInputFiles(path);
  await page.getByTestId('import-confirm').waitFor({ timeout: MINUTES_MS });
  const previewMs = performance.now() - chosenAt;
  await page.evaluate(watchImport);
  await page.getByTestId('import-confirm').click();
  const { ms, frameMs, turnMs } = await until('the end of the import', () => readWatch(page), MINUTES_MS);
  await bench.restart();
  await afterUpkeep(bench);
  const bytes = await settledBytes(bench);
  return [
    judge(
      { what: 'preview of the whole set, from the choice of the file', unit: 'ms', goal: 8_000, by: 'max' },
      [previewMs],
    ),
    judge({ what: 'import of the whole set, from confirm to done', unit: 'ms', goal: 8_000, by: 'max' }, [
      ms,
    ]),
    judge({ what: 'longest gap between two frames meanwhile', unit: 'ms', goal: FELT_MS, by: 'max' }, [
      frameMs,
    ]),
    judge({ what: 'longest turn of the event loop meanwhile', unit: 'ms', goal: FELT_MS, by: 'max' }, [
      turnMs,
    ]),
    judge({ what: 'disk without backups, after an import and its upkeep', unit: 'MB', goal: 50, by: 'max' }, [
      bytes / MEGABYTE,
    ]),
  ];
}

/** Lets a page of the product look after its data, as it does when nobody needs it. */
async function afterUpkeep(bench: Bench): Promise<void> {
  await bench.chromium.openExtensionPage('desk.html');
  const { ask } = await bench.open();
  await until('the end of the packing', async () => (await ask('isPacked')) || undefined, MINUTES_MS);
  await bench.restart();
}

interface Watched {
  ms: number;
  frameMs: number;
  turnMs: number;
}

/** Runs in the page: from the click on "confirm" to the drawn end, with the longest gaps in between. */
function watchImport(): void {
  let startedAt = 0;
  const longest = { frameMs: 0, turnMs: 0 };
  const watch = (gap: keyof typeof longest, again: (next: () => void) => void) => {
    let last = performance.now();
    const next = () => {
      const now = performance.now();
      longest[gap] = Math.max(longest[gap], now - last);
      last = now;
      again(next);
    };
    again(next);
  };
  addEventListener(
    'click',
    () => {
      startedAt = performance.now();
      watch('frameMs', requestAnimationFrame);
      // Often enough to see a long turn, seldom enough to leave the cores to the import.
      watch('turnMs', (next) => setTimeout(next, 10));
    },
    { capture: true, once: true },
  );
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-testid="import-done"], [data-testid="import-error"]')) return;
    observer.disconnect();
    const ms = performance.now() - startedAt;
    // The gap that the end itself fell into counts as well.
    requestAnimationFrame(() => setTimeout(() => Reflect.set(window, 'watched', { ms, ...longest })));
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function readWatch(page: Page): Promise<Watched | undefined> {
  const failure = page.getByTestId('import-error');
  if (await failure.isVisible()) throw new Error(`the import failed: ${await failure.textContent()}`);
  return page.evaluate((): Watched | undefined => Reflect.get(window, 'watched'));
}
