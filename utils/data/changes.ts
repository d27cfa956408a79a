// Tells every open context which stores have changed, after the commit and never before it. Of cases it also says
// which: a window that keeps thirty thousand of them in mind reads the one that has changed.
import type { StoreName } from '@/utils/schema/records';
import { STORE_NAMES } from '@/utils/schema/records';
import { z } from '@/utils/schema/zod';

/** `cases`: ids of those that have changed; null = any of them may have. */
export type ChangeListener = (stores: ReadonlySet<StoreName>, cases: readonly string[] | null) => void;

export interface Changes {
  announce(stores: ReadonlySet<StoreName>, cases?: readonly string[] | null): void;
  listen(listener: ChangeListener): () => void;
  close(): void;
}

/** A channel between all contexts of the extension; a context hears its own announcements too. */
export function openChanges(name = 'hamseda:changed'): Changes {
  const channel = new BroadcastChannel(name);
  const listeners = new Set<ChangeListener>();
  const tell: ChangeListener = (stores, cases) => {
    for (const listener of listeners) listener(stores, cases);
  };
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const heard = Announcement.safeParse(event.data);
    if (!heard.success) return;
    const { stores, cases } = heard.data;
    tell(new Set(STORE_NAMES.filter((store) => stores.includes(store))), cases);
  };
  return {
    announce(stores, cases = null) {
      const named = cases === null || cases.length > MOST_NAMED ? null : cases;
      channel.postMessage({ stores: [...stores], cases: named }); // not heard by this very channel, hence the direct call
      tell(stores, named);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel.close(),
  };
}

/** More than these are read anew sooner than one by one. */
const MOST_NAMED = 1_000;

const Announcement = z.object({ stores: z.array(z.string()), cases: z.nullable(z.array(z.string())) });
