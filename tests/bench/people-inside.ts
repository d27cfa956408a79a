// What tests/bench/people.ts runs, bundled, in a process of its own: prints its times as one line of JSON.
// The team: 24 people, some with hours of their own and some away; 5 roles in shifts, each the next one's backup;
// split hours, half a Thursday, the official holidays and a Ramadan.
import { deadlineOf } from '@/utils/people/deadline';
import { dutyOf, escalationChain } from '@/utils/people/duty';
import type { People } from '@/utils/people/people';
import { rosterOf } from '@/utils/people/roster';
import { CapturedComment } from '@/utils/schema/capture';
import { Department } from '@/utils/schema/department';
import { Member } from '@/utils/schema/member';
import { DepartmentId, RoleId } from '@/utils/schema/parts';
import { Role } from '@/utils/schema/role';
import { Workspace } from '@/utils/schema/workspace';
import { workWeekOf } from '@/utils/services/work-week';
import { createRandom } from './data/random.ts';

export type PeopleReport = Record<
  'duty' | 'deadline' | 'chain' | 'firstDuty' | 'firstDeadline' | 'roster',
  number[]
>;

const ROUNDS = 5_000;
const CHANGES = 200;
const DAY_MS = 86_400_000;
const nowMs = Date.UTC(2026, 10, 28, 8);
const random = createRandom(20_261_128);
const STAMPS = { createdAt: iso(nowMs), updatedAt: iso(nowMs), updatedBy: 'system' };

main().then((report) => process.stdout.write(`${JSON.stringify(report)}\n`));

async function main(): Promise<PeopleReport> {
  const report: PeopleReport = {
    duty: [],
    deadline: [],
    chain: [],
    firstDuty: [],
    firstDeadline: [],
    roster: [],
  };
  const team = teamOf();
  const week = await workWeek();
  for (let round = 0; round < ROUNDS; round++) {
    // Comments of the last days and the next ones, at any hour, as a list asks for them.
    const atMs = nowMs + random.between(-3 * DAY_MS, 4 * DAY_MS);
    const asked = {
      ownerRoleId: RoleId.parse(`role-${random.below(5)}`),
      departmentId: DepartmentId.parse('shop'),
    };
    const comment = commentAt(atMs);
    const minutes = random.pick([15, 60, 240, 1_440]);
    report.duty.push(timed(() => dutyOf(asked, atMs, team, week)));
    report.chain.push(timed(() => escalationChain(asked, atMs, team, week)));
    report.deadline.push(timed(() => deadlineOf(comment, iso(atMs + 60_000), minutes, week)));
  }
  for (let round = 0; round < CHANGES; round++) {
    const [changed, newWeek] = [teamOf(), await workWeek()];
    const asked = { ownerRoleId: RoleId.parse('role-0') };
    const comment = commentAt(nowMs);
    report.firstDeadline.push(timed(() => deadlineOf(comment, iso(nowMs), 60, newWeek)));
    report.firstDuty.push(timed(() => dutyOf(asked, nowMs, changed, newWeek)));
    report.roster.push(timed(() => rosterOf(changed, newWeek, '2026-11-28')));
  }
  return report;
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function teamOf(): People {
  const members = Array.from({ length: 24 }, (_, index) =>
    Member.parse({
      ...STAMPS,
      id: `member-${index}`,
      name: `Member ${index}`,
      access: index === 0 ? 'lead' : 'agent',
      ...(index % 4 === 1 && {
        hours: [1, 2, 3, 6, 7].map((weekday) => ({ weekday, from: '10:00', to: '16:00' })),
      }),
      absences:
        index % 5 === 2
          ? [
              {
                from: iso(nowMs - DAY_MS),
                to: iso(nowMs + DAY_MS),
                standInMemberId: `member-${(index + 3) % 24}`,
              },
            ]
          : [],
    }),
  );
  const roles = Array.from({ length: 5 }, (_, index) =>
    Role.parse({
      ...STAMPS,
      id: `role-${index}`,
      title: `Role ${index}`,
      departmentId: 'shop',
      backupRoleId: `role-${(index + 1) % 5}`,
      holders: [0, 1, 2, 3].flatMap((turn) => [
        { memberId: `member-${index * 4 + turn + 1}`, weekdays: [6, 7, 1], from: '08:00', to: '13:00' },
        {
          memberId: `member-${index * 4 + ((turn + 1) % 4) + 1}`,
          weekdays: [2, 3, 4],
          from: '13:00',
          to: '20:00',
        },
      ]),
    }),
  );
  const shop = Department.parse({ ...STAMPS, id: 'shop', name: 'Shop', headRoleId: 'role-4' });
  return {
    members: new Map(members.map((one) => [one.id, one])),
    roles: new Map(roles.map((one) => [one.id, one])),
    departments: new Map([[shop.id, shop]]),
  };
}

function workWeek() {
  const split = [1, 2, 3, 6, 7].flatMap((weekday) => [
    { weekday, from: '08:30', to: '13:00' },
    { weekday, from: '14:00', to: '18:00' },
  ]);
  const workspace = Workspace.parse({
    ...STAMPS,
    id: 'team',
    name: 'Team',
    hours: [...split, { weekday: 4, from: '08:30', to: '13:00' }],
    ramadanHours: [1, 2, 3, 4, 6, 7].map((weekday) => ({ weekday, from: '09:00', to: '14:00' })),
    closedDays: ['2026-12-01'],
  });
  return workWeekOf(workspace, []);
}

function commentAt(atMs: number): CapturedComment {
  return CapturedComment.parse({
    platform: 'instagram',
    kind: 'comment',
    author: null,
    text: '',
    truncated: null,
    attachment: null,
    mentions: [],
    timestamp: { iso: iso(atMs), label: null, precision: 'exact' },
    commentId: null,
    permalink: null,
    isReply: null,
    parentId: null,
    byPostOwner: null,
    post: null,
    sponsored: null,
    composer: null,
    confidence: 'high',
    pageUrl: 'https://www.instagram.com/p/ABC/',
    pageTitle: '',
  });
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
