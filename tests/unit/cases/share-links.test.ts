import { describe, expect, test } from 'vitest';
import {
  carriesText,
  fitsWay,
  linkOf,
  textFor,
  type Way,
  waysTo,
  worldNumber,
} from '@/utils/cases/share-links';
import { Member } from '@/utils/schema/member';
import { DepartmentId } from '@/utils/schema/parts';
import { Resource } from '@/utils/schema/resource';

const stamps = {
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  updatedBy: 'system',
};
const link = 'https://www.instagram.com/p/1/';
const message = { text: `سلام & 🎉\n${link}\nپایان`, link, subject: 'ارجاع: قیمت' };
const way = (service: Way['service'], address: string, kind: Way['kind'] = 'person'): Way => ({
  id: service,
  kind,
  service,
  name: address,
  address,
});
const member = (contacts: unknown[]) => Member.parse({ ...stamps, id: 'reza', name: 'رضا', contacts });
const chat = (id: string, part: object) =>
  Resource.parse({ ...stamps, id, title: id, kind: 'chat', url: 'https://t.me/+abc', ...part });

describe('the link of a way', () => {
  test.each([
    ['telegram', '@reza_sh', 'https://t.me/reza_sh?text='],
    ['telegram', 'https://t.me/reza_sh', 'https://t.me/reza_sh?text='],
    [
      'telegram',
      '09121234567',
      'https://t.me/share/url?url=https%3A%2F%2Fwww.instagram.com%2Fp%2F1%2F&text=',
    ],
    ['whatsapp', '۰۹۱۲ ۱۲۳ ۴۵۶۷', 'https://wa.me/989121234567?text='],
    ['whatsapp', 'reza', 'https://wa.me/?text='],
    ['eitaa', '@reza', 'https://eitaa.com/share/url?url='],
    ['bale', '@reza', 'https://ble.ir/share/url?url='],
    ['email', 'reza@example.com', 'mailto:reza@example.com?subject='],
  ] as const)('%s for %s', (service, address, start) => {
    const opened = linkOf(way(service, address), message) ?? '';
    expect(opened.startsWith(start)).toBe(true);
    expect(decodeURIComponent(opened)).toContain('سلام & 🎉');
    expect(opened).toMatch(/^[\x21-\x7e]+$/u);
  });

  test.each([
    ['a name of Rubika', way('rubika', '@reza'), null],
    [
      'an address of Mattermost',
      way('mattermost', 'https://chat.example.com/dm/reza'),
      'https://chat.example.com/dm/reza',
    ],
    ['a letter to no address', way('email', 'reza'), null],
    ['a letter to more than one', way('email', 'a@x.ir?bcc=b@y.ir'), null],
    ['a chat', way('telegram', 'https://t.me/+abc', 'chat'), 'https://t.me/+abc'],
    ['a chat that is no address of the web', way('other', 'javascript:alert(1)', 'chat'), null],
    ['the clipboard', way('clipboard', '', 'clipboard'), null],
  ])('%s', (_what, one, opened) => {
    expect(linkOf(one, message)).toBe(opened);
  });

  test('says the comment’s address once where the service puts it first', () => {
    const opened = linkOf(way('eitaa', '@reza'), message) ?? '';
    expect(decodeURIComponent(opened).split(link)).toHaveLength(2);
  });

  test.each([
    ['09121234567', '989121234567'],
    ['+98 912 123 4567', '989121234567'],
    ['0098 912 123 4567', '989121234567'],
    ['+1 (415) 555-1234', '14155551234'],
    ['https://wa.me/989121234567', '989121234567'],
    ['12345', null],
    ['@reza', null],
    ['', null],
  ])('the number %s for the world', (typed, number) => {
    expect(worldNumber(typed)).toBe(number);
  });
});

describe('what fits a way', () => {
  test('is counted in encoded bytes, of which a Persian letter takes six', () => {
    const letters = (count: number) => ({ text: 'س'.repeat(count), link: null, subject: '' });
    expect(fitsWay(way('email', 'reza@example.com'), letters(300))).toBe(true);
    expect(fitsWay(way('email', 'reza@example.com'), letters(340))).toBe(false);
    expect(fitsWay(way('whatsapp', '09121234567'), letters(980))).toBe(true);
    expect(fitsWay(way('whatsapp', '09121234567'), letters(1_000))).toBe(false);
  });

  test('is the whole message where it is pasted, up to what the service takes', () => {
    const chatWay = way('telegram', 'https://t.me/+abc', 'chat');
    const text = (length: number) => ({ text: 'س'.repeat(length), link: null, subject: '' });
    expect(carriesText(chatWay)).toBe(false);
    expect([fitsWay(chatWay, text(4_096)), fitsWay(chatWay, text(4_097))]).toEqual([true, false]);
  });

  test('has no isolates where they might be drawn as boxes', () => {
    expect(textFor(way('email', 'a@b.ir'), 'از \u2068sara\u2069')).toBe('از sara');
    expect(textFor(way('telegram', '@a'), 'از \u2068sara\u2069')).toBe('از \u2068sara\u2069');
  });
});

describe('the ways to a person', () => {
  const sales = DepartmentId.parse('sales');
  const chats = [
    chat('everybody', {}),
    chat('sales-chat', { departmentIds: ['sales'], url: 'https://eitaa.com/joinchat/1' }),
    chat('care-chat', { departmentIds: ['care'] }),
    chat('sample', { example: true }),
    chat('folder', { kind: 'folder' }),
  ];

  test('are their own first, then the department’s chats, then everybody’s, then the clipboard', () => {
    const contacts = [
      { kind: 'phone', value: '021-555' },
      { kind: 'telegram', value: '@reza' },
      { kind: 'other', value: 'طبقهٔ دوم' },
      { kind: 'email', value: ' ' },
    ];
    const ways = waysTo(member(contacts), chats, sales);
    expect(ways.map(({ service, name }) => `${service} ${name}`)).toEqual([
      'telegram @reza',
      'eitaa sales-chat',
      'telegram everybody',
      'clipboard ',
    ]);
    expect(new Set(ways.map(({ id }) => id)).size).toBe(ways.length);
  });

  test('are never none', () => {
    expect(waysTo(null, [], undefined).map(({ service }) => service)).toEqual(['clipboard']);
  });
});
