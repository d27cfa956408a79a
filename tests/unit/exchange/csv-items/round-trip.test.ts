import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRows } from '@/utils/exchange/csv';
import { readPlannedTable } from '@/utils/exchange/csv-items/read';
import { plannedTable } from '@/utils/exchange/csv-items/table';
import { writeBufferTable, writePlannedTable } from '@/utils/exchange/csv-items/write';
import { checkedItem, type ReadItem } from '@/utils/exchange/planned-item';
import { ChannelId } from '@/utils/schema/parts';
import { plannedItems } from '../planned';

const channels = [
  { id: ChannelId.parse('insta'), title: 'صفحهٔ خانه', handle: '@home', platform: 'instagram' as const },
  { id: ChannelId.parse('tg'), title: 'کانال', handle: '', platform: 'telegram' as const },
];
const OPTIONS = { channels, calendar: 'jalali', language: 'fa' } as const;
const read = (text: string) => readPlannedTable(plannedTable(text), { timeZone: 'Asia/Tehran', channels });
const itemWith = (fields: object): ReadItem => {
  const made = checkedItem({ id: 'i1', title: 'استوری', date: '2026-11-28', time: '10:00', ...fields });
  if (!made) throw new Error('no item');
  return made.item;
};

describe('a month that goes out as a table and comes back', () => {
  it.each([
    ['fa', 'jalali', ','],
    ['en', 'gregorian', ';'],
  ] as const)('loses nothing of any item (%s, %s, %s)', (language, calendar, separator) => {
    fc.assert(
      fc.property(plannedItems, (items) => {
        const { offered, refused } = read(
          writePlannedTable(items, { channels, language, calendar, separator }),
        );
        expect(refused).toEqual([]);
        expect(offered.map(({ item }) => item)).toEqual(items);
      }),
      { numRuns: 40 },
    );
  });

  it('brings what somebody has changed in its cells, and leaves the rest', () => {
    const item = itemWith({
      brief: 'شرح',
      labels: ['الف'],
      checklist: [{ text: 'عکس', done: true }],
      channelIds: ['insta'],
    });
    const changed = writePlannedTable([item], OPTIONS)
      .replace('استوری,1405/09/07,10:00,,صفحهٔ خانه,', 'ریلز,۱۴۰۵/۹/۸,۱۲:۰۰,,کانال,')
      .replace(',الف,', ',ب،پ,');
    expect(read(changed).offered[0]?.item).toEqual({
      ...item,
      title: 'ریلز',
      date: '2026-11-29',
      time: '12:00',
      channelIds: ['tg'],
      labels: ['ب', 'پ'],
    });
  });

  it('is read from its cells where another program has cut the last column', () => {
    const text = writePlannedTable([itemWith({ brief: 'شرح' })], OPTIONS).replace(
      /"\{.*$/mu,
      '"{""id"":""i1"",',
    );
    expect(read(`${text}"`).offered[0]?.item).toMatchObject({
      id: 'i1',
      title: 'استوری',
      brief: 'شرح',
      date: '2026-11-28',
    });
  });
});

describe('a table for Excel', () => {
  it('says that it is UTF-8, and holds no cell that Excel would compute', () => {
    const text = writePlannedTable(
      [itemWith({ title: '=HYPERLINK("http://x")', brief: '@SUM(A1)', labels: ['+98', "'-x"] })],
      OPTIONS,
    );
    expect(text.startsWith('\uFEFFعنوان,تاریخ,ساعت,')).toBe(true);
    const [, row = []] = parseRows(text);
    expect(row.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(read(text).offered[0]?.item).toMatchObject({
      title: '=HYPERLINK("http://x")',
      labels: ['+98', "'-x"],
    });
  });
});

describe('a table for Buffer', () => {
  const insta = ChannelId.parse('insta');
  const write = (items: ReadItem[]) => writeBufferTable(items, insta, '2026-11-22', '2026-12-21');

  it('has the posts of one channel with a time, each day of what recurs as a row', () => {
    const image = { name: 'a', url: 'https://x.org/a.png' };
    const { text, rows } = write([
      itemWith({ channelIds: ['insta'], texts: { insta: 'متن' }, labels: ['الف'], attachments: [image] }),
      itemWith({ id: 'i2', channelIds: ['insta', 'tg'], recurrence: 'FREQ=WEEKLY;COUNT=2', brief: '=1+1' }),
      itemWith({ id: 'i3', channelIds: ['tg'] }),
      itemWith({ id: 'i4', channelIds: ['insta'], allDay: true }),
      itemWith({ id: 'i5', channelIds: ['insta'], status: 'cancelled' }),
    ]);
    expect(rows).toBe(3);
    expect(parseRows(text)).toEqual([
      ['Text', 'Image URL', 'Tags', 'Posting Time'],
      ['متن', 'https://x.org/a.png', 'الف', '2026-11-28 10:00'],
      ["'=1+1", '', '', '2026-11-28 10:00'],
      ["'=1+1", '', '', '2026-12-05 10:00'],
    ]);
    expect(plannedTable(text).shape).toBe('buffer');
  });

  it('has no more rows than Buffer takes, and says how many are left', () => {
    const daily = itemWith({ channelIds: ['insta'], recurrence: 'FREQ=DAILY', date: '2026-01-01' });
    expect(writeBufferTable([daily], insta, '2026-01-01', '2026-12-31')).toMatchObject({
      rows: 100,
      left: 265,
    });
  });
});
