import { DepartmentId, DirectiveId, Instant, listOf, MemberId, Prose, Title } from './parts';
import { recordOf } from './record';
import { z } from './zod';

/** A notice of the management that everybody must read; `readBy` travels with every exchange. */
export const Directive = recordOf(DirectiveId, {
  title: Title,
  body: z._default(Prose, ''),
  issuer: z.exactOptional(MemberId),
  audience: listOf(DepartmentId, 100),
  until: z.exactOptional(Instant),
  readBy: z._default(z.record(z.string(), Instant), {}),
  example: z.exactOptional(z.boolean()),
});
export type Directive = z.infer<typeof Directive>;
