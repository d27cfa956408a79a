// The functions that the data layer is given for derived columns and figures. They see rows as they lie on the disk,
// half arrived or damaged, tens of thousands in one import. What came in was parsed whole when it was merged; here a
// look at the few fields that are derived from is enough, at a fraction of the price of parsing the events again.
import { deriveCase } from '@/utils/cases/fold';
import type { Derive, Derived } from '@/utils/data/derive';
import { contributionsOf } from '@/utils/reports/figures';
import { CapturedComment } from '@/utils/schema/capture';
import { CaseEvent } from '@/utils/schema/case';
import { Instant, Platform } from '@/utils/schema/parts';
import { z } from '@/utils/schema/zod';

/** `timeZone` gives the workspace's zone, known to this browser: the days of the figures are days there. */
export const createDerive =
  (timeZone: () => string): Derive =>
  (store, record) => {
    const facts = store === 'cases' ? factsOf(record) : undefined;
    if (!facts) return NOTHING;
    const columns = deriveCase(facts);
    return {
      columns: { ...columns },
      figures: () => contributionsOf({ ...facts, ...columns }, timeZone()),
    };
  };

const NOTHING: Derived = { columns: {}, figures: () => [] };

const Facts = z.object({
  platform: Platform,
  openedAt: Instant,
  snapshot: z.pick(CapturedComment, { timestamp: true }),
  events: z._default(z.array(z.unknown()), []),
});

/** What is derived from; undefined while it is incomplete. */
function factsOf(record: Record<string, unknown>) {
  const facts = Facts.safeParse(record);
  if (!facts.success) return undefined;
  return { ...facts.data, events: facts.data.events.filter(isEvent) };
}

const TYPES = new Set<unknown>(CaseEvent.def.options.flatMap(({ shape }) => shape.type.def.values));
/** The texts in an event that are derived from, each of them null or missing in some events. */
const TEXTS = ['topicId', 'ownerRoleId', 'memberId', 'reason', 'priority', 'dueAt', 'dueFrom'] as const;

// An event of a newer version says nothing to this one; it stays in the row until an update understands it.
function isEvent(value: unknown): value is CaseEvent {
  if (typeof value !== 'object' || value === null) return false;
  const event = value as Record<string, unknown>; // an object's properties, each checked below
  return (
    TYPES.has(event.type) &&
    typeof event.id === 'string' &&
    typeof event.at === 'string' &&
    TEXTS.every((name) => typeof (event[name] ?? '') === 'string')
  );
}
