// Ids of our own records: 20 characters of Crockford base32 (100 random bits), readable in a file and
// safe in a path. Branding (a RoleId is not a MemberId) happens in the schema.
import { type Bytes, sha256, utf8 } from './bytes';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new random id, unique without asking anybody. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte & 31)).join('');
}

/** The first `length` base32 characters (5 bits each) of SHA-256 over a text or bytes: the same on every device. */
export async function hashId(source: string | Bytes, length = 20): Promise<string> {
  const digest = await sha256(typeof source === 'string' ? utf8(source) : source);
  const bits = Array.from(digest, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{5}/gu) ?? [];
  return groups
    .slice(0, length)
    .map((group) => ALPHABET.charAt(Number.parseInt(group, 2)))
    .join('');
}
