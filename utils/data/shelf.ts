// A shelf of files that belong to the extension alone: backups, and exports on their way to the downloads folder.
// In the browser it is the origin's private file system, which holds 2 GB without holding them in memory.
import type { Bytes } from '@/utils/base/bytes';
import { type Clock, systemClock } from '@/utils/base/clock';

export interface ShelvedFile {
  name: string;
  bytes: number;
}

export interface ShelfSink {
  write(bytes: Bytes): Promise<void>;
  /** The finished file; until then the shelf holds the old one of that name, if there was one. */
  close(): Promise<Blob>;
  abort(): Promise<void>;
}

export interface Shelf {
  list(): Promise<ShelvedFile[]>;
  create(name: string): Promise<ShelfSink>;
  read(name: string): Promise<Blob | null>;
  remove(name: string): Promise<void>;
}

/** A folder of the origin private file system. A private window may have none: then files live in memory. */
export function privateShelf(folder: string, clock: Clock = systemClock): Shelf {
  const memory = memoryShelf();
  const real = async (): Promise<FileSystemDirectoryHandle | null> => {
    try {
      const root = await navigator.storage.getDirectory();
      return await root.getDirectoryHandle(folder, { create: true });
    } catch {
      return null; // because some private windows refuse the file system altogether
    }
  };
  return {
    async list() {
      const directory = await real();
      if (!directory) return memory.list();
      const files = await filesIn(directory);
      return files.filter(isWhole).map(({ name, size }) => ({ name, bytes: size }));
    },
    async create(name) {
      const directory = await real();
      if (!directory) return memory.create(name);
      await tidy(directory, clock);
      const isNew = !(await hasFile(directory, name));
      const handle = await directory.getFileHandle(name, { create: true });
      const stream = await handle.createWritable();
      return {
        write: (bytes) => stream.write(bytes),
        async close() {
          await stream.close();
          return handle.getFile();
        },
        async abort() {
          await stream.abort();
          if (isNew) await directory.removeEntry(name); // it was created empty, before its first byte
        },
      };
    },
    async read(name) {
      const directory = await real();
      if (!directory) return memory.read(name);
      try {
        return await (await directory.getFileHandle(name)).getFile();
      } catch {
        return null; // NotFoundError is the file system's way of saying that there is no such file
      }
    },
    async remove(name) {
      const directory = await real();
      if (!directory) return memory.remove(name);
      await directory.removeEntry(name).catch(() => undefined); // because what has gone is what was wanted
    },
  };
}

/** So old is nothing that is still being written. */
const ABANDONED_MS = 60 * 60_000;

async function filesIn(directory: FileSystemDirectoryHandle): Promise<File[]> {
  const files: File[] = [];
  for await (const handle of valuesOf(directory)) {
    if (handle.kind === 'file') files.push(await (handle as FileSystemFileHandle).getFile()); // of that kind
  }
  return files;
}

// A file is empty until its sink is closed; until then Chromium keeps what was written in a swap file beside it. A
// browser that dies in between leaves both.
const isWhole = ({ name, size }: File): boolean => size > 0 && !name.endsWith('.crswap');

async function tidy(directory: FileSystemDirectoryHandle, clock: Clock): Promise<void> {
  for (const file of await filesIn(directory)) {
    if (isWhole(file) || clock.now() - file.lastModified < ABANDONED_MS) continue;
    await directory.removeEntry(file.name).catch(() => undefined); // because it may be written after all
  }
}

async function hasFile(directory: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await directory.getFileHandle(name);
    return true;
  } catch {
    return false; // NotFoundError, as above
  }
}

/** A shelf that lasts as long as its page. */
export function memoryShelf(): Shelf {
  const files = new Map<string, Blob>();
  return {
    list: async () => [...files].map(([name, blob]) => ({ name, bytes: blob.size })),
    async create(name) {
      const parts: Bytes[] = [];
      return {
        async write(bytes) {
          parts.push(bytes);
        },
        async close() {
          const blob = new Blob(parts);
          files.set(name, blob);
          return blob;
        },
        async abort() {
          parts.length = 0;
        },
      };
    },
    read: async (name) => files.get(name) ?? null,
    async remove(name) {
      files.delete(name);
    },
  };
}

// TypeScript's DOM library does not list the asynchronous iterators of directories yet.
const valuesOf = (directory: FileSystemDirectoryHandle): AsyncIterable<FileSystemHandle> =>
  (directory as unknown as { values(): AsyncIterable<FileSystemHandle> }).values(); // in every browser we support
