// The list of cases, and what can be done with many of them at once.
import type { Result } from '@/utils/base/result';
import type { Glance } from '@/utils/cases/glance';
import type { Group } from '@/utils/cases/list';
import type { QuickCounts } from '@/utils/cases/quick';
import type { SnoozeTime } from '@/utils/people/snooze-times';
import type { CaseRecord } from '@/utils/schema/case';
import type { CaseFilter, CaseSort, GroupBy, QuickFilter, SavedView } from '@/utils/schema/case-filter';
import type { CaseId, ChannelId, MemberId } from '@/utils/schema/parts';
import type { Unsubscribe } from './unsubscribe';

export type { CaseFilter, CaseSort, Glance, Group, GroupBy, QuickCounts, QuickFilter, SavedView };

/** What a row says of its case besides the glance. */
export interface CaseWords {
  topicTitle: string | null;
  /** Assigned, or by duty. */
  ownerId: MemberId | null;
  ownerName: string | null;
  /** How its deadline stands; null = nobody has to do anything about it now. */
  due: { urgency: 'calm' | 'soon' | 'late'; minutesLeft: number; isWorking: boolean } | null;
  /** It sleeps until its deadline. */
  isAsleep: boolean;
}
export interface CaseList {
  /** In order. */
  glances: readonly Glance[];
  /** Cases of the team that are known, whatever the filter. */
  total: number;
  /** How many each quick filter shows. */
  counts: QuickCounts;
  /** More cases are still being read; `onChange` tells when they are there. */
  isPart: boolean;
  /** Asked for the rows that are drawn. */
  wordsOf(glance: Glance): CaseWords;
  groupedBy(by: GroupBy): readonly Group[];
  /** The pages that cases may stand on, for a filter. */
  channels: readonly { id: ChannelId; title: string }[];
}
export type { SnoozeTime };
export interface CasesService {
  /** `mayBePart`: what needs somebody soonest is enough for now. A record is read when it is opened. */
  list(filter: CaseFilter, sort?: CaseSort, options?: { mayBePart?: boolean }): Promise<CaseList>;
  read(id: CaseId): Promise<CaseRecord | null>;
  /** Cases that need somebody: open, inserted or waiting. */
  countOpen(): Promise<number>;
  /** The next one that needs me, after the one that is shown; null = there is no other. */
  next(shown: CaseId | null): Promise<CaseId | null>;
  // Each of the following is one write and one step of undo, of up to 1,000 cases, all of them or none; `changed`
  // says how many were not so already.
  assign(ids: readonly CaseId[], memberId: MemberId): Promise<Result<{ changed: number }>>;
  /** Waits for nobody until then (an ISO instant to come); what is settled stays settled. */
  snooze(ids: readonly CaseId[], until: string): Promise<Result<{ changed: number }>>;
  reopen(ids: readonly CaseId[]): Promise<Result<{ changed: number }>>;
  close(ids: readonly CaseId[], ignored: boolean): Promise<Result<{ changed: number }>>;
  /** Until when a case can be put off with one click, the nearest first; in the team's own hours. */
  snoozeTimes(): Promise<readonly SnoozeTime[]>;
  note(id: CaseId, text: string): Promise<Result<{ changed: number }>>;
  /** `via`: the way the card went, a messenger's name for instance. */
  handOver(
    id: CaseId,
    memberId: MemberId | null,
    note: string,
    via?: string,
  ): Promise<Result<{ changed: number }>>;
  onChange(listener: () => void): Unsubscribe;
}
