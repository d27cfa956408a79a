// Where things lie, seen from the tests: the repository, the built extension, throw-away folders.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type BrowserName = 'chromium' | 'firefox';

/** The repository's root, without a trailing slash. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The folder of the built extension for one browser. */
export function builtFolder(browser: BrowserName): string {
  return join(ROOT, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

const made = new Set<string>();
let isWatchingExit = false;

/** Makes a folder outside the repository; the caller removes it with `removeFolder`. */
export function temporaryFolder(label: string): string {
  const folder = mkdtempSync(join(tmpdir(), `hamseda-${label}-`));
  // A run that is broken off leaves nothing behind either.
  if (!isWatchingExit) process.once('exit', removeAll);
  isWatchingExit = true;
  made.add(folder);
  return folder;
}

/** Removes a folder; a browser may still be letting go of its files, so it is tried again for a while. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  made.delete(folder);
}

function removeAll(): void {
  for (const folder of made) {
    try {
      removeFolder(folder);
    } catch {
      // A browser that outlives this process still writes there; the system clears its temporary folder itself.
    }
  }
}
