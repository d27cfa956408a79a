import { describe, expect, it } from 'vitest';
import { isoDay } from '@/utils/calendar/day';
import {
  loadOccasions,
  type OccasionOptions,
  occasionsBetween,
  occasionsOn,
} from '@/utils/calendar/occasions';
import { Occasion } from '@/utils/schema/occasion';

const builtIn = await loadOccasions();
const own = (fields: object): Occasion =>
  Occasion.parse({
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    updatedBy: 'system',
    id: 'fair',
    calendar: 'gregorian',
    rule: { type: 'fixed', month: 11, day: 30 },
    titles: { fa: 'جشن', en: 'Fair' },
    ...fields,
  });
const on = (day: string, options: OccasionOptions) => occasionsOn(builtIn, isoDay(day), options);
const idsOn = (day: string, fields: object) => on(day, { own: [own(fields)] }).map(({ id }) => id);

describe('what a team observes', () => {
  it('is its own occasions beside the built-in ones', () => {
    expect(idsOn('2026-11-30', {})).toContain('fair');
    expect(idsOn('2027-11-30', {})).toContain('fair');
    expect(idsOn('2026-03-21', {})).toContain('nowruz');
  });

  it('is without those it hides', () => {
    expect(idsOn('2026-11-30', { hidden: true })).not.toContain('fair');
    expect(idsOn('2026-03-21', { id: 'nowruz', hidden: true })).not.toContain('nowruz');
    expect(idsOn('2026-03-21', { id: 'nowruz', hidden: true })).toContain('eid-fitr');
  });

  it('has a built-in one on the day to which it was moved, that year only', () => {
    const moved = {
      id: 'yalda',
      calendar: 'jalali',
      rule: { type: 'fixed', month: 9, day: 30 },
      movedTo: '2026-12-18',
    };
    expect(idsOn('2026-12-21', moved)).not.toContain('yalda');
    expect(idsOn('2026-12-18', moved)).toContain('yalda');
    expect(idsOn('2027-12-21', moved)).toContain('yalda');
  });

  it('has one that was moved by months on its new day alone, that year only', () => {
    const moved = {
      id: 'yalda',
      calendar: 'jalali',
      rule: { type: 'fixed', month: 9, day: 30 },
      movedTo: '2027-04-20',
    };
    expect(idsOn('2026-12-21', moved)).not.toContain('yalda');
    expect(idsOn('2027-04-20', moved)).toContain('yalda');
    expect(idsOn('2025-12-21', moved)).toContain('yalda');
    expect(idsOn('2027-12-21', moved)).toContain('yalda');
  });

  it('leaves the other days of one that has several where they are', () => {
    const moved = {
      id: 'fair',
      calendar: 'gregorian',
      rule: { type: 'days', days: ['2026-12-01', '2027-01-20'] },
      movedTo: '2026-12-08',
    };
    expect(idsOn('2026-12-01', moved)).not.toContain('fair');
    expect(idsOn('2026-12-08', moved)).toContain('fair');
    expect(idsOn('2027-01-20', moved)).toContain('fair');
  });

  it('is sure of a day to which it has moved an approximate one', () => {
    const moved = own({
      id: 'eid-fitr',
      calendar: 'hijri',
      rule: { type: 'fixed', month: 10, day: 1 },
      movedTo: '2028-02-27',
    });
    expect(on('2028-02-27', { own: [moved] })).toContainEqual(
      expect.objectContaining({ id: 'eid-fitr', approximate: false }),
    );
    const next = occasionsBetween(builtIn, isoDay('2029-01-01'), isoDay('2029-12-31'), { own: [moved] });
    expect(next.filter(({ id }) => id === 'eid-fitr')).toEqual([
      expect.objectContaining({ approximate: true }),
    ]);
  });

  it('says what the team says of it: words, tone, day off', () => {
    const said = own({
      id: 'nowruz',
      titles: { fa: 'سال نو', en: 'New Year' },
      tone: 'neutral',
      holiday: false,
    });
    expect(occasionsOn(builtIn, isoDay('2026-11-30'), { own: [said] })).toContainEqual(
      expect.objectContaining({ id: 'nowruz', tone: 'neutral', holiday: false }),
    );
  });

  it('has single days without a rule, as another country’s holidays come', () => {
    const easter = { rule: { type: 'days', days: ['2026-04-06', '2027-03-29'] } };
    expect(idsOn('2026-04-06', easter)).toContain('fair');
    expect(idsOn('2027-03-29', easter)).toContain('fair');
    expect(idsOn('2027-04-06', easter)).not.toContain('fair');
  });

  it('falls on no day by a rule that this version does not know, but on the day it was moved to', () => {
    expect(idsOn('2026-11-30', { rule: { type: 'full-moon' } })).not.toContain('fair');
    expect(idsOn('2026-11-29', { rule: { type: 'full-moon' }, movedTo: '2026-11-29' })).toContain('fair');
  });

  it('is narrowed to kinds', () => {
    const year = occasionsBetween(builtIn, isoDay('2026-01-01'), isoDay('2026-12-31'), {
      own: [own({})],
      kinds: ['team', 'commerce'],
    });
    expect(new Set(year.map(({ kind }) => kind))).toEqual(new Set(['team', 'commerce']));
  });
});
