// The verb `insert`: real keys type a draft into a page's editor, the extension inserts a text at the caret, and
// the bench reads for itself what stands there then, and after one Ctrl+Z.
import { readdirSync } from 'node:fs';
import { serveFolder } from '../harness/folder-server.ts';
import type { BrowserName } from '../harness/paths.ts';
import { pause, until } from '../harness/poll.ts';
import { type BenchBrowser, openBench, type Tab } from './browser.ts';
import { type EditorProbe, installProbe } from './editor.ts';
import { insertByExtension } from './insertion.ts';

/** Persian and Latin, a line break, a half space, a link, digits after a plus, and emojis of several code points. */
const TEXT = 'سلام وقت بخیر 🌿\nمی\u200cتونید از shop.example/a?b=1 ببینید\n+98 21 1234 👩🏽\u200d💻';
const DRAFT = 'AB';

export interface PageResult {
  readonly file: string;
  readonly editor: string | null;
  readonly inserted: boolean;
  readonly verified: boolean;
  readonly atCaret: boolean;
  readonly draftKept: boolean;
  readonly undone: boolean;
  readonly submitted: boolean;
  readonly technique: string | null;
  readonly fallback: 'clipboard' | null;
  readonly actual: string | null;
  readonly ms: number;
}

/** Inserts into the editor of every HTML file of the folders (not of their sub-folders). */
export async function evalInsert(folders: readonly string[], browserName: BrowserName, text = TEXT) {
  const browser = await openBench(browserName);
  const results: PageResult[] = [];
  try {
    for (const folder of folders) {
      const files = readdirSync(folder).filter((name) => /\.html?$/i.test(name));
      for (const file of files.sort()) {
        const result = await measurePage(browser, folder, file, text);
        results.push(result);
        process.stderr.write(`${hasPassed(result) ? '✓' : '✗'} ${file} ${describe(result)}\n`);
      }
    }
  } finally {
    await browser.close();
  }
  if (results.length === 0) throw new Error(`no HTML file in ${folders.join(', ')}`);
  const failures = results.filter((result) => !hasPassed(result));
  return { passed: results.length - failures.length, total: results.length, failures, pages: results };
}

async function measurePage(
  browser: BenchBrowser,
  folder: string,
  file: string,
  wanted: string,
): Promise<PageResult> {
  let posts = 0; // A page that sends something to its server has submitted it.
  const server = await serveFolder(folder, {
    onRequest: (request) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') posts += 1;
    },
  });
  const url = `${server.origin}/${encodeURIComponent(file)}`;
  const tab = await browser.open(url);
  try {
    await tab.evaluate(installProbe, null);
    if (!(await becomesReady(tab))) return { ...NOTHING, file, actual: 'no editor in the page' };
    const before = await typeDraft(tab);
    const start = performance.now();
    const report = await insertByExtension(browser, tab, wanted);
    const ms = Math.round(performance.now() - start);
    await pause(SETTLE_MS);
    const gone = (await tab.evaluate(() => location.href, null)) !== url;
    const actual = gone ? null : await ask(tab, 'read');
    const submitted = gone || posts > 0 || (await ask(tab, 'hasSubmitted'));
    const undone = actual !== null && actual !== before.text && (await undo(tab)) === before.text;
    return {
      file,
      editor: report.editor,
      inserted: actual?.includes(wanted) ?? false,
      verified: report.ok && (actual?.includes(wanted) ?? false),
      atCaret: actual === before.head + wanted + before.tail,
      draftKept: actual?.includes(wanted)
        ? actual.replace(wanted, '') === before.text
        : actual === before.text,
      undone,
      submitted,
      technique: report.technique,
      fallback: report.ok ? null : 'clipboard',
      actual,
      ms,
    };
  } catch (error) {
    return { ...NOTHING, file, actual: error instanceof Error ? error.message : String(error) };
  } finally {
    await tab.close();
    await server.close();
  }
}

/** Ready after 1 s without a change of the document, at most after 15 s. */
async function becomesReady(tab: Tab): Promise<boolean> {
  const isReady = async () => {
    const { quietMs, hasEditor } = await ask(tab, 'state');
    return hasEditor && quietMs > 1000;
  };
  await until('a quiet page with an editor', isReady, 15_000).catch(() => {}); // What is there then is measured.
  return (await ask(tab, 'state')).hasEditor;
}

/** Clicks into the editor and types; tells what stands before and after the caret then. */
async function typeDraft(tab: Tab): Promise<{ text: string; head: string; tail: string }> {
  const { mouse, keyboard } = tab.page;
  const point = await ask(tab, 'focus');
  if (point) await mouse.click(point.x, point.y);
  await ask(tab, 'ensureFocus');
  await pause(FOCUS_MS);
  const empty = (await ask(tab, 'read')) ?? '';
  await keyboard.type(DRAFT, { delay: 20 });
  const text = await until('the typed draft in the editor', async () => {
    const now = await ask(tab, 'read');
    return now?.includes(DRAFT) ? now : undefined;
  });
  await pause(FOCUS_MS); // Some editors set their caret once more a frame after what was typed.
  await keyboard.press('ArrowLeft');
  await pause(FOCUS_MS);
  const at = draftPosition(text, empty);
  // In a box that runs from right to left, the left key has nowhere to go at the end of a Latin word.
  const isAtEnd = (await ask(tab, 'beforeCaret'))?.endsWith(DRAFT) ?? false;
  const caret = at + (isAtEnd ? DRAFT.length : 1);
  return { text, head: text.slice(0, caret), tail: text.slice(caret) };
}

/** Where the typed draft stands: the place whose removal gives back what was there. */
function draftPosition(text: string, before: string): number {
  for (let at = text.indexOf(DRAFT); at >= 0; at = text.indexOf(DRAFT, at + 1)) {
    if (text.slice(0, at) + text.slice(at + DRAFT.length) === before) return at;
  }
  return text.indexOf(DRAFT);
}

async function undo(tab: Tab): Promise<string | null> {
  const { keyboard } = tab.page;
  await keyboard.down('Control');
  await keyboard.press('z');
  await keyboard.up('Control');
  await pause(SETTLE_MS);
  return ask(tab, 'read');
}

/** Calls a function of the probe in the page. */
function ask<Name extends keyof EditorProbe>(tab: Tab, name: Name): Promise<ReturnType<EditorProbe[Name]>> {
  return tab.evaluate((wanted: string) => {
    const probe = Reflect.get(window, '__bench');
    return probe[wanted]();
  }, name);
}

function hasPassed(result: PageResult): boolean {
  return GOALS.every((goal) => result[goal]) && !result.submitted;
}

function describe(result: PageResult): string {
  const broken = [
    ...GOALS.filter((goal) => !result[goal]).map((goal) => `not ${goal}`),
    ...(result.submitted ? ['submitted'] : []),
  ];
  return `${result.technique ?? '-'} ${result.ms} ms${broken.length ? ` (${broken.join(', ')}): ${JSON.stringify(result.actual)}` : ''}`;
}

const GOALS = ['inserted', 'verified', 'atCaret', 'draftKept', 'undone'] as const;
const SETTLE_MS = 300;
const FOCUS_MS = 100;
const NOTHING = {
  editor: null,
  inserted: false,
  verified: false,
  atCaret: false,
  draftKept: false,
  undone: false,
  submitted: false,
  technique: null,
  fallback: null,
  ms: 0,
} as const;
