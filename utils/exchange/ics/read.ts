// An iCalendar file as planned items. Exceptions are grouped by the name of their series once; every event that cannot
// be taken in says why, and the others are offered all the same.
import { shortHash } from '@/utils/base/canonical';
import { hasUnsafeKey } from '@/utils/base/unsafe-keys';
import { addDays, type IsoDay } from '@/utils/calendar/day';
import { lastDayBefore } from '@/utils/calendar/recurrence';
import { parseRecurrence, writeRecurrence } from '@/utils/calendar/recurrence-rule';
import type { ItemStatus } from '@/utils/schema/calendar-item';
import type { RowProblem } from '@/utils/schema/row-problem';
import {
  checkedItem,
  type OfferedItem,
  type ReadItem,
  type ReadItems,
  type RefusedRow,
} from '../planned-item';
import { RowRefused } from '../row-refused';
import { type IcsEvent, readEvents } from './events';
import { unescapeList, unescapeText } from './lines';
import { isZoneless, momentOf, onWall, type Zones } from './moment';
import { HAMSEDA_ITEM, HAMSEDA_JALALI, OWN_UID } from './names';

export interface IcsReading extends ReadItems {
  /** What the calendar calls itself. */
  readonly name: string;
  /** Whether events are at a time and in no zone that is known: those that stay out for it, and those that float. */
  readonly zoneless: 'unknown' | 'floating' | null;
  readonly isCalendar: boolean;
}

export interface IcsOptions {
  /** The team's zone: for times without one, and for those in UTC. */
  readonly timeZone: string;
  /** The zone of events without one and of those in an unknown one, where a person has said it. */
  readonly saidZone?: string;
}

/** All items of a file. */
export function readIcs(text: string, options: IcsOptions): IcsReading {
  const file = readEvents(text);
  const { saidZone } = options;
  const zones: Zones = { locations: file.locations, ...(saidZone && { unknownAs: saidZone }) };
  const offered: OfferedItem[] = [];
  const refused: RefusedRow[] = [];
  for (const group of groupsOf(file.events)) {
    let series: Writable<ReadItem> | null = null;
    for (const event of group) {
      try {
        const made = itemOf(event, zones, options, series);
        if (!isOverride(event)) series = made.item;
        else if (series && made.item.seriesDay) leaveOut(series, made.item.seriesDay);
        offered.push(made);
      } catch (cause) {
        if (!(cause instanceof RowRefused)) throw cause;
        refused.push(refusal(event, cause.problem, cause.value));
      }
    }
  }
  if (file.left > 0) refused.push({ line: 0, title: '', problem: 'too-many', value: String(file.left) });
  offered.sort((a, b) => a.line - b.line);
  refused.sort((a, b) => a.line - b.line);
  const zoneless = zonelessIn(file.events, zones);
  return { offered, refused, zoneless, name: unescapeText(file.name), isCalendar: file.isCalendar };
}

function zonelessIn(events: readonly IcsEvent[], zones: Zones): IcsReading['zoneless'] {
  const starts = events.flatMap((event) => event.lines.get('DTSTART')?.[0] ?? []);
  const found = starts.filter((line) => isZoneless(line, zones));
  if (found.length === 0) return null;
  return found.some(({ parameters }) => parameters.has('TZID')) ? 'unknown' : 'floating';
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The events of one name together, the series before what stands in the place of its days. */
function groupsOf(events: readonly IcsEvent[]): IcsEvent[][] {
  const groups = new Map<string, IcsEvent[]>();
  const nameless: IcsEvent[][] = [];
  for (const event of events) {
    const uid = textOf(event, 'UID');
    if (uid === '') nameless.push([event]);
    else if (groups.has(uid)) groups.get(uid)?.push(event);
    else groups.set(uid, [event]);
  }
  const sorted = [...groups.values()].map((group) =>
    group.length === 1 ? group : [...group].sort((a, b) => Number(isOverride(a)) - Number(isOverride(b))),
  );
  return [...sorted, ...nameless];
}

const isOverride = (event: IcsEvent): boolean => event.lines.has('RECURRENCE-ID');

function leaveOut(series: Writable<ReadItem>, day: string): void {
  if (!series.skippedDays?.includes(day)) series.skippedDays = [...(series.skippedDays ?? []), day];
}

function itemOf(
  event: IcsEvent,
  zones: Zones,
  options: IcsOptions,
  series: ReadItem | null,
): OfferedItem & { item: Writable<ReadItem> } {
  if (!event.isClosed) throw new RowRefused('not-closed', '');
  const uid = textOf(event, 'UID');
  if (series !== null && !isOverride(event)) throw new RowRefused('duplicate', uid);
  const said = ownFields(event);
  const times = timesOf(event, zones, options, said);
  const recurring = { ...recurrenceOf(event, times, zones), ...overrideOf(event, series, zones) };
  const title = textOf(event, 'SUMMARY') || firstLine(textOf(event, 'DESCRIPTION'));
  if (title.trim() === '') throw new RowRefused('no-title', '');
  const made = checkedItem({
    ...said,
    id: idOf(uid, event, said),
    title,
    ...(event.lines.has('DESCRIPTION') ? { brief: textOf(event, 'DESCRIPTION') } : {}),
    ...(event.lines.has('CATEGORIES') ? { labels: labelsOf(event) } : {}),
    ...statusOf(event, said),
    ...linkOf(event, said),
    ...placeOf(event, said),
    ...times,
    ...recurring,
    ...(uid !== '' && !OWN_UID.test(uid) && !recurring.seriesId && uid.length <= 500 ? { uid } : {}),
  });
  if (made === null) throw new RowRefused('not-accepted', title);
  return { ...made, line: event.lineNumber };
}

/** What the file of ours says beyond the standard; the standard's own lines come after it and win. */
function ownFields(event: IcsEvent): Record<string, unknown> {
  const said = textOf(event, HAMSEDA_ITEM);
  if (said === '') return {};
  try {
    const parsed: unknown = JSON.parse(said);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed) || hasUnsafeKey(parsed))
      return {};
    if (event.lines.has(HAMSEDA_JALALI)) return { ...parsed };
    // By the Gregorian calendar the standard's own lines say all of it, and somebody may have changed them.
    const {
      recurrence: _rule,
      skippedDays: _skipped,
      extraDays: _extra,
      ...rest
    } = parsed as Record<string, unknown>; // an object
    return rest;
  } catch {
    return {}; // another program has cut it; the standard's lines are whole
  }
}

type Times = Pick<ReadItem, 'date' | 'timeZone' | 'allDay'> & Partial<Pick<ReadItem, 'time' | 'endDate'>>;

function timesOf(
  event: IcsEvent,
  zones: Zones,
  { timeZone: teamZone, saidZone = teamZone }: IcsOptions,
  said: Record<string, unknown>,
): Times {
  const [line] = event.lines.get('DTSTART') ?? [];
  if (!line) throw new RowRefused('no-day', '');
  const moment = momentOf(line, zones);
  // What recurs in UTC keeps that zone: on a wall with summer time it comes at two times.
  const isRecurring = event.lines.has('RRULE') || event.lines.has('RDATE');
  const isOnTeamWall = moment.zone === 'UTC' && !isRecurring && said.timeZone !== 'UTC';
  const dayZone = typeof said.timeZone === 'string' ? said.timeZone : teamZone;
  const ownZone = moment.time === null ? dayZone : saidZone;
  const timeZone = isOnTeamWall ? teamZone : (moment.zone ?? ownZone);
  const { day: date, time } = onWall(moment, timeZone);
  const endDate = endOf(event, zones, timeZone, time === null);
  return {
    date,
    timeZone,
    // An item of ours without a time need not be one of the whole day.
    allDay: time === null ? said.allDay !== false : said.allDay === true,
    ...(time !== null && { time }),
    ...(endDate !== null && endDate > date && { endDate }),
  };
}

function endOf(event: IcsEvent, zones: Zones, zone: string, isWholeDay: boolean): IsoDay | null {
  const [line] = event.lines.get('DTEND') ?? [];
  if (!line) return null;
  const end = onWall(momentOf(line, zones), zone);
  // The end is no part of it: a whole day ends where the next begins.
  return isWholeDay || end.time === '00:00' || end.time === null ? addDays(end.day, -1) : end.day;
}

type Recurring = Partial<
  Pick<ReadItem, 'recurrence' | 'skippedDays' | 'extraDays' | 'seriesId' | 'seriesDay'>
>;

function recurrenceOf(event: IcsEvent, times: Times, zones: Zones): Recurring {
  const [line] = event.lines.get('RRULE') ?? [];
  const jalali = textOf(event, HAMSEDA_JALALI);
  // Other programs are told the days of a Jalali rule one by one; we know the rule, and what it leaves out.
  if (jalali !== '') return { recurrence: ruleOf(`${HAMSEDA_JALALI}:${jalali}`, times) };
  if (isOverride(event)) return {};
  const skipped = daysOf(event, 'EXDATE', zones, times.timeZone);
  const extra = daysOf(event, 'RDATE', zones, times.timeZone);
  return {
    ...(line && { recurrence: ruleOf(`RRULE:${line.value.trim()}`, times) }),
    ...(skipped.length > 0 && { skippedDays: skipped }),
    ...(extra.length > 0 && { extraDays: extra }),
  };
}

function ruleOf(line: string, times: Times): string {
  const parsed = parseRecurrence(line, (utcMs) => lastDayBefore(utcMs, times));
  if (!parsed.ok) throw new RowRefused(RULE_PROBLEMS[parsed.problem] ?? 'bad-rule', line);
  return writeRecurrence(parsed.rule);
}

const RULE_PROBLEMS: Readonly<Partial<Record<string, RowProblem>>> = {
  'within-day': 'within-day-rule',
  'other-calendar': 'other-calendar-rule',
};

function daysOf(event: IcsEvent, name: string, zones: Zones, timeZone: string): IsoDay[] {
  const days = (event.lines.get(name) ?? []).flatMap((line) =>
    line.value.split(',').map((value) => {
      const [start = ''] = value.split('/'); // of a period only where it begins
      return onWall(momentOf({ ...line, value: start }, zones), timeZone).day;
    }),
  );
  return [...new Set(days)];
}

function overrideOf(event: IcsEvent, series: ReadItem | null, zones: Zones): Recurring {
  const [line] = event.lines.get('RECURRENCE-ID') ?? [];
  if (!line || series === null) return {};
  if (line.parameters.get('RANGE') !== undefined) throw new RowRefused('future-range', line.value);
  return { seriesId: series.id, seriesDay: onWall(momentOf(line, zones), series.timeZone).day };
}

function idOf(uid: string, event: IcsEvent, said: Record<string, unknown>): unknown {
  if (said.id !== undefined) return said.id;
  const [, own] = OWN_UID.exec(uid) ?? [];
  const day = textOf(event, 'RECURRENCE-ID');
  if (own !== undefined && day === '') return own;
  return `ics-${shortHash(uid === '' ? `${event.lineNumber} ${textOf(event, 'SUMMARY')}` : `${uid} ${day}`)}`;
}

const STATUSES: Readonly<Record<string, readonly [ItemStatus, readonly ItemStatus[]]>> = {
  TENTATIVE: ['idea', ['idea', 'brief', 'inProduction', 'inReview', 'changesRequested', 'onHold']],
  CONFIRMED: ['scheduled', ['approved', 'scheduled', 'published', 'measured']],
  CANCELLED: ['cancelled', ['cancelled']],
};

/** Our own finer status stays while the standard's coarse one still means it. */
function statusOf(event: IcsEvent, said: Record<string, unknown>): { status?: ItemStatus } {
  const known = STATUSES[textOf(event, 'STATUS').toUpperCase()];
  if (!known) return {};
  const [coarse, finer] = known;
  return { status: finer.find((one) => one === said.status) ?? coarse };
}

function linkOf(event: IcsEvent, said: Record<string, unknown>): { links?: unknown[] } {
  const url = event.lines.get('URL')?.[0]?.value.trim() ?? '';
  const links = Array.isArray(said.links) ? said.links : [];
  const isKnown = links.some(
    (link) => typeof link === 'object' && link !== null && 'url' in link && link.url === url,
  );
  return /^https?:\/\//iu.test(url) && url.length <= 2_000 && !isKnown
    ? { links: [...links, { title: '', url }] }
    : {};
}

function placeOf(event: IcsEvent, said: Record<string, unknown>): { facts?: Record<string, unknown> } {
  const location = textOf(event, 'LOCATION').slice(0, 500);
  const facts = typeof said.facts === 'object' && said.facts !== null ? said.facts : {};
  return location === '' ? {} : { facts: { ...facts, location } };
}

const labelsOf = (event: IcsEvent): string[] =>
  (event.lines.get('CATEGORIES') ?? []).flatMap(({ value }) => unescapeList(value));

const textOf = (event: IcsEvent, name: string): string =>
  unescapeText(event.lines.get(name)?.[0]?.value ?? '');
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

const refusal = (event: IcsEvent, problem: RowProblem, value: string): RefusedRow => ({
  line: event.lineNumber,
  title: textOf(event, 'SUMMARY').slice(0, 200),
  problem,
  value,
});
