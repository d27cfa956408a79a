import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, groupsOfFour, isSignedBy, makeDeviceKey, sign } from '@/utils/data/device-key';

describe('the key of a device', () => {
  test('cannot be taken out of the browser', async () => {
    const device = await makeDeviceKey();
    expect(device.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', device.privateKey)).rejects.toThrow();
  });

  test('is an uncompressed point of P-256', async () => {
    const { publicKey } = await makeDeviceKey();
    expect([publicKey.length, publicKey[0]]).toEqual([65, 4]);
  });

  test('signs what only its public half accepts', async () => {
    const [device, other] = await Promise.all([makeDeviceKey(), makeDeviceKey()]);
    const bytes = Uint8Array.of(1, 2, 3);
    const signature = await sign(device, bytes);
    expect(signature).toHaveLength(64);
    expect(await isSignedBy(device.publicKey, signature, bytes)).toBe(true);
    expect(await isSignedBy(device.publicKey, signature, Uint8Array.of(1, 2, 4))).toBe(false);
    expect(await isSignedBy(other.publicKey, signature, bytes)).toBe(false);
    expect(await isSignedBy(new Uint8Array(65), signature, bytes)).toBe(false);
  });

  test('is named by the first 100 bits of its SHA-256', async () => {
    const key = new Uint8Array(65).fill(4);
    const bits = [...createHash('sha256').update(key).digest()]
      .map((b) => b.toString(2).padStart(8, '0'))
      .join('');
    const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
    const expected = Array.from(
      { length: 20 },
      (_, i) => alphabet[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)],
    );
    expect(await fingerprintOf(key)).toBe(expected.join(''));
  });

  test('is read out in groups of four', () => {
    expect(groupsOfFour('abcdefgh0123jkmnpqrs')).toBe('abcd efgh 0123 jkmn pqrs');
    expect(groupsOfFour('')).toBe('');
  });
});
