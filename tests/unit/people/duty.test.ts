import { describe, expect, test } from 'vitest';
import { answererOf, type Duty, dutyOf, escalationChain, nextOnDuty } from '@/utils/people/duty';
import type { People } from '@/utils/people/people';
import { absence, asked, asTehran, department, member, people, role, tehran } from './team';
import { OFFICE, weekOf } from './week';

const office = weekOf({ hours: OFFICE });
const always = weekOf();
// 2026-11-28 is a Saturday.
const SATURDAY_10 = tehran('2026-11-28T10:00');

const said = (duty: Duty) => ({
  who: duty.member?.id ?? null,
  step: duty.step,
  when: duty.when,
  ...(duty.when !== 'never' && { until: asTehran(duty.untilMs) }),
  ...(duty.when === 'next' && { from: asTehran(duty.fromMs) }),
});
function at(team: People, topic: ReturnType<typeof asked> | null, text: string, week = office) {
  const duty = dutyOf(topic, tehran(text), team, week);
  // The short question has the same answer, wherever the long one is asked.
  expect(answererOf(topic, tehran(text), team, week)).toMatchObject({ member: duty.member, when: duty.when });
  return said(duty);
}

const reza = member('reza');
const mina = member('mina');
const sara = member('sara', { access: 'lead' });
const sample = member('sample', { example: true });

describe('who answers a topic', () => {
  test('its own person before its role', () => {
    const duty = dutyOf(
      asked('sales', 'mina'),
      SATURDAY_10,
      people([reza, mina], [role('sales', ['reza'])]),
      always,
    );
    expect(duty).toMatchObject({ member: { id: 'mina' }, step: 'topicMember', when: 'now', untilMs: null });
    expect(duty.backup?.id).toBe('reza');
  });

  test('the holder of its role, until the team closes', () => {
    const team = people([reza], [role('sales', ['reza'])]);
    expect(at(team, asked('sales'), '2026-11-28T10:00')).toEqual({
      who: 'reza',
      step: 'roleHolder',
      when: 'now',
      until: '2026-11-28 13:00',
    });
  });

  test.each([
    ['the morning’s holder', '2026-11-28T10:00', 'reza', '2026-11-28 13:00'],
    ['the afternoon’s holder', '2026-11-28T13:00', 'mina', '2026-11-28 22:00'],
    ['the night’s holder, past midnight', '2026-11-29T01:00', 'nima', '2026-11-29 06:00'],
    ['the holder of every other hour', '2026-11-29T07:00', 'sara', '2026-11-29 08:00'],
    ['nobody’s hours on another weekday', '2026-11-30T10:00', 'sara', '2026-12-05 08:00'],
  ])('%s', (_what, when, who, until) => {
    const team = people(
      [reza, mina, member('nima'), sara],
      [
        role('sales', [
          { memberId: 'reza', weekdays: [6, 7], from: '08:00', to: '13:00' },
          { memberId: 'mina', weekdays: [6], from: '13:00', to: '22:00' },
          { memberId: 'nima', weekdays: [6], from: '22:00', to: '06:00' },
          { memberId: 'sara', weekdays: [] },
        ]),
      ],
    );
    expect(at(team, asked('sales'), when, always)).toMatchObject({ who, until });
  });

  test('a person’s own hours count as well as the duty’s', () => {
    const late = member('reza', { hours: [{ weekday: 6, from: '11:00', to: '17:00' }] });
    const team = people([late, mina], [role('sales', ['reza', 'mina'])]);
    expect(at(team, asked('sales'), '2026-11-28T10:00')).toMatchObject({
      who: 'mina',
      until: '2026-11-28 11:00',
    });
    expect(at(team, asked('sales'), '2026-11-28T11:00')).toMatchObject({
      who: 'reza',
      until: '2026-11-28 13:00',
    });
  });

  test('a present colleague before the stand-in of an absent one', () => {
    const away = member('reza', { absences: [absence('2026-11-28T09:00', '2026-11-28T12:00', 'sara')] });
    const both = people([away, mina, sara], [role('sales', ['reza', 'mina'])]);
    expect(at(both, asked('sales'), '2026-11-28T10:00')).toMatchObject({ who: 'mina', step: 'roleHolder' });
    const alone = people([away, mina, sara], [role('sales', ['reza'])]);
    const duty = dutyOf(asked('sales'), SATURDAY_10, alone, office);
    expect(duty).toMatchObject({ step: 'standIn', standsInFor: { id: 'reza' }, role: { id: 'sales' } });
    expect(said(duty)).toMatchObject({ who: 'sara', until: '2026-11-28 12:00' });
    expect(duty.passedOver).toEqual([{ member: away, why: 'absent' }]);
  });

  test('the stand-in of the topic’s own person before its role', () => {
    const away = member('mina', { absences: [absence('2026-11-28T09:00', '2026-11-28T12:00', 'sara')] });
    const team = people([away, reza, sara], [role('sales', ['reza'])]);
    expect(at(team, asked('sales', 'mina'), '2026-11-28T10:00')).toMatchObject({
      who: 'sara',
      step: 'standIn',
    });
  });

  test('the stand-in’s stand-in, when that one is away too', () => {
    const day = ['2026-11-28T09:00', '2026-11-28T17:00'] as const;
    const team = people(
      [
        member('reza', { absences: [absence(...day, 'mina')] }),
        member('mina', { absences: [absence(...day, 'sara')] }),
        sara,
      ],
      [role('sales', ['reza'])],
    );
    expect(at(team, asked('sales'), '2026-11-28T10:00')).toMatchObject({ who: 'sara', step: 'standIn' });
  });

  test('a stand-in whatever that one’s usual hours', () => {
    const team = people(
      [
        member('reza', { absences: [absence('2026-11-28T09:00', '2026-11-28T17:00', 'mina')] }),
        member('mina', { hours: [{ weekday: 1, from: '09:00', to: '17:00' }] }),
      ],
      [role('sales', ['reza'])],
    );
    expect(at(team, asked('sales'), '2026-11-28T10:00')).toMatchObject({ who: 'mina', step: 'standIn' });
  });

  test('the backup until the holder comes', () => {
    const team = people(
      [reza, mina],
      [
        role('sales', [{ memberId: 'reza', from: '11:00', to: '17:00' }], { backupRoleId: 'care' }),
        role('care', ['mina']),
      ],
    );
    const duty = dutyOf(asked('sales'), SATURDAY_10, team, office);
    expect(duty).toMatchObject({ step: 'backup', depth: 1, role: { id: 'care' } });
    expect(said(duty)).toMatchObject({ who: 'mina', until: '2026-11-28 11:00' });
    expect(duty.passedOver).toEqual([{ member: reza, why: 'notTheirHours' }]);
  });

  test('the backup’s backup, the head of the department, a lead', () => {
    const gone = absence('2026-11-28T00:00', '2026-11-29T00:00');
    const team = (...away: string[]) =>
      people(
        ['reza', 'mina', 'nima', 'hoda', 'sara'].map((id) =>
          member(id, { access: id === 'sara' ? 'lead' : 'agent', absences: away.includes(id) ? [gone] : [] }),
        ),
        [
          role('sales', ['reza'], { backupRoleId: 'care', departmentId: 'shop' }),
          role('care', ['mina'], { backupRoleId: 'desk' }),
          role('desk', ['nima']),
          role('heads', ['hoda']),
        ],
        [department('shop', 'heads')],
      );
    const who = (...away: string[]) => at(team(...away), asked('sales'), '2026-11-28T10:00');
    expect(who('reza', 'mina')).toMatchObject({ who: 'nima', step: 'backup' });
    expect(who('reza', 'mina', 'nima')).toMatchObject({ who: 'hoda', step: 'head' });
    expect(who('reza', 'mina', 'nima', 'hoda')).toMatchObject({ who: 'sara', step: 'lead' });
    expect(who('reza', 'mina', 'nima', 'hoda', 'sara')).toEqual({
      who: 'reza',
      step: 'roleHolder',
      when: 'next',
      from: '2026-11-29 09:00',
      until: '2026-11-29 13:00',
    });
  });

  test('the department of the topic before that of its role', () => {
    const team = people(
      [reza, mina],
      [role('sales', [], { departmentId: 'shop' }), role('shopHead', ['reza']), role('careHead', ['mina'])],
      [department('shop', 'shopHead'), department('care', 'careHead')],
    );
    expect(at(team, asked('sales', undefined, 'care'), '2026-11-28T10:00').who).toBe('mina');
    expect(at(team, asked('sales'), '2026-11-28T10:00').who).toBe('reza');
  });
});

describe('outside of working time it belongs to the one who comes next', () => {
  const team = people(
    [reza, mina],
    [
      role('sales', [{ memberId: 'reza', from: '11:00', to: '17:00' }], { backupRoleId: 'care' }),
      role('care', ['mina']),
    ],
  );

  test.each([
    ['at lunch', '2026-11-28T13:30', 'reza', '2026-11-28 14:00', '2026-11-28 17:00'],
    ['at night', '2026-11-28T22:00', 'reza', '2026-11-29 11:00', '2026-11-29 13:00'],
    ['over a closed Friday', '2026-12-03T14:00', 'reza', '2026-12-05 11:00', '2026-12-05 13:00'],
  ])('%s', (_what, when, who, from, until) => {
    expect(at(team, asked('sales'), when)).toEqual({ who, step: 'roleHolder', when: 'next', from, until });
  });

  test('a backup of that day before a holder of a later one', () => {
    const away = member('reza', { absences: [absence('2026-11-28T00:00', '2026-12-01T00:00')] });
    const others = people([away, mina], [...team.roles.values()]);
    expect(at(others, asked('sales'), '2026-11-28T22:00')).toMatchObject({
      who: 'mina',
      step: 'backup',
      from: '2026-11-29 09:00',
    });
  });

  test('the next one of a role alone: another person, or the same after a break', () => {
    const sales = role('sales', [
      { memberId: 'reza', from: '09:00', to: '11:00' },
      { memberId: 'mina', from: '11:00', to: '17:00' },
    ]);
    const two = people([reza, mina], [sales]);
    const next = (text: string) => {
      const coming = nextOnDuty(sales, tehran(text), two, office);
      return [coming?.member.id, asTehran(coming?.fromMs ?? null), asTehran(coming?.untilMs ?? null)];
    };
    expect(next('2026-11-28T10:00')).toEqual(['mina', '2026-11-28 11:00', '2026-11-28 13:00']);
    expect(next('2026-11-28T12:00')).toEqual(['mina', '2026-11-28 14:00', '2026-11-28 17:00']);
    expect(next('2026-11-28T20:00')).toEqual(['reza', '2026-11-29 09:00', '2026-11-29 11:00']);
    expect(nextOnDuty(role('empty', []), SATURDAY_10, two, office)).toBeNull();
  });

  test('somebody who is always there is not on duty again', () => {
    const sales = role('sales', ['reza']);
    expect(nextOnDuty(sales, SATURDAY_10, people([reza], [sales]), always)).toBeNull();
  });
});

describe('a case rises', () => {
  const shop = [department('shop', 'heads')];
  const roles = [
    role('sales', ['reza', 'omid'], { backupRoleId: 'care', departmentId: 'shop' }),
    role('care', ['reza', 'mina'], { backupRoleId: 'desk' }),
    role('desk', ['nima']),
    role('heads', ['hoda']),
  ];
  const all = ['reza', 'omid', 'mina', 'nima', 'hoda'].map((id) => member(id));
  const steps = (team: People, topic = asked('sales'), ms = SATURDAY_10) =>
    escalationChain(topic, ms, team, office).map(({ member: { id }, step }) => `${step} ${id}`);

  test('to the backup, the backup’s backup, the head and a lead, each person once', () => {
    expect(steps(people([...all, sara], roles, shop))).toEqual([
      'owner reza',
      'backup mina',
      'backup nima',
      'head hoda',
      'lead sara',
    ]);
  });

  test('to a colleague on the same duty where no backup is named', () => {
    const two = people([reza, member('omid'), sara], [role('sales', ['reza', 'omid'])]);
    expect(steps(two)).toEqual(['owner reza', 'backup omid', 'lead sara']);
    expect(dutyOf(asked('sales'), SATURDAY_10, two, office).backup?.id).toBe('omid');
  });

  test('to those who come next while the team is closed', () => {
    const team = people([...all, sara], roles, shop);
    expect(steps(team, asked('sales'), tehran('2026-11-27T12:00'))[1]).toBe('backup mina');
  });

  test('to nobody in an empty team', () => {
    expect(steps(people([]), asked())).toEqual([]);
  });
});

describe('sample people', () => {
  test('stand behind real ones', () => {
    const team = people([sample, reza], [role('sales', ['sample', 'reza'])]);
    const duty = dutyOf(asked('sales'), SATURDAY_10, team, always);
    expect(duty).toMatchObject({ member: { id: 'reza' }, step: 'roleHolder' });
    expect(duty.passedOver).toEqual([{ member: sample, why: 'example' }]);
  });

  test('own nothing where only they are named, and are shown as samples', () => {
    const team = people(
      [sample, member('boss', { access: 'lead', example: true })],
      [role('sales', ['sample'])],
    );
    expect(dutyOf(asked('sales'), SATURDAY_10, team, always)).toMatchObject({
      when: 'never',
      step: 'exampleOnly',
      member: { id: 'sample' },
      backup: null,
    });
  });

  test('leave it to a real lead', () => {
    const team = people([sample, sara], [role('sales', ['sample'])]);
    expect(at(team, asked('sales'), '2026-11-28T10:00')).toMatchObject({ who: 'sara', step: 'lead' });
  });

  test('stand in for nobody', () => {
    const away = member('reza', { absences: [absence('2026-11-28T00:00', '2026-11-29T00:00', 'sample')] });
    const team = people([away, sample, sara], [role('sales', ['reza'])]);
    expect(at(team, asked('sales'), '2026-11-28T10:00').who).toBe('sara');
  });
});

describe('bad input', () => {
  test.each([
    ['no topic', null],
    ['a topic without an owner', asked()],
    ['a role that is gone', asked('gone')],
    ['a person who is gone', asked(undefined, 'gone')],
    ['a department that is gone', asked(undefined, undefined, 'gone')],
  ])('nobody answers %s', (_what, topic) => {
    expect(dutyOf(topic, SATURDAY_10, people([]), always)).toMatchObject({ member: null, step: 'nobody' });
  });

  test('a role without holders, or whose holder was deleted, is its backup’s', () => {
    const team = people(
      [mina],
      [
        role('sales', [], { backupRoleId: 'care' }),
        role('shop', ['deleted'], { backupRoleId: 'care' }),
        role('care', ['mina']),
      ],
    );
    expect(at(team, asked('sales'), '2026-11-28T10:00')).toMatchObject({ who: 'mina', step: 'backup' });
    expect(at(team, asked('shop'), '2026-11-28T10:00')).toMatchObject({ who: 'mina', step: 'backup' });
  });

  test('a circle of backups ends', () => {
    const team = people(
      [reza],
      [
        role('sales', [], { backupRoleId: 'care' }),
        role('care', [], { backupRoleId: 'sales' }),
        role('own', ['reza'], { backupRoleId: 'own' }),
      ],
    );
    expect(at(team, asked('sales'), '2026-11-28T10:00')).toMatchObject({ who: null, step: 'nobody' });
    expect(dutyOf(asked('own'), SATURDAY_10, team, office).backup).toBeNull();
  });

  test('after ten backups nobody is asked any more', () => {
    const roles = Array.from({ length: 14 }, (_, index) =>
      role(`r${index}`, index === 11 ? ['reza'] : [], { backupRoleId: `r${index + 1}` }),
    );
    const team = people([reza], roles);
    expect(at(team, asked('r0'), '2026-11-28T10:00').who).toBeNull();
    expect(at(team, asked('r1'), '2026-11-28T10:00').who).toBe('reza');
  });

  test('a circle of stand-ins is nobody’s', () => {
    const day = ['2026-11-28T00:00', '2026-11-29T00:00'] as const;
    const team = people(
      [
        member('reza', { absences: [absence(...day, 'mina')] }),
        member('mina', { absences: [absence(...day, 'reza')] }),
        sara,
      ],
      [role('sales', ['reza'])],
    );
    expect(at(team, asked('sales'), '2026-11-28T10:00')).toMatchObject({ who: 'sara', step: 'lead' });
  });

  test('an absence that ends before it begins, and a stand-in who was deleted, change nothing', () => {
    const odd = member('reza', { absences: [absence('2026-11-29T00:00', '2026-11-28T00:00', 'mina')] });
    expect(at(people([odd, mina], [role('sales', ['reza'])]), asked('sales'), '2026-11-28T10:00').who).toBe(
      'reza',
    );
    const left = member('reza', { absences: [absence('2026-11-28T00:00', '2026-11-29T00:00', 'deleted')] });
    expect(at(people([left, sara], [role('sales', ['reza'])]), asked('sales'), '2026-11-28T10:00').who).toBe(
      'sara',
    );
  });

  test('overlapping hours of one person are one duty', () => {
    const team = people(
      [reza],
      [
        role('sales', [
          { memberId: 'reza', from: '09:00', to: '12:00' },
          { memberId: 'reza', from: '10:00', to: '13:00' },
        ]),
      ],
    );
    expect(at(team, asked('sales'), '2026-11-28T09:30', always)).toMatchObject({
      who: 'reza',
      until: '2026-11-28 13:00',
    });
  });

  test('a zone that this browser does not know is read as UTC', () => {
    const team = people([reza], [role('sales', [{ memberId: 'reza', from: '09:00', to: '17:00' }])]);
    const duty = dutyOf(
      asked('sales'),
      Date.parse('2026-11-28T16:30Z'),
      team,
      weekOf({ zone: 'Mars/Olympus' }),
    );
    expect(duty).toMatchObject({ when: 'now', untilMs: Date.parse('2026-11-28T17:00Z') });
  });

  test('a clock that is set back gets the answers it got before', () => {
    const team = people([reza, mina], [role('sales', [{ memberId: 'reza', to: '11:00' }, 'mina'])]);
    const early = at(team, asked('sales'), '2026-11-28T10:00');
    at(team, asked('sales'), '2026-12-28T10:00');
    expect(at(team, asked('sales'), '2026-11-28T10:00')).toEqual(early);
  });

  test('a team that is closed for good is on duty around the clock', () => {
    const closed = { ...weekOf({ hours: OFFICE }), isOff: () => true };
    const team = people([reza], [role('sales', ['reza'])]);
    expect(at(team, asked('sales'), '2026-11-28T10:00', closed)).toMatchObject({
      who: 'reza',
      when: 'now',
      until: null,
    });
  });
});
