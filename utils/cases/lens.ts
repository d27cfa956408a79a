// Whoever looks at a list of cases: what "mine" means, who owns what, and what time it is. All of it is handed in,
// so that filter, order and counts are plain functions.
import type { CaseFilter } from '@/utils/schema/case-filter';
import type { MemberId, TopicId } from '@/utils/schema/parts';
import { needsSomebody } from './fold';
import type { Glance } from './glance';

export interface Lens {
  nowMs: number;
  /** Who sits here; null = nobody has said. */
  me: MemberId | null;
  myDepartmentId: string | null;
  /** Whose it is: assigned, or by duty; null = nobody's. Called for every case, so it remembers. */
  ownerOf(glance: Glance): MemberId | null;
  departmentOf(glance: Glance): string | null;
  nameOf(member: MemberId): string;
  /** A topic's title as it is searched (search-key.ts); empty where there is none. */
  wordsOf(topic: TopicId): string;
}

const MINUTE_MS = 60_000;

export const isAsleep = ({ snoozedUntilMs }: Glance, nowMs: number): boolean =>
  snoozedUntilMs !== null && snoozedUntilMs > nowMs;

/** Past its deadline with nothing sent. */
export const isLate = ({ status, dueMs }: Glance, nowMs: number): boolean =>
  dueMs < nowMs && needsSomebody(status);

/** Near its deadline and not past it. */
export const isNear = ({ status, dueMs, nearMinutes }: Glance, nowMs: number): boolean =>
  dueMs - nearMinutes * MINUTE_MS <= nowMs && nowMs <= dueMs && needsSomebody(status);

/** The meaning of each word of `whose`. */
export const WHOSE: Readonly<
  Record<NonNullable<CaseFilter['whose']>[number], (glance: Glance, lens: Lens) => boolean>
> = {
  mine: (glance, { me, ownerOf }) => me !== null && ownerOf(glance) === me,
  escalated: (glance, { me, ownerOf }) => me !== null && glance.escalatedTo === me && ownerOf(glance) !== me,
  department: (glance, { myDepartmentId, departmentOf }) =>
    myDepartmentId !== null && departmentOf(glance) === myDepartmentId,
  unassigned: (glance, { ownerOf }) => ownerOf(glance) === null,
};
