import { ChannelId, Line, OptionalAddress, Platform, Title } from './parts';
import { recordOf } from './record';
import { z } from './zod';

export const Tone = z.enum(['formal', 'friendly']);
export type Tone = z.infer<typeof Tone>;

/** One of the brand's own pages. */
export const Channel = recordOf(ChannelId, {
  platform: Platform,
  handle: z._default(Line, ''),
  url: z._default(OptionalAddress, ''),
  title: Title,
  tone: z._default(Tone, 'friendly'),
  example: z.exactOptional(z.boolean()),
});
export type Channel = z.infer<typeof Channel>;
