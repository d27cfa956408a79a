// Room on the disk is looked at before a write, not learnt from its failure. A disk that runs full in the middle of a
// write may cost the whole database: Chromium leaves a torn record in its write-ahead log, goes on writing behind it,
// and at its next start calls the log corrupt and throws the database away (seen in Chromium 156 on a full tmpfs).
import type { Engine } from './engine';

/** What a browser needs for its own log and tidying, beside what is written. */
export const RESERVE_BYTES = 8 * 1024 * 1024;

/** Throws what a browser throws on a full disk when fewer than `bytes` and the reserve are free. */
export async function needRoom(engine: Pick<Engine, 'freeBytes'>, bytes = 0): Promise<void> {
  const lacking = await bytesLacking(engine, bytes);
  if (lacking > 0) throw new DOMException(`${lacking} bytes lack`, 'QuotaExceededError');
}

/** How many bytes lack for writing so many; 0 = there is room, or the browser does not say. */
export async function bytesLacking({ freeBytes }: Pick<Engine, 'freeBytes'>, bytes = 0): Promise<number> {
  const free = await freeBytes();
  return free === null ? 0 : Math.max(0, bytes + RESERVE_BYTES - free);
}
