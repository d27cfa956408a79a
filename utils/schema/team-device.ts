import { Line, MemberId } from './parts';
import { recordOf } from './record';
import { z } from './zod';

/** A device's fingerprint: 20 base32 characters of SHA-256 of its public key. */
export const DeviceId = z
  .string()
  .check(z.regex(/^[0-9a-hjkmnp-tv-z]{20}$/u))
  .brand<'DeviceId'>();
export type DeviceId = z.infer<typeof DeviceId>;

/** A browser that may sign for a member: the roster by which foreign segments are believed. */
export const TeamDevice = recordOf(DeviceId, {
  /** The raw ECDSA P-256 public key (65 bytes) as base64url. */
  publicKey: z.string().check(z.regex(/^[A-Za-z0-9_-]{87}$/u)),
  memberId: z.exactOptional(MemberId),
  name: z._default(Line, ''),
});
export type TeamDevice = z.infer<typeof TeamDevice>;
