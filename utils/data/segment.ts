// The segment: the one immutable unit that travels in a file, a folder or a message. Operations as JSON, gzipped,
// optionally encrypted, and signed by the device that wrote them. docs/data-format.md has every byte and an example.
//
//   "HMSEG1" | u32 header length | header JSON | body | signature (64 bytes, over everything before it)
import {
  type Bytes,
  concat,
  fromBase64Url,
  readU32,
  sha256,
  startsWith,
  toBase64Url,
  toHex,
  u32,
  utf8,
} from '@/utils/base/bytes';
import { parseJson } from '@/utils/base/json';
import { fail, ok, type Result } from '@/utils/base/result';
import { base64Url } from '@/utils/schema/base64url';
import { z } from '@/utils/schema/zod';
import { type DeviceKey, fingerprintOf, isSignedBy, PUBLIC_KEY_BYTES, sign } from './device-key';
import { deflateText, inflate } from './inflate';
import { decrypt, encrypt, IV_BYTES, newIv, type Secret } from './secret';

const MAGIC = utf8('HMSEG1');
const VERSION = 1;
const SIGNATURE_BYTES = 64;
const MB = 1024 * 1024;

/** What a reader accepts at most; a writer stays below (see portions.ts). */
export const SEGMENT_LIMITS = {
  headerBytes: 64 * 1024,
  bodyBytes: 16 * MB,
  inflatedBytes: 64 * MB,
  operations: 50_000,
  covers: 100_000,
  json: { depth: 1_000, values: 4_000_000 },
} as const;

/** The longest segment there can be. */
export const MAX_SEGMENT_BYTES =
  MAGIC.length + 4 + SEGMENT_LIMITS.headerBytes + SEGMENT_LIMITS.bodyBytes + SIGNATURE_BYTES;

/** The name of a segment: SHA-256 of its bytes in lower-case hexadecimal. */
export const SegmentName = z.string().check(z.regex(/^[0-9a-f]{64}$/u));

export const SegmentHeader = z.object({
  v: z.literal(VERSION),
  /** `s`: news. `c`: a checkpoint, everything known of a stream, which covers other segments. */
  kind: z.enum(['s', 'c']),
  stream: z.string().check(z.regex(/^[a-z][a-zA-Z0-9.-]{0,39}$/u)),
  count: z.int().check(z.minimum(0), z.maximum(SEGMENT_LIMITS.operations)),
  /** The raw public key of the signer. */
  key: base64Url(PUBLIC_KEY_BYTES),
  enc: z.nullable(
    z.object({ keyId: z.string().check(z.minLength(1), z.maxLength(40)), iv: base64Url(IV_BYTES) }),
  ),
});
export type SegmentHeader = z.infer<typeof SegmentHeader>;

const Body = z.object({
  ops: z.array(z.unknown()).check(z.maxLength(SEGMENT_LIMITS.operations)),
  covers: z.array(SegmentName).check(z.maxLength(SEGMENT_LIMITS.covers)),
});

export interface PackedSegment {
  name: string;
  bytes: Bytes;
}

export interface OpenedSegment {
  name: string;
  header: SegmentHeader;
  /** The device whose signature was verified. */
  fingerprint: string;
  /** As they came: each must be judged by itself before it is merged (utils/data/validate.ts). */
  operations: unknown[];
  covers: string[];
}

export interface SegmentContent {
  kind: SegmentHeader['kind'];
  stream: string;
  /** Operations, each as JSON. */
  written: readonly string[];
  /** Names of the segments that a checkpoint makes superfluous; empty for kind `s`. */
  covers: readonly string[];
}

/** Operations, or what stands for them in a file of somebody else's, as a segment holds them. */
export const asWrittenJson = (operations: readonly unknown[]): string[] =>
  operations.map((operation) => JSON.stringify(operation));

/** A text as gzip of its UTF-8; `deflateText` unless a thread is at hand that does it beside. */
export type Compress = (content: string) => Promise<Bytes>;

/** Packs, encrypts when there is a secret, and signs. Throws a RangeError beyond SEGMENT_LIMITS. */
export async function packSegment(
  { kind, stream, written, covers }: SegmentContent,
  device: DeviceKey,
  secret?: Secret,
  compress: Compress = deflateText,
): Promise<PackedSegment> {
  const content = `{"ops":[${written.join(',')}],"covers":${JSON.stringify(covers)}}`;
  if (written.length > SEGMENT_LIMITS.operations || isLonger(content, SEGMENT_LIMITS.inflatedBytes)) {
    throw new RangeError(`a segment of ${written.length} operations, ${content.length} characters`);
  }
  const plainHeader = {
    v: VERSION,
    kind,
    stream,
    count: written.length,
    key: toBase64Url(device.publicKey),
  };
  const body = await compress(content);
  if (!secret) return sealSegment({ ...plainHeader, enc: null }, body, device);
  const iv = newIv();
  const header = { ...plainHeader, enc: { keyId: secret.keyId, iv: toBase64Url(iv) } };
  return sealSegment(header, await encrypt(secret, iv, body, headerBytes(header)), device);
}

/** Has the text more bytes than that? Encoding it to see is a second's work for a workspace, and seldom needed. */
const isLonger = (text: string, bytes: number): boolean =>
  text.length * MOST_BYTES_OF_A_UNIT > bytes && utf8(text).length > bytes;
const MOST_BYTES_OF_A_UNIT = 3;

/** Puts a header and a finished body together and signs them, whatever they say. */
export async function sealSegment(header: object, body: Bytes, device: DeviceKey): Promise<PackedSegment> {
  const head = headerBytes(header);
  if (body.length > SEGMENT_LIMITS.bodyBytes) throw new RangeError(`a segment body of ${body.length} bytes`);
  const signed = concat([MAGIC, u32(head.length), head, body]);
  const bytes = concat([signed, await sign(device, signed)]);
  return { name: await segmentName(bytes), bytes };
}

/** The name that these bytes have. */
export const segmentName = async (bytes: Bytes): Promise<string> => toHex(await sha256(bytes));

/**
 * Reads what a segment says about itself; nothing of it is verified yet, and the bytes may end after the header.
 * Codes: `segment-damaged`, `malformed`, `file-too-large`, `file-newer`.
 */
export async function readSegmentHeader(
  bytes: Bytes,
): Promise<Result<SegmentHeader & { fingerprint: string }>> {
  const read = splitHeader(bytes);
  if (!read.ok) return read;
  const { header, publicKey } = read.value;
  return ok({ ...header, fingerprint: await fingerprintOf(publicKey) });
}

/**
 * Verifies the signature, then decrypts, inflates and parses. Codes: those of the header, `signature-wrong`,
 * `passphrase-needed`, `passphrase-wrong`.
 */
export async function openSegment(bytes: Bytes, secret?: Secret): Promise<Result<OpenedSegment>> {
  if (bytes.length > MAX_SEGMENT_BYTES) return fail('file-too-large');
  const read = splitHeader(bytes);
  if (!read.ok) return read;
  const { header, head, publicKey, bodyAt } = read.value;
  const signatureAt = bytes.length - SIGNATURE_BYTES;
  if (signatureAt < bodyAt) return fail('segment-damaged', 'no room for a signature');
  const isGenuine = await isSignedBy(publicKey, bytes.subarray(signatureAt), bytes.subarray(0, signatureAt));
  if (!isGenuine) return fail('signature-wrong');
  const packed = await plainBody(bytes.subarray(bodyAt, signatureAt), header, head, secret);
  if (!packed.ok) return packed;
  const body = await readBody(packed.value, header);
  if (!body.ok) return body;
  const [name, fingerprint] = await Promise.all([segmentName(bytes), fingerprintOf(publicKey)]);
  return ok({ name, header, fingerprint, operations: body.value.ops, covers: body.value.covers });
}

interface HeaderParts {
  header: SegmentHeader;
  /** The header's bytes as they stand: what the encryption is bound to. */
  head: Bytes;
  publicKey: Bytes;
  bodyAt: number;
}

function splitHeader(bytes: Bytes): Result<HeaderParts> {
  const headAt = MAGIC.length + 4;
  if (bytes.length < headAt) return fail('segment-damaged', 'too short');
  if (!startsWith(bytes, MAGIC)) return fail(isNewerMagic(bytes) ? 'file-newer' : 'segment-damaged', 'magic');
  const length = readU32(bytes, MAGIC.length);
  if (length > SEGMENT_LIMITS.headerBytes) return fail('file-too-large', `a header of ${length} bytes`);
  const bodyAt = headAt + length;
  if (bytes.length < bodyAt) return fail('segment-damaged', 'ends in the header');
  const head = bytes.slice(headAt, bodyAt);
  const json = parseJson(head, SEGMENT_LIMITS.json);
  if (!json.ok) return fail('segment-damaged', 'header is no JSON');
  if (isNewer(json.value)) return fail('file-newer');
  const header = SegmentHeader.safeParse(json.value);
  if (!header.success) return fail('malformed', `header: ${header.error.issues[0]?.path.join('.')}`);
  const publicKey = fromBase64Url(header.data.key);
  return publicKey ? ok({ header: header.data, head, publicKey, bodyAt }) : fail('malformed', 'header: key');
}

/** The same letters with a larger digit. */
const isNewerMagic = (bytes: Bytes): boolean =>
  /^HMSEG[2-9]$/u.test(String.fromCharCode(...bytes.subarray(0, MAGIC.length)));

const Versioned = z.object({ v: z.int().check(z.minimum(VERSION + 1)) });
const isNewer = (header: unknown): boolean => Versioned.safeParse(header).success;

async function plainBody(
  body: Bytes,
  { enc }: SegmentHeader,
  head: Bytes,
  secret: Secret | undefined,
): Promise<Result<Bytes>> {
  if (!enc) return ok(body);
  if (!secret) return fail('passphrase-needed');
  const iv = fromBase64Url(enc.iv);
  if (!iv || secret.keyId !== enc.keyId) return fail('passphrase-wrong', 'another key');
  return decrypt(secret, iv, body, head);
}

async function readBody(packed: Bytes, header: SegmentHeader): Promise<Result<z.infer<typeof Body>>> {
  const json = await inflate(packed, SEGMENT_LIMITS.inflatedBytes);
  if (!json.ok) return json.code === 'file-damaged' ? fail('segment-damaged', json.detail) : json;
  const raw = parseJson(json.value, SEGMENT_LIMITS.json);
  if (!raw.ok) return raw;
  const body = Body.safeParse(raw.value);
  if (!body.success) return fail('malformed', `body: ${body.error.issues[0]?.path.join('.')}`);
  if (body.data.ops.length !== header.count) return fail('malformed', 'count');
  if (header.kind === 's' && body.data.covers.length > 0) return fail('malformed', 'covers');
  return ok(body.data);
}

const headerBytes = (header: object): Bytes => utf8(JSON.stringify(header));
