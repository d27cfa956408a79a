// A disk of a few megabytes that can be filled to the brim: a tmpfs, where the system lets us mount one.
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from './paths.ts';
import { runQuietly } from './processes.ts';

export interface SmallDisk {
  readonly folder: string;
  /** Fills it until only so many bytes are free. */
  fill(freeBytes: number): void;
  /** Takes away what filled it. */
  empty(): void;
  remove(): void;
}

/** The disk, or the reason why there can be none here. */
export function smallDisk(megabytes: number): SmallDisk | { readonly missing: string } {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return { missing: 'a small disk can be mounted by root under Linux only' };
  }
  const folder = temporaryFolder('disk');
  try {
    runQuietly('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  } catch {
    removeFolder(folder);
    return { missing: 'this system lets nobody mount a small disk' };
  }
  const ballast = join(folder, 'ballast');
  const free = () => {
    const { bfree, bsize } = statfsSync(folder);
    return bfree * bsize;
  };
  return {
    folder,
    fill(freeBytes) {
      writeFileSync(ballast, new Uint8Array(Math.max(0, Math.floor(free() - freeBytes))));
    },
    empty: () => rmSync(ballast, { force: true }),
    remove() {
      runQuietly('umount', ['-l', folder]);
      removeFolder(folder);
    },
  };
}
