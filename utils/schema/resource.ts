import { DepartmentId, Line, listOf, Prose, ResourceId, Title, TopicId, WebAddress } from './parts';
import { recordOf } from './record';
import { z } from './zod';

/** A link to a folder, file, form, document or chat that everybody may see. */
export const Resource = recordOf(ResourceId, {
  title: Title,
  kind: z._default(z.enum(['folder', 'file', 'form', 'document', 'chat', 'link']), 'link'),
  provider: z._default(Line, ''),
  url: WebAddress,
  note: z.exactOptional(Prose),
  departmentIds: listOf(DepartmentId, 100),
  topicIds: listOf(TopicId, 200),
  pinned: z._default(z.boolean(), false),
  example: z.exactOptional(z.boolean()),
});
export type Resource = z.infer<typeof Resource>;
