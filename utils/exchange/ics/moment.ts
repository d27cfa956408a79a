// Days and times of an iCalendar file: 20261123, 20261123T100000 on somebody's wall, 20261123T063000Z.
import { wallClock } from '@/utils/base/zone';
import { type IsoDay, isIsoDay } from '@/utils/calendar/day';
import { RowRefused } from '../row-refused';
import type { ContentLine } from './lines';
import { zoneOf } from './zones';

export interface Moment {
  readonly day: IsoDay;
  /** HH:MM on the wall of `zone`; null for a whole day. */
  readonly time: string | null;
  /** Null: of no zone («floating»), or a whole day. */
  readonly zone: string | null;
}

/** What explains the zones of a file. */
export interface Zones {
  /** X-LIC-LOCATION by TZID. */
  readonly locations: ReadonlyMap<string, string>;
  /** What a person says of names that nobody explains. */
  readonly unknownAs?: string;
}

/** The moment of a line such as DTSTART; throws a RowRefused for what is none. */
export function momentOf(line: Pick<ContentLine, 'parameters' | 'value'>, zones: Zones): Moment {
  const [, year, month, date, hour, minute, second, zulu] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z?))?$/.exec(line.value.trim()) ?? [];
  const day = `${year}-${month}-${date}`;
  if (!isIsoDay(day)) throw new RowRefused('bad-day', line.value);
  if (hour === undefined) return { day, time: null, zone: null };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) {
    throw new RowRefused('bad-time', line.value);
  }
  const time = `${hour}:${minute}`;
  if (zulu === 'Z') return { day, time, zone: 'UTC' };
  const name = line.parameters.get('TZID');
  if (name === undefined) return { day, time, zone: null };
  const zone = zoneOf(name, zones.locations) ?? zones.unknownAs ?? null;
  if (zone === null) throw new RowRefused('unknown-zone', name);
  return { day, time, zone };
}

/** The same moment on another wall; whole days and floating times are the same everywhere. */
export function onWall(moment: Moment, timeZone: string): { day: IsoDay; time: string | null } {
  if (moment.time === null || moment.zone === null || moment.zone === timeZone) return moment;
  const utc = moment.zone === 'UTC' ? Date.parse(`${moment.day}T${moment.time}Z`) : null;
  if (utc === null) return moment;
  const { day, time } = wallClock(utc, timeZone);
  return { day: isIsoDay(day) ? day : moment.day, time };
}

/** Whether a line names a time, and no zone that we or its file can explain. */
export function isZoneless({ parameters, value }: ContentLine, { locations }: Zones): boolean {
  const [, zulu] = /^\d{8}T\d{4,6}(Z?)$/.exec(value.trim()) ?? [];
  const name = parameters.get('TZID');
  return zulu === '' && (name === undefined || zoneOf(name, locations) === null);
}
