// Planned items as an iCalendar file that other calendars read and that comes back to us whole: what the standard can say
// stands in its own lines, all the rest in one line of ours. An item keeps its name (UID) for ever, so a second import
// of the same file changes what is there and adds nothing.
import { instantOf } from '@/utils/base/zone';
import { addDays, type IsoDay, isoDay } from '@/utils/calendar/day';
import { MOST_OCCURRENCES, occurrences, recurrenceOf } from '@/utils/calendar/recurrence';
import { type Recurrence, writeParts } from '@/utils/calendar/recurrence-rule';
import type { CalendarItem, ItemStatus } from '@/utils/schema/calendar-item';
import type { ReadItem } from '../planned-item';
import { escapeText, foldLine } from './lines';
import { HAMSEDA_ITEM, HAMSEDA_JALALI, uidOf } from './names';
import { timeZoneLines } from './vtimezone';

export interface IcsWriteOptions {
  /** What the calendar calls itself. */
  readonly name: string;
  /** When the file is made, milliseconds since the epoch. */
  readonly nowMs: number;
}

export type WrittenItem = ReadItem & Partial<Pick<CalendarItem, 'updatedAt' | 'createdAt' | 'updatedBy'>>;

/** The text of a file with all items, in UTF-8 with CRLF. */
export function writeIcs(items: readonly WrittenItem[], { name, nowMs }: IcsWriteOptions): string {
  const byId = new Map(items.map((item) => [item.id, item]));
  const replaced = new Map<string, Set<string>>();
  for (const { seriesId, seriesDay } of items) {
    if (seriesId === undefined || seriesDay === undefined || !byId.has(seriesId)) continue;
    replaced.set(seriesId, (replaced.get(seriesId) ?? new Set()).add(seriesDay));
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hamseda//Content calendar//FA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...zonesOf(items),
    ...items.flatMap((item) => {
      const series = item.seriesId === undefined ? undefined : byId.get(item.seriesId);
      return eventOf(item, series, replaced.get(item.id) ?? NONE, nowMs);
    }),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

const NONE: ReadonlySet<string> = new Set();
/** As many days of a Jalali rule other programs are told; ours knows the rule. */
const MOST_TOLD = 120;
const TOLD_YEARS = 20;

function zonesOf(items: readonly WrittenItem[]): string[] {
  const years = new Map<string, [from: number, to: number]>();
  for (const { time, allDay, timeZone, date, recurrence } of items) {
    if (time === undefined || allDay || timeZone === 'UTC') continue;
    const year = Number(date.slice(0, 4));
    const [from, to] = years.get(timeZone) ?? [year, year];
    // A rule goes on; ten years of changes are what other makers write as well.
    years.set(timeZone, [Math.min(from, year), Math.max(to, recurrence ? year + 10 : year)]);
  }
  return [...years].flatMap(([timeZone, [from, to]]) => timeZoneLines(timeZone, from, to));
}

function eventOf(
  item: WrittenItem,
  series: WrittenItem | undefined,
  replaced: ReadonlySet<string>,
  nowMs: number,
): string[] {
  const stamp = instantText(nowMs);
  const end = item.endDate !== undefined && item.endDate > item.date ? isoDay(item.endDate) : null;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(series ? (series.uid ?? uidOf(series.id)) : (item.uid ?? uidOf(item.id)))}`,
    `DTSTAMP:${stamp}`,
    ...(item.updatedAt ? [`LAST-MODIFIED:${instantText(Date.parse(item.updatedAt))}`] : []),
    dateLine('DTSTART', isoDay(item.date), item),
    ...endLines(item, end),
    ...(series && item.seriesDay ? [dateLine('RECURRENCE-ID', isoDay(item.seriesDay), series)] : []),
    ...ruleLines(item, replaced),
    `SUMMARY:${escapeText(item.title)}`,
    ...(item.brief ? [`DESCRIPTION:${escapeText(item.brief)}`] : []),
    ...(item.labels.length > 0 ? [`CATEGORIES:${item.labels.map(escapeText).join()}`] : []),
    `STATUS:${STATUSES[item.status]}`,
    ...(item.links[0]?.url ? [`URL:${item.links[0].url}`] : []),
    ...(item.facts.location ? [`LOCATION:${escapeText(item.facts.location)}`] : []),
    `${HAMSEDA_ITEM}:${escapeText(JSON.stringify(beyondStandard(item)))}`,
    'END:VEVENT',
  ];
}

const STATUSES: Readonly<Record<ItemStatus, string>> = {
  idea: 'TENTATIVE',
  brief: 'TENTATIVE',
  inProduction: 'TENTATIVE',
  inReview: 'TENTATIVE',
  changesRequested: 'TENTATIVE',
  onHold: 'TENTATIVE',
  approved: 'CONFIRMED',
  scheduled: 'CONFIRMED',
  published: 'CONFIRMED',
  measured: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

function beyondStandard(item: WrittenItem): object {
  const {
    title: _title,
    brief: _brief,
    labels: _labels,
    date: _date,
    endDate: _end,
    uid: _uid,
    ...rest
  } = item;
  const { createdAt: _created, updatedAt: _updated, updatedBy: _by, recurrence: _rule, ...said } = rest;
  if (jalaliRule(item) !== null) return said;
  const { skippedDays: _skipped, extraDays: _extra, ...plain } = said;
  return plain;
}

function jalaliRule(item: WrittenItem): Recurrence | null {
  const parsed = recurrenceOf(item);
  return parsed?.ok && parsed.rule.calendar === 'jalali' ? parsed.rule : null;
}

const isTimed = (item: WrittenItem): boolean => item.time !== undefined && !item.allDay;

function dateLine(name: string, day: IsoDay, item: WrittenItem): string {
  if (!isTimed(item)) return `${name};VALUE=DATE:${dayText(day)}`;
  const wall = `${dayText(day)}T${item.time?.replace(':', '')}00`;
  return item.timeZone === 'UTC' ? `${name}:${wall}Z` : `${name};TZID=${item.timeZone}:${wall}`;
}

/** A post takes no time; half an hour is what can be seen in a calendar. */
function endLines(item: WrittenItem, end: IsoDay | null): string[] {
  if (!isTimed(item)) return [`DTEND;VALUE=DATE:${dayText(addDays(end ?? isoDay(item.date), 1))}`];
  if (end === null) return ['DURATION:PT30M'];
  return [dateLine('DTEND', end, { ...item, time: '23:59' })];
}

function ruleLines(item: WrittenItem, replaced: ReadonlySet<string>): string[] {
  const jalali = jalaliRule(item);
  if (jalali !== null) {
    const first = isoDay(item.date);
    const told = occurrences({ ...item, endDate: item.date }, first, addDays(first, TOLD_YEARS * 366))
      .map(({ day }) => day)
      .filter((day) => day !== first)
      .slice(0, MOST_TOLD);
    return [`${HAMSEDA_JALALI}:${writeParts(jalali)}`, ...dateLists('RDATE', told, item)];
  }
  const parsed = recurrenceOf(item);
  const skipped = (item.skippedDays ?? []).filter((day) => !replaced.has(day));
  return [
    ...(parsed?.ok ? [`RRULE:${rule(parsed.rule, item)}`] : []),
    ...dateLists('RDATE', item.extraDays ?? [], item),
    ...dateLists('EXDATE', skipped, item),
  ];
}

/** Where the item has a time the standard wants the end of its rule as an instant. */
function rule(said: Recurrence, item: WrittenItem): string {
  const isInstant = said.until !== undefined && isTimed(item);
  const until = isInstant
    ? instantText(instantOf(said.until ?? '', item.time ?? '', item.timeZone))
    : undefined;
  // «The last day instead» belongs to RFC 7529, which names the calendar.
  return (said.missing === 'backward' ? 'RSCALE=GREGORIAN;' : '') + writeParts(said, until);
}

function dateLists(name: string, days: readonly string[], item: WrittenItem): string[] {
  return days.slice(0, MOST_OCCURRENCES).map((day) => dateLine(name, isoDay(day), item));
}

const dayText = (day: string): string => day.replaceAll('-', '');
const instantText = (instantMs: number): string =>
  new Date(instantMs).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
