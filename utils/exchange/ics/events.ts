// The events of an iCalendar file, each as its lines; what stands inside of them (alarms) and beside them (journals,
// free-busy times) is passed over. The file's own zones are kept for the places that they name.
import { type ContentLine, contentLines } from './lines';

export interface IcsEvent {
  /** The first line of each name; of dates that are listed all of them. */
  readonly lines: ReadonlyMap<string, readonly ContentLine[]>;
  readonly lineNumber: number;
  readonly isClosed: boolean;
}

export interface IcsFile {
  /** What the calendar calls itself; empty when it does not. */
  readonly name: string;
  readonly events: readonly IcsEvent[];
  /** X-LIC-LOCATION by TZID. */
  readonly locations: ReadonlyMap<string, string>;
  /** How many events were beyond the limit. */
  readonly left: number;
  /** Whether it is an iCalendar file at all. */
  readonly isCalendar: boolean;
}

/** As many events as one file may bring. */
export const MOST_EVENTS = 50_000;
/** As many lines of one name as an event may have; RDATE and EXDATE come in thousands. */
const MOST_LINES = 5_000;

export function readEvents(text: string): IcsFile {
  const events: IcsEvent[] = [];
  const locations = new Map<string, string>();
  const inside: string[] = [];
  let [name, zone, isCalendar, left] = ['', '', false, 0];
  let current: { lines: Map<string, ContentLine[]>; lineNumber: number } | null = null;
  const close = (isClosed: boolean) => {
    if (current === null) return;
    if (events.length < MOST_EVENTS) events.push({ ...current, isClosed });
    else left += 1;
    current = null;
  };
  for (const line of contentLines(text)) {
    const component = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') {
      if (component === 'VCALENDAR') isCalendar = true;
      // An event within an event: the first one was never closed.
      if (component === 'VEVENT') {
        close(false);
        current = { lines: new Map(), lineNumber: line.lineNumber };
        inside.length = 0;
      }
      inside.push(component);
    } else if (line.name === 'END') {
      if (component === 'VEVENT') close(true);
      inside.pop();
    } else if (current !== null) {
      if (inside.at(-1) === 'VEVENT') keep(current.lines, line);
    } else if (inside.at(-1) === 'VTIMEZONE') {
      if (line.name === 'TZID') zone = line.value.trim();
      if (line.name === 'X-LIC-LOCATION') locations.set(zone, line.value.trim());
    } else if (line.name === 'X-WR-CALNAME') name = line.value;
  }
  close(false);
  return { name, events, locations, left, isCalendar };
}

function keep(lines: Map<string, ContentLine[]>, line: ContentLine): void {
  const known = lines.get(line.name);
  if (!known) lines.set(line.name, [line]);
  else if (known.length < MOST_LINES) known.push(line);
}
