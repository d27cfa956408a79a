// The promise behind a deadline: from when it counts, how many minutes it is long, and when it becomes pressing.
// Which minutes count is handed in, since the team's hours are known elsewhere.
import type { CapturedComment } from '@/utils/schema/capture';
import type { CaseRecord } from '@/utils/schema/case';

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
export type PromisedCase = Pick<CaseRecord, 'openedAt' | 'dueAt' | 'dueFrom'> & {
  snapshot: Pick<CapturedComment, 'timestamp'>;
};

export interface ReplyPromise {
  dueMs: number;
  /** Its length in counted minutes; never less than ten, so that what follows from it has an order. */
  minutes: number;
  /** When the deadline is said to be near. */
  soonMs: number;
}

/** A deadline is near in its last fifth, and in its last ten minutes in any case. */
const SOON_SHARE = 0.2;
const SOON_MINUTES = 10;

/** The promise of a case; null where its deadline or its beginning is no instant. */
export function promiseOf(record: PromisedCase, counted: CountedMinutes): ReplyPromise | null {
  const { openedAt, dueAt, dueFrom, snapshot } = record;
  const dueMs = Date.parse(dueAt);
  const startMs = Date.parse((dueFrom === 'commentTime' && snapshot.timestamp?.iso) || openedAt);
  if (Number.isNaN(dueMs) || Number.isNaN(startMs)) return null;
  const whole = Math.max(0, counted.between(startMs, dueMs));
  const calm = Math.max(0, whole - Math.max(SOON_MINUTES, whole * SOON_SHARE));
  return {
    dueMs,
    minutes: Math.max(whole, SOON_MINUTES),
    soonMs: Math.min(dueMs, counted.after(startMs, calm)),
  };
}
