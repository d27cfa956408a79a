/** A change that takes a field away: whoever merges it drops what is undefined (`dropped`). */
export const without = <T extends object>(record: T, name: keyof T): T => ({ ...record, [name]: undefined });

/** The record without the fields that were taken away, in its lists as well. */
export function dropped<T>(value: T): T {
  if (Array.isArray(value)) return value.map(dropped) as T; // the same list
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, dropped(part)])) as T; // the same record, less what is undefined
}
