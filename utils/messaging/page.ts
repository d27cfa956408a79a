// What the extension asks of a page: the comment that was clicked, an answer in its reply box, and what is seen there.
import { ERROR_CODES } from '@/utils/base/errors';
import { fail, ok, type Result } from '@/utils/base/result';
import { type Code, findReader, inject, type Place } from '@/utils/messaging/inject';
import { writeInPage } from '@/utils/messaging/page-world';
import { CapturedComment } from '@/utils/schema/capture';
import type { InsertOrder, InsertReport } from '@/utils/schema/page-orders';
import { InsertStep } from '@/utils/schema/page-steps';
import { SiteLook } from '@/utils/schema/site-look';
import { z } from '@/utils/schema/zod';

const Captured = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: CapturedComment }),
  z.object({ ok: z.literal(false), code: z.enum(ERROR_CODES), detail: z.optional(z.string()) }),
]);

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

/** What is seen in this frame by whoever would read it. */
export async function lookAtPage(place: Place): Promise<Result<SiteLook>> {
  const reader = await findReader(place);
  if (!reader.ok) return reader;
  const injected = await inject(place, { files: [reader.value.file, '/look.js'] });
  if (!injected.ok) return injected;
  const look = SiteLook.safeParse(injected.value.result);
  return look.success ? ok(look.data) : fail('malformed', 'look');
}

/** Writes an answer into the reply box of the captured comment, or over a typed word; never sends it. */
export async function insertIntoPage(place: Place, order: InsertOrder): Promise<Result<InsertReport>> {
  const reader = order.mode === 'replaceTyped' ? ok(null) : await findReader(place);
  if (!reader.ok) return reader;
  // What has the focus is found without knowing the site.
  const files = reader.value && !reader.value.isThere ? [reader.value.file] : [];
  const injected = await inject(place, { files: [...files, '/insert.js'] });
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

async function ask(place: Place, code: Code): Promise<Result<InsertStep>> {
  const injected = await inject(place, code);
  if (!injected.ok) return injected;
  const step = InsertStep.safeParse(injected.value.result);
  return step.success ? ok(step.data) : fail('malformed', 'insertion');
}

// Both are serialised into the page's isolated world, where insert.js has left what they call.

function beginInsertion(order: InsertOrder): unknown {
  return Reflect.get(globalThis, Symbol.for('hamseda.insert')).begin(order);
}

function continueInsertion(taken: boolean): unknown {
  return Reflect.get(globalThis, Symbol.for('hamseda.insert')).goOn(taken);
}
