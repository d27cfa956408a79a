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
  /** Mine to publish, or to produce; of today or tomorrow, and not out yet. `atMs`: its time, else its day's end. */
  | { kind: 'item'; item: CalendarItem; as: 'owner' | 'producer'; atMs: number };

export interface Work {
  /** What is most urgent first: notices, then whatever its time or deadline puts first. */
  entries: readonly WorkEntry[];
  /** There are more cases than were looked at. */
  isMore: boolean;
  /** Everybody's cases past their deadline: the longest first, and how many there are. */
  overdue: { nearest: readonly CaseRecord[]; count: number };
}

/** One colleague's waiting cases. */
export interface PersonWork {
  /** null = nobody's. */
  memberId: MemberId | null;
  name: string | null;
  open: number;
  overdue: number;
  /** When the oldest of them was opened, ISO. */
  oldestAt: string;
}

export interface WorkService {
  /** `mayBePart`: what needs somebody soonest is enough for now; `isMore` then says whether to ask again. */
  mine(options?: { mayBePart?: boolean }): Promise<Work>;
  /** For whoever may see it; those with overdue cases first. `isPart`: more is being read, `cases.onChange` tells. */
  byPerson(): Promise<{ people: readonly PersonWork[]; isPart: boolean }>;
}
