import { Tone } from './channel';
import {
  BlockId,
  ChannelId,
  Day,
  DepartmentId,
  FactId,
  Instant,
  ItemId,
  Label,
  Language,
  Line,
  listOf,
  MemberId,
  Platform,
  Prose,
  ResponseId,
  Title,
  TopicId,
} from './parts';
import { part, recordOf } from './record';
import { z } from './zod';

export const Place = z.enum(['comment', 'message', 'email']);
export type Place = z.infer<typeof Place>;

export const Variant = part({
  language: Language,
  tone: z._default(Tone, 'friendly'),
  place: z._default(Place, 'comment'),
  platform: z.exactOptional(Platform),
  text: z.string().check(z.minLength(1), z.maxLength(5_000)),
});
export type Variant = z.infer<typeof Variant>;

export const Attachment = part({
  name: Line,
  url: z.exactOptional(Line),
  mediaHash: z.exactOptional(Line),
});

/** A prepared answer with its variants by language, tone and place. */
export const Response = recordOf(ResponseId, {
  title: Title,
  shortcut: z.exactOptional(Label),
  topicIds: listOf(TopicId, 200),
  departmentId: z.exactOptional(DepartmentId),
  scope: z._default(z.enum(['team', 'department', 'mine']), 'team'),
  variants: z.array(Variant).check(z.minLength(1), z.maxLength(60)),
  attachments: listOf(Attachment, 20),
  tags: listOf(Label, 100),
  status: z._default(z.enum(['draft', 'inReview', 'approved', 'retired']), 'approved'),
  approval: z.exactOptional(part({ by: MemberId, at: Instant, fingerprint: z.exactOptional(Line) })),
  validFrom: z.exactOptional(Day),
  validUntil: z.exactOptional(Day),
  reviewEveryDays: z.exactOptional(z.int().check(z.minimum(1), z.maximum(3_650))),
  example: z.exactOptional(z.boolean()),
});
export type Response = z.infer<typeof Response>;

/** A paragraph that many responses share: `{{> name}}`. */
export const Block = recordOf(BlockId, { name: Label, text: Prose });
export type Block = z.infer<typeof Block>;

/** A value for variables: `{{fact.key}}`. An empty value blocks insertion until somebody fills it. */
export const Fact = recordOf(FactId, {
  key: Label,
  value: z._default(Line, ''),
  title: z.exactOptional(Title),
  channelId: z.exactOptional(ChannelId),
  itemId: z.exactOptional(ItemId),
  example: z.exactOptional(z.boolean()),
});
export type Fact = z.infer<typeof Fact>;
