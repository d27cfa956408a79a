// What the services of one database share: built once per page, worker or test.
import { type Clock, systemClock } from '@/utils/base/clock';
import { openChanges } from '@/utils/data/changes';
import { connection } from '@/utils/data/db';
import { createEngine } from '@/utils/data/engine';
import { deflateText } from '@/utils/data/inflate';
import type { Compress } from '@/utils/data/segment';
import { privateShelf, type Shelf } from '@/utils/data/shelf';
import { createStore } from '@/utils/data/store';
import { STORE_NAMES } from '@/utils/schema/records';
import type { Context, PagePort, StoragePort } from './context';
import type { DeviceService } from './contract';
import { createDerive } from './derive';
import { createModelReader } from './model';
import { createPlaybook } from './playbook';
import { browserStorage } from './storage';

export interface ContextPorts {
  device: DeviceService;
  page: PagePort;
  clock?: Clock;
  /** Another database than the device's own. */
  databaseName?: string;
  /** Other shelves than the origin's private file system, for tests. */
  shelfOf?: (folder: string) => Shelf;
  storage?: StoragePort;
  compress?: Compress;
}

export function createContext(ports: ContextPorts): Context {
  const { device, page, databaseName, clock = systemClock, shelfOf = privateShelf } = ports;
  const database = databaseName ? async () => databaseName : async () => (await device.read()).database;
  const shelf = lateShelf(async () => shelfOf(`backups-${await database()}`));
  const open = connection(database, {
    // Once in the life of a version: not in the first script.
    beforeUpgrade: async (old) => (await import('./before-upgrade')).backUpOld(old, shelf, clock),
    afterBlocked: () => engine.changes.announce(new Set(STORE_NAMES)),
  });
  const storage = ports.storage ?? browserStorage();
  const engine = createEngine(
    open,
    openChanges(databaseName && `${databaseName}:changed`),
    clock,
    async () => {
      const { timeZone } = await playbook.read();
      return createDerive(() => timeZone);
    },
    freeBytesOf(storage),
  );
  const store = createStore(engine);
  const playbook = createPlaybook(store);
  return {
    database,
    engine,
    store,
    playbook,
    model: createModelReader(open),
    clock,
    device,
    page,
    storage,
    compress: ports.compress ?? deflateText,
    shelf,
    exports: shelfOf('exports'),
  };
}

/** Asking costs some milliseconds before every write: while there is plenty, the last answer holds for a while. */
function freeBytesOf(storage: StoragePort): () => Promise<number | null> {
  let known = { bytes: 0, untilMs: 0 };
  return async () => {
    if (performance.now() < known.untilMs) return known.bytes;
    const room = await storage.estimate();
    const bytes = room && room.quota - room.usage;
    if (bytes !== null && bytes > PLENTY_BYTES) known = { bytes, untilMs: performance.now() + PLENTY_MS };
    return bytes;
  };
}

const PLENTY_BYTES = 1024 ** 3;
const PLENTY_MS = 10_000;

/** A shelf whose folder is known only once the device has been asked. */
function lateShelf(find: () => Promise<Shelf>): Shelf {
  let known: Promise<Shelf> | null = null;
  const shelf = () => {
    known ??= find();
    return known;
  };
  return {
    list: async () => (await shelf()).list(),
    create: async (name) => (await shelf()).create(name),
    read: async (name) => (await shelf()).read(name),
    remove: async (name) => (await shelf()).remove(name),
  };
}
