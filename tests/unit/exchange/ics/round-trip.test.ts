import fc from 'fast-check';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { isoDay } from '@/utils/calendar/day';
import { occurrences } from '@/utils/calendar/recurrence';
import { contentLines, foldLine } from '@/utils/exchange/ics/lines';
import { readIcs } from '@/utils/exchange/ics/read';
import { writeIcs } from '@/utils/exchange/ics/write';
import { checkedItem, type ReadItem } from '@/utils/exchange/planned-item';
import { plannedItems } from '../planned';

const OPTIONS = { name: 'تقویم محتوا', nowMs: Date.parse('2026-11-23T08:00:00Z') };
const write = (items: readonly ReadItem[]) => writeIcs(items, OPTIONS);
const itemWith = (fields: object): ReadItem => {
  const made = checkedItem({ id: 'i1', title: 'استوری', date: '2026-11-28', time: '10:00', ...fields });
  if (!made) throw new Error('no item');
  return made.item;
};
const sorted = (items: readonly ReadItem[]) =>
  [...items]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((item) => ({ ...item, ...(item.skippedDays && { skippedDays: [...item.skippedDays].sort() }) }));

describe('a month that goes out and comes back', () => {
  it('loses nothing of any item', () => {
    fc.assert(
      fc.property(plannedItems, (items) => {
        const { offered, refused } = readIcs(write(items), { timeZone: 'Asia/Tehran' });
        expect(refused).toEqual([]);
        expect(sorted(offered.map(({ item }) => item))).toEqual(sorted(items));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what stands in the place of a day, with its series', () => {
    const series = itemWith({ recurrence: 'RRULE:FREQ=WEEKLY', skippedDays: ['2026-12-05', '2026-12-12'] });
    const own = itemWith({ id: 'i2', date: '2026-12-06', seriesId: 'i1', seriesDay: '2026-12-05' });
    const text = write([own, series]);
    expect(text.match(/^UID:.*$/gm)).toEqual(['UID:i1@hamseda', 'UID:i1@hamseda']);
    expect(text.match(/^EXDATE.*$/gm)).toEqual(['EXDATE;TZID=Asia/Tehran:20261212T100000']);
    expect(sorted(readIcs(text, { timeZone: 'UTC' }).offered.map(({ item }) => item))).toEqual(
      sorted([own, series]),
    );
  });

  it('keeps the name that another maker gave, and takes what another maker changed', () => {
    const text = write([itemWith({ uid: 'abc@google.com', status: 'inReview', brief: 'شرح' })]);
    const changed = text.replace('SUMMARY:استوری', 'SUMMARY:ریلز').replace('T100000', 'T120000');
    expect(readIcs(changed, { timeZone: 'Asia/Tehran' }).offered[0]?.item).toMatchObject({
      id: 'i1',
      uid: 'abc@google.com',
      title: 'ریلز',
      time: '12:00',
      status: 'inReview',
    });
  });
});

describe('an independent parser', () => {
  it('reads text, zones and whole days as they were meant', () => {
    const text = write([
      itemWith({ title: 'ریلز، «پالتو»; نو, با \\ و', brief: `${'شرح بلند '.repeat(40)}\nخط دوم` }),
      itemWith({ id: 'i2', timeZone: 'Europe/Berlin', date: '2026-03-30' }),
      itemWith({ id: 'i3', allDay: true, endDate: '2026-11-30' }),
    ]);
    const parsed = ical.sync.parseICS(text);
    expect(parsed['i1@hamseda']).toMatchObject({
      summary: 'ریلز، «پالتو»; نو, با \\ و',
      description: `${'شرح بلند '.repeat(40)}\nخط دوم`,
    });
    const startOf = (uid: string) => {
      const event = parsed[uid];
      return event?.type === 'VEVENT' ? new Date(event.start).toISOString() : null;
    };
    expect(startOf('i1@hamseda')).toBe('2026-11-28T06:30:00.000Z');
    expect(startOf('i2@hamseda')).toBe('2026-03-30T08:00:00.000Z');
    expect(parsed['i3@hamseda']).toMatchObject({ datetype: 'date' });
  });

  it('finds the same days in what recurs, with exceptions', () => {
    const rules = [
      'FREQ=WEEKLY;BYDAY=SA,TU;UNTIL=20270301',
      'FREQ=MONTHLY;BYDAY=-1FR;COUNT=9',
      'FREQ=DAILY;INTERVAL=9;COUNT=30',
    ];
    for (const recurrence of rules) {
      const item = itemWith({ recurrence: `RRULE:${recurrence}`, skippedDays: ['2026-12-01', '2026-12-25'] });
      const [from, to] = [isoDay('2026-11-01'), isoDay('2027-12-31')];
      const event = ical.sync.parseICS(write([item]))['i1@hamseda'];
      if (event?.type !== 'VEVENT') throw new Error('no event');
      const theirs = ical
        .expandRecurringEvent(event, { from: new Date(from), to: new Date(to) })
        .map(({ start }) => new Date(start).toISOString());
      expect(theirs).toEqual(
        occurrences(item, from, to).map(({ startMs }) => new Date(startMs).toISOString()),
      );
    }
  });

  it('is told the days of a Jalali rule one by one', () => {
    const item = itemWith({ date: '2026-11-23', recurrence: 'X-HAMSEDA-JALALI:FREQ=MONTHLY' });
    expect(write([item])).toContain('RDATE;TZID=Asia/Tehran:20261223T100000\r\n');
    expect(readIcs(write([item]), { timeZone: 'Asia/Tehran' }).offered[0]?.item).toEqual(item);
  });
});

describe('a line of a file', () => {
  it('is never longer than 75 octets and comes back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const folded = foldLine(`SUMMARY:${text.replaceAll(/[\r\n]/g, '')}`);
        for (const line of folded.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
        const [line] = contentLines(folded);
        expect(line?.value).toBe(text.replaceAll(/[\r\n]/g, ''));
      }),
    );
  });

  it('describes the clocks of a zone for as long as its items come', () => {
    const text = write([itemWith({ timeZone: 'Europe/Berlin' })]);
    expect(text).toContain('DTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200');
    expect(text).toContain('DTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100');
  });
});
