// A head and some arrays of numbers as bytes that can be checked and then used where they lie.
//   0   the kind, then the length of the head, 4 bytes each
//   8   the head: JSON { head, parts }, where parts are the lengths of the arrays in bytes
//   …   the arrays; each begins at a multiple of 8, as the head ends at one
//   end a checksum of everything before it, 4 bytes
// All numbers have the smallest byte first, as every browser's typed arrays do.
import { type Bytes, readU32, u32, utf8 } from '@/utils/base/bytes';
import { z } from '@/utils/schema/zod';

export interface Opened {
  readonly head: unknown;
  readonly parts: readonly Uint8Array[];
}

const HEAD_AT = 8;
const Outer = z.object({
  head: z.unknown(),
  parts: z.array(z.int().check(z.minimum(0))).check(z.maxLength(100)),
});

/** The bytes of `head` and `parts`; `kind` tells them from other bytes of this form. */
export function seal(kind: number, head: unknown, parts: readonly ArrayBufferView[]): Bytes {
  const text = utf8(JSON.stringify({ head, parts: parts.map((part) => part.byteLength) }));
  const headEnd = HEAD_AT + padded(text.length);
  const end = parts.reduce((sum, part) => sum + padded(part.byteLength), headEnd);
  const bytes: Bytes = new Uint8Array(end + 4);
  bytes.set(u32(kind));
  bytes.set(u32(headEnd - HEAD_AT), 4);
  bytes.fill(0x20, HEAD_AT, headEnd); // JSON does not mind spaces
  bytes.set(text, HEAD_AT);
  let at = headEnd;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
  }
  bytes.set(u32(checksum(bytes.subarray(0, end))), end);
  return bytes;
}

/** What was sealed, or undefined where `bytes` are of another kind or damaged. The parts are views of them. */
export function open(kind: number, bytes: Uint8Array): Opened | undefined {
  // Arrays of numbers need a beginning at a multiple of eight.
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const end = whole.length - 4;
  if (end < HEAD_AT || end % 8 !== 0 || readU32(whole, 0) !== kind) return undefined;
  const headEnd = HEAD_AT + readU32(whole, 4);
  if (headEnd % 8 !== 0 || headEnd > end) return undefined;
  if (readU32(whole, end) !== checksum(whole.subarray(0, end))) return undefined;
  const outer = parseHead(whole.subarray(HEAD_AT, headEnd));
  if (!outer) return undefined;
  const parts: Uint8Array[] = [];
  let at = headEnd;
  for (const length of outer.parts) {
    parts.push(whole.subarray(at, at + length));
    at += padded(length);
  }
  return at === end ? { head: outer.head, parts } : undefined;
}

/** A part as the numbers it was sealed from. */
export const asNumbers = <Numbers>(
  part: Uint8Array,
  Kind: {
    new (bytes: ArrayBufferLike, at: number, count: number): Numbers;
    readonly BYTES_PER_ELEMENT: number;
  },
): Numbers => new Kind(part.buffer, part.byteOffset, Math.floor(part.length / Kind.BYTES_PER_ELEMENT));

const padded = (length: number): number => Math.ceil(length / 8) * 8;

function parseHead(bytes: Uint8Array): z.infer<typeof Outer> | undefined {
  try {
    return Outer.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).data;
  } catch {
    return undefined; // neither UTF-8 nor JSON
  }
}

/** FNV-1a over four bytes at a time: it finds damage, it keeps out nobody. */
function checksum(bytes: Uint8Array): number {
  const words = asNumbers(bytes, Int32Array);
  let value = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    value = Math.imul(value ^ (words[index] ?? 0), 16_777_619);
  }
  return value >>> 0;
}
