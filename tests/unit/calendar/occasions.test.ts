import { describe, expect, it } from 'vitest';
import { isoDay } from '@/utils/calendar/day';
import { loadOccasions, type OccasionEntry, occasionsBetween, occasionsOn } from '@/utils/calendar/occasions';

const occasions = await loadOccasions();
const idsOn = (day: string): string[] => occasionsOn(occasions, isoDay(day)).map(({ id }) => id);
const daysOf = (id: string, year: number): string[] =>
  occasionsBetween(occasions, isoDay(`${year}-01-01`), isoDay(`${year}-12-31`))
    .filter((occasion) => occasion.id === id)
    .map(({ day }) => day);

const entry = (
  id: string,
  calendar: OccasionEntry['calendar'],
  rule: OccasionEntry['rule'],
): OccasionEntry => ({
  id,
  calendar,
  rule,
  titles: { fa: id, en: id },
  kind: 'team',
  holiday: false,
  tone: 'neutral',
});

describe('the built-in occasions', () => {
  it('are 419 with an id each, 28 of them days off, all titled in both languages', () => {
    expect(new Set(occasions.map(({ id }) => id)).size).toBe(419);
    expect(occasions.filter(({ holiday }) => holiday)).toHaveLength(28);
    expect(occasions.filter(({ titles }) => titles.fa === '' || titles.en === '')).toEqual([]);
  });

  it('lean only on occasions that exist', () => {
    const ids = new Set(occasions.map(({ id }) => id));
    const missing = occasions.filter(({ rule }) => rule.type === 'relative' && !ids.has(rule.to));
    expect(missing).toEqual([]);
  });

  it('all fall on some day within five years', () => {
    const fallen = new Set(
      occasionsBetween(occasions, isoDay('2025-01-01'), isoDay('2029-12-31')).map(({ id }) => id),
    );
    expect(occasions.filter(({ id }) => !fallen.has(id))).toEqual([]);
  });
});

describe('occasionsOn', () => {
  it('says everything a view needs of one day, days off first', () => {
    expect(occasionsOn(occasions, isoDay('2026-06-24'))[0]).toEqual({
      id: 'tasua',
      day: '2026-06-24',
      titles: { fa: 'تاسوعای حسینی', en: 'Tasua' },
      kind: 'religious',
      holiday: true,
      tone: 'mourning',
      approximate: false,
      season: false,
    });
  });

  it('finds two calendars on one day: Fitr and Nowruz 1405', () => {
    expect(idsOn('2026-03-21')).toEqual(expect.arrayContaining(['nowruz', 'eid-fitr']));
  });

  it('puts Black Friday after the fourth Thursday, even where the fourth Friday is a week earlier', () => {
    expect(daysOf('black-friday', 2024)).toEqual(['2024-11-29']);
    expect(daysOf('black-friday', 2030)).toEqual(['2030-11-29']);
    expect(daysOf('cyber-monday', 2024)).toEqual(['2024-12-02']);
  });

  it('puts Chaharshanbe Suri on the eve of the last Wednesday, not on the last Tuesday', () => {
    expect(daysOf('chaharshanbe-suri', 2025)).toEqual(['2025-03-18']);
    // Jalali 1402 ended on a Tuesday, the 29th, and its last Wednesday was the 23rd.
    expect(daysOf('chaharshanbe-suri', 2024)).toEqual(['2024-03-12']);
  });

  it('moves the 256th day in leap years and keeps the last day of a Hijri month', () => {
    expect(daysOf('programmer-day', 2025)).toEqual(['2025-09-13']);
    expect(daysOf('programmer-day', 2024)).toEqual(['2024-09-12']);
    expect(daysOf('reza-martyrdom', 2026)).toEqual(['2026-08-13']);
  });

  it('has 30 Esfand off in leap years only', () => {
    expect(idsOn('2025-03-20')).toContain('leap-last-day');
    expect(daysOf('leap-last-day', 2026)).toEqual([]);
  });

  it('marks each day of a season as such', () => {
    const season = occasionsBetween(occasions, isoDay('2026-12-01'), isoDay('2026-12-31')).filter(
      ({ id }) => id === 'yalda-campaign',
    );
    expect(season).toHaveLength(16);
    expect(season.every((occasion) => occasion.season)).toBe(true);
  });

  it('marks Hijri occasions of months to come as approximate, and no others', () => {
    const later = occasionsBetween(occasions, isoDay('2027-04-08'), isoDay('2028-04-07'));
    const hijri = new Set(occasions.filter(({ calendar }) => calendar === 'hijri').map(({ id }) => id));
    expect(later.filter(({ id, approximate }) => approximate !== hijri.has(id))).toEqual([]);
    const now = occasionsBetween(occasions, isoDay('2026-03-21'), isoDay('2027-03-20'));
    expect(now.filter(({ approximate }) => approximate)).toEqual([]);
  });

  it('moves Hijri occasions by the team’s correction until it expires', () => {
    const hijriOffset = { days: -1, until: '2026-12-31' };
    const moved = (day: string) => occasionsOn(occasions, isoDay(day), { hijriOffset }).map(({ id }) => id);
    expect(idsOn('2026-11-13')).toContain('fatima-martyrdom');
    expect(moved('2026-11-13')).not.toContain('fatima-martyrdom');
    expect(moved('2026-11-14')).toContain('fatima-martyrdom');
    expect(moved('2027-01-24')).toContain('nimeh-shaban');
  });

  it('computes the team’s own occasions beside the built-in ones', () => {
    const own = [
      ...occasions,
      entry('brand-birthday', 'jalali', { type: 'fixed', month: 9, day: 2 }),
      entry('eve-of-birthday', 'gregorian', { type: 'relative', to: 'brand-birthday', offset: -1 }),
    ];
    expect(occasionsOn(own, isoDay('2026-11-23')).map(({ id }) => id)).toContain('brand-birthday');
    expect(occasionsOn(own, isoDay('2026-11-22')).map(({ id }) => id)).toContain('eve-of-birthday');
  });

  it('lets occasions that lean on each other, or on none, fall on no day', () => {
    const circle = [
      entry('a', 'jalali', { type: 'relative', to: 'b', offset: 1 }),
      entry('b', 'jalali', { type: 'relative', to: 'a', offset: -1 }),
      entry('c', 'jalali', { type: 'relative', to: 'nobody', offset: 0 }),
    ];
    expect(occasionsBetween(circle, isoDay('2026-01-01'), isoDay('2026-12-31'))).toEqual([]);
  });

  it('finds nothing in an empty list or an empty range', () => {
    expect(occasionsOn([], isoDay('2026-03-21'))).toEqual([]);
    expect(occasionsBetween(occasions, isoDay('2026-03-21'), isoDay('2026-03-20'))).toEqual([]);
  });
});
