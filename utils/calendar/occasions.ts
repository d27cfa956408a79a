// National, religious, international and commercial days, computed for any day from their rules.
// The built-in list is never complete: closures are announced ad hoc every year, and sources differ on
// single days (25 Shawwal 1447, 2026-04-14, is a holiday in three sources and missing in one; it is kept).
// So the list is handed in, and what the team says of its own and of built-in ones comes with the question.
import { dayFromNumber, dayNumberOf, daysFrom, type IsoDay } from '@/utils/calendar/day';
import { type HijriOffset, hijriOffsetOn } from '@/utils/calendar/hijri';
import type { CalendarName } from '@/utils/calendar/names';
import {
  type CalendarDay,
  calendarDay,
  OccasionRule,
  type RuleView,
  ruleFallsOn,
} from '@/utils/calendar/occasion-rule';
import { isMovedAway, observedOccasions } from '@/utils/calendar/own-occasions';
import { OccasionTone } from '@/utils/schema/calendar-item';
import type { Occasion } from '@/utils/schema/occasion';
import { quickParse } from '@/utils/schema/quick-parse';
import { z } from '@/utils/schema/zod';

/** An occasion of any year: when it falls, and what is said of it. */
export interface OccasionEntry {
  readonly id: string;
  readonly calendar: CalendarName;
  readonly rule: OccasionRule;
  readonly titles: { readonly fa: string; readonly en: string };
  readonly kind: Occasion['kind'];
  /** An official day off in Iran. */
  readonly holiday: boolean;
  readonly tone: OccasionTone;
  /** The team has moved it to this day; in other years its rule holds. */
  readonly movedTo?: IsoDay;
}

/** An occasion on one day. */
export interface OccasionOfDay extends Omit<OccasionEntry, 'calendar' | 'rule' | 'movedTo'> {
  readonly day: IsoDay;
  /** The day may still move: its Hijri month is predicted or computed. Say so wherever it is shown. */
  readonly approximate: boolean;
  /** One of many days of a season (the shopping weeks before Nowruz), not a date of its own. */
  readonly season: boolean;
}

export interface OccasionOptions {
  /** The team's correction of the Hijri date, valid until a day. */
  readonly hijriOffset?: HijriOffset;
  /** The team's own occasions, and its overrides of built-in ones by their ids. */
  readonly own?: readonly Occasion[];
  /** Only these kinds; all when absent. */
  readonly kinds?: readonly Occasion['kind'][];
}

/** The built-in occasions; the data is fetched at the first call and kept. */
export function loadOccasions(): Promise<readonly OccasionEntry[]> {
  loading ??= import('@/utils/calendar/data/occasions.json').then(({ default: rows }) => readRows(rows));
  return loading;
}
let loading: Promise<readonly OccasionEntry[]> | undefined;

/** What falls on `day`: days off first, then in the order of the list. */
export function occasionsOn(
  occasions: readonly OccasionEntry[],
  day: IsoDay,
  options: OccasionOptions = {},
): OccasionOfDay[] {
  return occasionsBetween(occasions, day, day, options);
}

/** What falls on the days from `from` to `to`, both included, day by day. */
export function occasionsBetween(
  occasions: readonly OccasionEntry[],
  from: IsoDay,
  to: IsoDay,
  options: OccasionOptions = {},
): OccasionOfDay[] {
  const index = indexOf(observedOccasions(occasions, options.own ?? []));
  const view = viewOf(index, options);
  return daysFrom(from, to).flatMap((day) => fallingOn(day, index, view, options.kinds));
}

function fallingOn(
  day: IsoDay,
  index: OccasionIndex,
  view: CalendarViews,
  kinds: OccasionOptions['kinds'],
): OccasionOfDay[] {
  const number = dayNumberOf(day);
  const found: OccasionEntry[] = [];
  for (const calendar of CALENDARS) {
    const date = view[calendar].at(number);
    const { fixed, ofMonth, ofAnyMonth } = index[calendar];
    found.push(...(fixed.get(dateKey(date)) ?? NONE));
    for (const entry of ofMonth.get(date.month) ?? NONE) {
      if (ruleFallsOn(entry.rule, number, view[calendar])) found.push(entry);
    }
    for (const entry of ofAnyMonth) if (ruleFallsOn(entry.rule, number, view[calendar])) found.push(entry);
  }
  const single = index.single.get(day) ?? NONE;
  return [...found, ...single]
    .filter((entry) => !isMovedAway(entry, day))
    .concat(index.moved.get(day) ?? NONE)
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .sort((a, b) => Number(b.holiday) - Number(a.holiday))
    .map((entry) => {
      const { calendar, rule, movedTo, ...said } = entry;
      // What the team has moved here stands here for sure.
      const approximate = movedTo !== day && view[calendar].at(number).approximate;
      return { ...said, day, approximate, season: rule.type === 'range' };
    });
}

const CALENDARS = ['jalali', 'hijri', 'gregorian'] as const satisfies readonly CalendarName[];

// Nearly all rules are a fixed month and day and are found by it; of the few others only those of the month are asked.
interface CalendarIndex {
  readonly fixed: Map<number, OccasionEntry[]>;
  readonly ofMonth: Map<number, OccasionEntry[]>;
  readonly ofAnyMonth: OccasionEntry[];
}

interface OccasionIndex extends Readonly<Record<CalendarName, CalendarIndex>> {
  readonly byId: ReadonlyMap<string, OccasionEntry>;
  /** Those that are a list of days, by each of them. */
  readonly single: Map<string, OccasionEntry[]>;
  /** By the day to which the team has moved them. */
  readonly moved: Map<string, OccasionEntry[]>;
}

const NONE: readonly OccasionEntry[] = [];
const indexes = new WeakMap<readonly OccasionEntry[], OccasionIndex>();

function indexOf(occasions: readonly OccasionEntry[]): OccasionIndex {
  const known = indexes.get(occasions);
  if (known) return known;
  const empty = (): CalendarIndex => ({ fixed: new Map(), ofMonth: new Map(), ofAnyMonth: [] });
  const index: OccasionIndex = {
    jalali: empty(),
    hijri: empty(),
    gregorian: empty(),
    byId: new Map(occasions.map((entry) => [entry.id, entry])),
    single: new Map(),
    moved: new Map(),
  };
  for (const entry of occasions) enter(entry, index);
  indexes.set(occasions, index);
  return index;
}

function enter(entry: OccasionEntry, index: OccasionIndex): void {
  const { rule, movedTo } = entry;
  const { fixed, ofMonth, ofAnyMonth } = index[entry.calendar];
  if (movedTo !== undefined) append(index.moved, movedTo, entry);
  if (rule.type === 'fixed') append(fixed, dateKey(rule), entry);
  else if (rule.type === 'days') for (const day of new Set(rule.days)) append(index.single, day, entry);
  // An offset may lead out of the month of its weekday.
  else if ('month' in rule && rule.type !== 'last-weekday') append(ofMonth, rule.month, entry);
  else ofAnyMonth.push(entry);
}

function append<K>(map: Map<K, OccasionEntry[]>, key: K, entry: OccasionEntry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

const dateKey = ({ month, day }: { month: number; day: number }): number => month * 32 + day;

type CalendarViews = Readonly<Record<CalendarName, RuleView>>;

/** How the rules of each calendar see days and, where they lean on one, other occasions. */
function viewOf(index: OccasionIndex, { hijriOffset }: OccasionOptions): CalendarViews {
  const asked = new Set<string>();
  const viewIn = (calendar: CalendarName, seen = new Map<number, CalendarDay>()): RuleView => ({
    at(day) {
      let date = seen.get(day);
      if (!date) {
        const offset =
          calendar === 'hijri' && hijriOffset ? hijriOffsetOn(dayFromNumber(day), hijriOffset) : 0;
        date = calendarDay(day, calendar, offset);
        seen.set(day, date);
      }
      return date;
    },
    fallsOn(id, day) {
      const other = index.byId.get(id);
      if (!other || asked.has(id)) return false; // two occasions that lean on each other fall on no day
      asked.add(id);
      const falls = ruleFallsOn(other.rule, day, views[other.calendar]);
      asked.delete(id);
      return falls;
    },
  });
  const views = { jalali: viewIn('jalali'), hijri: viewIn('hijri'), gregorian: viewIn('gregorian') };
  return views;
}

const Rows = z.array(
  z.object({
    id: z.string(),
    calendar: z.enum(CALENDARS),
    /** Month and day of a fixed date; every other rule is written out. */
    on: z.optional(z.tuple([z.number(), z.number()])),
    rule: z.optional(OccasionRule),
    fa: z.string(),
    en: z.string(),
    kind: z.enum(['national', 'religious', 'international', 'commerce', 'social-media']),
    holiday: z.optional(z.boolean()),
    tone: z.optional(OccasionTone),
  }),
);

function readRows(rows: unknown): OccasionEntry[] {
  const read = quickParse(Rows, rows); // the day's first sight waits for it
  if (!read.success) throw read.error;
  return read.data.map(({ id, calendar, on, rule, fa, en, kind, holiday = false, tone = 'neutral' }) => ({
    id,
    calendar,
    rule: rule ?? fixed(on),
    titles: { fa, en },
    kind,
    holiday,
    tone,
  }));
}

function fixed(on: readonly [month: number, day: number] | undefined): OccasionRule {
  if (!on) throw new Error('an occasion without a date');
  return { type: 'fixed', month: on[0], day: on[1] };
}
