import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { look } from '@/utils/cases/reminding';
import { MemberId } from '@/utils/schema/parts';
import {
  NEVER_LOOKED,
  type Reminder,
  type ReminderPlan,
  type ReminderState,
  type ReminderStep,
} from '@/utils/schema/reminder';

const MINUTE_MS = 60_000;
const NOON_MS = Date.parse('2026-11-23T12:00:00.000Z');
const at = (minutes: number) => NOON_MS + minutes * MINUTE_MS;

const reminder = (name: string, step: ReminderStep, minutes: number): Reminder => ({
  id: `instagram:${name}|${step}`,
  step,
  priority: 'normal',
  atMs: at(minutes),
  topicTitle: 'قیمت',
  isKnown: false,
});
const planOf = (...reminders: Reminder[]): ReminderPlan => ({
  memberId: null,
  mine: 2,
  wakesMs: [],
  reminders,
});
const lookedAt = (minutes: number): ReminderState => ({ lookedAtMs: at(minutes), putOff: {} });
const idsOf = ({ notices }: { notices: readonly Reminder[] }) => notices.map(({ id }) => id);

const ONE = [reminder('1', 'dueSoon', 10), reminder('1', 'overdue', 20), reminder('1', 'backup', 40)];

describe('a look at the plan', () => {
  it.each<[string, number, number, string[]]>([
    ['nothing before its time', 0, 9, []],
    ['what has come since the last look', 0, 10, ['instagram:1|dueSoon']],
    ['nothing a second time', 10, 15, []],
    ['only the latest step of a case', 0, 25, ['instagram:1|overdue']],
    ['what came while the background was dead or the machine asleep', 15, 300, ['instagram:1|backup']],
    ['nothing after the clock was put back', 30, 20, []],
  ])('tells %s', (_what, lastMinutes, nowMinutes, told) => {
    expect(idsOf(look(planOf(...ONE), lookedAt(lastMinutes), [], at(nowMinutes)))).toEqual(told);
  });

  it('goes on where it stood when a clock that was put back has caught up', () => {
    const back = look(planOf(...ONE), lookedAt(15), [], at(5));
    expect(back.state.lookedAtMs).toBe(at(15));
    expect(idsOf(look(planOf(...ONE), back.state, [], at(21)))).toEqual(['instagram:1|overdue']);
  });

  it('tells nothing of long ago when it is the first of all', () => {
    const plan = planOf(reminder('old', 'overdue', -3_000), reminder('new', 'overdue', -5));
    expect(idsOf(look(plan, NEVER_LOOKED, [], NOON_MS))).toEqual(['instagram:new|overdue']);
  });

  it('makes one digest of more than five', () => {
    const many = Array.from({ length: 6 }, (_, index) => reminder(`${index}`, 'overdue', 5));
    const seen = look(planOf(...many, reminder('7', 'dueSoon', 5)), lookedAt(0), [], at(600));
    expect(seen.notices).toEqual([]);
    expect(seen.digest).toMatchObject({ count: 7, steps: { overdue: 6, dueSoon: 1 } });
  });

  it('counts on the badge what is mine, and what has risen to me', () => {
    const plan = planOf(...ONE, reminder('2', 'lead', -10), reminder('3', 'head', 60));
    expect(look(plan, lookedAt(0), [], at(1)).badge).toBe(3);
  });

  it('counts what sleeps as soon as it wakes, with nobody there to work out another plan', () => {
    const plan = { ...planOf(reminder('1', 'snoozeOver', 20)), mine: 0, wakesMs: [at(20)] };
    const seen = look(plan, lookedAt(0), [], at(19));
    expect([seen.badge, seen.nextMs]).toEqual([0, at(20)]);
    expect(look(plan, lookedAt(19), [], at(20)).badge).toBe(1);
  });

  it('takes notices off the screen whose case no longer waits', () => {
    const shown = ['instagram:1|overdue', 'instagram:gone|overdue', 'digest'];
    expect(look(planOf(...ONE), lookedAt(30), shown, at(31)).outdated).toEqual(['instagram:gone|overdue']);
  });
});

describe('what arrives only now, with a colleague’s file', () => {
  const before = look(planOf(...ONE), lookedAt(0), [], at(25)).state;
  const risen = reminder('2', 'lead', -600);
  const many = Array.from({ length: 100 }, (_, index) => reminder(`m${index}`, 'overdue', -40_000 + index));

  it('is told however long ago it came, and once', () => {
    const seen = look(planOf(...ONE, risen), before, [], at(26));
    expect(idsOf(seen)).toEqual(['instagram:2|lead']);
    expect(look(planOf(...ONE, risen), seen.state, [], at(27)).notices).toEqual([]);
  });

  it('is one digest where it is a month of old cases', () => {
    const seen = look(planOf(...many, ...ONE), before, [], at(26));
    expect([seen.notices, seen.digest?.count]).toEqual([[], 100]);
    const again = look(planOf(...many, ...ONE), seen.state, [], at(27));
    expect([again.notices, again.digest]).toEqual([[], null]);
  });

  it('is told no more than once by a clock that is put back', () => {
    const seen = look(planOf(risen), before, [], at(26));
    expect(idsOf(look(planOf(risen), seen.state, [], at(-700)))).toEqual([]);
    expect(idsOf(look(planOf(risen), seen.state, [], at(30)))).toEqual([]);
  });

  it('is told anew where the case went to somebody else and came back', () => {
    const gone = look(planOf(), before, [], at(30)).state;
    expect(idsOf(look(planOf(...ONE), gone, [], at(31)))).toEqual(['instagram:1|overdue']);
  });

  it('is not told where this person has had it in hands meanwhile, unless they have put it off', () => {
    const mine = { ...risen, isKnown: true };
    expect(look(planOf(mine), before, [], at(26)).notices).toEqual([]);
    const later = { ...before, putOff: { [mine.id]: at(40) } };
    expect(idsOf(look(planOf(mine), later, [], at(40)))).toEqual(['instagram:2|lead']);
  });

  it('is not told to somebody who has just sat down, but what comes from then on is', () => {
    const hers = { ...planOf(...many, reminder('3', 'overdue', 40)), memberId: MemberId.parse('sara') };
    const first = look(hers, before, [], at(30));
    expect([first.notices, first.digest]).toEqual([[], null]);
    expect(idsOf(look(hers, first.state, [], at(40)))).toEqual(['instagram:3|overdue']);
  });
});

it('a clock that ran a year ahead silences nothing when it is right again', () => {
  const ahead = look(planOf(...ONE), lookedAt(0), [], at(525_600)).state;
  const right = look(planOf(...ONE), ahead, [], at(5));
  expect(right.notices).toEqual([]);
  expect(idsOf(look(planOf(...ONE), right.state, [], at(20)))).toEqual(['instagram:1|overdue']);
});

describe('in quiet hours', () => {
  it('nothing is told, the number stays true, and afterwards all of it comes', () => {
    const plan = planOf(...ONE, reminder('2', 'lead', 15));
    const silent = look(plan, lookedAt(0), [], at(25), at(60));
    expect([silent.notices, silent.digest, silent.badge]).toEqual([[], null, 3]);
    expect(silent.nextMs).toBe(at(40)); // the next moment comes before the end
    expect(look(plan, silent.state, [], at(45), at(60)).nextMs).toBe(at(60));
    expect(idsOf(look(plan, silent.state, [], at(60)))).toEqual(['instagram:1|backup', 'instagram:2|lead']);
  });
});

describe('the next look', () => {
  it.each<[string, Reminder[], number, number]>([
    ['is at the next moment', ONE, 5, 10],
    ['is half an hour away at most', ONE, -300, -270],
    ['comes although nothing is planned', [], 0, 30],
  ])('%s', (_what, reminders, nowMinutes, nextMinutes) => {
    expect(look(planOf(...reminders), lookedAt(-600), [], at(nowMinutes)).nextMs).toBe(at(nextMinutes));
  });
});

describe('a reminder that was put off', () => {
  const later = { ...lookedAt(21), putOff: { 'instagram:1|overdue': at(81) } };
  const plan = planOf(reminder('1', 'dueSoon', 10), reminder('1', 'overdue', 20));

  it('comes again at its time, once', () => {
    const before = look(plan, later, [], at(80));
    expect(before.notices).toEqual([]);
    expect(before.nextMs).toBe(at(81));
    const then = look(plan, before.state, [], at(81));
    expect(idsOf(then)).toEqual(['instagram:1|overdue']);
    expect(look(plan, then.state, [], at(82)).notices).toEqual([]);
  });

  it('is forgotten with its case', () => {
    expect(look(planOf(), later, [], at(30)).state.putOff).toEqual({});
  });
});

it('whenever it looks, tells each moment at most once and none before its time', () => {
  const steps = fc.constantFrom<ReminderStep>('dueSoon', 'overdue', 'backup', 'head', 'lead');
  const reminders = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: 4 }), steps, fc.integer({ min: 0, max: 500 })),
    { selector: ([name, step]) => `${name}|${step}`, maxLength: 12 },
  );
  const looks = fc.array(fc.integer({ min: -60, max: 900 }), { maxLength: 20 });
  fc.assert(
    fc.property(reminders, looks, fc.nat(20), (made, times, late) => {
      const plan = planOf(...made.map(([name, step, minutes]) => reminder(`${name}`, step, minutes)));
      let state = lookedAt(-60);
      const told = new Map<string, number>();
      for (const [index, minutes] of times.entries()) {
        // A part of it arrives later, with a file.
        const known = planOf(...plan.reminders.slice(index < late ? 3 : 0));
        const seen = look(known, state, [], at(minutes));
        state = seen.state;
        for (const { id, atMs } of seen.notices) {
          expect(atMs).toBeLessThanOrEqual(at(minutes));
          told.set(id, (told.get(id) ?? 0) + 1);
        }
      }
      expect([...told.values()].every((count) => count === 1)).toBe(true);
    }),
  );
});
