import { describe, expect, test } from 'vitest';
import { mayWrite } from '@/utils/data/stream';
import { ACTS, type Act, actsOf, levelOf, mayDo } from '@/utils/people/access';
import { AccessLevel, Member } from '@/utils/schema/member';
import { MemberId } from '@/utils/schema/parts';

const LEVELS = AccessLevel.options;
const at = '2026-11-23T08:00:00.000Z';
const person = (id: string, access: AccessLevel, example = false): Member =>
  Member.parse({
    id,
    name: id,
    access,
    ...(example ? { example } : {}),
    createdAt: at,
    updatedAt: at,
    updatedBy: 'system',
  });
const id = (text: string) => MemberId.parse(text);

describe('what a level may do', () => {
  test('a lead may do everything', () => {
    expect(ACTS.filter((act) => !mayDo('lead', act))).toEqual([]);
  });

  test('a viewer sees, takes files in, acknowledges, and changes nothing', () => {
    expect([...actsOf('viewer')].sort()).toEqual(['acknowledge', 'importFiles', 'seeOthersWork']);
  });

  test.each([
    ['editPlaybook', 'lead'],
    ['editResponses', 'lead editor'],
    ['editCalendar', 'lead editor'],
    ['assignOthers', 'lead editor'],
    ['answer', 'lead editor agent'],
    ['handOver', 'lead editor agent'],
    ['revertForEverybody', 'lead'],
    ['declareCrisis', 'lead'],
  ] as const)('%s: %s', (act, levels) => {
    expect(LEVELS.filter((level) => mayDo(level, act)).join(' ')).toBe(levels);
  });

  // What a person may do here but the colleagues' devices would not take in would be lost without a word.
  test.each([
    ['editPlaybook', 'playbook'],
    ['declareCrisis', 'playbook'],
    ['editResponses', 'responses'],
    ['approveResponses', 'responses'],
    ['editCalendar', 'calendar'],
    ['assignOthers', 'cases.2026-11'],
    ['eraseCustomer', 'cases.2026-11'],
    ['purgeOld', 'cases.2026-11'],
    ['routeComments', 'cases.2026-11'],
    ['answer', 'cases.2026-11'],
    ['handOver', 'cases.2026-11'],
    ['closeCases', 'cases.2026-11'],
    ['bulkCases', 'cases.2026-11'],
    ['acknowledge', 'acks'],
    ['answer', 'absences'], // a stand-in is asked for by whoever answers
    ['routeComments', 'examples'], // a correction teaches
  ] satisfies [Act, string][])('whoever may %s may write the stream %s', (act, stream) => {
    expect(LEVELS.filter((level) => mayDo(level, act) && !mayWrite(level, stream))).toEqual([]);
  });
});

describe('the level at which a device acts', () => {
  const team = [person('sara', 'lead'), person('ali', 'editor'), person('hani', 'viewer')];
  test.each([
    ['is that of the member who sits here', 'ali', team, 'editor'],
    ['is that of a viewer', 'hani', team, 'viewer'],
    ['is an agent’s while nobody has said who sits here', null, team, 'agent'],
    ['is an agent’s when its member was deleted', 'gone', team, 'agent'],
    ['is a lead’s while the team has no members', null, [], 'lead'],
    ['is a lead’s while all members are samples', 'reza', [person('reza', 'viewer', true)], 'lead'],
    ['is a lead’s while a team has named people but no lead', 'reza', [person('reza', 'agent')], 'lead'],
    [
      'is an agent’s for a sample person beside a real lead',
      'x',
      [...team, person('x', 'lead', true)],
      'agent',
    ],
  ] as const)('%s', (_what, me, members, level) => {
    expect(levelOf(me === null ? null : id(me), members)).toBe(level);
  });
});
