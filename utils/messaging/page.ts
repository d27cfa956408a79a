// The way from the extension into a page: code is injected only here, only on demand, and only into the document
// an order names. What comes back is unknown until it has been parsed.
import { browser } from 'wxt/browser';
import { ERROR_CODES, type ErrorCode } from '@/utils/base/errors';
import { fail, ok, type Result } from '@/utils/base/result';
import { writeInPage } from '@/utils/messaging/page-world';
import { CapturedComment, type PagePlace } from '@/utils/schema/capture';
import type { InsertOrder, InsertReport } from '@/utils/schema/page-orders';
import { InsertStep } from '@/utils/schema/page-steps';
import { scriptOf, siteOf } from '@/utils/schema/sites';
import { z } from '@/utils/schema/zod';

/** What reads one site, or any other page. */
type Reader = `/read${string}.js`;
type Place = Pick<PagePlace, 'tabId' | 'frameId' | 'documentId'>;
type Code =
  | { files: (Reader | '/capture.js' | '/insert.js')[] }
  | { func: (...args: never[]) => unknown; args: unknown[]; world?: 'MAIN' };

const Captured = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: CapturedComment }),
  z.object({ ok: z.literal(false), code: z.enum(ERROR_CODES), detail: z.optional(z.string()) }),
]);

const Where = z.object({ host: z.string(), isThere: z.boolean() });

// More steps than any editor has techniques: a page cannot keep an insertion going for ever.
const MOST_STEPS = 8;

/** The comment under the last right-click in this frame, or its selected text, and the document it stands in. */
export async function capturePage(
  place: Place,
): Promise<Result<{ comment: CapturedComment; documentId: string | null }>> {
  const reader = await findReader(place);
  if (!reader.ok) return reader;
  // Always anew, so that a table imported since counts; the last script's value is the answer.
  const injected = await inject(place, { files: [reader.value.file, '/capture.js'] });
  if (!injected.ok) return injected;
  const captured = Captured.safeParse(injected.value.result);
  if (!captured.success) return fail('malformed', 'capture');
  if (!captured.data.ok) return fail(captured.data.code, captured.data.detail);
  return ok({ comment: captured.data.value, documentId: injected.value.documentId });
}

/** Writes an answer into the reply box of the captured comment; never sends it. */
export async function insertIntoPage(place: Place, order: InsertOrder): Promise<Result<InsertReport>> {
  const reader = await findReader(place);
  if (!reader.ok) return reader;
  const { file, isThere } = reader.value;
  const injected = await inject(place, { files: [...(isThere ? [] : [file]), '/insert.js'] });
  if (!injected.ok) return injected;
  // From here on the very same document, also where the place did not name it.
  const there: Place = { ...place, documentId: injected.value.documentId ?? place.documentId };
  let step = await ask(there, { func: beginInsertion, args: [order] });
  for (let count = 0; step.ok && step.value.kind === 'write' && count < MOST_STEPS; count++) {
    const { technique, address, text } = step.value;
    const written = await inject(there, {
      func: writeInPage,
      args: [technique, address, text],
      world: 'MAIN',
    });
    step = written.ok
      ? await ask(there, { func: continueInsertion, args: [written.value.result === true] })
      : written;
  }
  if (!step.ok) return step;
  if (step.value.kind === 'done') return ok(step.value.report);
  return step.value.kind === 'failed' ? fail(step.value.code, step.value.detail) : fail('insert-no-effect');
}

/** The script that reads this frame's site, and whether it has run there already (not after an update of ours). */
async function findReader(place: Place): Promise<Result<{ file: Reader; isThere: boolean }>> {
  const injected = await inject(place, { func: whereAmI, args: [] });
  if (!injected.ok) return injected;
  const where = Where.safeParse(injected.value.result);
  if (!where.success) return fail('malformed', 'frame');
  const { host, isThere } = where.data;
  const site = siteOf(host);
  return ok({ file: site ? `/${scriptOf(site)}.js` : '/read.js', isThere });
}

async function ask(place: Place, code: Code): Promise<Result<InsertStep>> {
  const injected = await inject(place, code);
  if (!injected.ok) return injected;
  const step = InsertStep.safeParse(injected.value.result);
  return step.success ? ok(step.data) : fail('malformed', 'insertion');
}

async function inject(
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

// All three are serialised into the page's isolated world; insert.js has left there what the last two call.
function whereAmI(): unknown {
  return { host: location.hostname, isThere: Symbol.for('hamseda.reader') in globalThis };
}

function beginInsertion(order: InsertOrder): unknown {
  return Reflect.get(globalThis, Symbol.for('hamseda.insert')).begin(order);
}

function continueInsertion(taken: boolean): unknown {
  return Reflect.get(globalThis, Symbol.for('hamseda.insert')).goOn(taken);
}
