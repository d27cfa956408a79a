import { DepartmentId, IsoWeekday, listOf, MemberId, RoleId, Title, WallTime } from './parts';
import { part, recordOf } from './record';
import { z } from './zod';

export const Authority = z.enum([
  'reply',
  'publish',
  'approve',
  'declareCrisis',
  'editCalendar',
  'editPlaybook',
]);
export type Authority = z.infer<typeof Authority>;

export const Holder = part({
  memberId: MemberId,
  weekdays: z.exactOptional(z.array(IsoWeekday).check(z.maxLength(7))),
  from: z.exactOptional(WallTime),
  to: z.exactOptional(WallTime),
});
export type Holder = z.infer<typeof Holder>;

/** A duty with its authorities, who holds it when, and who stands in. */
export const Role = recordOf(RoleId, {
  title: Title,
  departmentId: z.exactOptional(DepartmentId),
  authorities: listOf(Authority, 20),
  holders: listOf(Holder, 200),
  backupRoleId: z.exactOptional(RoleId),
  example: z.exactOptional(z.boolean()),
});
export type Role = z.infer<typeof Role>;
