// Routes comments of the Instagram post again and again through the native menu and reads the panel's own mark.
import type { Page } from '@playwright/test';
import { instagramComment } from '../e2e/models/posts.ts';
import { INSTAGRAM_POST, storySites } from '../e2e/models/sites.ts';
import { importTeam, introduce } from '../e2e/models/team.ts';
import { ensureBrowsers } from '../harness/browsers.ts';
import { Chromium } from '../harness/chromium.ts';
import { nativeMenusMissing, startDisplay } from '../harness/display.ts';
import { pause, until } from '../harness/poll.ts';

/** The panel sets it in the second animation frame after it has drawn an owner. */
const MARK = 'hamseda:owner-drawn';
/** Nothing is asked of the browser while it works on what is measured. */
const QUIET_MS = 1000;
const AUTHORS = ['tara_fieldnotes', 'studio.orion'] as const;

export interface Measured {
  readonly open: number[];
  readonly closed: number[];
}

/** Milliseconds of `runs` right-clicks with the panel open, and of as many with a closed panel and no background. */
export async function measureMenuToOwner(runs: number, progress: (line: string) => void): Promise<Measured> {
  ensureBrowsers(['chromium']);
  const missing = nativeMenusMissing();
  if (missing) throw new Error(missing);
  const display = await startDisplay();
  const chromium = await Chromium.open({ display });
  try {
    chromium.serve(await storySites());
    chromium.keepWelcomeAway();
    const welcome = await chromium.openExtensionPage('welcome.html');
    await importTeam(welcome);
    await welcome.close();
    const panel = await chromium.openExtensionPage('sidepanel.html');
    await introduce(panel);
    await panel.close();
    const page = await chromium.openPage(INSTAGRAM_POST);
    await once(chromium, page, 0); // The first one compiles and caches what later ones find ready.
    const open = await series(runs, 'open', progress, (run) => once(chromium, page, run));
    const closed = await series(runs, 'closed', progress, async (run) => {
      await closePanel(chromium);
      await chromium.killWorker();
      return once(chromium, page, run);
    });
    return { open, closed };
  } finally {
    await chromium.close();
    await display.stop();
  }
}

async function series(
  runs: number,
  name: string,
  progress: (line: string) => void,
  measure: (run: number) => Promise<number>,
): Promise<number[]> {
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const value = await measure(run);
    values.push(value);
    progress(`${name} ${run + 1}/${runs}: ${value.toFixed(0)} ms`);
  }
  return values;
}

/** One right-click on alternating comments; the panel's mark must be younger than the key. */
async function once(chromium: Chromium, page: Page, run: number): Promise<number> {
  const author = AUTHORS[run % AUTHORS.length] ?? AUTHORS[0];
  await chromium.letGo();
  const pressedAt = await chromium.chooseFromMenu(page, page.locator(instagramComment(author)));
  await pause(QUIET_MS);
  const drawnAt = await until('an owner in the panel', async () => {
    const panel = await chromium.panel();
    const last = await panel.evaluate((mark) => {
      const entry = performance.getEntriesByName(mark).at(-1);
      return entry && performance.timeOrigin + entry.startTime;
    }, MARK);
    return last !== undefined && last > pressedAt ? last : undefined;
  });
  return drawnAt - pressedAt;
}

async function closePanel(chromium: Chromium): Promise<void> {
  const panel = await chromium.panel();
  await panel.evaluate(() => window.close()).catch(() => {}); // It is gone before it can answer.
  await until('the end of the panel', () => panel.isClosed());
}
