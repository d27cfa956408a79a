// The built-in occasions as a team observes them: its own beside them, and in the place of a built-in one whatever the
// team says of it under the same id: hidden, moved once, with other words or another tone.
import type { Occasion } from '@/utils/schema/occasion';
import { dayNumberOf, type IsoDay, isIsoDay } from './day';
import { OccasionRule } from './occasion-rule';
import type { OccasionEntry } from './occasions';

/** What comes once a year was moved from the nearest of its days: less than half of the shortest of the three years. */
const MOVED_DAYS = 170;
/** What has several days a year was moved from one that is near. */
const MOVED_DAYS_OF_MANY = 15;

/** All that the team observes. The same array for the same two lists, so that its index is made once. */
export function observedOccasions(
  builtIn: readonly OccasionEntry[],
  own: readonly Occasion[],
): readonly OccasionEntry[] {
  if (own.length === 0) return builtIn;
  const known = merged.get(builtIn) ?? new WeakMap<readonly Occasion[], readonly OccasionEntry[]>();
  merged.set(builtIn, known);
  const made = known.get(own) ?? merge(builtIn, own);
  known.set(own, made);
  return made;
}

const merged = new WeakMap<
  readonly OccasionEntry[],
  WeakMap<readonly Occasion[], readonly OccasionEntry[]>
>();

function merge(builtIn: readonly OccasionEntry[], own: readonly Occasion[]): OccasionEntry[] {
  const overridden = new Set<string>(own.map(({ id }) => id));
  return [...builtIn.filter(({ id }) => !overridden.has(id)), ...own.flatMap(entryOf)];
}

// A rule that this version cannot read falls on no day; where the team has moved it to is a day all the same.
function entryOf({ hidden, rule, movedTo, ...occasion }: Occasion): OccasionEntry[] {
  const parsed = OccasionRule.safeParse(rule);
  const moved = movedTo !== undefined && isIsoDay(movedTo) ? { movedTo } : {};
  if (hidden || !(parsed.success || 'movedTo' in moved)) return [];
  return [{ ...occasion, rule: parsed.success ? parsed.data : NEVER, ...moved }];
}

const NEVER: OccasionRule = { type: 'days', days: [] };

/** Whether an occasion that its rule puts on `day` was moved from there. */
export function isMovedAway({ movedTo, rule }: OccasionEntry, day: IsoDay): boolean {
  if (movedTo === undefined) return false;
  const isOnceAYear = rule.type !== 'days' && rule.type !== 'range';
  const most = isOnceAYear ? MOVED_DAYS : MOVED_DAYS_OF_MANY;
  return Math.abs(dayNumberOf(movedTo) - dayNumberOf(day)) <= most;
}
