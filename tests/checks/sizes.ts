// How heavy the built extension is, measured the way a user pays for it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder, ROOT } from '../harness/paths.ts';

export interface Size {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
}

/** The sizes that have a limit. The zip must have been made before (`wxt zip`). */
export function sizes(): Size[] {
  const folder = builtFolder('chromium');
  return [
    // 400 kB stood here while the product could route and answer; duty, follow-up, rules, a classifier,
    // nine sites and the calendar with its formats are the rest. What is not needed at a start is a chunk that waits on the disk.
    { what: 'zipped Chrome build', bytes: zipBytes(), limit: 660_000 },
    {
      what: "panel's first JavaScript, gzip",
      bytes: firstScriptBytes(folder, 'sidepanel.html'),
      limit: 120_000,
    },
    ...readers(folder).map((reader) => ({
      what: `extraction on demand (${reader} and capture.js), gzip`,
      bytes: zippedBytes(folder, [reader, 'capture.js']),
      limit: 15_000,
    })),
    { what: 'diagnosis on demand (look.js), gzip', bytes: zippedBytes(folder, ['look.js']), limit: 8_000 },
    { what: 'insertion on demand, gzip', bytes: zippedBytes(folder, ['insert.js']), limit: 12_000 },
    {
      what: 'picker in the page, on the first slash (picker.js), gzip',
      bytes: zippedBytes(folder, ['picker.js']),
      limit: 7_000,
    },
    {
      what: 'resident listener of the picker, where it is on',
      bytes: statSync(join(folder, 'slash.js')).size,
      limit: 1024,
    },
    { what: 'resident listener', bytes: statSync(join(folder, 'watch.js')).size, limit: 1024 },
  ];
}

/** What reads one site each, and what reads any other page. */
function readers(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^read(?:-.+)?\.js$/u.test(name));
}

/** One line for people: what, how much, and the limit. */
export function describeSize({ what, bytes, limit }: Size): string {
  return `${what}: ${inKilobytes(bytes)} of ${inKilobytes(limit)}`;
}

/** Everything that is fetched before the first line of the page's own script can run, gzipped file by file. */
export function firstScriptBytes(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)].map(
    (match) => match[1],
  );
  const wanted = named.flatMap((path) => (path ? [path.replace(/^\//, '')] : []));
  return zippedBytes(folder, scriptsLoadedWith(folder, wanted));
}

function zippedBytes(folder: string, files: readonly string[]): number {
  return files.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
}

/** The scripts themselves and all that they import at once. */
export function scriptsLoadedWith(folder: string, scripts: readonly string[]): string[] {
  const seen = new Set(scripts);
  // A set that grows while it is walked is walked to its end.
  for (const path of seen) {
    for (const next of staticImports(readFileSync(join(folder, path), 'utf8'), path)) seen.add(next);
  }
  return [...seen];
}

/** `import … from"./x.js"` and `import"./x.js"`, but not `import("./x.js")`, which is fetched later. */
function staticImports(code: string, from: string): string[] {
  const found = code.matchAll(/(?:\bimport|\bfrom)\s*["'](\.{0,2}\/[^"']+\.js)["']/g);
  return [...found].flatMap((match) => (match[1] ? [resolve(from, match[1])] : []));
}

function resolve(from: string, path: string): string {
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
}

function zipBytes(): number {
  const folder = join(ROOT, '.output');
  const zips = readdirSync(folder).filter((name) => name.endsWith('-chrome.zip'));
  const newest = zips.map((name) => statSync(join(folder, name))).sort((a, b) => b.mtimeMs - a.mtimeMs)[0];
  if (!newest) throw new Error('the Chrome build has not been zipped');
  return newest.size;
}

const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
