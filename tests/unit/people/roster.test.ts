import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutyOf } from '@/utils/people/duty';
import type { People } from '@/utils/people/people';
import { rosterOf } from '@/utils/people/roster';
import { type WorkWeek, workingSpans } from '@/utils/people/working-time';
import { absence, asked, asTehran, member, people, role, tehran } from './team';
import { OFFICE, weekOf } from './week';

const office = weekOf({ hours: OFFICE });
const reza = member('reza');
const mina = member('mina');

const drawn = (team: People, week: WorkWeek, days = 1) =>
  rosterOf(team, week, '2026-11-28', days).roles.flatMap(({ blocks, gaps }) =>
    [
      ...blocks.map((block) => ({
        ...block,
        what: `${block.member.id}${block.isStandIn ? ' (stand-in)' : ''}`,
      })),
      ...gaps.map((gap) => ({ ...gap, what: `gap: ${gap.why}` })),
    ]
      .sort((a, b) => a.fromMs - b.fromMs)
      .map(({ fromMs, toMs, what }) => `${asTehran(fromMs)?.slice(11)}-${asTehran(toMs)?.slice(11)} ${what}`),
  );
const warned = (team: People, week = office) =>
  rosterOf(team, week, '2026-11-28').warnings.map((warning) => {
    switch (warning.kind) {
      case 'circularBackup':
        return `${warning.kind} ${warning.roles.map(({ id }) => id).join('>')}`;
      case 'absent':
        return `${warning.kind} ${warning.member.id} ${asTehran(warning.fromMs)}, ${warning.standIn?.id ?? 'nobody'} instead`;
      case 'overlap':
        return `${warning.kind} ${warning.member.id} ${warning.role?.id ?? 'hours'} ${warning.day}`;
      default:
        return `${warning.kind} ${warning.role.id}`;
    }
  });

describe('the roster draws', () => {
  test('who holds a role in working time, and where nobody does', () => {
    const team = people(
      [reza, mina],
      [
        role('sales', [
          { memberId: 'reza', from: '08:00', to: '11:00' },
          { memberId: 'mina', from: '15:00', to: '20:00' },
        ]),
      ],
    );
    expect(drawn(team, office)).toEqual([
      '09:00-11:00 reza',
      '11:00-13:00 gap: nobody',
      '14:00-15:00 gap: nobody',
      '15:00-17:00 mina',
    ]);
  });

  test('absences as stand-ins or red gaps', () => {
    const away = (standIn?: string) =>
      member('reza', { absences: [absence('2026-11-28T10:00', '2026-11-28T12:00', standIn)] });
    const sales = role('sales', ['reza']);
    expect(drawn(people([away('mina'), mina], [sales]), office).slice(0, 3)).toEqual([
      '09:00-10:00 reza',
      '10:00-12:00 mina (stand-in)',
      '12:00-13:00 reza',
    ]);
    expect(drawn(people([away()], [sales]), office)[1]).toBe('10:00-12:00 gap: absent');
  });

  test('whole days, cut at midnight, for a team without hours', () => {
    const team = people(
      [reza],
      [role('night', [{ memberId: 'reza', weekdays: [6], from: '22:00', to: '06:00' }])],
    );
    expect(drawn(team, weekOf(), 2)).toEqual([
      '00:00-22:00 gap: nobody',
      '22:00-00:00 reza',
      '00:00-06:00 reza',
      '06:00-00:00 gap: nobody',
    ]);
  });

  test('one block where only somebody else’s absence begins', () => {
    const away = member('mina', { absences: [absence('2026-11-28T11:00', '2026-11-28T12:00')] });
    expect(drawn(people([reza, away], [role('sales', ['reza', 'mina'])]), office)).toEqual([
      '09:00-13:00 reza',
      '14:00-17:00 reza',
    ]);
  });

  test('nothing on a closed day', () => {
    const team = people([reza], [role('sales', ['reza'])]);
    expect(rosterOf(team, office, '2026-11-27', 1).roles[0]).toMatchObject({ blocks: [], gaps: [] });
  });
});

describe('the roster warns of', () => {
  test.each<[string, People, string[]]>([
    [
      'a role without holders and one without a backup',
      people([reza], [role('sales', [], { backupRoleId: 'care' }), role('care', ['reza'])]),
      ['noHolders sales', 'noBackup care'],
    ],
    [
      'holders who were deleted or are samples, and a backup that is gone',
      people(
        [member('sample', { example: true })],
        [role('sales', ['deleted', 'sample'], { backupRoleId: 'gone' })],
      ),
      ['noHolders sales', 'noBackup sales'],
    ],
    [
      'backups in a circle, once',
      people(
        [reza],
        [
          role('sales', ['reza'], { backupRoleId: 'care' }),
          role('care', ['reza'], { backupRoleId: 'desk' }),
          role('desk', ['reza'], { backupRoleId: 'sales' }),
          role('own', ['reza'], { backupRoleId: 'own' }),
          role('into', ['reza'], { backupRoleId: 'sales' }),
        ],
      ),
      ['circularBackup sales>care>desk', 'circularBackup own'],
    ],
    [
      'people who are away, with their stand-in',
      people([
        member('reza', { absences: [absence('2026-11-20T10:00', '2026-11-29T12:00', 'mina')] }),
        member('mina', { absences: [absence('2026-12-01T10:00', '2026-12-02T12:00')] }),
        member('sara', { absences: [absence('2026-12-24T10:00', '2026-12-25T12:00')] }),
      ]),
      ['absent reza 2026-11-28 00:00, mina instead', 'absent mina 2026-12-01 10:00, nobody instead'],
    ],
    [
      'overlapping hours of one person',
      people(
        [
          reza,
          member('mina', {
            hours: [
              { weekday: 1, from: '22:00', to: '02:00' },
              { weekday: 2, from: '01:00', to: '05:00' },
            ],
          }),
        ],
        [
          role(
            'sales',
            [
              { memberId: 'reza', weekdays: [7], from: '09:00', to: '12:00' },
              { memberId: 'reza', from: '11:00', to: '13:00' },
            ],
            { backupRoleId: 'care' },
          ),
          role(
            'care',
            [
              { memberId: 'reza', from: '09:00', to: '11:00' },
              { memberId: 'reza', from: '11:00', to: '13:00' },
            ],
            {
              backupRoleId: 'sales',
            },
          ),
        ],
      ),
      ['circularBackup sales>care', 'overlap reza sales 2026-11-29', 'overlap mina hours 2026-12-01'],
    ],
  ])('%s', (_what, team, warnings) => {
    expect(warned(team)).toEqual(warnings);
  });

  test('nothing in an empty team', () => {
    expect(rosterOf(people([]), office, '2026-11-28')).toMatchObject({ roles: [], warnings: [] });
  });
});

test('roster and duty say the same, and blocks and gaps together are the working time', () => {
  const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
  const holder = fc.record({
    memberId: fc.constantFrom('reza', 'mina', 'sara'),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }),
    from: time,
    to: time,
  });
  const from = tehran('2026-11-28T00:00');
  const to = tehran('2026-12-05T00:00');
  fc.assert(
    fc.property(
      fc.array(holder, { maxLength: 6 }),
      fc.integer({ min: 0, max: 150 }),
      fc.integer({ min: 0, max: 7 * 24 * 60 - 1 }),
      fc.constantFrom(office, weekOf()),
      (holders, away, minute, week) => {
        const absent = {
          from: new Date(from + away * 3_600_000).toISOString(),
          to: new Date(to).toISOString(),
        };
        const team = people(
          [member('reza', { absences: [{ ...absent, standInMemberId: 'mina' }] }), mina, member('sara')],
          [role('sales', holders)],
        );
        const [sales] = rosterOf(team, week, '2026-11-28').roles;
        const all = [...(sales?.blocks ?? []), ...(sales?.gaps ?? [])];
        const length = (spans: readonly { fromMs: number; toMs: number }[]) =>
          spans.reduce((sum, span) => sum + span.toMs - span.fromMs, 0);
        expect(length(all)).toBe(length(workingSpans(week, from, to)));
        const at = from + minute * 60_000;
        const block = sales?.blocks.find(({ fromMs, toMs }) => fromMs <= at && at < toMs);
        const duty = dutyOf(asked('sales'), at, team, week);
        expect(duty.when === 'now' ? duty.member.id : null).toBe(block?.member.id ?? null);
      },
    ),
  );
});
