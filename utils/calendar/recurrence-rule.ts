// How something recurs, as a rule of days: RFC 5545 (RRULE) by the Gregorian calendar, and the same by the Jalali one,
// which no standard tool knows and which is written in a property of our own. A rule says days; the time of the day is
// the item's. What a rule of a foreign file says beyond that is refused with a reason, never read as something else.
import { type IsoDay, type IsoWeekday, isIsoDay } from './day';

export type Frequency = 'daily' | 'weekly' | 'monthly' | 'yearly';

export interface RuleWeekday {
  readonly weekday: IsoWeekday;
  /** The first, second … such weekday of the month (of the year, in a yearly rule without months); -1 the last. */
  readonly nth?: number;
}

export interface Recurrence {
  /** Whose months and years the rule counts. */
  readonly calendar: 'gregorian' | 'jalali';
  readonly frequency: Frequency;
  /** Every so many days, weeks, months or years. */
  readonly interval: number;
  /** How many there are in all; never together with `until`. */
  readonly count?: number;
  /** The last day on which one may fall. */
  readonly until?: IsoDay;
  /** Where a week begins, for rules of every second week. */
  readonly weekStart: IsoWeekday;
  readonly months?: readonly number[];
  /** 1-31; -1 is the last day of the month. */
  readonly monthDays?: readonly number[];
  readonly weekdays?: readonly RuleWeekday[];
  /** 1-366; -1 is the last day of the year. */
  readonly yearDays?: readonly number[];
  /** 1-53 as ISO 8601 counts from `weekStart`; -1 is the last week. */
  readonly weekNumbers?: readonly number[];
  /** Of the days of one period those at these places; -1 is the last of them. */
  readonly positions?: readonly number[];
  /** What happens to the 31st in a shorter month: nothing (omit), or its last day instead (backward). */
  readonly missing: 'omit' | 'backward';
}

/**
 * empty · unclear: not written like a rule · within-day: hourly or several times a day · other-calendar: months that we
 * do not know (RSCALE) · contradiction: parts that exclude each other · out-of-range: the 32nd, every 0 days.
 */
export type RecurrenceProblem =
  | 'empty'
  | 'unclear'
  | 'within-day'
  | 'other-calendar'
  | 'contradiction'
  | 'out-of-range';

export type ParsedRecurrence =
  | { readonly ok: true; readonly rule: Recurrence }
  | { readonly ok: false; readonly problem: RecurrenceProblem };

const JALALI = 'X-HAMSEDA-JALALI';
const WEEKDAY_NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES: Readonly<Record<string, Frequency>> = {
  DAILY: 'daily',
  WEEKLY: 'weekly',
  MONTHLY: 'monthly',
  YEARLY: 'yearly',
};
/** As many entries as one part of a rule may list. */
const MOST_ENTRIES = 400;

/**
 * The rule in `RRULE:FREQ=…` or `X-HAMSEDA-JALALI:FREQ=…` (without a name it is an RRULE). An UNTIL that is an instant is
 * brought to the wall by `lastDayOf`, which gives the last day that it still allows.
 */
export function parseRecurrence(
  text: string,
  lastDayOf: (utcMs: number) => IsoDay = (utcMs) => new Date(utcMs).toISOString().slice(0, 10) as IsoDay, // by its making
): ParsedRecurrence {
  const line = text.trim();
  if (line === '') return refuse('empty');
  const [, name = 'RRULE', body = ''] = /^(?:(RRULE|X-HAMSEDA-JALALI):)?(.*)$/iu.exec(line) ?? [];
  const parts = new Map<string, string>();
  for (const part of body.split(';').filter((one) => one !== '')) {
    const [key = '', value = ''] = part.toUpperCase().split('=');
    if (value === '' || parts.has(key)) return refuse('unclear');
    parts.set(key, value);
  }
  return new RuleReader(parts, name.toUpperCase() === JALALI).read(lastDayOf);
}

class Refusal extends Error {
  readonly problem: RecurrenceProblem;
  constructor(problem: RecurrenceProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** One reading of the parts of a rule; throws a Refusal inside, gives a result outside. */
class RuleReader {
  private readonly parts: ReadonlyMap<string, string>;
  private readonly isJalali: boolean;
  constructor(parts: ReadonlyMap<string, string>, isJalali: boolean) {
    this.parts = parts;
    this.isJalali = isJalali;
  }

  read(lastDayOf: (utcMs: number) => IsoDay): ParsedRecurrence {
    try {
      const rule = this.rule(lastDayOf);
      return isContradiction(rule) ? refuse('contradiction') : { ok: true, rule };
    } catch (cause) {
      if (cause instanceof Refusal) return refuse(cause.problem);
      throw cause;
    }
  }

  private rule(lastDayOf: (utcMs: number) => IsoDay): Recurrence {
    const known = new Set([...Object.keys(READ), ...WITHIN_DAY]);
    if ([...this.parts.keys()].some((key) => !known.has(key) && !key.startsWith('X-')))
      throw new Refusal('unclear');
    if (WITHIN_DAY.some((key) => this.parts.has(key))) throw new Refusal('within-day');
    const scale = this.parts.get('RSCALE') ?? 'GREGORIAN';
    if (!['GREGORIAN', 'PERSIAN'].includes(scale)) throw new Refusal('other-calendar');
    const until = this.until(lastDayOf);
    const [count] = this.numbers('COUNT', 1, 100_000) ?? [];
    if (until !== undefined && count !== undefined) throw new Refusal('contradiction');
    const lists = {
      months: this.numbers('BYMONTH', 1, 12),
      monthDays: this.numbers('BYMONTHDAY', -31, 31),
      weekdays: this.weekdays(),
      yearDays: this.numbers('BYYEARDAY', -366, 366),
      weekNumbers: this.numbers('BYWEEKNO', -53, 53),
      positions: this.numbers('BYSETPOS', -366, 366),
    };
    return {
      calendar: this.isJalali || scale === 'PERSIAN' ? 'jalali' : 'gregorian',
      frequency: this.frequency(),
      interval: this.numbers('INTERVAL', 1, 1_000)?.[0] ?? 1,
      ...(count !== undefined && { count }),
      ...(until !== undefined && { until }),
      weekStart: this.weekStart(),
      ...present(lists),
      missing: this.missing(),
    };
  }

  private frequency(): Frequency {
    const said = this.parts.get('FREQ') ?? '';
    if (['HOURLY', 'MINUTELY', 'SECONDLY'].includes(said)) throw new Refusal('within-day');
    const frequency = Object.hasOwn(FREQUENCIES, said) ? FREQUENCIES[said] : undefined;
    if (!frequency) throw new Refusal('unclear');
    return frequency;
  }

  private until(lastDayOf: (utcMs: number) => IsoDay): IsoDay | undefined {
    const said = this.parts.get('UNTIL');
    if (said === undefined) return undefined;
    const [, year, month, date, hour, minute, second, zulu] =
      /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(said) ?? [];
    const day = `${year}-${month}-${date}`;
    if (!isIsoDay(day)) throw new Refusal('unclear');
    if (zulu !== 'Z') return day; // a day, or a time on the item's own wall
    const instant = Date.parse(`${day}T${hour}:${minute}:${second}Z`);
    if (Number.isNaN(instant)) throw new Refusal('unclear');
    return lastDayOf(instant);
  }

  private weekStart(): IsoWeekday {
    const place = WEEKDAY_NAMES.indexOf(this.parts.get('WKST') ?? 'MO');
    if (place < 0) throw new Refusal('unclear');
    return (place + 1) as IsoWeekday; // a place of seven
  }

  private missing(): Recurrence['missing'] {
    const said = this.parts.get('SKIP') ?? 'OMIT';
    if (said !== 'OMIT' && said !== 'BACKWARD') throw new Refusal('unclear');
    return said === 'OMIT' ? 'omit' : 'backward';
  }

  private weekdays(): RuleWeekday[] | undefined {
    return this.list('BYDAY')?.map((entry) => {
      const [, nth, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(entry) ?? [];
      const place = WEEKDAY_NAMES.indexOf(name);
      if (place < 0) throw new Refusal('unclear');
      if (nth !== undefined && (Number(nth) === 0 || Math.abs(Number(nth)) > 53))
        throw new Refusal('out-of-range');
      const weekday = (place + 1) as IsoWeekday; // a place of seven
      return nth === undefined ? { weekday } : { weekday, nth: Number(nth) };
    });
  }

  /** Whole numbers of a part, none of them 0; undefined when it is missing. */
  private numbers(key: string, least: number, most: number): number[] | undefined {
    return this.list(key)?.map((entry) => {
      if (!/^[+-]?\d{1,6}$/.test(entry)) throw new Refusal('unclear');
      const number = Number(entry);
      if (number === 0 || number < least || number > most) throw new Refusal('out-of-range');
      return number;
    });
  }

  private list(key: string): string[] | undefined {
    const entries = this.parts.get(key)?.split(',');
    if (entries && entries.length > MOST_ENTRIES) throw new Refusal('out-of-range');
    return entries && [...new Set(entries)];
  }
}

const WITHIN_DAY = ['BYHOUR', 'BYMINUTE', 'BYSECOND'];
const READ: Readonly<Record<string, true>> = Object.fromEntries(
  'FREQ INTERVAL COUNT UNTIL WKST SKIP RSCALE BYMONTH BYMONTHDAY BYDAY BYYEARDAY BYWEEKNO BYSETPOS'
    .split(' ')
    .map((key) => [key, true]),
);

/** What RFC 5545 forbids, since it would mean nothing or two things. */
function isContradiction({ frequency, ...rule }: Recurrence): boolean {
  const { weekdays, monthDays, yearDays, weekNumbers, positions, months } = rule;
  const hasNth = weekdays?.some(({ nth }) => nth !== undefined) ?? false;
  return (
    (frequency !== 'yearly' && (yearDays !== undefined || weekNumbers !== undefined)) ||
    (frequency === 'weekly' && monthDays !== undefined) ||
    (hasNth && (frequency === 'daily' || frequency === 'weekly' || weekNumbers !== undefined)) ||
    (positions !== undefined && !(weekdays || monthDays || yearDays || weekNumbers || months))
  );
}

/** The rule as one line, the way `parseRecurrence` reads it. */
export function writeRecurrence(rule: Recurrence): string {
  return `${rule.calendar === 'jalali' ? JALALI : 'RRULE'}:${writeParts(rule)}`;
}

/** The parts alone; `until` may be written otherwise, since a file wants an instant where the item has a time. */
export function writeParts(rule: Recurrence, until?: string): string {
  const day = (one: RuleWeekday) => `${one.nth ?? ''}${WEEKDAY_NAMES[one.weekday - 1]}`;
  const parts: readonly (readonly [string, string | number | undefined])[] = [
    ['FREQ', rule.frequency.toUpperCase()],
    ['INTERVAL', rule.interval === 1 ? undefined : rule.interval],
    ['COUNT', rule.count],
    ['UNTIL', rule.until && (until ?? rule.until.replaceAll('-', ''))],
    ['BYMONTH', rule.months?.join()],
    ['BYWEEKNO', rule.weekNumbers?.join()],
    ['BYYEARDAY', rule.yearDays?.join()],
    ['BYMONTHDAY', rule.monthDays?.join()],
    ['BYDAY', rule.weekdays?.map(day).join()],
    ['BYSETPOS', rule.positions?.join()],
    ['SKIP', rule.missing === 'backward' ? 'BACKWARD' : undefined],
    ['WKST', rule.weekStart === 1 ? undefined : WEEKDAY_NAMES[rule.weekStart - 1]],
  ];
  return parts.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`])).join(';');
}

const refuse = (problem: RecurrenceProblem) => ({ ok: false, problem }) as const;

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
/** Without the fields that are undefined. */
function present<T extends object>(fields: T): Present<T> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Present<T>; // the same fields, fewer of them
}
