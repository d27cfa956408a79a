// Between instants and what a clock on the wall shows somewhere. The rules of every zone come from the browser.

/** What clock and calendar show in `timeZone` at an instant: day YYYY-MM-DD, time HH:MM on 24 hours. */
export function wallClock(instantMs: number, timeZone: string): { day: string; time: string } {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(instantMs)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/**
 * The instant at which `timeZone` shows that day and time. A time that is skipped in spring gives the
 * instant as if the clock had not yet changed; one that comes twice in autumn gives the first.
 */
export function instantOf(day: string, time: string, timeZone: string): number {
  return instantOfWall(Date.parse(`${day}T${time}Z`), timeZone);
}

/**
 * What clock and calendar show, as a number: the milliseconds since the epoch at which UTC shows the same.
 * Whole days of it are days of that wall's calendar.
 */
export function wallMsOf(instantMs: number, timeZone: string): number {
  return instantMs + offsetMs(instantMs, timeZone);
}

/** The instant of such a number; times that are skipped or come twice as in `instantOf`. */
export function instantOfWall(wallMs: number, timeZone: string): number {
  const before = wallMs - offsetMs(wallMs - DAY_MS, timeZone);
  const after = wallMs - offsetMs(wallMs + DAY_MS, timeZone);
  if (before === after) return before;
  return before + offsetMs(before, timeZone) === wallMs || after + offsetMs(after, timeZone) !== wallMs
    ? before
    : after;
}

/** Whether this browser knows a zone of that name. Asking Intl costs a tenth of a millisecond, so answers are kept. */
export function isKnownZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    if (knownZones.size < MOST_ZONES) knownZones.add(name);
    return true;
  } catch {
    return false; // a RangeError is Intl's way of saying that there is no such zone
  }
}

/** How far the wall clock of `timeZone` is ahead of UTC at an instant. */
function offsetMs(instantMs: number, timeZone: string): number {
  const day = Math.floor(instantMs / DAY_MS);
  const offset = offsetOfDay(day, timeZone);
  // Between two midnights of UTC a clock is changed once at most: equal at both ends means equal between them.
  return offset === offsetOfDay(day + 1, timeZone) ? offset : askOffset(instantMs, timeZone);
}

function offsetOfDay(day: number, timeZone: string): number {
  let days = offsets.get(timeZone);
  if (!days || days.size >= MOST_DAYS) {
    days = new Map();
    offsets.set(timeZone, days);
  }
  let offset = days.get(day);
  if (offset === undefined) {
    offset = askOffset(day * DAY_MS, timeZone);
    days.set(day, offset);
  }
  return offset;
}

function askOffset(instantMs: number, timeZone: string): number {
  const { day, time } = wallClock(instantMs, timeZone);
  return Date.parse(`${day}T${time}Z`) - Math.floor(instantMs / MINUTE_MS) * MINUTE_MS;
}

/** Making a formatter costs a hundred times what using it does. Throws a RangeError for an unknown zone. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formatters.set(timeZone, made);
  return made;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
const knownZones = new Set<string>();
const MOST_ZONES = 1_000; // a stranger may write each in many cases
const offsets = new Map<string, Map<number, number>>();
const MOST_DAYS = 4_000;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
