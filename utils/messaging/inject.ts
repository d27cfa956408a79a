// The way from the extension into a page: code is injected only here, only on demand, and only into the document
// an order names. What comes back is unknown until it has been parsed.
import { browser } from 'wxt/browser';
import type { ErrorCode } from '@/utils/base/errors';
import { fail, ok, type Result } from '@/utils/base/result';
import { readTables } from '@/utils/messaging/tables';
import type { PagePlace } from '@/utils/schema/capture';
import type { PlatformTables } from '@/utils/schema/platform-table';
import { scriptOf, siteOf } from '@/utils/schema/sites';
import { z } from '@/utils/schema/zod';

export type Place = Pick<PagePlace, 'tabId' | 'frameId' | 'documentId'>;
/** What reads one site, or any other page. */
type Reader = `/read${string}.js`;
export type Code =
  | { files: (Reader | '/capture.js' | '/insert.js' | '/look.js' | '/picker.js')[] }
  | { func: (...args: never[]) => unknown; args: unknown[]; world?: 'MAIN' };

const Where = z.object({ host: z.string(), isThere: z.boolean() });

/**
 * The script that reads this frame's site, and whether it has run there already (not after an update of ours). The
 * team's tables are laid where that script looks for them.
 */
export async function findReader(place: Place): Promise<Result<{ file: Reader; isThere: boolean }>> {
  const injected = await inject(place, { func: layTables, args: [await readTables()] });
  if (!injected.ok) return injected;
  const where = Where.safeParse(injected.value.result);
  if (!where.success) return fail('malformed', 'frame');
  const { host, isThere } = where.data;
  const site = siteOf(host);
  return ok({ file: site ? `/${scriptOf(site)}.js` : '/read.js', isThere });
}

/** Runs code in that frame, in the extension's own world unless it says otherwise. */
export async function inject(
  place: Place,
  code: Code,
): Promise<Result<{ result: unknown; documentId: string | null }>> {
  const { tabId, frameId, documentId } = place;
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [frameId] };
  try {
    const [injected] = await browser.scripting.executeScript({ target, ...code } as never); // two shapes, one call
    const { result, documentId: named } = (injected ?? {}) as { result?: unknown; documentId?: unknown }; // parsed by the callers
    return ok({ result, documentId: typeof named === 'string' ? named : null });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.slice(0, 200) : '';
    return fail(await reasonOf(message, tabId), message);
  }
}

// Browsers tell these apart only by their (never translated) messages: "No frame with id 3 in tab 7",
// "Frame with ID 0 was removed", "No document with id …"; anything else is a page we may not touch.
async function reasonOf(message: string, tabId: number): Promise<ErrorCode> {
  const isOpen = await browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
  const isGone = /no (frame|document|tab|matching frame)|was removed|invalid tab/i.test(message);
  return !isOpen || isGone ? 'page-gone' : 'page-not-allowed';
}

// Serialised into the page's isolated world; platforms/shared/table reads there, platforms/reader has been there or not.
function layTables(tables: PlatformTables): unknown {
  Reflect.set(globalThis, Symbol.for('hamseda.tables'), tables);
  return { host: location.hostname, isThere: Symbol.for('hamseda.reader') in globalThis };
}
