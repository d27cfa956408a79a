// Damage, put into the database past the product: rows that are none, bytes that have changed.
import type { Page } from '@playwright/test';

/** Puts values into stores as they are. `key` is for stores without keys of their own. */
export async function putRaw(
  page: Page,
  entries: readonly { store: string; value: unknown; key?: number }[],
): Promise<void> {
  await page.evaluate(async (list) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('hamseda');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction([...new Set(list.map(({ store }) => store))], 'readwrite');
    for (const { store, value, key } of list) transaction.objectStore(store).put(value, key);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, entries);
}

/** Turns one byte in the middle of every own segment; returns how many there were. */
export async function turnBytesOfSegments(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('hamseda');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const table = database.transaction('segments', 'readwrite').objectStore('segments');
    const segments = await new Promise<{ bytes: Uint8Array }[]>((resolve) => {
      const request = table.getAll();
      request.onsuccess = () => resolve(request.result);
    });
    for (const segment of segments) {
      const middle = segment.bytes.length >> 1;
      segment.bytes[middle] = (segment.bytes[middle] ?? 0) ^ 255;
      table.put(segment);
    }
    await new Promise((resolve) => {
      table.transaction.oncomplete = resolve;
    });
    database.close();
    return segments.length;
  });
}
