// Builds the extension when a source is newer than the last build.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, builtFolder, ROOT } from './paths.ts';
import { runShown } from './processes.ts';

const SOURCES = ['build', 'entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package.json'];
const TOOL = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

/** Runs wxt with our own Node; true when it ended well. Its output goes to stderr. */
export function runWxt(...args: readonly string[]): boolean {
  return runShown(process.execPath, [TOOL, ...args, ROOT]);
}

/** The arguments that choose a browser for wxt. */
export function wxtTarget(browser: BrowserName): string[] {
  return browser === 'chromium' ? [] : ['-b', 'firefox', '--mv3'];
}

/** The folder of an up-to-date build; throws when the build fails. */
export function freshBuild(browser: BrowserName): string {
  const folder = builtFolder(browser);
  if (isStale(folder) && !runWxt('build', ...wxtTarget(browser)))
    throw new Error(`wxt build failed (${browser})`);
  return folder;
}

function isStale(folder: string): boolean {
  const built = modified(join(folder, 'manifest.json'));
  return SOURCES.some((source) => newest(join(ROOT, source)) > built);
}

function newest(path: string): number {
  const own = modified(path);
  if (!own || !statSync(path).isDirectory()) return own;
  // A folder's own time tells of files that were removed.
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), own);
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
