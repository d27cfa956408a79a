// What Hamseda sees in the page this code runs in, for people who ask why it does not read it: the same adapters, asked
// about every word of the page instead of one. Answers with numbers and with names out of the table; nothing of what
// the page says leaves it.
import type { Adapter, Page, Row } from '@/utils/platforms/adapter';
import { isListening } from '@/utils/platforms/click';
import { adaptersHere } from '@/utils/platforms/reader';
import { editorKind, editorsIn } from '@/utils/platforms/shared/editors';
import { tableOf } from '@/utils/platforms/shared/table';
import { ancestors } from '@/utils/platforms/shared/walk';
import { allowAnyWork, allowWork } from '@/utils/platforms/shared/work';
import { BUILT_IN_TABLES } from '@/utils/platforms/tables';
import type { PlatformTable } from '@/utils/schema/platform-table';
import type { SiteLook } from '@/utils/schema/site-look';

/** So many places of the page are pointed at, and so many rows are read. */
const MOST_PLACES = 400;
const MOST_ROWS = 60;
const MOST_COMPOSERS = 20;

/** The whole answer; a page that is too large, or made to confuse, gets a part of it. */
export function lookAround(page: Page, version: string): SiteLook {
  const adapter = adaptersHere().find((one) => attempt(() => one.isHere(page)) === true);
  const builtIn = BUILT_IN_TABLES.find(({ platform }) => platform === adapter?.platform);
  const table = builtIn ? tableOf(builtIn) : null;
  const found = adapter && adapter.platform !== 'web' ? rowsOf(adapter, page) : { rows: [], isPart: false };
  const root = page.document.documentElement;
  return {
    version,
    host: page.url.hostname,
    language: nameIn(root.lang),
    direction: directionOf(root),
    adapter: adapter?.name ?? 'none',
    platform: adapter?.platform ?? 'web',
    table: table && { asOf: table.asOf, isImported: table !== builtIn },
    listens: isListening(),
    rows: found.rows.length,
    ...(adapter ? told(adapter, found.rows, page) : told(null, [], page)),
    composers: composersOf(page),
    silent: table ? silentIn(table, page) : [],
    isPart: found.isPart,
  };
}

/** The rows that pointing at a word finds, each once. */
function rowsOf(adapter: Adapter, page: Page): { rows: Row[]; isPart: boolean } {
  const rows = new Map<Element, Row>();
  const { places, isPart } = placesIn(page.document);
  for (const place of places) {
    if (rows.size >= MOST_ROWS) return { rows: [...rows.values()], isPart: true };
    const row = attempt(() => adapter.findRow({ path: ancestors(place), selection: '' }, page));
    if (row) rows.set(row.element, row);
  }
  return { rows: [...rows.values()], isPart };
}

/** Elements that hold words of their own; spread over the page where there are too many. */
function placesIn(document: Document): { places: Element[]; isPart: boolean } {
  const walker = document.createTreeWalker(document.body, TEXTS);
  const places = new Set<Element>();
  for (let seen = 0; seen < MOST_TEXTS && walker.nextNode(); seen++) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement && nodeValue?.trim() && !/^(?:script|style|noscript)$/iu.test(parentElement.tagName)) {
      places.add(parentElement);
    }
  }
  const all = [...places];
  const step = Math.ceil(all.length / MOST_PLACES);
  return step > 1
    ? { places: all.filter((_, index) => index % step === 0), isPart: true }
    : { places: all, isPart: false };
}

function told(adapter: Adapter | null, rows: readonly Row[], page: Page): Pick<SiteLook, 'says' | 'replies'> {
  const says = { author: 0, text: 0, time: 0, id: 0 };
  const replies = { open: 0, behindReply: 0, unclear: 0, none: 0 };
  for (const row of rows) {
    const reading = attempt(() => adapter?.read(row, page));
    if (reading?.author) says.author++;
    if (reading?.text) says.text++;
    if (reading?.timestamp) says.time++;
    if (reading?.commentId ?? reading?.messageId ?? reading?.permalink) says.id++;
    const reply = attempt(() => adapter?.reply(row, page));
    if (!reply) replies.none++;
    else if (reply.ambiguous) replies.unclear++;
    else if (reply.open) replies.open++;
    else replies.behindReply++;
  }
  return { says, replies };
}

function composersOf({ document }: Page): SiteLook['composers'] {
  const editors = attempt(() => editorsIn(document)) ?? [];
  return editors.slice(0, MOST_COMPOSERS).map((editor) => ({
    tag: editor.localName.slice(0, 40),
    role: nameIn(editor.getAttribute('role')),
    editor: editorKind(editor),
  }));
}

/** Entries of the table whose selector fits nothing here: not all need to, but of a site that has changed many do not. */
function silentIn({ selectors }: PlatformTable, { document }: Page): string[] {
  return Object.entries(selectors).flatMap(([name, selector]) =>
    attempt(() => document.querySelector(selector)) ? [] : [name],
  );
}

/** A name that a standard knows; whatever else a page has put there stays in it. */
const nameIn = (text: string | null): string | null => text?.match(/^[a-z-]{2,20}$/iu)?.[0] ?? null;

function directionOf(root: Element): 'rtl' | 'ltr' {
  const style = root.ownerDocument.defaultView?.getComputedStyle(root).direction;
  return style === 'rtl' ? 'rtl' : 'ltr';
}

/** As for a right-click: an adapter that a page has confused, or would keep busy, says nothing here. */
function attempt<T>(look: () => T): T | null {
  allowWork();
  try {
    return look();
  } catch {
    return null; // a page may hide an element's own methods behind names of fields
  } finally {
    allowAnyWork();
  }
}

const TEXTS = 4; // NodeFilter.SHOW_TEXT
const MOST_TEXTS = 20_000;
