// A device's own key: ECDSA P-256. The private half never leaves the browser (non-extractable), the public half
// stands in every segment, and people compare its fingerprint.
import type { Bytes } from '@/utils/base/bytes';
import { hashId } from '@/utils/base/ids';

export interface DeviceKey {
  readonly privateKey: CryptoKey;
  /** The uncompressed point, 65 bytes. */
  readonly publicKey: Bytes;
  readonly fingerprint: string;
}

export const PUBLIC_KEY_BYTES = 65;
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' };

/** A new key. Both halves may be stored as they are: IndexedDB keeps a CryptoKey without revealing it. */
export async function makeDeviceKey(): Promise<DeviceKey> {
  const pair = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { privateKey: pair.privateKey, publicKey, fingerprint: await fingerprintOf(publicKey) };
}

/** 20 base32 characters (100 bits) of the SHA-256 of the raw public key: the device's name everywhere. */
export const fingerprintOf = (publicKey: Bytes): Promise<string> => hashId(publicKey);

/** A fingerprint as people read it to each other: five groups of four. */
export const groupsOfFour = (fingerprint: string): string => fingerprint.replace(/(.{4})(?=.)/gu, '$1 ');

/** The signature over `bytes`: 64 bytes, r and s. */
export const sign = async (device: DeviceKey, bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign(SIGNATURE, device.privateKey, bytes));

/** Whether `signature` over `bytes` was made by the private half of `publicKey`. */
export async function isSignedBy(publicKey: Bytes, signature: Bytes, bytes: Bytes): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, CURVE, false, ['verify']);
    return await crypto.subtle.verify(SIGNATURE, key, signature, bytes);
  } catch {
    return false; // not a point of the curve: nobody can have signed with it
  }
}
