// Every stored record: an id, who wrote it and when, its own fields, and whatever fields a newer version added.
import { Instant, MemberId } from './parts';
import { z } from './zod';

/** Who wrote a row: a member, or the product itself (first example data, a migration, an import). */
export const Writer = z.union([MemberId, z.literal('system')]);
export type Writer = z.infer<typeof Writer>;

const stamps = { createdAt: Instant, updatedAt: Instant, updatedBy: Writer };

/** A record's schema from its id and its own fields. Unknown fields are kept at run time (they belong to a newer version). */
/* @__NO_SIDE_EFFECTS__ */
export function recordOf<I extends z.core.$ZodType, S extends z.core.$ZodLooseShape>(idSchema: I, fields: S) {
  const shape = { id: idSchema, ...stamps, ...fields };
  const open: unknown = z.looseObject(shape);
  // The type hides the open end, so that a misspelt field is a compile error and not `unknown`.
  return open as z.ZodMiniObject<{ id: I } & typeof stamps & S>; // same run-time object, narrower view
}

/** A part of a record, an entry of its lists for instance: typed closed and kept open, like the record itself. */
/* @__NO_SIDE_EFFECTS__ */
export function part<S extends z.core.$ZodLooseShape>(shape: S) {
  const open: unknown = z.looseObject(shape);
  return open as z.ZodMiniObject<S>; // same run-time object, narrower view
}
