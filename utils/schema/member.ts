import { DepartmentId, Instant, Line, listOf, MemberId, Title } from './parts';
import { part, recordOf } from './record';
import { WorkingHours } from './workspace';
import { z } from './zod';

export const AccessLevel = z.enum(['lead', 'editor', 'agent', 'viewer']);
export type AccessLevel = z.infer<typeof AccessLevel>;

export const Contact = part({
  kind: z.enum([
    'phone',
    'email',
    'telegram',
    'whatsapp',
    'eitaa',
    'bale',
    'rubika',
    'slack',
    'mattermost',
    'other',
  ]),
  value: Line,
});
export type Contact = z.infer<typeof Contact>;

/** When a person is away, and who answers in their place. What it says is its identity: two people may add at once. */
export const Absence = part({
  from: Instant,
  to: Instant,
  standInMemberId: z.exactOptional(MemberId),
  note: z.exactOptional(Line),
});
export type Absence = z.infer<typeof Absence>;

/** As many as a member holds. */
export const MOST_ABSENCES = 200;

/** A person. `example` people are shown as samples and never own a real comment. */
export const Member = recordOf(MemberId, {
  name: Title,
  departmentId: z.exactOptional(DepartmentId),
  access: z._default(AccessLevel, 'agent'),
  contacts: listOf(Contact, 20),
  hours: z.exactOptional(z.array(WorkingHours).check(z.maxLength(50))),
  absences: listOf(Absence, MOST_ABSENCES),
  example: z.exactOptional(z.boolean()),
});
export type Member = z.infer<typeof Member>;
