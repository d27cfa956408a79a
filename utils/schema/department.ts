import { Color, DepartmentId, RoleId, Title } from './parts';
import { recordOf } from './record';
import { z } from './zod';

export const Department = recordOf(DepartmentId, {
  name: Title,
  color: z._default(Color, '#0f766e'),
  headRoleId: z.exactOptional(RoleId),
  example: z.exactOptional(z.boolean()),
});
export type Department = z.infer<typeof Department>;
