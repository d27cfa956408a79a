import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glanceOf } from '@/utils/cases/glance';
import type { Lens } from '@/utils/cases/lens';
import { BY_DEADLINE, grouped, listed, mended } from '@/utils/cases/list';
import { EVERY_MINUTE } from '@/utils/cases/promise';
import { countQuick, QUICK } from '@/utils/cases/quick';
import { searchKey } from '@/utils/cases/search-key';
import { CaseFilter, type CaseSort } from '@/utils/schema/case-filter';
import { MemberId, RoleId } from '@/utils/schema/parts';
import { commentWith } from '../comment';
import { at, caseWith, event, msAt } from './case';

const reza = MemberId.parse('reza');
const mina = MemberId.parse('mina');
const NAMES: Record<string, string> = { reza: 'رضا', mina: 'آوا' };
const DUTY: Record<string, MemberId> = { t1: reza, t2: mina };
const lens: Lens = {
  nowMs: msAt(50),
  me: reza,
  myDepartmentId: 'd1',
  ownerOf: ({ memberId, topicId }) => memberId ?? DUTY[topicId ?? ''] ?? null,
  departmentOf: ({ topicId }) => (topicId === null ? null : 'd1'),
  nameOf: (id) => NAMES[id] ?? '',
  wordsOf: (id) => searchKey(id === 't1' ? 'هزینه' : ''),
};

const glance = (id: string, part: object = {}, events: Parameters<typeof caseWith>[0] = []) =>
  glanceOf(caseWith(events, { id, ...part }), EVERY_MINUTE);
const author = { name: 'سارا محمدی', handle: 'sara.m', url: null, verified: null };
const ALL = [
  glance('near', {}, [event(1, 'assigned', { memberId: 'mina' })]),
  glance('late', { dueAt: at(40), priority: 'critical', draft: 'x', openedAt: at(-20) }),
  glance('calm', { dueAt: at(300), topicId: 't2', platform: 'facebook', priority: 'low' }),
  glance('asleep', {}, [event(1, 'snoozed', { until: at(400) })]),
  glance('woken', {}, [
    event(0, 'reclassified', { topicId: 't1', dueAt: at(20), dueFrom: 'captureTime' }),
    event(1, 'snoozed', { until: at(30) }),
  ]),
  glance('nobody', { dueAt: at(200), topicId: null, ownerRoleId: 'r1' }),
  glance('orphan', { dueAt: at(210), topicId: 'deleted', channelId: 'ch1' }),
  glance('answered', { snapshot: commentWith({ text: 'ارسال دارین؟', author }) }, [
    event(20, 'answered', { responseId: null }),
  ]),
  glance('closed', {}, [event(10, 'closed')]),
  glance('escalated', { dueAt: at(45), topicId: 't2' }, [
    event(46, 'escalated', { roleId: null, memberId: 'reza' }),
  ]),
];
const ids = (filter: CaseFilter, sort: CaseSort = BY_DEADLINE) =>
  listed(ALL, filter, sort, lens).map(({ id }) => id);

describe('a filter', () => {
  test('leaves out what was opened before the last days', () => {
    const cases = [glance('old', { openedAt: at(-3 * 24 * 60) }), glance('new')];
    const found = (openedWithinDays: number) =>
      listed(cases, { openedWithinDays }, BY_DEADLINE, lens).map(({ id }) => id);
    expect(found(2)).toEqual(['new']);
    expect(found(4)).toHaveLength(2);
  });

  test.each<[string, CaseFilter, string[]]>([
    [
      'mine: assigned to me, or to nobody and my duty',
      { whose: ['mine'], statuses: ['open', 'waiting'] },
      ['woken', 'late', 'asleep'],
    ],
    ['what was escalated to me', { whose: ['escalated'] }, ['escalated']],
    ['mine or nobody’s', { whose: ['mine', 'unassigned'], statuses: ['open'] }, ['late', 'nobody', 'orphan']],
    [
      'my department',
      { whose: ['department'], statuses: ['open'], priorities: ['critical', 'low'] },
      ['late', 'calm'],
    ],
    ['nobody’s', { whose: ['unassigned'] }, ['nobody', 'orphan']],
    ['overdue', { due: 'overdue' }, ['woken', 'late', 'escalated']],
    ['due soon', { due: 'soon' }, ['near']],
    ['asleep', { snoozed: true }, ['asleep']],
    ['a status', { statuses: ['answered'] }, ['answered']],
    ['a topic', { topicIds: ['t2' as never] }, ['escalated', 'calm']],
    ['no topic', { topicIds: [null] }, ['nobody']],
    ['a topic that was deleted', { topicIds: ['deleted' as never] }, ['orphan']],
    ['a role', { roleIds: [RoleId.parse('r1')] }, ['nobody']],
    ['a member', { memberIds: [mina] }, ['escalated', 'near', 'calm']],
    ['an unknown member', { memberIds: [MemberId.parse('gone')] }, []],
    ['a platform', { platforms: ['facebook'] }, ['calm']],
    ['a channel', { channelIds: ['ch1' as never] }, ['orphan']],
    ['a priority', { priorities: ['critical'] }, ['late']],
    ['the last days of opening', { openedWithinDays: 1, due: 'overdue', whose: ['mine'] }, ['woken', 'late']],
    ['a period of opening', { openedFrom: at(-20), openedUntil: at(0) }, ['late']],
    ['a parked draft', { hasDraft: true }, ['late']],
    ['words of the comment and its author, in any order and spelling', { query: 'SARA ارسال' }, ['answered']],
    ['words of the topic’s title', { query: 'هزينه', statuses: ['open'] }, ['late', 'near']],
    ['words that nobody said', { query: 'گارانتی ارسال' }, []],
    ['a combination', { whose: ['mine'], due: 'overdue', priorities: ['critical'], query: 'چنده' }, ['late']],
    [
      'empty lists, which say nothing',
      { whose: [], statuses: [], topicIds: [], priorities: ['low'] },
      ['calm'],
    ],
  ])('finds %s', (_what, filter, expected) => {
    expect(CaseFilter.parse(filter)).toEqual(filter);
    expect(ids(filter)).toEqual(expected);
  });

  test('finds nothing of mine while nobody has said who sits here', () => {
    const nobody = { ...lens, me: null, myDepartmentId: null };
    expect(listed(ALL, { whose: ['mine', 'department', 'escalated'] }, BY_DEADLINE, nobody)).toEqual([]);
  });

  test('stands an empty list and a hundred thousand cases', () => {
    expect(listed([], { query: 'x' }, BY_DEADLINE, lens)).toEqual([]);
    const one = glance('x');
    const many = Array.from({ length: 100_000 }, (_, index) => ({ ...one, id: `c${index}` as never }));
    expect(listed(many, { whose: ['mine'], query: 'چنده' }, BY_DEADLINE, lens).length).toBe(100_000);
    expect(countQuick(many, lens).mine).toBe(100_000);
  });
});

describe('an order', () => {
  test.each<[string, CaseSort, string[]]>([
    [
      'the deadline: overdue, nearest, and what is settled last',
      BY_DEADLINE,
      ['woken', 'late', 'escalated', 'near', 'nobody', 'orphan', 'calm', 'asleep', 'answered', 'closed'],
    ],
    [
      'the opening, newest first',
      { by: 'opened', reversed: false },
      ['answered', 'asleep', 'calm', 'closed', 'escalated', 'near', 'nobody', 'orphan', 'woken', 'late'],
    ],
    [
      'the priority, then the deadline',
      { by: 'priority', reversed: false },
      ['late', 'woken', 'escalated', 'near', 'nobody', 'orphan', 'asleep', 'answered', 'closed', 'calm'],
    ],
    [
      'the person’s name, nobody last',
      { by: 'person', reversed: false },
      ['escalated', 'near', 'calm', 'woken', 'late', 'asleep', 'answered', 'closed', 'nobody', 'orphan'],
    ],
  ])('goes by %s', (_what, sort, expected) => {
    expect(ids({}, sort)).toEqual(expected);
  });

  test('can be turned round', () => {
    expect(ids({ statuses: ['open'] }, { by: 'deadline', reversed: true })).toEqual(
      ids({ statuses: ['open'] }).toReversed(),
    );
  });

  const some = fc.shuffledSubarray(ALL);
  const sort = fc.record({
    by: fc.constantFrom('deadline', 'opened', 'priority', 'person'),
    reversed: fc.boolean(),
  });
  test('is the same from whatever order it begins, and loses nothing', () => {
    fc.assert(
      fc.property(some, fc.nat(), sort, (list, seed, by) => {
        const turned = list.toSorted((a, b) => ((a.id.length * seed) % 7) - ((b.id.length * seed) % 7));
        const result = listed(list, {}, by as CaseSort, lens);
        expect(listed(turned, {}, by as CaseSort, lens)).toEqual(result);
        expect(new Set(result)).toEqual(new Set(list));
      }),
    );
  });
});

describe('a list that is mended', () => {
  const sort = fc.constantFrom<CaseSort>(
    ...(['deadline', 'opened', 'priority', 'person'] as const).flatMap((by) => [
      { by, reversed: false },
      { by, reversed: true },
    ]),
  );
  const filter = fc.constantFrom<CaseFilter>(
    {},
    { quick: 'open' },
    { quick: 'needsMe' },
    { quick: 'overdue' },
    { query: 'هزینه' },
    { topicIds: [null], statuses: ['open', 'answered'] },
    { openedWithinDays: 1 },
  );
  // What the memory does to its cases: some go, some change where they stand, some come behind the others.
  const history = fc.record({
    cases: fc.shuffledSubarray(ALL),
    fates: fc.array(fc.constantFrom('stays', 'goes', 'changes'), {
      minLength: ALL.length,
      maxLength: ALL.length,
    }),
    dueMs: fc.constantFrom(msAt(41), msAt(60), msAt(500)),
  });

  test('is the list that is made anew, whatever has happened to its cases', () => {
    fc.assert(
      fc.property(history, filter, sort, ({ cases, fates, dueMs }, asked, by) => {
        const [known, later] = [cases.slice(0, 7), cases.slice(7)];
        const kept = known.flatMap((one, index) =>
          fates[index] === 'goes'
            ? []
            : [fates[index] === 'changes' ? { ...one, dueMs, topicId: null } : one],
        );
        const now = [...kept, ...later];
        const before = { known, filter: asked, sort: by, glances: listed(known, asked, by, lens) };
        const shown = [...before.glances];
        const anew = listed(now, asked, by, lens);
        expect(mended(before, now, lens) ?? anew).toEqual(anew);
        expect(before.glances).toEqual(shown); // a view still has it in hand
      }),
    );
  });

  const made = (asked: CaseFilter, by: CaseSort = BY_DEADLINE) => ({
    known: ALL,
    filter: asked,
    sort: by,
    glances: listed(ALL, asked, by, lens),
  });
  test.each<[string, ReturnType<typeof made>]>([
    ['the time', made({ quick: 'overdue' })],
    ['who is on duty', made({ whose: ['mine'] })],
    ['the names of people', made({}, { by: 'person', reversed: false })],
  ])('is left alone where it depends on %s', (_what, one) => {
    expect(mended(one, ALL, lens)).toBeNull();
  });

  test('is left alone where hundreds of cases have changed', () => {
    const many = Array.from({ length: 300 }, (_, index) => glance(`more${index}`));
    expect(mended(made({}), [...ALL, ...many], lens)).toBeNull();
    expect(mended({ ...made({}), known: many }, ALL, lens)).toBeNull();
    expect(mended(made({}), [...ALL, ...many.slice(0, 100)], lens)).toHaveLength(ALL.length + 100);
  });
});

describe('quick filters', () => {
  test('count what they show', () => {
    const shown = Object.entries(QUICK).map(([name, filter]) => [name, ids(filter).length]);
    expect(countQuick(ALL, lens)).toEqual(Object.fromEntries(shown));
    expect(countQuick([], lens).all).toBe(0);
  });
});

describe('groups', () => {
  test('stand in the order of their first case and hold all', () => {
    const groups = grouped(listed(ALL, {}, BY_DEADLINE, lens), 'owner', lens);
    expect(groups.map(({ key, glances }) => [key, glances.length])).toEqual([
      ['reza', 5],
      ['mina', 3],
      [null, 2],
    ]);
    expect(grouped(listed(ALL, {}, BY_DEADLINE, lens), 'platform', lens).map(({ key }) => key)).toEqual([
      'instagram',
      'facebook',
    ]);
    expect(grouped([], 'topic', lens)).toEqual([]);
  });
});
