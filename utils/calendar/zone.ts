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
  const wanted = Date.parse(`${day}T${time}Z`);
  const before = wanted - offsetMs(wanted - DAY_MS, timeZone);
  const after = wanted - offsetMs(wanted + DAY_MS, timeZone);
  return before + offsetMs(before, timeZone) === wanted || after + offsetMs(after, timeZone) !== wanted
    ? before
    : after;
}

/** How far the wall clock of `timeZone` is ahead of UTC at an instant. */
function offsetMs(instantMs: number, timeZone: string): number {
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
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
