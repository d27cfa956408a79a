// What the calendar shows: it outlives the visit of another section, so whoever comes back finds it as it was.
import { computed, signal } from '@preact/signals';
import { now, team } from '@/components/app/state';
import { addDays, type IsoDay, type IsoWeekday, isoDayOf } from '@/utils/calendar/day';
import { addMonths, monthOf, type PageCalendar, weekOf, weeksFrom, yearOf } from '@/utils/calendar/month';
import type { CalendarFilter, CalendarLook } from '@/utils/services/contract';
import { firstCalendar } from './first';

export const LOOKS = [
  'month',
  'week',
  'day',
  'agenda',
  'board',
  'year',
] as const satisfies readonly CalendarLook[];

export const look = signal<CalendarLook>('month');
/** A day in what is shown; null = today. */
export const anchor = signal<IsoDay | null>(null);
export const filter = signal<CalendarFilter>({});
/** The day or item on which the keys stand. */
export const cursor = signal<{ day: IsoDay; key: string | null } | null>(null);

/** What was chosen on this device, else the team's own comes first; the other one stands beside it. */
export const pageCalendar = (): PageCalendar =>
  firstCalendar.value ?? (team.value?.workspace?.language === 'en' ? 'gregorian' : 'jalali');
export const twinOf = (calendar: PageCalendar): PageCalendar =>
  calendar === 'jalali' ? 'gregorian' : 'jalali';
export const weekStart = (): IsoWeekday => (team.value?.workspace?.weekStart ?? 6) as IsoWeekday; // the schema holds it to 1-7
export const zone = (): string => team.value?.workspace?.timeZone ?? 'Asia/Tehran';
/** The day on the wall; whoever draws it is drawn again when it is another one, not each minute. */
export const today = computed(() => isoDayOf(now.value, zone()));

/** The days that a look shows around one of them. */
export function daysOf(shown: CalendarLook, at: IsoDay): { from: IsoDay; to: IsoDay } {
  const calendar = pageCalendar();
  const { first, last } = monthOf(at, calendar);
  switch (shown) {
    case 'day':
      return { from: at, to: at };
    case 'week': {
      const week = weekOf(at, weekStart());
      return { from: week[0] ?? at, to: week[6] ?? at };
    }
    case 'month': {
      const days = weeksFrom(first, last, weekStart()).flat();
      return { from: days[0] ?? first, to: days.at(-1) ?? last };
    }
    case 'year': {
      const months = yearOf(at, calendar);
      return { from: months[0]?.first ?? first, to: months[11]?.last ?? last };
    }
    case 'agenda':
    case 'board':
      return { from: first, to: last };
  }
}

/** The same look one step later (1) or earlier (-1). */
export function turned(shown: CalendarLook, at: IsoDay, by: 1 | -1): IsoDay {
  switch (shown) {
    case 'day':
      return addDays(at, by);
    case 'week':
      return addDays(at, 7 * by);
    case 'year':
      return addMonths(at, 12 * by, pageCalendar());
    default:
      return addMonths(at, by, pageCalendar());
  }
}

/** How many conditions narrow it. */
export const narrowedBy = (asked: CalendarFilter): number =>
  Object.values(asked).filter((value) => value.length > 0).length;

export function forgetCalendar(): void {
  look.value = 'month';
  anchor.value = null;
  filter.value = {};
  cursor.value = null;
}
