// Teams for tests in a few words.
import type { People } from '@/utils/people/people';
import { Department } from '@/utils/schema/department';
import { Member } from '@/utils/schema/member';
import { DepartmentId, MemberId, RoleId } from '@/utils/schema/parts';
import { Role } from '@/utils/schema/role';

const STAMPS = {
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  updatedBy: 'system',
};

export const member = (id: string, more: object = {}): Member =>
  Member.parse({ id, name: id, ...STAMPS, ...more });

type HolderParts = string | { memberId: string; weekdays?: number[]; from?: string; to?: string };

export const role = (id: string, holders: readonly HolderParts[], more: object = {}): Role =>
  Role.parse({
    id,
    title: id,
    holders: holders.map((holder) => (typeof holder === 'string' ? { memberId: holder } : holder)),
    ...STAMPS,
    ...more,
  });

export const department = (id: string, headRoleId?: string): Department =>
  Department.parse({ id, name: id, ...(headRoleId && { headRoleId }), ...STAMPS });

export const people = (
  members: readonly Member[],
  roles: readonly Role[] = [],
  departments: readonly Department[] = [],
): People => ({
  members: new Map(members.map((one) => [one.id, one])),
  roles: new Map(roles.map((one) => [one.id, one])),
  departments: new Map(departments.map((one) => [one.id, one])),
});

/** What a topic says about its owner. */
export const asked = (ownerRoleId?: string, ownerMemberId?: string, departmentId?: string) => ({
  ...(ownerRoleId && { ownerRoleId: RoleId.parse(ownerRoleId) }),
  ...(ownerMemberId && { ownerMemberId: MemberId.parse(ownerMemberId) }),
  ...(departmentId && { departmentId: DepartmentId.parse(departmentId) }),
});

/** An absence, in wall times of Tehran. */
export const absence = (from: string, to: string, standInMemberId?: string) => ({
  from: new Date(tehran(from)).toISOString(),
  to: new Date(tehran(to)).toISOString(),
  ...(standInMemberId && { standInMemberId }),
});

/** An instant by the wall of Tehran, `2026-11-28T09:00`; +03:30 all year since 2022. */
export const tehran = (text: string): number => Date.parse(`${text}:00+03:30`);

export const asTehran = (ms: number | null): string | null =>
  ms === null ? null : new Date(ms + 3.5 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
