// A data key and what is done with it: AES-256-GCM, so that whoever lacks the key can neither read nor change.
import { type Bytes, utf8 } from '@/utils/base/bytes';
import { fail, ok, type Result } from '@/utils/base/result';

export interface Secret {
  readonly key: CryptoKey;
  /** Tells keys apart without revealing them. */
  readonly keyId: string;
}

export const IV_BYTES = 12;
export const TAG_BYTES = 16;

/** Ciphertext and tag. `context` is not encrypted, but decrypting fails where it differs; an iv serves one key once. */
export const encrypt = async (secret: Secret, iv: Bytes, bytes: Bytes, context: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.encrypt(parameters(iv, context), secret.key, bytes));

/** The plain bytes, or `passphrase-wrong`: another key, iv, context, or a changed byte; AES-GCM cannot tell which. */
export async function decrypt(
  secret: Secret,
  iv: Bytes,
  bytes: Bytes,
  context: Bytes,
): Promise<Result<Bytes>> {
  try {
    return ok(new Uint8Array(await crypto.subtle.decrypt(parameters(iv, context), secret.key, bytes)));
  } catch {
    return fail('passphrase-wrong'); // the cause is an OperationError that says nothing, on purpose
  }
}

/** A random iv, for ciphertexts that carry theirs. */
export const newIv = (): Bytes => crypto.getRandomValues(new Uint8Array(IV_BYTES));

const parameters = (iv: Bytes, context: Bytes) => ({ name: 'AES-GCM', iv, additionalData: context });

/** No context, for what stands alone. */
export const NO_CONTEXT = utf8('');
