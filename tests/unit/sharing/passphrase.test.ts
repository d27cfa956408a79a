import { describe, expect, test } from 'vitest';
import { decrypt, encrypt, NO_CONTEXT, newIv } from '@/utils/data/secret';
import { lock, unlock } from '@/utils/sharing/passphrase';

const locked = await lock('هم‌صدا ۱۲۳');
const canOpen = async (passphrase: string) => {
  const unlocked = await unlock(passphrase, locked.protection);
  if (!unlocked.ok) return unlocked.code;
  const iv = newIv();
  const sealed = await encrypt(locked.secret, iv, Uint8Array.of(1, 2, 3), NO_CONTEXT);
  return (await decrypt(unlocked.value, iv, sealed, NO_CONTEXT)).ok;
};

describe('a passphrase', () => {
  test.each([
    ['as it was written', 'هم‌صدا ۱۲۳'],
    ['with spaces around it and a double one inside', '  هم‌صدا   ۱۲۳ '],
    ['without the zero-width joiner', 'همصدا ۱۲۳'],
    ['with Latin digits', 'هم‌صدا 123'],
    ['with Arabic digits', 'هم‌صدا ١٢٣'],
  ])('opens %s', async (_what, passphrase) => {
    expect(await canOpen(passphrase)).toBe(true);
  });

  test.each(['هم‌صدا ۱۲۴', 'هم صدا ۱۲۳', ''])('«%s» does not open', async (passphrase) => {
    expect(await canOpen(passphrase)).toBe('passphrase-wrong');
  });

  test('typed on an Arabic keyboard opens what a Persian one locked', async () => {
    const { protection } = await lock('کلید علی');
    expect(await unlock('كليد علي', protection)).toMatchObject({ ok: true });
  });

  test('locks another key each time, which cannot be taken out', async () => {
    const again = await lock('هم‌صدا ۱۲۳');
    expect(again.protection.keyId).not.toBe(locked.protection.keyId);
    expect(again.protection.wrappedKey).not.toBe(locked.protection.wrappedKey);
    expect(again.secret.key.extractable).toBe(false);
  });

  test.each([
    ['no object', null],
    ['another derivation', { ...locked.protection, kdf: 'none' }],
    ['rounds that would freeze the browser', { ...locked.protection, rounds: 2_000_000_000 }],
    ['rounds that protect nothing', { ...locked.protection, rounds: 1 }],
    ['rounds that are a fraction', { ...locked.protection, rounds: 600_000.5 }],
    ['a salt of another length', { ...locked.protection, salt: 'AAAA' }],
    ['a key that is no base64url', { ...locked.protection, wrappedKey: '!'.repeat(64) }],
  ])('is not even tried on %s', async (_what, protection) => {
    expect(await unlock('x', protection)).toMatchObject({ ok: false, code: 'malformed' });
  });

  test.each(['salt', 'iv', 'wrappedKey'] as const)('does not open when the %s was changed', async (field) => {
    const text = locked.protection[field];
    const changed = { ...locked.protection, [field]: (text.startsWith('A') ? 'B' : 'A') + text.slice(1) };
    expect(await unlock('هم‌صدا ۱۲۳', changed)).toMatchObject({ ok: false, code: 'passphrase-wrong' });
  });
});
