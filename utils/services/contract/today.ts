// Today as the panel draws it.
import type { Result } from '@/utils/base/result';
import type { CalendarItem, ItemStatus } from '@/utils/schema/calendar-item';
import type { Member } from '@/utils/schema/member';
import type { OccasionKind } from '@/utils/schema/occasion';
import type { DirectiveId, ItemId, MemberId, ResponseId } from '@/utils/schema/parts';
import type { Resource } from '@/utils/schema/resource';
import type { RoleOnDuty } from './duty';

export interface OccasionView {
  id: string;
  day: string;
  daysAway: number;
  title: string;
  kind: OccasionKind;
  holiday: boolean;
  tone: 'celebration' | 'neutral' | 'mourning';
  approximate: boolean;
}

/** An item on one of its days. */
export interface ItemView {
  /** The item's id; where it comes again, with the day: `id@YYYY-MM-DD`. */
  key: string;
  item: CalendarItem;
  /** YYYY-MM-DD; the last one is later where it lasts longer than a day. */
  day: string;
  lastDay: string;
  /** HH:MM on the item's own wall; null = the whole day, or no time yet. */
  time: string | null;
  /** By name, or by duty at its time. */
  ownerId: MemberId | null;
  ownerName: string | null;
  channelTitles: readonly string[];
  /** Minutes until its time; negative = past; null = no time. */
  minutesAway: number | null;
  /** Its time has passed and nobody has said that it is out. */
  isLate: boolean;
  /** It is out now: its expected questions may come. */
  isLive: boolean;
  /** What it is for, as the team calls it; null where it names none, or one that nobody knows any more. */
  occasion: Pick<OccasionView, 'title' | 'tone'> | null;
  /** It comes again on other days; `item` then has the days of this one. */
  isRepeated: boolean;
  /** What speaks against its day or time; told where a plan is made, empty elsewhere. */
  hints: readonly ItemHint[];
}

/** Two posts within an hour, an owner who is away or a role of which everybody is, a day of rest, something cheerful on a day of mourning. */
export type ItemHint =
  | { code: 'same-channel'; other: string; minutes: number }
  | { code: 'owner-absent'; name: string }
  | { code: 'role-absent'; title: string }
  | { code: 'closed-day' }
  | { code: 'mourning'; occasion: string };

/** A question that an item of the calendar will raise. */
export interface ExpectedQuestion {
  itemId: ItemId;
  itemTitle: string;
  text: string;
  topicTitle: string | null;
  /** What is answered; null = the team has not said. */
  responseId: ResponseId | null;
  responseTitle: string | null;
}

export interface Today {
  /** Gregorian day, YYYY-MM-DD, in the workspace's zone: the day that is shown, and the one on the wall. */
  day: string;
  now: string;
  dates: { main: string; second: string; hijri: string; hijriApproximate: boolean };
  occasions: readonly OccasionView[];
  comingOccasions: readonly OccasionView[];
  items: readonly ItemView[];
  /** Of what is out now; none for another day than today. */
  expected: readonly ExpectedQuestion[];
  nextItem: ItemView | null;
  onDuty: readonly RoleOnDuty[];
  /** Who is in my place now. */
  standIn: { member: Member; until: string } | null;
  pinned: readonly Resource[];
}

export interface TodayService {
  read(day?: string): Promise<Today>;
  /** By the key of its view: of what comes again this turn alone. */
  setItemStatus(key: string, status: ItemStatus): Promise<Result<null>>;
  acknowledge(id: DirectiveId): Promise<Result<null>>;
  /** `publishedUrl`: the post a comment stands under, so that the next one finds its item. */
  addItem(title: string, day: string | null, publishedUrl?: string): Promise<Result<null>>;
  /** The morning message for the team's chat group, as plain text. */
  morningMessage(today: Today): Promise<string>;
}
