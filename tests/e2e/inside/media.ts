// Media of any size, put beside a team and looked at again: in parts of a megabyte, so that the story itself needs
// no memory.
import { sha256, toHex } from '@/utils/base/bytes';
import { MEDIA_CHUNK_BYTES, mediaHash } from '@/utils/data/media-hash';
import { engine } from './product.ts';

/** crypto gives no more at once. */
const RANDOM_BYTES = 65_536;

/** Puts so many media of so many megabytes each into the database, all different, as incompressible as films. */
export async function putMedia(count: number, megabytes: number): Promise<void> {
  const db = await engine.open();
  for (let number = 0; number < count; number += 1) {
    const chunk = new Uint8Array(MEDIA_CHUNK_BYTES);
    for (let at = 0; at < chunk.length; at += RANDOM_BYTES) {
      crypto.getRandomValues(chunk.subarray(at, at + RANDOM_BYTES));
    }
    const blob = new Blob(Array<Uint8Array<ArrayBuffer>>(megabytes).fill(chunk), { type: 'video/mp4' });
    await db.put('media', { id: await mediaHash(blob), blob });
  }
}

/** All media that are there: how many, their bytes, and one digest of what they hold, computed anew. */
export async function mediaThere(): Promise<{ count: number; bytes: number; digest: string }> {
  const db = await engine.open();
  const hashes: string[] = [];
  let bytes = 0;
  for (const id of (await db.getAllKeys('media')).map(String).sort()) {
    const { blob } = (await db.get('media', id)) as { blob: Blob }; // put above, or by the import
    hashes.push(await mediaHash(blob));
    bytes += blob.size;
  }
  const digest = toHex(await sha256(new TextEncoder().encode(hashes.join('\n'))));
  return { count: hashes.length, bytes, digest };
}
