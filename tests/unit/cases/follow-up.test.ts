import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  concerning,
  type Digest,
  dueFollowUps,
  lastLookMs,
  type Moment,
  momentsOf,
  nextLookMs,
  STEPS,
} from '@/utils/cases/follow-up';
import { EVERY_MINUTE } from '@/utils/cases/promise';
import type { CaseEvent, CaseRecord } from '@/utils/schema/case';
import { MemberId } from '@/utils/schema/parts';
import { at, caseWith, event, msAt } from './case';

const member = (id: string) => MemberId.parse(id);
const [owner, backup, head, lead] = ['owner', 'backup', 'head', 'lead'].map(member);
const CHAIN = [owner ?? null, backup ?? null, head ?? null, lead ?? null];
const moments = (record: CaseRecord, chain: readonly (MemberId | null)[] = CHAIN) =>
  momentsOf(record, chain, EVERY_MINUTE);
const cameAfter =
  (sinceMs: number) =>
  ({ atMs }: Moment): boolean =>
    atMs > sinceMs;
const told = (list: readonly Moment[]) =>
  list.map(({ step, atMs, memberId }) => [step, (atMs - msAt(0)) / 60_000, memberId]);

describe('the moments of a case', () => {
  test('come before, at and after its deadline, each to the next person', () => {
    expect(told(moments(caseWith()))).toEqual([
      ['dueSoon', 48, 'owner'],
      ['overdue', 60, 'owner'],
      ['backup', 90, 'backup'],
      ['head', 120, 'head'],
      ['lead', 180, 'lead'],
    ]);
  });

  test.each([
    ['ten minutes before a short promise', 30, 20],
    ['a fifth before a long one', 600, 480],
    ['at once where the promise is shorter than ten minutes', 5, 0],
  ])('begin %s', (_what, dueMinute, soonMinute) => {
    const record = { ...caseWith(), dueAt: at(dueMinute) };
    expect(told(moments(record))[0]).toEqual(['dueSoon', soonMinute, 'owner']);
  });

  test('count from the exact time of the comment where the deadline does', () => {
    const record = caseWith();
    const snapshot = {
      ...record.snapshot,
      timestamp: { iso: at(-40), label: null, precision: 'exact' as const },
    };
    expect(told(moments({ ...record, snapshot, dueFrom: 'commentTime' })).slice(0, 3)).toEqual([
      ['dueSoon', 40, 'owner'],
      ['overdue', 60, 'owner'],
      ['backup', 110, 'backup'],
    ]);
  });

  test('fall into the minutes that count', () => {
    // Nobody works between minute 60 and 660.
    const night = (minute: number) => Math.min(Math.max(minute - 60, 0), 600);
    const minuteOf = (ms: number) => (ms - msAt(0)) / 60_000;
    const counted = {
      between: (from: number, to: number) =>
        minuteOf(to) - night(minuteOf(to)) - (minuteOf(from) - night(minuteOf(from))),
      after: (from: number, minutes: number) => {
        const worked = minuteOf(from) - night(minuteOf(from)) + minutes;
        return msAt(worked > 60 ? worked + 600 : worked);
      },
    };
    expect(told(momentsOf(caseWith(), CHAIN, counted))).toEqual([
      ['dueSoon', 48, 'owner'],
      ['overdue', 60, 'owner'],
      ['backup', 690, 'backup'],
      ['head', 720, 'head'],
      ['lead', 780, 'lead'],
    ]);
  });

  test.each([
    ['a team of two', [owner ?? null, null, null, lead ?? null], ['owner', 'owner', 'lead']],
    ['a lead who owns it', [lead ?? null, null, null, lead ?? null], ['lead', 'lead']],
    ['nobody on duty', [null, backup ?? null, null, null], ['backup', 'backup']],
    ['nobody at all', [], [null, null]],
  ])('tell nobody twice with %s', (_what, chain, whom) => {
    expect(moments(caseWith(), chain).map(({ memberId }) => memberId)).toEqual(whom);
  });

  // Promised for minute 60, near at 48; it rises half a promise, a whole one and two after its deadline.
  test.each([
    ['past its deadline it is due when it wakes', 500, [], 500],
    ['until its very deadline likewise', 60, [], 60],
    ['until shortly before, its deadline stands', 50, [['overdue', 60, 'owner']], 60],
    [
      'until long before, it is told as if it had not slept',
      20,
      [
        ['dueSoon', 48, 'owner'],
        ['overdue', 60, 'owner'],
      ],
      60,
    ],
  ])('begin with the waking of a case that sleeps: %s', (_what, until, own, due) => {
    expect(told(moments(caseWith([event(10, 'snoozed', { until: at(until) })])))).toEqual([
      ['snoozeOver', until, 'owner'],
      ...own,
      ['backup', due + 30, 'backup'],
      ['head', due + 60, 'head'],
      ['lead', due + 120, 'lead'],
    ]);
  });

  test('come after the end of a snooze, however often it was put off, and as quickly one after the other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(300), fc.nat(900)), { minLength: 1, maxLength: 4 }), (snoozes) => {
        const events = snoozes.map(([minute, until]) => event(minute, 'snoozed', { until: at(until) }));
        const record = caseWith(events);
        const list = told(moments(record));
        const wakes = list.find(([step]) => step === 'snoozeOver')?.[1];
        const due = Math.max(60, Number(wakes));
        expect(list.every(([, minute]) => Number(minute) >= Number(wakes))).toBe(true);
        expect(list.slice(-3).map(([, minute]) => Number(minute) - due)).toEqual([30, 60, 120]);
        expect(record.dueAt).toBe(at(due));
      }),
    );
  });

  test.each([
    ['the deadline', { dueAt: 'tomorrow' }],
    ['the opening', { openedAt: '' }],
  ])('are none where %s is no instant', (_what, part) => {
    expect(moments({ ...caseWith(), ...part })).toEqual([]);
  });

  test('are none where the end of a snooze is no instant', () => {
    const broken = { ...event(10, 'snoozed', { until: at(500) }), until: 'x' };
    expect(moments({ ...caseWith(), status: 'waiting', events: [broken] })).toEqual([]);
  });
});

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => moments(caseWith([], { id: `instagram:${index}` })));
const ids = (result: readonly Moment[] | Digest) =>
  'steps' in result ? result.id : result.map(({ id }) => id);

describe('what has to be told', () => {
  const one = [moments(caseWith())];

  test.each([
    ['nothing before the first moment', 0, 47, []],
    ['the deadline that comes near', 47, 48, ['instagram:1|dueSoon']],
    ['the latest step alone after a pause', 0, 100, ['instagram:1|backup']],
    ['nothing that was told', 60, 89, []],
    ['nothing by a clock that was set back', 100, 70, []],
    ['nothing a second time when that clock catches up', 100, 100, []],
    ['what is new after it has', 100, 120, ['instagram:1|head']],
  ])('is %s', (_what, since, now, expected) => {
    expect(ids(dueFollowUps(one, cameAfter(msAt(since)), msAt(now)))).toEqual(expected);
  });

  test('is one digest after a long sleep, with its counts', () => {
    const asleep = moments(caseWith([event(1, 'snoozed', { until: at(120) })], { id: 'instagram:s' }));
    expect(dueFollowUps([...many(200), asleep], cameAfter(msAt(0)), msAt(130))).toEqual({
      id: 'digest',
      count: 201,
      steps: {
        dueSoon: 0,
        overdue: 0,
        backup: 0,
        head: 200,
        lead: 0,
        snoozeOver: 1,
        morning: 0,
        dayBefore: 0,
        itemSoon: 0,
      },
    });
    expect(dueFollowUps(many(5), cameAfter(msAt(0)), msAt(130))).toHaveLength(5);
  });

  test('is for each person what concerns them, however far it went since', () => {
    const mine = concerning(one, owner ?? null);
    expect(ids(dueFollowUps(mine, cameAfter(msAt(0)), msAt(200)))).toEqual(['instagram:1|overdue']);
    expect(ids(dueFollowUps(concerning(one, lead ?? null), cameAfter(msAt(0)), msAt(200)))).toEqual([
      'instagram:1|lead',
    ]);
    expect(dueFollowUps(concerning(one, member('other')), cameAfter(msAt(0)), msAt(200))).toEqual([]);
  });

  test('is looked for next at the nearest moment to come', () => {
    expect(nextLookMs(one, msAt(0))).toBe(msAt(48));
    expect(nextLookMs(one, msAt(48))).toBe(msAt(60));
    expect(nextLookMs(one, msAt(180))).toBeNull();
    expect(nextLookMs([], 0)).toBeNull();
  });

  test.each([
    ['now, in the ordinary case', 10, 20, 20],
    ['the later one when the clock was set back by an hour', 70, 10, 70],
    ['now, when the last look was years ahead', 2_000_000, 10, 10],
  ])('is remembered by a look at %s', (_what, since, now, expected) => {
    expect(lastLookMs(msAt(since), msAt(now))).toBe(msAt(expected));
  });
});

describe('follow-up, whatever happened to a case', () => {
  const happening = fc.constantFrom<(minute: number) => CaseEvent>(
    (minute) => event(minute, 'inserted', { responseId: null, text: 'x', edited: false }),
    (minute) => event(minute, 'notSent'),
    (minute) => event(minute, 'answered', { responseId: null }),
    (minute) => event(minute, 'closed'),
    (minute) => event(minute, 'reopened'),
    (minute) => event(minute, 'handedOver', { memberId: 'm2' }),
    (minute) => event(minute, 'snoozed', { until: at(minute + 45) }),
  );
  const anyCase = fc
    .array(fc.tuple(fc.nat(200), happening), { maxLength: 5 })
    .map((list) => caseWith(list.map(([minute, make]) => make(minute))));
  const anyChain = fc.array(fc.constantFrom(null, owner ?? null, backup ?? null, lead ?? null), {
    minLength: 4,
    maxLength: 4,
  });
  const minute = fc.integer({ min: -10, max: 400 });

  test('never speaks of a settled case, and of a waiting one always', () => {
    fc.assert(
      fc.property(anyCase, anyChain, (record, chain) => {
        const isWaiting = ['open', 'inserted', 'waiting'].includes(record.status);
        expect(moments(record, chain).length > 0).toBe(isWaiting);
      }),
    );
  });

  test('has stable ids and times that rise with the steps, whatever the order of the events', () => {
    fc.assert(
      fc.property(anyCase, anyChain, (record, chain) => {
        const list = moments(record, chain);
        const turned = { ...record, events: record.events.toReversed() };
        expect(moments(turned, chain)).toEqual(list);
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        const byTime = list.toSorted((a, b) => a.atMs - b.atMs);
        expect(byTime).toEqual(list);
        expect(list.map(({ step }) => STEPS.indexOf(step))).toEqual(
          list.map(({ step }) => STEPS.indexOf(step)).toSorted((a, b) => a - b),
        );
      }),
    );
  });

  test('tells nothing twice and misses nothing at the end, however often one looks and whatever the clock does', () => {
    fc.assert(
      fc.property(anyCase, fc.array(minute, { minLength: 1, maxLength: 12 }), (record, looks) => {
        const list = [moments(record)];
        let since = msAt(-100);
        const heard: string[] = [];
        for (const look of looks) {
          const found = dueFollowUps(list, cameAfter(since), msAt(look));
          expect(dueFollowUps(list, cameAfter(since), msAt(look))).toEqual(found);
          if (!('steps' in found)) heard.push(...found.map(({ id }) => id));
          since = lastLookMs(since, msAt(look));
        }
        expect(new Set(heard).size).toBe(heard.length);
        const latest = list[0]?.findLast(({ atMs }) => atMs <= msAt(Math.max(...looks)));
        expect(heard.at(-1)).toBe(latest?.id);
      }),
    );
  });
});
