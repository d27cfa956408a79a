import { describe, expect, it } from 'vitest';
import { isoDay } from '@/utils/calendar/day';
import { occasionsOn } from '@/utils/calendar/occasions';
import { readHolidays } from '@/utils/exchange/ics/holidays';
import type { Occasion } from '@/utils/schema/occasion';

const event = (title: string, ...lines: string[]) => [
  'BEGIN:VEVENT',
  `UID:${title}-${lines[0]}`,
  `SUMMARY:${title}`,
  ...lines,
  'END:VEVENT',
];
const FILE = [
  'BEGIN:VCALENDAR',
  'X-WR-CALNAME:Holidays in Germany',
  ...event('Easter Monday', 'DTSTART;VALUE=DATE:20260406', 'DTEND;VALUE=DATE:20260407'),
  ...event('Easter Monday', 'DTSTART;VALUE=DATE:20270329', 'DTEND;VALUE=DATE:20270330'),
  ...event('Christmas', 'DTSTART;VALUE=DATE:20251225', 'DTEND;VALUE=DATE:20251227', 'RRULE:FREQ=YEARLY'),
  ...event('Broken', 'DTSTART;VALUE=DATE:20250231'),
  'END:VCALENDAR',
].join('\r\n');
const OPTIONS = { timeZone: 'Europe/Berlin', holiday: true, until: '2028-12-31' };

describe('holidays of another country', () => {
  const { occasions, refused, name } = readHolidays(FILE, OPTIONS);

  it('are one occasion for each title, with all its days', () => {
    expect(name).toBe('Holidays in Germany');
    expect(occasions.map(({ titles, rule, holiday }) => [titles.en, rule, holiday])).toEqual([
      ['Easter Monday', { type: 'days', days: ['2026-04-06', '2027-03-29'] }, true],
      [
        'Christmas',
        {
          type: 'days',
          days: [
            '2025-12-25',
            '2025-12-26',
            '2026-12-25',
            '2026-12-26',
            '2027-12-25',
            '2027-12-26',
            '2028-12-25',
            '2028-12-26',
          ],
        },
        true,
      ],
    ]);
    expect(refused).toMatchObject([{ title: 'Broken', problem: 'bad-day' }]);
  });

  it('fall on their days beside the others, and come again under the same names', () => {
    const own = occasions as unknown as Occasion[]; // who wrote them when does not matter here
    expect(occasionsOn([], isoDay('2027-03-29'), { own })).toMatchObject([
      { titles: { en: 'Easter Monday' }, holiday: true },
    ]);
    expect(readHolidays(FILE, OPTIONS).occasions).toEqual(occasions);
  });
});
