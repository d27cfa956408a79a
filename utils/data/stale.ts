// A form saves a whole record as its window saw it. What another window has written in the meantime must not go back
// because this one still shows the old value: of such a field only what the person has really changed is written.
//
//   opened: {title: A, color: red}   meanwhile: color = blue   saved: {title: B, color: red}   →   title = B
import { isSame } from '@/utils/base/canonical';
import type { StoreName } from '@/utils/schema/records';
import type { Difference } from './difference';
import { msOf } from './hlc';
import type { PastRegister } from './merge';
import { asMap, mapField, type Row, readRegister, splitName } from './rows';

/** When the copy that somebody saves was read: the time of the newest change that it shows; undefined = it is new. */
export function seenMsOf(draft: object): number | undefined {
  const { updatedAt } = asMap(draft);
  const ms = typeof updatedAt === 'string' ? Date.parse(updatedAt) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

/** Names of a difference that were written after the copy was read. */
export const writtenSince = (row: Row, { fields, gone }: Difference, seenMs: number): string[] =>
  [...Object.keys(fields), ...gone].filter((name) => {
    const standing = readRegister(row, name);
    return standing !== undefined && msOf(standing.clock) > seenMs;
  });

/** The difference without what only repeats the old copy; `past` are the record's values that no longer show. */
export function withoutStale(
  store: StoreName,
  { fields, gone }: Difference,
  suspects: readonly string[],
  past: readonly PastRegister[],
  seenMs: number,
): Difference {
  const valueThen = (name: string): unknown =>
    past
      .filter(({ field, clock }) => field === name && msOf(clock) <= seenMs)
      .reduce<PastRegister | undefined>(
        (last, one) => (last && last.clock >= one.clock ? last : one),
        undefined,
      )?.value;
  const isStale = (name: string): boolean => {
    if (!suspects.includes(name)) return false;
    const [then, now] = [valueThen(name), fields[name]];
    // An element of a set is what it is: only whether it was there counts, not its place.
    if (mapField(store, splitName(name)[0])?.kind === 'set')
      return (then === undefined) === (now === undefined);
    return isSame(then, now);
  };
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !isStale(name))),
    gone: gone.filter((name) => !isStale(name)),
  };
}
