// Bytes inside JSON: keys, ivs, salts.
import { fromBase64Url } from '@/utils/base/bytes';
import { z } from './zod';

/** Base64url text that stands for exactly so many bytes. */
export const base64Url = (bytes: number) =>
  z.string().check(z.refine((text) => fromBase64Url(text)?.length === bytes));
