// A passphrase locks a random data key; the data key locks the data. So a passphrase can be changed, and several
// can open the same data, without encrypting anything anew.
import { type Bytes, fromBase64Url, toBase64Url, utf8 } from '@/utils/base/bytes';
import { newId } from '@/utils/base/ids';
import { fail, ok, type Result } from '@/utils/base/result';
import { decrypt, encrypt, IV_BYTES, NO_CONTEXT, newIv, type Secret, TAG_BYTES } from '@/utils/data/secret';
import { base64Url } from '@/utils/schema/base64url';
import { z } from '@/utils/schema/zod';

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;
const SALT_BYTES = 16;
const KEY_BYTES = 32;

/** What stands openly beside the data. The ceiling of the rounds keeps a hostile file from freezing the browser. */
export const Protection = z.object({
  kdf: z.literal('PBKDF2-SHA-256'),
  rounds: z.int().check(z.minimum(100_000), z.maximum(5_000_000)),
  salt: base64Url(SALT_BYTES),
  iv: base64Url(IV_BYTES),
  wrappedKey: base64Url(KEY_BYTES + TAG_BYTES),
  keyId: z.string().check(z.minLength(1), z.maxLength(40)),
});
export type Protection = z.infer<typeof Protection>;

/** A new random data key, and the same key wrapped by a passphrase. */
export async function lock(passphrase: string): Promise<{ secret: Secret; protection: Protection }> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const dataKey = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  const iv = newIv();
  const keyId = newId();
  const wrapped = await encrypt(await wrapper(passphrase, salt, ROUNDS), iv, dataKey, NO_CONTEXT);
  return {
    secret: { key: await aesKey(dataKey), keyId },
    protection: {
      kdf: 'PBKDF2-SHA-256',
      rounds: ROUNDS,
      salt: toBase64Url(salt),
      iv: toBase64Url(iv),
      wrappedKey: toBase64Url(wrapped),
      keyId,
    },
  };
}

/** The data key behind a passphrase. Codes: `passphrase-wrong`, `malformed` when the protection itself is none. */
export async function unlock(passphrase: string, protection: unknown): Promise<Result<Secret>> {
  const parsed = Protection.safeParse(protection);
  if (!parsed.success) return fail('malformed', `protection: ${parsed.error.issues[0]?.path.join('.')}`);
  const { rounds, keyId } = parsed.data;
  const [salt, iv, wrapped] = [parsed.data.salt, parsed.data.iv, parsed.data.wrappedKey].map(fromBase64Url);
  if (!salt || !iv || !wrapped) return fail('malformed', 'protection');
  const dataKey = await decrypt(await wrapper(passphrase, salt, rounds), iv, wrapped, NO_CONTEXT);
  return dataKey.ok ? ok({ key: await aesKey(dataKey.value), keyId }) : dataKey;
}

async function wrapper(passphrase: string, salt: Bytes, iterations: number): Promise<Secret> {
  const source = await crypto.subtle.importKey('raw', utf8(plain(passphrase)), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const bits = new Uint8Array(await crypto.subtle.deriveBits(parameters, source, KEY_BYTES * 8));
  return { key: await aesKey(bits), keyId: '' };
}

const aesKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

// A passphrase is told by telephone and typed on another keyboard: what looks the same must be the same.
const SAME_LETTER: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک' };
function plain(passphrase: string): string {
  return passphrase
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u2066-\u2069\uFEFF]/gu, '') // joiners and direction marks
    .replace(/[يىك]/gu, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\s+/gu, ' ')
    .trim();
}
