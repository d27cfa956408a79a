import { describe, expect, test } from 'vitest';
import { addressesOf } from '@/utils/services/customer';
import { captureOf, commentWith } from '../comment';
import { benchOf, must, NOW } from './bench';

const STORED = 'https://www.instagram.com/sahar.z_baf/';

async function withCase() {
  const { services } = benchOf();
  must(await services.team.startEmpty('خانه', 'fa'));
  const author = { name: 'سحر', handle: 'sahar.z_baf', url: STORED, verified: null };
  must(await services.comment.route(captureOf(commentWith({ text: 'قیمت؟', commentId: '1', author }), NOW)));
  return services;
}

describe('a customer', () => {
  test.each([
    ['as the page wrote it', STORED],
    ['without its slash', 'https://www.instagram.com/sahar.z_baf'],
    ['without www', 'https://instagram.com/sahar.z_baf/'],
    ['from a phone', 'https://m.instagram.com/sahar.z_baf/'],
    ['with what a link adds', 'http://instagram.com/sahar.z_baf/?igsh=abc#top'],
    ['with capitals and spaces around', '  https://Instagram.com/Sahar.Z_baf  '],
  ])('is found and deleted by an address %s', async (_what, address) => {
    const { safety, cases } = await withCase();
    expect(await safety.findCustomer(address)).toEqual({ name: 'سحر', handle: 'sahar.z_baf', cases: 1 });
    expect(must(await safety.purgeCustomer(address))).toEqual({ cases: 1 });
    expect((await cases.list({})).total).toBe(0);
    expect(await safety.findCustomer(address)).toBeNull();
  });

  test('is not found by somebody else’s address', async () => {
    const { safety } = await withCase();
    expect(await safety.findCustomer('https://www.instagram.com/sahar.z_baf2/')).toBeNull();
    expect(await safety.purgeCustomer('https://www.instagram.com/sahar/')).toMatchObject({
      code: 'not-found',
    });
  });

  test.each(['', 'sahar.z_baf', 'javascript:alert(1)', 'file:///etc/passwd'])(
    'is not looked for by what is no address: %s',
    (text) => {
      expect(addressesOf(text)).toEqual([]);
    },
  );
});
