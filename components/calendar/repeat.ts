// How something comes again, as a choice of a few words; any other rule stays as it was written.
import { type IsoDay, isIsoDay } from '@/utils/calendar/day';
import { parseRecurrence, type Recurrence, writeRecurrence } from '@/utils/calendar/recurrence-rule';
import type { TurnScope } from '@/utils/services/contract';
import { weekStart } from './state';

/** Of what comes again, the turns that a change may be meant for. */
export const SCOPES = ['this', 'following', 'all'] as const satisfies readonly TurnScope[];

export const REPEATS = [
  'never',
  'daily',
  'weekly',
  'fortnightly',
  'monthlyJalali',
  'monthly',
  'yearlyJalali',
  'yearly',
] as const;
export type Repeat = (typeof REPEATS)[number] | 'rule';

type Shape = Pick<Recurrence, 'calendar' | 'frequency' | 'interval'>;
const SHAPES: Readonly<Record<Exclude<Repeat, 'never' | 'rule'>, Shape>> = {
  daily: { calendar: 'gregorian', frequency: 'daily', interval: 1 },
  weekly: { calendar: 'gregorian', frequency: 'weekly', interval: 1 },
  fortnightly: { calendar: 'gregorian', frequency: 'weekly', interval: 2 },
  monthlyJalali: { calendar: 'jalali', frequency: 'monthly', interval: 1 },
  monthly: { calendar: 'gregorian', frequency: 'monthly', interval: 1 },
  yearlyJalali: { calendar: 'jalali', frequency: 'yearly', interval: 1 },
  yearly: { calendar: 'gregorian', frequency: 'yearly', interval: 1 },
};

/** What a rule is called, and the last day on which it may fall. */
export function repeatOf(rule: string | undefined): { repeat: Repeat; until: IsoDay | null } {
  if (!rule) return { repeat: 'never', until: null };
  const parsed = parseRecurrence(rule, dayOfInstant);
  if (!parsed.ok) return { repeat: 'rule', until: null };
  const until = parsed.rule.until ?? null;
  const found = REPEATS.find(
    (name) => name !== 'never' && ruleOf(name, until) === writeRecurrence(parsed.rule),
  );
  return { repeat: found ?? 'rule', until };
}

/** The rule of a choice; undefined for one that never comes again. */
export function ruleOf(repeat: Repeat, until: IsoDay | null): string | undefined {
  if (repeat === 'never' || repeat === 'rule') return undefined;
  return writeRecurrence({
    ...SHAPES[repeat],
    weekStart: repeat === 'fortnightly' ? weekStart() : 1,
    // The 31st of a month that has thirty days is its last day: nobody plans to leave a month out.
    missing: repeat.startsWith('monthly') || repeat.startsWith('yearly') ? 'backward' : 'omit',
    ...(until === null ? {} : { until }),
  });
}

function dayOfInstant(utcMs: number): IsoDay {
  const day = new Date(utcMs).toISOString().slice(0, 10);
  if (isIsoDay(day)) return day;
  throw new RangeError(`no day: ${utcMs}`);
}
