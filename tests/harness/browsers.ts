// Finds the browsers the tests run in, and installs them where that is possible: a path from the environment,
// the system's browser, Playwright's download, Debian packages. It prints what it does.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { BrowserName } from './paths.ts';
import { isExecutable, runShown, which } from './processes.ts';

export type Found = { readonly path: string } | { readonly missing: string };

const SYSTEM: Record<BrowserName, readonly string[]> = {
  // Branded Chrome is not in the list: since 137 it ignores --load-extension.
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
const ENVIRONMENT: Record<BrowserName, string> = { chromium: 'HAMSEDA_CHROMIUM', firefox: 'HAMSEDA_FIREFOX' };
const DEBIAN: Record<string, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
};

/** The browser's executable without installing anything; the reason when there is none. */
export function findBrowser(browser: BrowserName): Found {
  const wished = process.env[ENVIRONMENT[browser]];
  if (wished) {
    return isExecutable(wished)
      ? { path: wished }
      : { missing: `${ENVIRONMENT[browser]}=${wished} cannot be run` };
  }
  const system = SYSTEM[browser].map(which).find((path) => path !== undefined);
  if (system) return { path: system };
  const downloaded = browser === 'chromium' ? playwrightChromium() : undefined;
  if (downloaded) return { path: downloaded };
  return {
    missing: `no ${SYSTEM[browser].join(' or ')} on this system (set ${ENVIRONMENT[browser]} to its path)`,
  };
}

/** Finds the wished browsers and the tools of the screen, installing what is missing and installable. */
export function ensureBrowsers(
  wanted: readonly BrowserName[] = ['chromium', 'firefox'],
  { screen } = { screen: true },
): void {
  const lacking = missingPrograms(wanted, screen);
  if (lacking.length === 0) return;
  say(`missing: ${lacking.join(', ')}`);
  if (canInstallPackages()) installPackages(lacking);
  if (missingPrograms(wanted, screen).includes('chromium')) downloadChromium();
  for (const still of missingPrograms(wanted, screen))
    say(`${still} could not be had; what needs it is skipped`);
}

function missingPrograms(wanted: readonly BrowserName[], screen: boolean): string[] {
  // A browser that was named in the environment and cannot be run is a mistake that no installation mends.
  const browsers = wanted.filter(
    (browser) => !process.env[ENVIRONMENT[browser]] && 'missing' in findBrowser(browser),
  );
  const tools =
    screen && process.platform === 'linux' ? ['Xvfb', 'xdotool'].filter((tool) => !which(tool)) : [];
  return [...browsers, ...tools];
}

function canInstallPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && which('apt-get') !== undefined;
}

/** One package at a time where all at once fail: Ubuntu's `chromium` is only a pointer to a snap, for example. */
function installPackages(programs: readonly string[]): void {
  const packages = programs.map((program) => DEBIAN[program] ?? program);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = (names: readonly string[]) =>
    runShown('apt-get', ['install', '-y', '--no-install-recommends', ...names], env);
  say('apt-get update');
  runShown('apt-get', ['update'], env);
  say(`apt-get install ${packages.join(' ')}`);
  if (!install(packages)) for (const name of packages) install([name]);
}

function downloadChromium(): void {
  say('npx playwright install chromium');
  runShown(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
}

function playwrightChromium(): string | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function say(what: string): void {
  process.stderr.write(`[browsers] ${what}\n`);
}
