// A time of the day as a person types it: ۱۸:۳۰, ساعت ۱۰, ۱۰ صبح, ۵ و نیم عصر, 5pm, noon. What is no time says why.
import { foldTyped, type Stretch, typedPattern } from './typed-text';

/** empty · unclear: not written like a time · no-time: 25:00, 9:75, ۱۵ صبح. */
export type TimeProblem = 'empty' | 'unclear' | 'no-time';

export type TypedTime =
  | {
      readonly ok: true;
      /** HH:MM on 24 hours. */
      readonly time: string;
    }
  | { readonly ok: false; readonly problem: TimeProblem };

/** The time that `text` names, and nothing beside it; a bare number is an hour. */
export function readTime(text: string): TypedTime {
  const folded = foldTyped(text);
  if (folded.trim() === '') return { ok: false, problem: 'empty' };
  return timeIn(folded, true)?.time ?? { ok: false, problem: 'unclear' };
}

/** The first time in a text that cannot be anything else, with its place; a bare number is none. */
export function findTime(text: string): (Stretch & { time: TypedTime }) | null {
  return timeIn(foldTyped(text), false);
}

type Found = Stretch & { time: TypedTime };

function timeIn(folded: string, alone: boolean): Found | null {
  for (const { source, isCertain, read } of FORMS) {
    if (!alone && !isCertain) continue;
    const match = typedPattern(source, alone).exec(folded);
    if (match) return { time: read(match), from: match.index, to: match.index + match[0].length };
  }
  return null;
}

interface Form {
  readonly source: string;
  /** Whether such words mean a time wherever they stand. */
  readonly isCertain: boolean;
  read(match: RegExpExecArray): TypedTime;
}

const NUMBERS = 'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده'.split(' ');
const HOUR = `(\\d{1,2}|${[...NUMBERS].sort((a, b) => b.length - a.length).join('|')})`;
const MINUTES = '(?:\\s*[:.]\\s*(\\d{2}))';
const PART_WORDS = '(?:\\s+و\\s+(نیم|ربع))';
const PART_OF_DAY =
  '(?:\\s*(صبح|بامداد|ظهر|بعد\\s*از\\s*ظهر|بعدازظهر|ب\\.?\\s*ظ\\.?|ق\\.?\\s*ظ\\.?|عصر|غروب|شب|[ap]\\.?m\\.?|in the morning|in the afternoon|in the evening|at night))';
const AT = '(?:ساعت(?:\\s*ی)?|at|@)\\s*';

const FORMS: readonly Form[] = [
  { source: 'نیمه\\s*شب|midnight|at midnight', isCertain: true, read: () => at(0, 0) },
  { source: '(?:at\\s+)?noon|سر\\s+ظهر|ظهر', isCertain: true, read: () => at(12, 0) },
  {
    source: `(?:${AT})?(?:یک\\s+)?ربع\\s+به\\s+${HOUR}${PART_OF_DAY}?`,
    isCertain: true,
    read: ([, hour = '', part]) => quarterTo(onClock(numberOf(hour), 0, part)),
  },
  {
    source: `(?:${AT})?${HOUR}(?:${MINUTES}|${PART_WORDS})?${PART_OF_DAY}`,
    isCertain: true,
    read: ([, hour = '', minute, words, part]) => onClock(numberOf(hour), minutesOf(minute, words), part),
  },
  {
    source: `${AT}${HOUR}(?:${MINUTES}|${PART_WORDS})?(?:\\s*o'?clock)?`,
    isCertain: true,
    read: ([, hour = '', minute, words]) => onClock(numberOf(hour), minutesOf(minute, words), undefined),
  },
  {
    source: "(\\d{1,2})\\s*o['’]?clock",
    isCertain: true,
    read: ([, hour = '']) => onClock(Number(hour), 0, undefined),
  },
  {
    source: '(\\d{1,2}):(\\d{2})(?::\\d{2})?',
    isCertain: true,
    read: ([, hour, minute]) => onClock(Number(hour), Number(minute), undefined),
  },
  {
    source: '(\\d{1,2})(\\d{2})',
    isCertain: false,
    read: ([, hour, minute]) => onClock(Number(hour), Number(minute), undefined),
  },
  {
    source: `${HOUR}(?:${MINUTES}|${PART_WORDS})?`,
    isCertain: false,
    read: ([, hour = '', minute, words]) => onClock(numberOf(hour), minutesOf(minute, words), undefined),
  },
];

const numberOf = (hour: string): number => (/\d/.test(hour) ? Number(hour) : NUMBERS.indexOf(hour) + 1);
const minutesOf = (minute: string | undefined, words: string | undefined): number =>
  words === 'نیم' ? 30 : words === 'ربع' ? 15 : Number(minute ?? 0);

function onClock(hour: number, minute: number, part: string | undefined): TypedTime {
  if (part === undefined) return at(hour, minute);
  const named = PARTS.find(({ words }) => words.test(part));
  const shown = named?.hour(hour);
  return shown === undefined ? NO_TIME : at(shown, minute);
}

/** What each part of the day makes of an hour; undefined: the two contradict each other. */
const PARTS: readonly { words: RegExp; hour(hour: number): number | undefined }[] = [
  { words: /^(?:صبح|بامداد|ق|a|in the m)/, hour: (hour) => (hour === 12 ? 0 : hour < 12 ? hour : undefined) },
  { words: /^(?:بعد|ب|p|in the a)/, hour: afternoon },
  { words: /^ظهر/, hour: (hour) => (hour >= 10 && hour <= 15 ? hour : hour <= 3 ? hour + 12 : undefined) },
  { words: /^(?:عصر|غروب|in the e)/, hour: (hour) => (hour === 12 ? undefined : afternoon(hour)) },
  // «۱۲ شب» is midnight and «۲ شب» comes after it; «۸ شب» is the evening.
  { words: /^(?:شب|at n)/, hour: (hour) => (hour === 12 ? 0 : hour < 5 ? hour : afternoon(hour)) },
];

function afternoon(hour: number): number | undefined {
  if (hour >= 12) return hour;
  return hour === 0 ? undefined : hour + 12;
}

function quarterTo(full: TypedTime): TypedTime {
  if (!full.ok) return full;
  const minutes = (Number(full.time.slice(0, 2)) * 60 + 1_440 - 15) % 1_440;
  return at(Math.floor(minutes / 60), minutes % 60);
}

function at(hour: number, minute: number): TypedTime {
  if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59)) return NO_TIME;
  return { ok: true, time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}

const NO_TIME: TypedTime = { ok: false, problem: 'no-time' };
