// The functions that the data layer is given for derived columns and figures. They see rows as they lie on the disk,
// half arrived or damaged, tens of thousands in one import. What came in was parsed whole when it was merged; here a
// look at the few fields that are derived from is enough, at a fraction of the price of parsing the events again.
import { deriveCase } from '@/utils/cases/fold';
import type { Derive, Derived } from '@/utils/data/derive';
import { type CountedCase, contributionsOf } from '@/utils/reports/figures';
import { CapturedComment } from '@/utils/schema/capture';
import { CaseEvent } from '@/utils/schema/case';
import { Platform } from '@/utils/schema/parts';

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

/** What is derived from; undefined while it is incomplete. */
function factsOf({ platform, openedAt, snapshot, events }: Record<string, unknown>): Facts | undefined {
  if (!PLATFORMS.has(platform) || typeof openedAt !== 'string' || !INSTANT.test(openedAt)) return undefined;
  const timestamp = timestampOf(snapshot);
  if (timestamp === undefined) return undefined;
  const list: unknown = events ?? [];
  if (!Array.isArray(list)) return undefined;
  // The platform was found among the platforms.
  return { platform: platform as Platform, openedAt, snapshot: { timestamp }, events: list.filter(isEvent) };
}

type Facts = Pick<CountedCase, 'platform' | 'openedAt' | 'snapshot' | 'events'>;
const PLATFORMS = new Set<unknown>(Platform.options);
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/u;

/** The comment's own time: null when the page shows none, undefined when there is no comment to speak of. */
function timestampOf(snapshot: unknown): Facts['snapshot']['timestamp'] | undefined {
  if (typeof snapshot !== 'object' || snapshot === null || !('timestamp' in snapshot)) return undefined;
  if (snapshot.timestamp === null) return null;
  const parsed = CapturedComment.shape.timestamp.safeParse(snapshot.timestamp);
  return parsed.success ? parsed.data : undefined;
}

const TYPES = new Set<unknown>(CaseEvent.def.options.flatMap(({ shape }) => shape.type.def.values));
/** The texts in an event that are derived from, each of them null or missing in some events. */
const TEXTS = [
  'topicId',
  'ownerRoleId',
  'memberId',
  'reason',
  'priority',
  'dueAt',
  'dueFrom',
  'until',
] as const;

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
