// What lies ready for the response picker, in a database of its own that pages of ours write and the background reads:
// the one of the team stays closed there, and the browser's local storage could be read from inside a page's process.
import { Offers } from '@/utils/schema/picker';

const DATABASE = 'hamseda-picker';
const STORE = 'offers';
const KEY = 'now';
const STAMP = 'stamp';

/** Puts them in the place of those before; null = nothing lies ready any more. */
export async function writeOffers(offers: Offers | null): Promise<void> {
  if (!offers) {
    await settled(indexedDB.deleteDatabase(DATABASE)); // the background keeps it open for single questions only
    return;
  }
  const db = await open();
  try {
    await inStore(db, 'readwrite', (store) => {
      store.put(offers, KEY);
      return store.put(crypto.randomUUID(), STAMP);
    });
  } finally {
    db.close();
  }
}

/** Those that lie ready, parsed once for each writing; null = none, or they cannot be read. */
export function createOffersReader(): () => Promise<Offers | null> {
  let known: { stamp: unknown; offers: Offers | null } | null = null;
  return async () => {
    const db = await open();
    try {
      const stamp = await inStore(db, 'readonly', (store) => store.get(STAMP));
      if (stamp === undefined) known = null;
      else if (known?.stamp !== stamp) {
        const parsed = Offers.safeParse(await inStore(db, 'readonly', (store) => store.get(KEY)));
        known = { stamp, offers: parsed.success ? parsed.data : null };
      }
      return known?.offers ?? null;
    } finally {
      db.close();
    }
  };
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The result of the last request, once all of it is written. */
function inStore(
  db: IDBDatabase,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const transaction = db.transaction(STORE, mode);
  const request = work(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}
