import { OccasionTone } from './calendar-item';
import { Day, Line, OccasionId } from './parts';
import { part, recordOf } from './record';
import { z } from './zod';

export const OccasionKind = z.enum([
  'national',
  'religious',
  'international',
  'commerce',
  'social-media',
  'team',
]);
export type OccasionKind = z.infer<typeof OccasionKind>;

/** The team's own occasion, or its override of a built-in one (same id, hidden or moved). */
export const Occasion = recordOf(OccasionId, {
  calendar: z.enum(['jalali', 'hijri', 'gregorian']),
  rule: z.looseObject({ type: Line }),
  titles: part({ fa: Line, en: Line }),
  kind: z._default(OccasionKind, 'team'),
  holiday: z._default(z.boolean(), false),
  tone: z._default(OccasionTone, 'neutral'),
  hidden: z.exactOptional(z.boolean()),
  movedTo: z.exactOptional(Day),
});
export type Occasion = z.infer<typeof Occasion>;
