// An operation: what one act changed in one record, field by field. The unit that is logged, packed, sent and
// merged. A replica is the set of registers that its operations carried; see docs/data-format.md.
import { Writer } from './record';
import { z } from './zod';

/** The newest version of operations that is understood here. A newer one is kept raw until an update understands it. */
export const OPERATION_VERSION = 3;
/** What every operation is written in that version 1 understands too; data/stream.ts raises the others. */
export const FIRST_VERSION = 1;

/** A hybrid logical clock as text: 9 base36 digits of milliseconds, 4 of a counter, 6 characters of a node. */
export const Hlc = z.string().check(z.regex(/^[0-9a-z]{19}$/u));
export type Hlc = z.infer<typeof Hlc>;

/** `field`, or `field/key` for one entry of a map or set; a prototype's name is none. */
const FieldName = z.string().check(
  z.minLength(1),
  z.maxLength(300),
  z.refine((name) => !name.split('/').some((part) => PROTOTYPE_NAMES.includes(part))),
);
const PROTOTYPE_NAMES = ['__proto__', 'prototype', 'constructor'];

/** Anonymous counts that stay when a case goes: one figures key and what the case added to each counter. */
export const Contribution = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(500)),
  counts: z.record(z.string().check(z.maxLength(40)), z.number()),
});
export type Contribution = z.infer<typeof Contribution>;

export const Operation = z.object({
  store: z.string().check(z.minLength(1), z.maxLength(40)),
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  clock: Hlc,
  by: Writer,
  v: z.int().check(z.minimum(1)),
  fields: z.record(FieldName, z.unknown()),
  /** Fields that have no value since this operation. */
  gone: z.exactOptional(z.array(FieldName).check(z.maxLength(5_000))),
  /** A purge: the record goes for ever, on every device, whatever the clocks say. */
  purge: z.exactOptional(z.object({ figures: z.array(Contribution).check(z.maxLength(50)) })),
});
export type Operation = z.infer<typeof Operation>;
