// Our own welcome page plays the part of a foreign page: it answers capture and insertion for its own tab.
import { browser } from 'wxt/browser';
import type { Result } from '@/utils/base/result';
import type { CapturedComment } from '@/utils/schema/capture';
import type { InsertOrder, InsertReport } from '@/utils/schema/page-orders';
import { answer } from './channel';

/** Lets this extension page answer `captureHere` and `insertHere` when they name its own tab. */
export async function answerAsPage(
  capture: () => Result<CapturedComment>,
  insert: (order: InsertOrder) => Promise<Result<InsertReport>>,
): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  answer('welcome', {
    captureHere: ({ tabId }) => (tabId === tab?.id ? Promise.resolve(capture()) : undefined),
    insertHere: ({ tabId, order }) => (tabId === tab?.id ? insert(order) : undefined),
  });
}
