// The key by which this browser signs, made at its first need and kept in the database: the private half cannot
// be read out, not even by us.
import type { Database } from './db';
import { type DeviceKey, makeDeviceKey } from './device-key';

const KEY = 'device';

/** This database's device key. */
export async function ownDevice(open: () => Promise<Database>): Promise<DeviceKey> {
  const db = await open();
  const known = asDeviceKey(await db.get('kv', KEY));
  if (known) return known;
  const made = await makeDeviceKey();
  // Two windows may make one at the same time: the first that is written is the device.
  const transaction = db.transaction('kv', 'readwrite');
  const standing = asDeviceKey(await transaction.store.get(KEY));
  if (!standing) await transaction.store.put({ key: KEY, device: made });
  await transaction.done;
  return standing ?? made;
}

function asDeviceKey(entry: unknown): DeviceKey | undefined {
  if (typeof entry !== 'object' || entry === null || !('device' in entry)) return undefined;
  const { privateKey, publicKey, fingerprint } = entry.device as Partial<DeviceKey>; // each is checked below
  const isWhole =
    privateKey instanceof CryptoKey && publicKey instanceof Uint8Array && typeof fingerprint === 'string';
  return isWhole ? { privateKey, publicKey, fingerprint } : undefined;
}
