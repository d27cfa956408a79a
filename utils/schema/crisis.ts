import { CrisisId, Instant, Line, listOf, MemberId, Prose, ResponseId, RoleId, Title } from './parts';
import { part, recordOf } from './record';
import { z } from './zod';

/** One line of what was done, and by whom. */
export const CrisisEntry = part({ at: Instant, by: MemberId, text: Line });
/** As many as a crisis holds. */
export const MOST_ENTRIES = 2_000;

/** A state of the whole team: normal answers lock, only the holding statement remains. */
export const Crisis = recordOf(CrisisId, {
  title: Title,
  reason: z._default(Prose, ''),
  level: z._default(z.enum(['watch', 'alert', 'crisis']), 'alert'),
  spokespersonRoleId: z.exactOptional(RoleId),
  holdingResponseIds: listOf(ResponseId, 20),
  checklist: listOf(part({ text: Line, done: z._default(z.boolean(), false) }), 100),
  openedBy: MemberId,
  closedAt: z.exactOptional(Instant),
  log: listOf(CrisisEntry, MOST_ENTRIES),
});
export type Crisis = z.infer<typeof Crisis>;
