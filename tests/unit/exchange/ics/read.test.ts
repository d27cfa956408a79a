import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDay } from '@/utils/calendar/day';
import { occurrences } from '@/utils/calendar/recurrence';
import { readEvents } from '@/utils/exchange/ics/events';
import { readIcs } from '@/utils/exchange/ics/read';
import type { ReadItem } from '@/utils/exchange/planned-item';

const OPTIONS = { timeZone: 'Asia/Tehran' };
const fileOf = (maker: string) =>
  readFileSync(new URL(`../../../fixtures/calendars/${maker}.ics`, import.meta.url), 'utf8');
const read = (text: string) => readIcs(text, OPTIONS);
const eventOf = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:u1', 'SUMMARY:پست', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join(
    '\r\n',
  );
const itemsOf = (text: string) => read(text).offered.map(({ item }) => item);
const daysOf = (item: ReadItem | undefined) =>
  item ? occurrences(item, isoDay(item.date), addDays(isoDay(item.date), 400)).map(({ day }) => day) : [];

describe('a file of Google Calendar', () => {
  const { offered, refused, name } = read(fileOf('google'));
  const [series, changed, campaign, live] = offered.map(({ item }) => item);

  it('is read whole', () => {
    expect(refused).toEqual([]);
    expect(name).toBe('تقویم محتوا');
  });

  it('has its series without the days left out and the one that was changed', () => {
    expect(series).toMatchObject({
      title: 'ریلز هفتگی پالتو',
      brief: 'متن پست, با ویرگول\nخط دوم: پالتوهای زمستانی با ارسال رایگان در سراسر کشور',
      date: '2026-11-28',
      time: '18:00',
      status: 'scheduled',
      uid: '3kq9d0example7weekly@google.com',
      recurrence: 'RRULE:FREQ=WEEKLY;UNTIL=20261225;BYDAY=SA,TU;WKST=SA',
      skippedDays: ['2026-12-05', '2026-12-08'],
    });
    expect(daysOf(series)).toEqual([
      '2026-11-28',
      '2026-12-01',
      '2026-12-12',
      '2026-12-15',
      '2026-12-19',
      '2026-12-22',
    ]);
    expect(changed).toMatchObject({
      seriesId: series?.id,
      seriesDay: '2026-12-08',
      date: '2026-12-09',
      time: '20:00',
    });
  });

  it('has whole days without the end that is no part of them, and UTC on the team’s wall', () => {
    expect(campaign).toMatchObject({
      allDay: true,
      date: '2026-12-20',
      endDate: '2026-12-22',
      status: 'idea',
    });
    expect(live).toMatchObject({ date: '2026-11-30', time: '10:00', timeZone: 'Asia/Tehran' });
    expect(live).not.toHaveProperty('endDate');
  });
});

describe('a file of Outlook', () => {
  const { offered, refused } = read(fileOf('outlook'));

  it('names its zones as Windows does', () => {
    expect(offered).toHaveLength(1);
    expect(offered[0]?.item).toMatchObject({
      title: 'Monthly catalogue post',
      brief: 'Brief with a tab, a semicolon; and\na second line.',
      labels: ['Campaign', 'فروش, ویژه'],
      facts: { location: 'Studio 2' },
      time: '10:00',
      timeZone: 'Asia/Tehran',
      recurrence: 'RRULE:FREQ=MONTHLY;COUNT=6;BYDAY=TU;BYSETPOS=1',
    });
    expect(daysOf(offered[0]?.item)).toEqual([
      '2026-12-01',
      '2027-01-05',
      '2027-02-02',
      '2027-03-02',
      '2027-04-06',
      '2027-05-04',
    ]);
  });

  it('has one event in a zone that nobody explains, and says so', () => {
    expect(refused).toEqual([
      {
        line: 46,
        title: 'In a zone that nobody explains',
        problem: 'unknown-zone',
        value: 'Customized Time Zone 1',
      },
    ]);
  });

  it('has that event as well once somebody says its zone, and the others as they were', () => {
    const said = readIcs(fileOf('outlook'), { timeZone: 'Asia/Tehran', saidZone: 'Europe/Berlin' });
    expect(said).toMatchObject({ refused: [], zoneless: 'unknown' });
    const event = said.offered.find(({ line }) => line === 46);
    expect(event?.item.timeZone).toBe('Europe/Berlin');
    expect(said.offered.filter(({ line }) => line !== 46)).toEqual(offered);
  });
});

describe('a file of Apple Calendar', () => {
  const [night, floating] = read(fileOf('apple')).offered;

  it('keeps the wall of its zone, over the night in which the clocks skip its time', () => {
    expect(night?.item).toMatchObject({
      time: '02:30',
      timeZone: 'Europe/Berlin',
      links: [{ url: 'https://example.org/brief' }],
    });
    const at = occurrences(night?.item ?? ({} as ReadItem), isoDay('2026-03-28'), isoDay('2026-04-02'));
    expect(at.map(({ time, isShifted }) => [time, isShifted])).toEqual([
      ['02:30', false],
      ['03:30', true],
      ['02:30', false],
    ]);
  });

  it('has floating times on the wall of the team', () => {
    expect(floating?.item).toMatchObject({
      title: 'Floating, on every wall',
      time: '09:00',
      timeZone: 'Asia/Tehran',
    });
  });

  it('or on the wall that somebody says, with everything else as it was', () => {
    const said = readIcs(fileOf('apple'), { timeZone: 'Asia/Tehran', saidZone: 'Europe/Istanbul' });
    expect(said.zoneless).toBe('floating');
    expect(said.offered[1]?.item).toEqual({ ...floating?.item, timeZone: 'Europe/Istanbul' });
    expect(said.offered[0]).toEqual(night);
    expect(read(eventOf('DTSTART:20261130') + eventOf('DTSTART:20261130T100000Z')).zoneless).toBeNull();
  });
});

describe('a file of Thunderbird', () => {
  const { offered, refused } = read(fileOf('thunderbird'));

  it('has zones behind a prefix, and tasks that are passed over', () => {
    expect(offered.map(({ item }) => [item.title, item.timeZone, item.labels])).toEqual([
      ['Summer on the wall', 'Asia/Tehran', ['Launch']],
    ]);
  });

  it('has what comes every hour, which no plan of days can hold', () => {
    expect(refused).toMatchObject([{ problem: 'within-day-rule', title: 'Story' }]);
  });
});

describe('an event that cannot be taken in', () => {
  it.each([
    [['DTSTART:20261345T100000Z'], 'bad-day'],
    [['DTSTART:20260230'], 'bad-day'],
    [['DTSTART:tomorrow'], 'bad-day'],
    [['DTSTART:20261130T250000'], 'bad-time'],
    [['DTSTART;TZID=Mars/Olympus:20261130T100000'], 'unknown-zone'],
    [[], 'no-day'],
    [['DTSTART:20261130', 'RRULE:FREQ=SOMETIMES'], 'bad-rule'],
    [['DTSTART:20261130', 'RRULE:RSCALE=CHINESE;FREQ=YEARLY'], 'other-calendar-rule'],
  ])('%j: %s, and the others are offered', (lines, problem) => {
    const good = eventOf('DTSTART:20261130').replace('UID:u1', 'UID:u2');
    const { offered, refused } = read(eventOf(...lines) + good);
    expect(refused).toMatchObject([{ problem, title: 'پست' }]);
    expect(offered).toHaveLength(1);
  });

  it('has no title, comes twice, or never ends', () => {
    const twice = eventOf('DTSTART:20261130') + eventOf('DTSTART:20261201');
    expect(read(twice).refused).toMatchObject([{ problem: 'duplicate' }]);
    expect(read(eventOf('DTSTART:20261130').replace('SUMMARY:پست', 'SUMMARY:')).refused).toMatchObject([
      { problem: 'no-title' },
    ]);
    expect(read(eventOf('DTSTART:20261130').split('END:VEVENT')[0] ?? '').refused).toMatchObject([
      { problem: 'not-closed' },
    ]);
    const future = 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261207';
    const changed = eventOf('DTSTART:20261130', 'RRULE:FREQ=WEEKLY') + eventOf('DTSTART:20261208', future);
    expect(read(changed).refused).toMatchObject([{ problem: 'future-range' }]);
  });

  it('is cut where it is too long, and says so', () => {
    const [offer] = read(eventOf('DTSTART:20261130', `DESCRIPTION:${'ا'.repeat(20_000)}`)).offered;
    expect(offer?.notes).toEqual(['clipped']);
    expect(offer?.item.brief.length).toBeLessThanOrEqual(10_000);
  });

  it('says that the clocks skip its time', () => {
    const [offer] = read(eventOf('DTSTART;TZID=Europe/Berlin:20260329T023000')).offered;
    expect(offer?.notes).toEqual(['clock-change']);
  });
});

describe('any file', () => {
  it('is no calendar when it is none', () => {
    expect(read('<html>')).toMatchObject({ isCalendar: false, offered: [], refused: [] });
    expect(read('')).toMatchObject({ isCalendar: false });
  });

  it('brings at most fifty thousand events, and says how many it left', () => {
    const event = (index: number) =>
      `BEGIN:VEVENT\r\nUID:u${index}\r\nSUMMARY:a\r\nDTSTART:20261130\r\nEND:VEVENT\r\n`;
    const text = `BEGIN:VCALENDAR\r\n${Array.from({ length: 50_003 }, (_, index) => event(index)).join('')}END:VCALENDAR`;
    expect(readEvents(text).events).toHaveLength(50_000);
    expect(readEvents(text).left).toBe(3);
  });

  it('gives the same items a second time', () => {
    expect(itemsOf(fileOf('google'))).toEqual(itemsOf(fileOf('google')));
  });

  it('is never a crash, wherever it is cut or changed', () => {
    const text = fileOf('google');
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), fc.string({ maxLength: 20 }), (from, to, put) => {
        read(text.slice(0, from) + put + text.slice(to));
      }),
    );
  });
});
