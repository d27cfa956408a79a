// What speaks against the day or the time of what is planned, in words that a view can say.
import { instantOf } from '@/utils/base/zone';
import { comesAgain } from '@/utils/calendar/comes-again';
import { type Conflict, conflictsOf, type Planned } from '@/utils/calendar/conflicts';
import { addDays, type IsoDay, isoDay } from '@/utils/calendar/day';
import { isAbsent } from '@/utils/people/absence';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { Context } from './context';
import type { ItemHint } from './contract';
import { isClosed, observedBetween } from './occasion-view';
import { type Turn, turnOf, turnsBetween } from './plan';
import type { Playbook } from './playbook';

/** The hints of each turn that has some; days from `from` to `to` are those that are looked at. */
export async function hintsOf(
  { device }: Pick<Context, 'device'>,
  book: Playbook,
  turns: readonly Turn[],
  from: IsoDay,
  to: IsoDay,
): Promise<Map<Turn, ItemHint[]>> {
  const [occasions, { language }] = await Promise.all([observedBetween(book, from, to), device.read()]);
  const holidays = new Set(occasions.filter(({ holiday }) => holiday).map(({ day }) => day));
  const { members, roles } = book.people;
  const conflicts = conflictsOf(turns.map(plannedOf), {
    isClosed: (day) => isClosed(day, holidays.has(day), book),
    isAway(memberId, atMs) {
      const member = members.get(memberId);
      return member !== undefined && isAbsent(member, atMs);
    },
    isRoleAway(roleId, atMs) {
      // A holder who has left the team is neither there nor away.
      const holders = roles.get(roleId)?.holders.flatMap(({ memberId }) => members.get(memberId) ?? []) ?? [];
      return holders.length > 0 && holders.every((member) => isAbsent(member, atMs));
    },
    occasions,
  });
  const titles = new Map(turns.map(({ item }) => [item.id, item.title]));
  const wordsOf = (conflict: Conflict): ItemHint => {
    switch (conflict.code) {
      case 'same-channel':
        return {
          code: conflict.code,
          other: titles.get(conflict.otherItemId) ?? '',
          minutes: conflict.minutes,
        };
      case 'owner-absent':
        return { code: conflict.code, name: members.get(conflict.memberId)?.name ?? '' };
      case 'role-absent':
        return { code: conflict.code, title: roles.get(conflict.roleId)?.title ?? '' };
      case 'mourning':
        return { code: conflict.code, occasion: conflict.occasion.titles[language] };
      case 'closed-day':
        return { code: conflict.code };
    }
  };
  const byPlace = new Map<string, ItemHint[]>();
  for (const conflict of conflicts) {
    const place = `${conflict.itemId} ${conflict.day}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), wordsOf(conflict)]);
  }
  return new Map(
    turns.flatMap((turn) => {
      const hints = byPlace.get(`${turn.item.id} ${turn.day}`);
      return hints ? [[turn, hints] as const] : [];
    }),
  );
}

/** Those that an item would have on its day, beside what is planned around it. */
export async function hintsOfItem(context: Context, book: Playbook, item: CalendarItem): Promise<ItemHint[]> {
  const turn = turnOf(item);
  const [from, to] = [addDays(turn.day, -1), addDays(isoDay(turn.lastDay), 1)];
  const others = (await turnsBetween(context, from, to)).filter((other) => other.item.id !== item.id);
  return (await hintsOf(context, book, [...others, turn], from, to)).get(turn) ?? [];
}

const plannedOf = ({ item, day, lastDay, time }: Turn): Planned => ({
  item,
  occurrence: {
    itemId: item.id,
    day,
    lastDay,
    time,
    startMs: instantOf(day, time ?? '00:00', item.timeZone),
    isShifted: false,
    isRecurring: comesAgain(item),
  },
});
