// The built extension as a browser and its store see it: it builds, asks for no more than it may, weighs no more.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild, runWxt, wxtTarget } from '../harness/build.ts';
import { type BrowserName, builtFolder, ROOT } from '../harness/paths.ts';
import { type Counts, fromChecks } from './part.ts';
import { describeSize, scriptsLoadedWith, sizes } from './sizes.ts';

const ALLOWED_PERMISSIONS = new Set([
  'contextMenus',
  'sidePanel',
  'storage',
  'activeTab',
  'scripting',
  'alarms',
  'notifications',
  'unlimitedStorage',
]);
const ALLOWED_HOSTS = new Set(['https://*.instagram.com/*', 'https://*.facebook.com/*']);
/** Asked for one by one; the last is for an address that somebody adds. */
const ALLOWED_OPTIONAL = new Set([
  'https://*.x.com/*',
  'https://*.twitter.com/*',
  'https://*.youtube.com/*',
  'https://*.linkedin.com/*',
  'https://*.web.telegram.org/*',
  'https://*.weba.telegram.org/*',
  'https://*.webk.telegram.org/*',
  'https://*.web.whatsapp.com/*',
  'https://*.mail.google.com/*',
  'https://*/*',
]);

/** Both builds; Chrome's is zipped as for a release. */
export function build(): Counts {
  return fromChecks([
    { what: 'wxt zip (Chrome)', holds: runWxt('zip') },
    { what: 'wxt build (Firefox)', holds: runWxt('build', ...wxtTarget('firefox')) },
  ]);
}

/** Sizes of the built extension against their limits. */
export function weight(): Counts {
  const found = sizes();
  return fromChecks(
    found.map((size) => ({ what: describeSize(size), holds: size.bytes <= size.limit })),
    found.map(describeSize),
  );
}

/** The worker has no document, so nothing that draws may come with it. */
export function workerAlone(): Counts {
  return fromChecks(
    (['chromium', 'firefox'] as const).map((browser) => {
      const folder = builtFolder(browser);
      const drawing = scriptsLoadedWith(folder, ['assets/worker.js']).filter((path) =>
        /\bdocument\./u.test(readFileSync(join(folder, path), 'utf8')),
      );
      return { what: `${browser}: parts of the worker that draw: ${drawing}`, holds: drawing.length === 0 };
    }),
  );
}

/** Permissions and hosts of both manifests. */
export function permissions(): Counts {
  return fromChecks((['chromium', 'firefox'] as const).flatMap(permissionChecks));
}

/** Mozilla's own linter. Preact assigns innerHTML in one line; nothing else may warn. */
export function webExtLint(): Counts {
  const source = freshBuild('firefox');
  const tool = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const ran = spawnSync(process.execPath, [tool, 'lint', '-s', source, '--output', 'json'], {
    encoding: 'utf8',
  });
  const found: LintReport = JSON.parse(ran.stdout);
  const preact = found.warnings.filter((warning) => warning.code === 'UNSAFE_VAR_ASSIGNMENT');
  const others = found.warnings.filter((warning) => warning.code !== 'UNSAFE_VAR_ASSIGNMENT');
  const list = (entries: readonly LintEntry[]) =>
    entries.map((entry) => `${entry.code} ${entry.file ?? ''}`).join(', ');
  return fromChecks([
    { what: `web-ext: no error (${list(found.errors)})`, holds: found.errors.length === 0 },
    { what: `web-ext: no warning besides Preact's (${list(others)})`, holds: others.length === 0 },
    { what: `web-ext: innerHTML is assigned in one file only (${list(preact)})`, holds: preact.length <= 1 },
  ]);
}

function permissionChecks(browser: BrowserName): { what: string; holds: boolean }[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(builtFolder(browser), 'manifest.json'), 'utf8'));
  const asked = manifest.permissions ?? [];
  const hosts = [
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap((s) => s.matches),
  ];
  const beyond = (found: readonly string[], allowed: ReadonlySet<string>) =>
    found.filter((name) => !allowed.has(name));
  const morePermissions = beyond(asked, ALLOWED_PERMISSIONS);
  const moreHosts = beyond(hosts, ALLOWED_HOSTS);
  const moreOptional = beyond(manifest.optional_host_permissions ?? [], ALLOWED_OPTIONAL);
  return [
    {
      what: `${browser}: permissions beyond the promise: ${morePermissions}`,
      holds: morePermissions.length === 0,
    },
    { what: `${browser}: hosts beyond the promise: ${moreHosts}`, holds: moreHosts.length === 0 },
    {
      what: `${browser}: hosts to ask for beyond the promise: ${moreOptional}`,
      holds: moreOptional.length === 0 && (manifest.optional_permissions ?? []).length === 0,
    },
  ];
}

interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
}
interface LintEntry {
  readonly code: string;
  readonly file?: string;
}
interface LintReport {
  readonly errors: readonly LintEntry[];
  readonly warnings: readonly LintEntry[];
}
