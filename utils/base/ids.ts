// Ids of our own records: 20 characters of Crockford base32 (100 random bits), readable in a file and
// safe in a path. Branding (a RoleId is not a MemberId) happens in the schema.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new random id, unique without asking anybody. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte & 31)).join('');
}

/** `length` base32 characters of SHA-256 over `text`: the same text gives the same id on every device. */
export async function hashId(text: string, length = 20): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest.subarray(0, length), (byte) => ALPHABET.charAt(byte & 31)).join('');
}
