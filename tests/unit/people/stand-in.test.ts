import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAbsent, standInFor } from '@/utils/people/absence';
import { dutyOf } from '@/utils/people/duty';
import { standIn, swapShifts } from '@/utils/people/stand-in';
import { Member } from '@/utils/schema/member';
import { absence, asked, member, people, role, tehran } from './team';
import { weekOf } from './week';

const NOW = tehran('2026-11-28T10:00');
const SIX = tehran('2026-11-28T18:00');
const always = weekOf();
const reza = (...absences: object[]) => member('reza', { absences });
const mina = member('mina');

describe('«be in my place until six»', () => {
  test('is an absence of mine with the other as stand-in', () => {
    const changed = standIn(reza(), mina, NOW, SIX);
    expect(changed.absences).toEqual([absence('2026-11-28T10:00', '2026-11-28T18:00', 'mina')]);
    const team = people([changed, mina], [role('sales', ['reza'])]);
    expect(dutyOf(asked('sales'), NOW, team, always)).toMatchObject({
      member: { id: 'mina' },
      step: 'standIn',
      untilMs: SIX,
    });
    expect(dutyOf(asked('sales'), SIX, team, always)).toMatchObject({ member: { id: 'reza' } });
  });

  test.each<[string, object[], object[]]>([
    [
      'an arrangement with the same colleague is made longer',
      [{ ...absence('2026-11-28T09:00', '2026-11-28T12:00', 'mina'), note: 'dentist' }],
      [{ ...absence('2026-11-28T09:00', '2026-11-28T18:00', 'mina'), note: 'dentist' }],
    ],
    [
      'an arrangement with somebody else gives way while the new one lasts',
      [absence('2026-11-28T09:00', '2026-11-28T20:00', 'sara')],
      [
        absence('2026-11-28T09:00', '2026-11-28T10:00', 'sara'),
        absence('2026-11-28T10:00', '2026-11-28T18:00', 'mina'),
        absence('2026-11-28T18:00', '2026-11-28T20:00', 'sara'),
      ],
    ],
    [
      'an absence without a stand-in gets one',
      [absence('2026-11-28T12:00', '2026-11-28T14:00')],
      [absence('2026-11-28T10:00', '2026-11-28T18:00', 'mina')],
    ],
    [
      'absences of another time stay',
      [absence('2026-12-05T09:00', '2026-12-06T09:00')],
      [
        absence('2026-11-28T10:00', '2026-11-28T18:00', 'mina'),
        absence('2026-12-05T09:00', '2026-12-06T09:00'),
      ],
    ],
    [
      'what is over for 90 days goes, and so does what never was',
      [
        absence('2026-08-01T09:00', '2026-08-02T09:00'),
        absence('2026-11-01T09:00', '2026-11-02T09:00'),
        absence('2026-12-06T09:00', '2026-12-05T09:00'),
      ],
      [
        absence('2026-11-01T09:00', '2026-11-02T09:00'),
        absence('2026-11-28T10:00', '2026-11-28T18:00', 'mina'),
      ],
    ],
  ])('%s', (_what, before, after) => {
    expect(standIn(reza(...before), mina, NOW, SIX).absences).toEqual(after);
  });

  test.each([
    ['in my own place', reza(), NOW, SIX],
    ['until a time that is past', mina, SIX, NOW],
    ['until no time', mina, NOW, Number.NaN],
  ])('%s changes nothing', (_what, other, from, until) => {
    const me = reza();
    expect(standIn(me, other, from, until)).toBe(me);
  });

  test('whatever was arranged before, the new colleague stands in, and the record stays a record', () => {
    const hour = fc.integer({ min: -100, max: 100 });
    const before = fc.array(
      fc.tuple(hour, fc.integer({ min: 1, max: 50 }), fc.constantFrom('mina', 'sara', '')),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(before, hour, fc.integer({ min: 1, max: 50 }), (earlier, start, length) => {
        const from = NOW + start * 3_600_000;
        const until = from + length * 3_600_000;
        const me = earlier.reduce(
          (one, [at, hours, other]) =>
            other ? standIn(one, member(other), NOW + at * 3_600_000, NOW + (at + hours) * 3_600_000) : one,
          reza(),
        );
        const changed = standIn(me, mina, from, until);
        expect(Member.safeParse(changed).success).toBe(true);
        const team = people([changed, mina, member('sara')]);
        for (const at of [from, (from + until) / 2, until - 1])
          expect(standInFor(changed, at, team)?.id).toBe('mina');
        // Around it nobody is more or less away than before.
        for (const at of [from - 1, until]) expect(isAbsent(changed, at)).toBe(isAbsent(me, at));
      }),
    );
  });
});

test('a swap of shifts puts each into the other’s place', () => {
  const morning = { fromMs: tehran('2026-11-29T08:00'), toMs: tehran('2026-11-29T14:00') };
  const evening = { fromMs: tehran('2026-11-30T14:00'), toMs: tehran('2026-11-30T20:00') };
  const [first, second] = swapShifts(reza(), morning, mina, evening, NOW);
  const sales = role('sales', [
    { memberId: 'reza', from: '08:00', to: '14:00' },
    { memberId: 'mina', from: '14:00', to: '20:00' },
  ]);
  const team = people([first, second], [sales]);
  const who = (text: string) => dutyOf(asked('sales'), tehran(text), team, always).member?.id;
  expect(['2026-11-29T10:00', '2026-11-29T16:00'].map(who)).toEqual(['mina', 'mina']);
  expect(['2026-11-30T10:00', '2026-11-30T16:00'].map(who)).toEqual(['reza', 'reza']);
  expect(['2026-12-01T10:00', '2026-12-01T16:00'].map(who)).toEqual(['reza', 'mina']);
});
