// Hints beside a plan, never refusals: two posts of one channel too near, an owner or a whole role that is away, a day
// on which the team is closed, a cheerful item on a day of mourning.
import type { CalendarItem, ItemStatus } from '@/utils/schema/calendar-item';
import type { ChannelId, ItemId, MemberId, RoleId } from '@/utils/schema/parts';
import type { IsoDay } from './day';
import type { OccasionOfDay } from './occasions';
import type { Occurrence } from './recurrence';

export interface Planned {
  readonly item: Pick<
    CalendarItem,
    'id' | 'channelIds' | 'kind' | 'memberId' | 'ownerRoleId' | 'status' | 'tone' | 'allDay' | 'time'
  >;
  readonly occurrence: Occurrence;
}

export type Conflict = { readonly itemId: ItemId; readonly day: IsoDay } & (
  | {
      readonly code: 'same-channel';
      readonly otherItemId: ItemId;
      readonly channelId: ChannelId;
      /** Whole minutes between the two. */
      readonly minutes: number;
    }
  | { readonly code: 'owner-absent'; readonly memberId: MemberId }
  | { readonly code: 'role-absent'; readonly roleId: RoleId }
  | { readonly code: 'closed-day' }
  | { readonly code: 'mourning'; readonly occasion: OccasionOfDay }
);

export interface ConflictOptions {
  /** Whether the team is closed on a day. */
  isClosed(day: IsoDay): boolean;
  /** Whether somebody is away at an instant, milliseconds since the epoch. */
  isAway(memberId: MemberId, atMs: number): boolean;
  /** Whether everybody who holds a role is away then; false for one that nobody holds. */
  isRoleAway(roleId: RoleId, atMs: number): boolean;
  /** What falls on the planned days; only those of mourning matter. */
  readonly occasions: readonly OccasionOfDay[];
}

/** Two posts of one channel that come within so many minutes take each other's readers. */
export const NEAR_MINUTES = 60;

/** Every hint for what is planned, in the order of the plan; one for each of two items that are too near. */
export function conflictsOf(planned: readonly Planned[], options: ConflictOptions): Conflict[] {
  const open = planned.filter(({ item }) => !OUT_OF_PLAN.includes(item.status));
  const mourning = options.occasions.filter(({ tone }) => tone === 'mourning');
  const near = nearOnes(open);
  return open.flatMap((one): Conflict[] => {
    const { item, occurrence } = one;
    const at = { itemId: item.id, day: occurrence.day };
    // What lasts for several days is cheerful on each of them.
    const occasion =
      item.tone === 'celebration'
        ? mourning.find(({ day }) => day >= occurrence.day && day <= occurrence.lastDay)
        : undefined;
    // Without a time nobody knows when in the day its owner is needed: at noon.
    const atMs = occurrence.time === null ? occurrence.startMs + 12 * HOUR_MS : occurrence.startMs;
    return [
      ...(near.get(one) ?? []),
      ...absence(item, atMs, options).map((said) => ({ ...at, ...said })),
      ...(options.isClosed(occurrence.day) ? [{ ...at, code: 'closed-day' as const }] : []),
      ...(occasion ? [{ ...at, code: 'mourning' as const, occasion }] : []),
    ];
  });
}

/** A person who is named goes before the role, which stays the item's when the name is taken away. */
function absence(
  { memberId, ownerRoleId }: Planned['item'],
  atMs: number,
  { isAway, isRoleAway }: ConflictOptions,
) {
  if (memberId !== undefined)
    return isAway(memberId, atMs) ? [{ code: 'owner-absent' as const, memberId }] : [];
  return ownerRoleId !== undefined && isRoleAway(ownerRoleId, atMs)
    ? [{ code: 'role-absent' as const, roleId: ownerRoleId }]
    : [];
}

const OUT_OF_PLAN: readonly ItemStatus[] = ['published', 'measured', 'onHold', 'cancelled'];
/** Stories come in rows, and what is no post takes no place in a channel. */
const POSTS: readonly CalendarItem['kind'][] = ['post', 'reel', 'live', 'email'];

function nearOnes(planned: readonly Planned[]): Map<Planned, Conflict[]> {
  const found = new Map<Planned, Conflict[]>();
  const say = (one: Planned, other: Planned, channelId: ChannelId, minutes: number) => {
    const itemId = one.item.id;
    const conflict = { itemId, day: one.occurrence.day, code: 'same-channel' as const, channelId, minutes };
    found.set(one, [...(found.get(one) ?? []), { ...conflict, otherItemId: other.item.id }]);
  };
  for (const [channelId, ones] of byChannel(planned)) {
    ones.sort((a, b) => a.occurrence.startMs - b.occurrence.startMs);
    for (const [index, one] of ones.entries()) {
      // Neighbours are enough: whoever is near to the next but one is near to the next.
      const next = ones[index + 1];
      if (!next) continue;
      const minutes = Math.floor((next.occurrence.startMs - one.occurrence.startMs) / MINUTE_MS);
      if (minutes >= NEAR_MINUTES) continue;
      say(one, next, channelId, minutes);
      say(next, one, channelId, minutes);
    }
  }
  return found;
}

function byChannel(planned: readonly Planned[]): Map<ChannelId, Planned[]> {
  const channels = new Map<ChannelId, Planned[]>();
  for (const one of planned) {
    if (one.occurrence.time === null || !POSTS.includes(one.item.kind)) continue;
    for (const id of one.item.channelIds) channels.set(id, [...(channels.get(id) ?? []), one]);
  }
  return channels;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
