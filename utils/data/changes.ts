// Tells every open context which stores have changed, after the commit and never before it.
import type { StoreName } from '@/utils/schema/records';
import { STORE_NAMES } from '@/utils/schema/records';

export type ChangeListener = (stores: ReadonlySet<StoreName>) => void;

export interface Changes {
  announce(stores: ReadonlySet<StoreName>): void;
  listen(listener: ChangeListener): () => void;
  close(): void;
}

/** A channel between all contexts of the extension; a context hears its own announcements too. */
export function openChanges(name = 'hamseda:changed'): Changes {
  const channel = new BroadcastChannel(name);
  const listeners = new Set<ChangeListener>();
  const tell = (stores: ReadonlySet<StoreName>) => {
    for (const listener of listeners) listener(stores);
  };
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (!Array.isArray(event.data)) return;
    const names: unknown[] = event.data;
    tell(new Set(STORE_NAMES.filter((store) => names.includes(store))));
  };
  return {
    announce(stores) {
      channel.postMessage([...stores]); // not heard by this very channel, hence the direct call
      tell(stores);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel.close(),
  };
}
