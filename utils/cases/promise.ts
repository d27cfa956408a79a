// The promise behind a deadline: from when it counts, how many minutes it is long, and when it becomes pressing.
// Which minutes count is handed in, since the team's hours are known elsewhere.
import type { CapturedComment } from '@/utils/schema/capture';
import type { CaseRecord } from '@/utils/schema/case';
import { promisedAt, snoozedUntil } from './fold';

/** The minutes in which the team works; instants are milliseconds since the epoch. */
export interface CountedMinutes {
  between(fromMs: number, toMs: number): number;
  /** The instant so many counted minutes after another one. */
  after(fromMs: number, minutes: number): number;
}

const MINUTE_MS = 60_000;

/** Every minute counts: a team that never said when it works. */
export const EVERY_MINUTE: CountedMinutes = {
  between: (fromMs, toMs) => (toMs - fromMs) / MINUTE_MS,
  after: (fromMs, minutes) => fromMs + minutes * MINUTE_MS,
};

/** What a promise is read from. */
export type PromisedCase = Pick<CaseRecord, 'openedAt' | 'dueAt' | 'dueFrom' | 'events'> & {
  snapshot: Pick<CapturedComment, 'timestamp'>;
};

export interface ReplyPromise {
  /** When it is due: at the promised time, or at the end of a snooze where that is later. */
  dueMs: number;
  /** When the snooze ends that nobody has ended before, over or not; null = it was not put off. */
  wakesMs: number | null;
  /** Its length in counted minutes; never less than ten, so that what follows from it has an order. */
  minutes: number;
  /** When the deadline is said to be near. */
  soonMs: number;
}

/** A deadline is near in its last fifth, and in its last ten minutes in any case. */
const SOON_SHARE = 0.2;
const SOON_MINUTES = 10;

/**
 * The promise of a case; null where its deadline, its beginning or the end of its snooze is no instant. A snooze puts
 * the deadline off and makes the promise no longer: a case that slept for a week rises as quickly as it would have.
 *
 *   promised for 12:00, snoozed until 11:00 → wakes at 11:00, due at 12:00
 *   promised for 12:00, snoozed until 15:00 → wakes and is due at 15:00
 */
export function promiseOf(record: PromisedCase, counted: CountedMinutes): ReplyPromise | null {
  const { openedAt, dueFrom, snapshot } = record;
  const until = snoozedUntil(record.events);
  const promisedMs = Date.parse(until === null ? record.dueAt : promisedAt(record));
  const wakesMs = until === null ? null : Date.parse(until);
  const startMs = Date.parse((dueFrom === 'commentTime' && snapshot.timestamp?.iso) || openedAt);
  if ([promisedMs, startMs, wakesMs ?? 0].some(Number.isNaN)) return null;
  const whole = Math.max(0, counted.between(startMs, promisedMs));
  const calm = Math.max(0, whole - Math.max(SOON_MINUTES, whole * SOON_SHARE));
  return {
    dueMs: Math.max(promisedMs, wakesMs ?? promisedMs),
    wakesMs,
    minutes: Math.max(whole, SOON_MINUTES),
    soonMs: Math.max(Math.min(promisedMs, counted.after(startMs, calm)), wakesMs ?? Number.NEGATIVE_INFINITY),
  };
}
