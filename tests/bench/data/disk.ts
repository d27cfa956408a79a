// What the browser's databases weigh. Chromium's LevelDB goes on tidying for a while after a large write, with the
// processor and the disk that a measurement would like to have for itself.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from '../../harness/poll.ts';
import type { Bench } from './session.ts';

/** Bytes of the profile's databases once the browser has stopped tidying them. */
export async function settledBytes(bench: Bench): Promise<number> {
  await bench.inPage(({ ask }) => ask('todaysCases'));
  let [bytes, quietRounds] = [0, 0];
  while (quietRounds < 4) {
    await pause(500);
    const now = folderBytes(join(bench.chromium.profileFolder, 'Default/IndexedDB'));
    quietRounds = now === bytes ? quietRounds + 1 : 0;
    bytes = now;
  }
  return bytes;
}

function folderBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
