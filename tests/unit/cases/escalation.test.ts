import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escalatedTo } from '@/utils/cases/escalated';
import { missingEscalations, notedElsewhere } from '@/utils/cases/escalation';
import { withEvent } from '@/utils/cases/fold';
import { momentsOf } from '@/utils/cases/follow-up';
import { EVERY_MINUTE } from '@/utils/cases/promise';
import { CaseEvent, type CaseRecord } from '@/utils/schema/case';
import { MemberId } from '@/utils/schema/parts';
import { at, caseWith, event, msAt } from './case';

const CHAIN = ['owner', 'backup', 'head', 'lead'].map((id) => MemberId.parse(id));
const missing = (record: CaseRecord, minute: number) =>
  missingEscalations(record, momentsOf(record, CHAIN, EVERY_MINUTE), msAt(minute));
const escalate = (record: CaseRecord, minute: number): CaseRecord =>
  missing(record, minute).reduce<CaseRecord>(withEvent, record);

describe('an escalation', () => {
  test('is a valid event, the same on every device that notices it, whenever it does', () => {
    const [first] = missing(caseWith(), 90);
    expect(CaseEvent.parse(first)).toEqual(first);
    expect(first).toMatchObject({ at: at(90), by: 'system', memberId: 'backup', step: 'backup' });
    expect(first?.id).toMatch(/^escalated-backup-[0-9a-z]+$/);
    expect(missing(caseWith(), 300).map(({ step }) => step)).toEqual(['backup', 'head', 'lead']);
    expect(missing(caseWith(), 300)[0]).toEqual(first);
  });

  test('is written once', () => {
    const escalated = escalate(caseWith(), 100);
    expect(missing(escalated, 100)).toEqual([]);
    expect(missing(escalated, 130).map(({ step }) => step)).toEqual(['head']);
  });

  test('happens again for another deadline', () => {
    const later = { topicId: 't2', dueAt: at(120), dueFrom: 'captureTime' };
    const again = withEvent(escalate(caseWith(), 100), event(110, 'reclassified', later));
    expect(missing(again, 110)).toEqual([]);
    expect(missing(again, 180).map(({ step }) => step)).toEqual(['backup']);
  });

  test('happens to a case that nobody has answered after its snooze, and anew after the next one', () => {
    const slept = caseWith([event(10, 'snoozed', { until: at(200) })]);
    expect(missing(slept, 229)).toEqual([]);
    expect(missing(slept, 230).map(({ step, at: time }) => [step, time])).toEqual([['backup', at(230)]]);
    const again = withEvent(escalate(slept, 230), event(240, 'snoozed', { until: at(400) }));
    expect(escalatedTo(again.events)).toBeNull();
    expect(missing(again, 429)).toEqual([]);
    expect(escalatedTo(escalate(again, 430).events)).toBe('backup');
  });

  test('never happens before its time, nor to a settled or sleeping case', () => {
    expect(missing(caseWith(), 89)).toEqual([]);
    expect(missing(caseWith([event(10, 'closed')]), 900)).toEqual([]);
    expect(missing(caseWith([event(10, 'snoozed', { until: at(2_000) })]), 900)).toEqual([]);
  });

  test('leaves everything else of the case as it was', () => {
    const { events: _before, ...columns } = caseWith();
    expect(escalate(caseWith(), 900)).toMatchObject(columns);
  });

  test('comes to one event when two devices that know different notes write it', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (one, other) => {
        const noted = withEvent(caseWith(), event(70, 'noted', { text: 'x' }));
        const ids = [...missing(caseWith(), one), ...missing(noted, other)].map(({ id }) => id);
        expect(new Set(ids).size).toBe(
          Math.max(missing(caseWith(), one).length, missing(noted, other).length),
        );
      }),
    );
  });
});

describe('to whom a case was escalated', () => {
  test.each([
    ['nobody at first', [], null],
    [
      'the last person of the chain that was told',
      [
        event(90, 'escalated', { roleId: null, memberId: 'backup' }),
        event(120, 'escalated', { roleId: null, memberId: 'head' }),
      ],
      'head',
    ],
    ['nobody by an event of the first version', [event(90, 'escalated', { roleId: 'r1' })], null],
    [
      'nobody once it was assigned',
      [
        event(90, 'escalated', { roleId: null, memberId: 'backup' }),
        event(91, 'assigned', { memberId: 'm2' }),
      ],
      null,
    ],
    [
      'still the same after a note',
      [event(90, 'escalated', { roleId: null, memberId: 'backup' }), event(91, 'noted', { text: 'x' })],
      'backup',
    ],
  ])('is %s', (_what, events, expected) => {
    expect(escalatedTo(caseWith(events).events)).toBe(expected);
    expect(escalatedTo(caseWith(events).events.toReversed())).toBe(expected);
  });
});

describe('an escalation that a colleague’s device has noted', () => {
  const risen = (memberId: string, minute: number, step = 'lead') =>
    event(minute, 'escalated', { by: 'system', roleId: null, memberId, step });
  const found = (record: CaseRecord) => {
    const moment = notedElsewhere(record, momentsOf(record, CHAIN, EVERY_MINUTE));
    return moment && [moment.memberId, moment.step, moment.atMs - msAt(0)];
  };

  test.each([
    ['is a moment for whom no duty here names', [risen('other', 90)], ['other', 'lead', 90 * 60_000]],
    ['and for one who would hear of it here much later', [risen('lead', 95)], ['lead', 'lead', 95 * 60_000]],
    ['is none where duties here say the same', [risen('backup', 90, 'backup')], null],
    ['nor once somebody has taken it', [risen('other', 90), event(99, 'assigned', { memberId: 'm' })], null],
    ['nor for a settled case', [risen('other', 90), event(99, 'closed')], null],
  ])('%s', (_what, events, expected) => {
    expect(found(caseWith(events))).toEqual(expected);
  });
});
