// Bytes as the file formats need them: one type, text, joining, and the two printable forms.

/** Bytes in memory of their own, as WebCrypto and Blob ask for them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A text as UTF-8; half of a pair of surrogates becomes U+FFFD. */
export function utf8(text: string): Bytes {
  if (text.length <= PIECE) return ENCODER.encode(text);
  // Chromium takes two to three times as long for millions of characters at once as for the same ones in pieces.
  let whole = new Uint8Array(Math.ceil(text.length * USUAL_BYTES));
  let length = 0;
  for (let from = 0; from < text.length; ) {
    const end = from + PIECE;
    const to = isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
    if (whole.length - length < MOST_BYTES * PIECE) whole = concat([whole, new Uint8Array(whole.length)]);
    length += ENCODER.encodeInto(text.slice(from, to), whole.subarray(length)).written;
    from = to;
  }
  return whole.slice(0, length);
}

const ENCODER = new TextEncoder();
const PIECE = 16_384;
/** Of a character of our files, half Persian and half names of fields; more is made room for. */
const USUAL_BYTES = 1.3;
const MOST_BYTES = 3;
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** One array of all the given ones, in their order. */
export function concat(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** A whole number below 2^32 as four bytes, the smallest first. */
export function u32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

/** The number that four bytes at `at` stand for, the smallest first; the caller has made sure that they are there. */
export const readU32 = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);

/** Whether `bytes` begin with `prefix`. */
export const startsWith = (bytes: Uint8Array, prefix: Uint8Array): boolean =>
  prefix.every((byte, index) => bytes[index] === byte);

/** The SHA-256 of bytes, 32 bytes. */
export const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** Two lower-case hexadecimal digits per byte. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Base64url without padding (RFC 4648, section 5); for keys and the like, not for megabytes. */
export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** The bytes of a base64url text, or undefined when it is none. */
export function fromBase64Url(text: string): Bytes | undefined {
  if (!/^[\w-]*$/u.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined; // atob throws at a length that no bytes have
  }
}
