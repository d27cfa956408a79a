// When this team works, for whoever counts minutes or asks who is there: its hours, its closed days, and what the
// calendar knows about holidays and Ramadan. The list of occasions is fetched only for a team that has named hours.
import { isoDay } from '@/utils/calendar/day';
import { type HijriOffset, hijriOffsetOn, toHijri } from '@/utils/calendar/hijri';
import { OccasionRule } from '@/utils/calendar/occasion-rule';
import { loadOccasions, type OccasionEntry, occasionsOn } from '@/utils/calendar/occasions';
import type { WorkWeek } from '@/utils/people/working-time';
import type { Occasion } from '@/utils/schema/occasion';
import type { Workspace } from '@/utils/schema/workspace';

const RAMADAN = 9;
/** A moved occasion is the same one within so many days: years of the three calendars are far longer. */
const MOVED_DAYS = 15;

/** The working time of a team; `own` are its own occasions and its overrides of built-in ones. */
export async function workWeekOf(workspace: Workspace | null, own: readonly Occasion[]): Promise<WorkWeek> {
  const timeZone = workspace?.timeZone ?? 'Asia/Tehran';
  if (!workspace || workspace.hours.length === 0) {
    return { timeZone, hours: [], isOff: () => false, isRamadan: () => false };
  }
  const { hours, ramadanHours, hijriOffset } = workspace;
  const closed = new Set(workspace.closedDays);
  const isHoliday = holidaysOf(await observed(workspace, own), hijriOffset);
  return {
    timeZone,
    hours,
    ...(ramadanHours && { ramadanHours }),
    isOff: (day) => closed.has(day) || isHoliday(day),
    isRamadan: (day) => toHijri(isoDay(day), hijriOffsetOn(isoDay(day), hijriOffset)).month === RAMADAN,
  };
}

interface Observed {
  readonly entries: readonly OccasionEntry[];
  /** The day to which an occasion was moved, by its id. */
  readonly moved: ReadonlyMap<string, string>;
}

async function observed({ holidays }: Workspace, own: readonly Occasion[]): Promise<Observed> {
  // A team that works on holidays still rests on the days that it made itself.
  const wanted = holidays === 'open' ? own.filter(({ kind }) => kind === 'team') : own;
  const builtIn = holidays === 'open' ? [] : await loadOccasions();
  const overridden = new Set<string>(own.map(({ id }) => id));
  return {
    entries: [...builtIn.filter(({ id }) => !overridden.has(id)), ...wanted.flatMap(entryOf)],
    moved: new Map(wanted.flatMap(({ id, movedTo }) => (movedTo ? [[id, movedTo] as const] : []))),
  };
}

function entryOf({ hidden, rule, ...occasion }: Occasion): OccasionEntry[] {
  const parsed = OccasionRule.safeParse(rule);
  return hidden || !parsed.success ? [] : [{ ...occasion, rule: parsed.data }];
}

function holidaysOf({ entries, moved }: Observed, hijriOffset: HijriOffset): (day: string) => boolean {
  const holidays = new Set(entries.filter(({ holiday }) => holiday).map(({ id }) => id));
  const movedTo = new Set([...moved].flatMap(([id, day]) => (holidays.has(id) ? [day] : [])));
  const isMovedAway = (id: string, day: string): boolean => {
    const other = moved.get(id);
    return other !== undefined && Math.abs(Date.parse(other) - Date.parse(day)) <= MOVED_DAYS * 86_400_000;
  };
  return (day) =>
    movedTo.has(day) ||
    occasionsOn(entries, isoDay(day), { hijriOffset }).some(
      ({ id, holiday }) => holiday && !isMovedAway(id, day),
    );
}
