// Today as the panel draws it.
import type { Result } from '@/utils/base/result';
import type { CalendarItem, ItemStatus } from '@/utils/schema/calendar-item';
import type { Member } from '@/utils/schema/member';
import type { DirectiveId, ItemId } from '@/utils/schema/parts';
import type { Resource } from '@/utils/schema/resource';
import type { RoleOnDuty } from './duty';

export interface OccasionView {
  id: string;
  day: string;
  daysAway: number;
  title: string;
  holiday: boolean;
  tone: 'celebration' | 'neutral' | 'mourning';
  approximate: boolean;
}

export interface ItemView {
  item: CalendarItem;
  ownerName: string | null;
  channelTitles: readonly string[];
  /** Minutes until its time; negative = past; null = no time. */
  minutesAway: number | null;
}

export interface Today {
  /** Gregorian day, YYYY-MM-DD, in the workspace's zone. */
  day: string;
  dates: { main: string; second: string; hijri: string; hijriApproximate: boolean };
  occasions: readonly OccasionView[];
  comingOccasions: readonly OccasionView[];
  items: readonly ItemView[];
  nextItem: ItemView | null;
  onDuty: readonly RoleOnDuty[];
  /** Who is in my place now. */
  standIn: { member: Member; until: string } | null;
  pinned: readonly Resource[];
}

export interface TodayService {
  read(day?: string): Promise<Today>;
  setItemStatus(id: ItemId, status: ItemStatus): Promise<Result<null>>;
  acknowledge(id: DirectiveId): Promise<Result<null>>;
  /** `publishedUrl`: the post a comment stands under, so that the next one finds its item. */
  addItem(title: string, day: string | null, publishedUrl?: string): Promise<Result<null>>;
  /** The morning message for the team's chat group, as plain text. */
  morningMessage(today: Today): Promise<string>;
}
