// What waits for whoever sits here, and for the lead the same by person.
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { CaseRecord } from '@/utils/schema/case';
import type { Directive } from '@/utils/schema/directive';
import type { MemberId } from '@/utils/schema/parts';

/** Something that waits for whoever sits here. */
export type WorkEntry =
  | { kind: 'notice'; notice: Directive }
  /** Mine, by assignment or by duty; or escalated to me. */
  | { kind: 'case'; record: CaseRecord; isEscalated: boolean }
  /**
   * Mine to publish, or to produce; of today or tomorrow (`day`, YYYY-MM-DD), and not out yet. `key`: as in the
   * calendar; `time`: HH:MM, null = the whole day; `atMs`: that time, else the end of its last day.
   */
  | {
      kind: 'item';
      item: CalendarItem;
      key: string;
      day: string;
      time: string | null;
      as: 'owner' | 'producer';
      atMs: number;
    };

export interface Work {
  /** What is most urgent first: notices, then whatever its time or deadline puts first. */
  entries: readonly WorkEntry[];
  /** There are more cases than were looked at. */
  isMore: boolean;
  /** Everybody's cases past their deadline: the longest first, and how many there are. */
  overdue: { nearest: readonly CaseRecord[]; count: number };
}

/** How much waits for one colleague. */
export interface PersonWork {
  /** null = nobody's. */
  memberId: MemberId | null;
  name: string | null;
  open: number;
  overdue: number;
  /** When the oldest of them was opened, ISO; null = there is no open one. */
  oldestAt: string | null;
  /** Of today and tomorrow, theirs to publish or to produce. */
  items: number;
  /** Notices that they have not read. */
  notices: number;
}

export interface WorkService {
  /** `mayBePart`: what needs somebody soonest is enough for now; `isMore` then says whether to ask again. */
  mine(options?: { mayBePart?: boolean }): Promise<Work>;
  /** The same list for a colleague, for whoever may see it. */
  of(memberId: MemberId): Promise<Pick<Work, 'entries' | 'isMore'>>;
  /** For whoever may see it; those with overdue cases first. `isPart`: more is being read, `cases.onChange` tells. */
  byPerson(): Promise<{ people: readonly PersonWork[]; isPart: boolean }>;
}
