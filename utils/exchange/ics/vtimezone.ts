// A VTIMEZONE for a zone of this browser: every change of its clocks in some years, as one observance each. Calendars
// that know the name of the zone go by that; the others have what they need.
import { wallMsOf } from '@/utils/base/zone';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The lines of a VTIMEZONE that holds from the beginning of `fromYear` to the end of `toYear`. */
export function timeZoneLines(timeZone: string, fromYear: number, toYear: number): string[] {
  const first = Date.UTC(fromYear, 0, 1) - DAY_MS;
  const last = Date.UTC(toYear + 1, 0, 1) + DAY_MS;
  const offsetAt = (instantMs: number) => wallMsOf(instantMs, timeZone) - instantMs;
  const lines = ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, `X-LIC-LOCATION:${timeZone}`];
  let offset = offsetAt(first);
  const usual = Math.min(offset, offsetAt(Date.UTC(fromYear, 0, 15)), offsetAt(Date.UTC(fromYear, 6, 15)));
  lines.push(...observance('STANDARD', first, offset, offset));
  for (let at = first; at < last; at += DAY_MS) {
    const next = offsetAt(at + DAY_MS);
    if (next === offset) continue;
    const change = changeBetween(at, at + DAY_MS, offsetAt);
    lines.push(...observance(next > usual ? 'DAYLIGHT' : 'STANDARD', change, offset, next));
    offset = next;
  }
  return [...lines, 'END:VTIMEZONE'];
}

/** The minute at which the offset changes within a day. */
function changeBetween(fromMs: number, toMs: number, offsetAt: (instantMs: number) => number): number {
  const before = offsetAt(fromMs);
  let [low, high] = [fromMs / MINUTE_MS, toMs / MINUTE_MS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * MINUTE_MS) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE_MS;
}

/** It begins on the wall as it stood before the change. */
function observance(kind: 'STANDARD' | 'DAYLIGHT', atMs: number, fromMs: number, toMs: number): string[] {
  const wall = new Date(atMs + fromMs).toISOString().replaceAll(/[-:]|\.\d{3}Z/g, '');
  return [
    `BEGIN:${kind}`,
    `DTSTART:${wall}`,
    `TZOFFSETFROM:${offsetText(fromMs)}`,
    `TZOFFSETTO:${offsetText(toMs)}`,
    `END:${kind}`,
  ];
}

function offsetText(offsetMs: number): string {
  const minutes = Math.abs(Math.round(offsetMs / MINUTE_MS));
  const text = (number: number) => String(number).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${text(Math.floor(minutes / 60))}${text(minutes % 60)}`;
}
