// What a case adds to the figures. Every count is a number of cases, so each of them over `cases` is a share; only
// replyMinutes is a sum. `open`, `answered`, `closed` and `ignored` part the cases by how they stand now, while the
// buckets of the first reply (r5 … rMore) part those that were ever answered.

import { wallClock } from '@/utils/base/zone';
import { type IsoDay, isIsoDay } from '@/utils/calendar/day';
import type { CapturedComment } from '@/utils/schema/capture';
import type { CaseEvent, CaseRecord } from '@/utils/schema/case';
import { type Counts, figureKey } from '@/utils/schema/figure';
import type { Contribution } from '@/utils/schema/operation';

/** What is counted of a case: nothing that a person wrote. */
export type CountedCase = Pick<
  CaseRecord,
  'platform' | 'openedAt' | 'events' | 'status' | 'topicId' | 'ownerRoleId' | 'memberId' | 'dueAt' | 'dueFrom'
> & { snapshot: Pick<CapturedComment, 'timestamp'> };

/** The anonymous counts of one case, under the day that `timeZone` (an IANA name) showed when it was opened. */
export function contributionsOf(record: CountedCase, timeZone: string): Contribution[] {
  const { topicId, platform } = record;
  const { day, hour } = dayAndHour(Date.parse(record.openedAt), timeZone);
  if (day === null) return [];
  const owner = record.memberId ?? record.ownerRoleId ?? null;
  const flags = [...flagsOf(record), `h${hour}`];
  const counts: Counts = Object.fromEntries(flags.map((flag) => [flag, 1]));
  return [{ key: figureKey({ day, topicId, platform, owner }), counts: { ...counts, ...replyOf(record) } }];
}

// The formatter of a zone costs ten times the rest. Every zone is a multiple of a quarter of an hour away from UTC,
// so day and hour do not change within one, and the cases of a month lie in at most 3,000 of them.
const QUARTER_MS = 15 * 60_000;
const MOST_QUARTERS = 20_000;
const quarters = new Map<string, DayAndHour>();

/** `day` is null before the year 100 and after 9999, which is no day of any report. */
function dayAndHour(instantMs: number, timeZone: string): DayAndHour {
  const quarter = Math.floor(instantMs / QUARTER_MS);
  const key = `${timeZone} ${quarter}`;
  const known = quarters.get(key);
  if (known) return known;
  const { day, time } = wallClock(quarter * QUARTER_MS, timeZone);
  const made = { day: isIsoDay(day) ? day : null, hour: time.slice(0, 2) };
  if (quarters.size >= MOST_QUARTERS) quarters.clear();
  quarters.set(key, made);
  return made;
}

// Asked in a way that no order of the events can change.
function flagsOf({ status, topicId, events }: CountedCase): string[] {
  const has = (type: CaseEvent['type']) => events.some((event) => event.type === type);
  const isAsRouted = events.some((event) => event.type === 'routed' && event.topicId === topicId);
  const isEdited = events.some((event) => event.type === 'inserted' && event.edited);
  return [
    'cases',
    status === 'inserted' || status === 'waiting' ? 'open' : status,
    ...(topicId === null ? ['withoutTopic'] : []),
    // A correction that was taken back is none.
    ...(has('reclassified') && !isAsRouted ? ['reclassified'] : []),
    ...(has('handedOver') ? ['handedOver'] : []),
    ...(has('inserted') ? [isEdited ? 'insertedEdited' : 'insertedUnedited'] : []),
  ];
}

const BUCKETS_MINUTES = [5, 15, 30, 60, 120, 240, 480, 1440];

// Counted from where the deadline is counted, so that the times of a report and its deadlines speak of the same wait.
function replyOf({ events, openedAt, snapshot, dueAt, dueFrom }: CountedCase): Counts {
  const answeredMs = events.reduce(
    (first, { type, at }) => (type === 'answered' ? Math.min(first, Date.parse(at)) : first),
    Number.POSITIVE_INFINITY,
  );
  if (!Number.isFinite(answeredMs)) return {}; // nothing was answered
  const startedMs = Date.parse((dueFrom === 'commentTime' && snapshot.timestamp?.iso) || openedAt);
  // Minutes that have begun; a colleague's slow clock may have answered before the question.
  const minutes = Math.max(0, Math.ceil((answeredMs - startedMs) / 60_000));
  return {
    [`r${BUCKETS_MINUTES.find((limit) => minutes <= limit) ?? 'More'}`]: 1,
    ...(minutes > 0 ? { replyMinutes: minutes } : {}),
    ...(answeredMs > Date.parse(dueAt) ? { overdueAnswered: 1 } : {}),
  };
}

interface DayAndHour {
  day: IsoDay | null;
  /** 00 … 23. */
  hour: string;
}
