import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlannedTable } from '@/utils/exchange/csv-items/read';
import { plannedTable } from '@/utils/exchange/csv-items/table';
import { ChannelId } from '@/utils/schema/parts';

const channels = [
  { id: ChannelId.parse('insta'), title: 'صفحهٔ خانه', handle: '@home.ir', platform: 'instagram' as const },
  { id: ChannelId.parse('fb'), title: 'Home, sweet', handle: '', platform: 'facebook' as const },
  { id: ChannelId.parse('tg'), title: 'کانال', handle: 'home_channel', platform: 'telegram' as const },
];
const OPTIONS = { timeZone: 'Asia/Tehran', channels };
const read = (text: string) => readPlannedTable(plannedTable(text), OPTIONS);
const lines = (...rows: string[]) => rows.join('\r\n');

describe('a table of another tool', () => {
  it.each<[string, string, string, object]>([
    [
      'buffer',
      'Buffer',
      lines(
        'Text,Image URL,Tags,Posting Time',
        '"Winter, sale",https://x.org/a/w.jpg,"sale,winter",2026-12-01 18:30',
      ),
      {
        title: 'Winter, sale',
        date: '2026-12-01',
        time: '18:30',
        labels: ['sale', 'winter'],
        attachments: [{ name: 'w.jpg', url: 'https://x.org/a/w.jpg' }],
      },
    ],
    [
      'buffer',
      'a generator for Buffer',
      lines('Text,Image URL,Tags,Posting Time', 'Sale,,,12/1/26 18:30'),
      { date: '2026-12-01', time: '18:30' },
    ],
    [
      'hootsuite',
      'Hootsuite',
      lines('12/25/2026 09:05,Merry,https://x.org', '01/02/2027 10:00,Next,'),
      { title: 'Merry', date: '2026-12-25', time: '09:05', links: [{ title: '', url: 'https://x.org' }] },
    ],
    [
      'sprout',
      'Sprout',
      lines('date,time_24hr,message_text,link', '23/12/2026,17:00,Hello,https://x.org'),
      { title: 'Hello', date: '2026-12-23', time: '17:00' },
    ],
    [
      'publer',
      'Publer',
      lines(
        'Date,Text,Link(s),Media URL(s),Title,Label(s),Alt text(s),Comment(s),Pin board,Post subtype,CTA,Reminder',
        '2026-12-02 08:15,Body text,https://x.org,https://x.org/1.png,The title,"a,b",,First!,,reel,,FALSE',
      ),
      {
        title: 'The title',
        brief: 'Body text',
        date: '2026-12-02',
        time: '08:15',
        labels: ['a', 'b'],
        kind: 'reel',
        facts: { firstComment: 'First!' },
      },
    ],
    [
      'socialBee',
      'SocialBee',
      lines(
        'text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime',
        'Hi,,https://x.org/1.png,,,2026-12-03 10:00:00',
      ),
      {
        title: 'Hi',
        date: '2026-12-03',
        time: '10:00',
        attachments: [{ name: '1.png', url: 'https://x.org/1.png' }],
      },
    ],
    [
      'metricool',
      'Metricool',
      lines(
        'Text,Date,Time,Draft,Facebook,Twitter,Instagram,Picture Url 1,Picture Url 2,First Comment Text',
        'Hi,2026-12-04,11:30:00,TRUE,FALSE,FALSE,TRUE,https://x.org/1.png,https://x.org/2.png,#tags',
      ),
      {
        date: '2026-12-04',
        time: '11:30',
        status: 'idea',
        channelIds: ['insta'],
        attachments: [{ url: 'https://x.org/1.png' }, { url: 'https://x.org/2.png' }],
        facts: { firstComment: '#tags' },
      },
    ],
    [
      'postcron',
      'Postcron',
      lines('Hello there,2026,12,5,9,5,https://x.org/1.png,https://x.org'),
      { title: 'Hello there', date: '2026-12-05', time: '09:05' },
    ],
    [
      'brightBean',
      'BrightBean',
      lines(
        'publish_date,publish_time,platforms,caption,category,tags,first_comment',
        '2026-12-06,14:00,"instagram, telegram",Cap,News,"x,y",c',
      ),
      {
        title: 'Cap',
        date: '2026-12-06',
        time: '14:00',
        channelIds: ['insta', 'tg'],
        labels: ['News', 'x', 'y'],
      },
    ],
    [
      'unknown',
      'a Persian Excel',
      lines(
        '\uFEFFعنوان;تاريخ;ساعت;کانال;نوع;وضعیت;برچسب‌ها',
        'یلدا;۱۴۰۵/۹/۳۰;۱۸:۳۰;صفحه خانه؛ @home_channel;استوری;تأیید شده;«یلدا»، فروش',
      ),
      {
        title: 'یلدا',
        date: '2026-12-21',
        time: '18:30',
        kind: 'story',
        status: 'approved',
        labels: ['«یلدا»', 'فروش'],
      },
    ],
    [
      'unknown',
      'a list with tabs',
      lines('Title\tDate\tChannel', 'Sale, big\t2 آذر ۱۴۰۵\tHome, sweet'),
      { title: 'Sale, big', date: '2026-11-23', allDay: true, channelIds: ['fb'] },
    ],
    [
      'unknown',
      'Excel with its own first line',
      lines('sep=;', 'title;date', 'a;46349'),
      { date: '2026-11-23' },
    ],
    [
      'unknown',
      'instants',
      lines('post,platforms,mediaUrls,scheduleDate', 'Hi,x,,2026-12-01T06:30:00Z'),
      { date: '2026-12-01', time: '10:00', timeZone: 'Asia/Tehran' },
    ],
  ])('of the shape %s (%s) is read', (shape, _who, text, expected) => {
    const table = plannedTable(text);
    expect(table.shape).toBe(shape);
    const { offered, refused } = readPlannedTable(table, OPTIONS);
    expect(refused).toEqual([]);
    expect(offered[0]?.item).toMatchObject(expected);
  });

  it('in days and months takes the order that its days show, or the one that is said', () => {
    const table = plannedTable(lines('title,date', 'a,03/04/2026', 'b,13/04/2026'));
    expect(table).toMatchObject({ order: 'dmy', isOrderGuessed: false });
    expect(plannedTable(lines('title,date', 'a,03/04/2026'))).toMatchObject({
      order: 'dmy',
      isOrderGuessed: true,
    });
    const said = readPlannedTable(plannedTable(lines('title,date', 'a,03/04/2026')), {
      ...OPTIONS,
      order: 'mdy',
    });
    expect(said.offered[0]?.item.date).toBe('2026-03-04');
  });

  it.each([
    ['1405/9/2', 'ymd', '2026-11-23'],
    ['99/1/2', 'ymd', '2099-01-02'],
    ['05/13/2026', 'mdy', '2026-05-13'],
    ['13.05.26', 'dmy', '2026-05-13'],
  ] as const)('writes %s in the order %s', (day, order, date) => {
    const table = plannedTable(lines('title,date', `a,${day}`));
    expect(table).toMatchObject({ order, isOrderGuessed: false });
    expect(readPlannedTable(table, OPTIONS).offered[0]?.item.date).toBe(date);
  });

  it.each([
    ['05/9/2', 'ymd', 'jalali', '2026-11-23'],
    ['۲/۹/۰۵', 'dmy', 'jalali', '2026-11-23'],
    ['9/2/05', 'mdy', 'jalali', '2026-11-23'],
    ['99/12/30', 'ymd', 'jalali', '2021-03-20'],
    ['05/9/2', 'ymd', 'gregorian', '2005-09-02'],
    ['2 آذر 1405', 'dmy', 'jalali', '2026-11-23'],
    ['23/11/2026', 'ymd', 'gregorian', '2026-11-23'],
  ] as const)('has %s read as a person says: %s, %s', (day, order, calendar, date) => {
    const said = { ...OPTIONS, order, calendar };
    const { offered } = readPlannedTable(plannedTable(lines('title,date', `a,${day}`)), said);
    expect(offered[0]?.item.date).toBe(date);
  });

  it('refuses the days of the other calendar once one was said', () => {
    const table = plannedTable(lines('title,date', 'a,1405/9/2', 'b,2026-11-23', 'c,2 آذر 1405'));
    const problems = (calendar: 'jalali' | 'gregorian') =>
      readPlannedTable(table, { ...OPTIONS, calendar }).refused.map(({ value }) => value);
    expect(problems('jalali')).toEqual(['2026-11-23']);
    expect(problems('gregorian')).toEqual(['1405/9/2', '2 آذر 1405']);
  });

  it('lives in the zone that a person says, where a row names none', () => {
    const table = plannedTable(
      lines('title,date,time,zone', 'a,2026-12-01,10:00,', 'b,2026-12-01,10:00,UTC'),
    );
    const { offered } = readPlannedTable(table, {
      ...OPTIONS,
      timeZone: 'Europe/Berlin',
      mapping: ['title', 'date', 'time', 'zone'],
    });
    expect(offered.map(({ item }) => item.timeZone)).toEqual(['Europe/Berlin', 'UTC']);
  });

  it('holds in its columns what a person says', () => {
    const table = plannedTable(lines('A,B,C', 'x,1405/9/2,Hello'));
    expect(table).toMatchObject({ header: ['A', 'B', 'C'], mapping: [null, null, null] });
    const { offered } = readPlannedTable(table, { ...OPTIONS, mapping: ['labels', 'date', 'text'] });
    expect(offered[0]).toMatchObject({
      line: 2,
      item: { title: 'Hello', labels: ['x'], date: '2026-11-23' },
    });
  });

  it('has the beginning of its text for a title, and the text beside it', () => {
    const text = `${'کلمه '.repeat(40)}پایان`;
    const [offer] = read(lines('text,date', `"${text}\nخط دوم",2026-12-01`)).offered;
    expect(offer?.item.title.length).toBeLessThanOrEqual(81);
    expect(offer?.item.title.endsWith('کلمه…')).toBe(true);
    expect(offer?.item.brief).toBe(`${text}\nخط دوم`);
  });
});

describe('a row that cannot be taken in', () => {
  it.each([
    ['a,1405/7/31,', 'bad-day', '1405/7/31'],
    ['a,۱۴۰۴/۱۲/۳۰,', 'bad-day', '۱۴۰۴/۱۲/۳۰'],
    ['a,2026-02-30,', 'bad-day', '2026-02-30'],
    ['a,soon,', 'bad-day', 'soon'],
    ['a,2026-12-01,25:00', 'bad-time', '25:00'],
    ['a,,10:00', 'no-day', ''],
    [',2026-12-01,10:00', 'no-title', ''],
  ])('%j: %s, with its place, and the others are offered', (row, problem, value) => {
    const { offered, refused } = read(lines('title,date,time', 'good,2026-12-01,10:00', '', row));
    expect(offered.map(({ line }) => line)).toEqual([2]);
    expect(refused).toMatchObject([{ line: 4, problem, value }]);
  });

  it('is there twice', () => {
    const row = 'a,2026-12-01,10:00';
    expect(read(lines('title,date,time', row, row)).refused).toMatchObject([
      { line: 3, problem: 'duplicate' },
    ]);
  });

  it('recurs in a way, or lives in a zone, that nobody knows', () => {
    const table = lines(
      'title,date,recurrence,time zone',
      'a,2026-12-01,FREQ=HOURLY,',
      'b,2026-12-01,sometimes,',
      'c,2026-12-01,,Mars/X',
    );
    expect(read(table).refused.map(({ problem }) => problem)).toEqual([
      'within-day-rule',
      'bad-rule',
      'unknown-zone',
    ]);
  });

  it('is told from one whose channel or status is not known: that one is offered with a note', () => {
    const { offered } = read(lines('title,date,channel,status', 'a,2026-12-01,MySpace,simmering'));
    expect(offered[0]).toMatchObject({
      notes: ['unknown-channel', 'unknown-status'],
      item: { status: 'idea' },
    });
  });
});

describe('any table', () => {
  it('of a hundred thousand rows is read, and what is beyond is counted', () => {
    const rows = Array.from({ length: 100_002 }, (_, index) => `x${index},2026-12-01`);
    const table = plannedTable(lines('title,date', ...rows));
    // Rows without a day are the quickest to read: here only their number matters.
    const { offered, refused } = readPlannedTable(table, { ...OPTIONS, mapping: ['title', null] });
    expect(offered).toEqual([]);
    expect(refused).toHaveLength(100_001);
    expect(refused.at(-1)).toEqual({ line: 0, title: '', problem: 'too-many', value: '2' });
  });

  it('is never a crash', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ maxLength: 12 }), { maxLength: 5 })), (rows) => {
        read(['title,date,time,channels,labels', ...rows.map((row) => row.join(','))].join('\n'));
        read(rows.map((row) => row.join(';')).join('\n'));
      }),
    );
  });
});
