// The verb `pages`: does the extension capture what each page's JSON expects, from the page's own address, with
// its own listener and its own capture code?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserName } from '../harness/paths.ts';
import type { BenchPage } from './bench-page.ts';
import { type BenchBrowser, type ExtensionApi, openBench, type Tab } from './browser.ts';
import { type Difference, differences } from './compare.ts';
import { rightClickOn } from './pointer.ts';

interface Expectations {
  readonly pageUrl: string;
  readonly cases: readonly {
    readonly target: string;
    readonly selection?: string;
    readonly expect: Readonly<Record<string, unknown>>;
  }[];
}

type Failure = Difference & { readonly file: string; readonly target: string };

/** Captures every case of every pair NAME.html + NAME.json in the folders. */
export async function evalPages(folders: readonly string[], browserName: BrowserName) {
  const files = folders.flatMap(pairsIn);
  if (files.length === 0) throw new Error(`no pair NAME.html + NAME.json in ${folders.join(', ')}`);
  const browser = await openBench(browserName);
  const failures: Failure[] = [];
  let total = 0;
  try {
    for (const file of files) {
      const { pageUrl, cases }: Expectations = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
      const html = readFileSync(`${file}.html`);
      browser.serve((url) =>
        withoutHash(url) === withoutHash(pageUrl)
          ? { body: html, type: 'text/html; charset=utf-8' }
          : undefined,
      );
      for (const { target, selection, expect } of cases) {
        const found = await measureCase(browser, pageUrl, target, selection, expect);
        failures.push(...found.map((failure) => ({ file: basename(file), target, ...failure })));
        total += 1;
        process.stderr.write(`${found.length ? '✗' : '✓'} ${basename(file)} ${target}${listed(found)}\n`);
      }
    }
  } finally {
    await browser.close();
  }
  const failed = new Set(failures.map(({ file, target }) => `${file} ${target}`));
  return { passed: total - failed.size, total, failures };
}

/** A fresh tab for every case: nothing that an earlier one left in the page can help or harm. */
async function measureCase(
  browser: BenchBrowser,
  pageUrl: string,
  target: string,
  selection: string | undefined,
  expect: Readonly<Record<string, unknown>>,
): Promise<Difference[]> {
  const tab = await browser.open(pageUrl);
  try {
    await rightClickOn(tab, target, selection);
    const captured = await browser.inExtension(capture, tab.id);
    if (!captured.ok) return [{ field: 'capture', expected: 'a comment', actual: captured.code }];
    return [
      ...differences(expect, captured.value.comment),
      ...(await composerDifferences(browser, tab, expect)),
    ];
  } catch (error) {
    return [
      {
        field: 'capture',
        expected: 'a comment',
        actual: error instanceof Error ? error.message : String(error),
      },
    ];
  } finally {
    await tab.close();
  }
}

/** Are the adapter's reply box and its opener the very nodes that the page's JSON names? */
async function composerDifferences(
  browser: BenchBrowser,
  tab: Tab,
  expect: Readonly<Record<string, unknown>>,
): Promise<Difference[]> {
  const { composer } = expect;
  if (typeof composer !== 'object' || composer === null) return [];
  const wanted = (['selector', 'openBy'] as const).flatMap((key): WantedNode[] => {
    const selector: unknown = Reflect.get(composer, key);
    return selector === undefined ? [] : [{ key, selector: selector === null ? null : String(selector) }];
  });
  const checked = await browser.inExtension(compareNodes, { tabId: tab.id, wanted });
  return checked.flatMap(({ key, selector, actual }) =>
    actual === 'same' ? [] : [{ field: `composer.${key}`, expected: selector, actual }],
  );
}

/** Asks the page as the extension's background does after a click in the menu. Runs in the extension's page. */
async function capture(tabId: number) {
  const doors: BenchPage = Reflect.get(globalThis, 'benchPage');
  return doors.capturePage({ tabId, frameId: 0, documentId: null });
}

/** Compares nodes inside the page, in the extension's own world, where the last capture keeps them. */
async function compareNodes(asked: {
  tabId: number;
  wanted: readonly WantedNode[];
}): Promise<readonly (WantedNode & { actual: string | null })[]> {
  const api: ExtensionApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const [injected] = await api.scripting.executeScript({
    target: { tabId: asked.tabId, frameIds: [0] },
    args: [asked.wanted],
    func: (wanted: typeof asked.wanted) => {
      const kept: unknown = Reflect.get(globalThis, Symbol.for('hamseda.capture'));
      return wanted.map(({ key, selector }) => {
        const node: unknown =
          typeof kept === 'object' && kept !== null
            ? (Reflect.get(kept, key === 'selector' ? 'composer' : 'openBy') ?? null)
            : null;
        const expected = selector === null ? null : document.querySelector(selector);
        if (node === expected) return { key, selector, actual: 'same' };
        if (!(node instanceof Element)) return { key, selector, actual: null };
        return { key, selector, actual: (node.cloneNode(false) as Element).outerHTML.slice(0, 200) };
      });
    },
  });
  return injected?.result ?? [];
}

function pairsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return names
    .map((name) => join(folder, name.slice(0, -'.html'.length)))
    .filter((path) => existsSync(`${path}.json`))
    .sort();
}

const withoutHash = (url: string) => url.split('#')[0];
const listed = (found: readonly Difference[]) =>
  found.length ? `  (${found.map(({ field }) => field).join(', ')})` : '';

interface WantedNode {
  readonly key: 'selector' | 'openBy';
  readonly selector: string | null;
}
