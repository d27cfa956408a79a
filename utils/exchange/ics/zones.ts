// What a file calls a time zone, as the IANA name that browsers know: the name itself, the same behind a maker's prefix,
// the place that the file's own VTIMEZONE names, or the name that Windows and Outlook use.
import { isKnownZone } from '@/utils/base/zone';

/** The zone, or null for a name that nobody explains. `locations` are the X-LIC-LOCATION of the file by TZID. */
export function zoneOf(name: string, locations: ReadonlyMap<string, string> = new Map()): string | null {
  const known = answers.get(name);
  if (known !== undefined && !locations.has(name)) return known;
  const found = look(name, locations);
  if (answers.size < MOST_KEPT && !locations.has(name)) answers.set(name, found);
  return found;
}
const answers = new Map<string, string | null>();
const MOST_KEPT = 1_000;

function look(name: string, locations: ReadonlyMap<string, string>): string | null {
  const plain = name.trim();
  // «/freeassociation.sourceforge.net/Tzfile/Asia/Tehran»: the last two parts, or the last one.
  const parts = plain.split('/').filter((part) => part !== '');
  const candidates = [
    plain,
    locations.get(name),
    WINDOWS[plain],
    parts.slice(-2).join('/'),
    parts.slice(-3).join('/'),
  ];
  return (
    candidates.find((one) => one !== undefined && one !== '' && /[A-Za-z]/.test(one) && isKnownZone(one)) ??
    null
  );
}

/** The names that Windows gives to zones, with the place that CLDR names for each. */
const WINDOWS: Readonly<Record<string, string>> = {
  'Iran Standard Time': 'Asia/Tehran',
  'Afghanistan Standard Time': 'Asia/Kabul',
  'West Asia Standard Time': 'Asia/Tashkent',
  'Arabian Standard Time': 'Asia/Dubai',
  'Arab Standard Time': 'Asia/Riyadh',
  'Arabic Standard Time': 'Asia/Baghdad',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Azerbaijan Standard Time': 'Asia/Baku',
  'Caucasus Standard Time': 'Asia/Yerevan',
  'Georgian Standard Time': 'Asia/Tbilisi',
  'Pakistan Standard Time': 'Asia/Karachi',
  'India Standard Time': 'Asia/Kolkata',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Jordan Standard Time': 'Asia/Amman',
  'Egypt Standard Time': 'Africa/Cairo',
  'Middle East Standard Time': 'Asia/Beirut',
  'Syria Standard Time': 'Asia/Damascus',
  'Russian Standard Time': 'Europe/Moscow',
  'FLE Standard Time': 'Europe/Kyiv',
  'GTB Standard Time': 'Europe/Bucharest',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'US Mountain Standard Time': 'America/Phoenix',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Atlantic Standard Time': 'America/Halifax',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'Argentina Standard Time': 'America/Argentina/Buenos_Aires',
  'China Standard Time': 'Asia/Shanghai',
  'Singapore Standard Time': 'Asia/Singapore',
  'SE Asia Standard Time': 'Asia/Bangkok',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Korea Standard Time': 'Asia/Seoul',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'W. Australia Standard Time': 'Australia/Perth',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'W. Central Africa Standard Time': 'Africa/Lagos',
  'E. Africa Standard Time': 'Africa/Nairobi',
  UTC: 'UTC',
  'Coordinated Universal Time': 'UTC',
};
