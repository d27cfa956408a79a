// Capture and insertion for a page of the extension itself, into which nothing can be injected.
import { fail, ok, type Result } from '@/utils/base/result';
import type { Page } from '@/utils/platforms/adapter';
import { captureComment } from '@/utils/platforms/capture';
import { Insertion } from '@/utils/platforms/insertion';
import { welcome } from '@/utils/platforms/instagram/adapter';
import { offerAdapters } from '@/utils/platforms/reader';
import type { CapturedComment } from '@/utils/schema/capture';
import type { InsertOrder, InsertReport } from '@/utils/schema/page-orders';

/**
 * The comment under the last right-click on this very page; `rememberClicks` must have been called before. `post`: the
 * address under which a calendar knows the post that this page shows.
 */
export function captureHere(post: string): Result<CapturedComment> {
  const captured = captureComment(thisPage());
  if (!captured.ok || captured.value.post === null) return captured;
  return ok({ ...captured.value, post: { ...captured.value.post, permalink: post } });
}

/** Writes an answer into this page's own reply box; for plain fields, which need nothing of another world. */
export async function insertHere(order: InsertOrder): Promise<Result<InsertReport>> {
  const step = await new Insertion(order, thisPage()).begin();
  switch (step.kind) {
    case 'done':
      return ok(step.report);
    case 'failed':
      return fail(step.code, step.detail);
    case 'write':
      return fail('insert-no-effect', 'this page has no world of its own');
  }
}

offerAdapters([welcome]);

function thisPage(): Page {
  return { url: new URL(location.href), document };
}
