// Until when a comment should have its first reply. Counted from the comment's own exact time where the
// page shows one, else from the moment of capture, and marked so. Only the minutes in which the team works count.
import type { CapturedComment } from '@/utils/schema/capture';
import { addWorkingMinutes, type WorkWeek } from './working-time';

export interface Deadline {
  /** ISO instant. */
  dueAt: string;
  dueFrom: 'commentTime' | 'captureTime';
}

// An old comment that is routed only today would be overdue at birth and say nothing: its clock starts now.
const STALE_MS = 24 * 60 * 60_000;

/** The deadline of a comment under a topic that promises a first reply within so many working minutes. */
export function deadlineOf(
  comment: CapturedComment,
  capturedAt: string,
  minutes: number,
  week: WorkWeek,
): Deadline {
  const exact = comment.timestamp?.precision === 'exact' ? comment.timestamp.iso : null;
  const captured = Date.parse(capturedAt);
  const started = exact ? Date.parse(exact) : Number.NaN;
  const useComment = started <= captured && captured - started < STALE_MS;
  const start = useComment ? started : captured;
  return {
    dueAt: new Date(addWorkingMinutes(week, start, minutes)).toISOString(),
    dueFrom: useComment ? 'commentTime' : 'captureTime',
  };
}
