// Everything the extension has stored, read past the product, so that "nothing changed" can be proven.

import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';

/** All rows of all databases of the extension as one text. */
export async function storedRows(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: Record<string, unknown> = {};
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const database = await settle(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        found[`${name}/${store}`] = await settle(database.transaction(store).objectStore(store).getAll());
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}

/** The engine's own stores (utils/data/db.ts): upkeep packs, counts and tidies them in its own time. */
const BESIDE = /\/(snapshots|versions|figures|log|segments|seen|staged|imports|quarantine|acts|media|kv)$/u;

/** A digest of the team's own records, whatever the engine keeps beside them. */
export async function digestOfRecords(page: Page): Promise<string> {
  const found: Record<string, unknown> = JSON.parse(await storedRows(page));
  const records = Object.entries(found).filter(([store]) => !BESIDE.test(store));
  return createHash('sha256').update(JSON.stringify(records)).digest('hex');
}
