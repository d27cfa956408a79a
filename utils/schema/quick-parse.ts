// What this product has written itself comes back as it was parsed before: mostly nothing is to be filled in, nothing
// to be left out. Parsing copies every object and every list all the same. Here a schema is read once into plain
// functions that give back the value itself, or a copy of just those parts in which a default was missing; they cost a
// tenth. What they are not sure of is asked of the schema, and why a value is refused says the schema alone.
import type { z } from './zod';

type Schema = z.core.$ZodType;
/** The parsed value, which may be the very value that was handed in; NO = the schema refuses it. */
type Reader = (value: unknown) => unknown;
const NO = Symbol('refused');

/**
 * Parses as `schema.safeParse` does, but shares with the value whatever is right as it stands: it must be held by
 * nobody else.
 */
export function quickParse<T extends z.ZodMiniType>(
  schema: T,
  value: unknown,
): z.core.util.SafeParseResult<z.infer<T>> {
  const data = readerOf(schema)(value);
  return data === NO ? schema.safeParse(value) : { success: true, data: data as z.infer<T> }; // as the schema reads it
}

/** Would the schema accept the value? */
export const isAccepted = (schema: Schema, value: unknown): boolean => readerOf(schema)(value) !== NO;

const readers = new WeakMap<Schema, Reader>();

function readerOf(schema: Schema): Reader {
  const known = readers.get(schema);
  if (known) return known;
  const reader = withChecks(schema, readerOfKind(schema));
  readers.set(schema, reader);
  return reader;
}

/** Reads the kind of value, without its checks; kinds that are not named here are read by the schema itself. */
function readerOfKind(schema: Schema): Reader {
  const { def } = (schema as z.core.$ZodTypes)._zod; // every schema of the library is one of these
  switch (def.type) {
    case 'string':
      return only((value) => typeof value === 'string');
    case 'number':
      return only(Number.isFinite);
    case 'boolean':
      return only((value) => typeof value === 'boolean');
    case 'unknown':
      return (value) => value;
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'literal':
      return oneOf(def.values);
    case 'nullable': {
      const inner = readerOf(def.innerType);
      return (value) => (value === null ? null : inner(value));
    }
    case 'optional':
    case 'default': {
      const inner = readerOf(def.innerType);
      // A field that is not there never gets this far; what it is that has no value, the schema knows.
      return (value) => (value === undefined ? slowly(schema, value) : inner(value));
    }
    case 'array': {
      const element = readerOf(def.element);
      return (value) => (Array.isArray(value) ? withElements(value, () => element) : NO);
    }
    case 'tuple': {
      if (def.rest) break;
      const places = def.items.map(readerOf);
      return (value) =>
        Array.isArray(value) && value.length === places.length
          ? withElements(value, (place) => places[place] ?? refuse)
          : slowly(schema, value);
    }
    case 'record': {
      if (def.keyType._zod.values !== undefined) break; // such a list of keys would have to be complete
      const key = readerOf(def.keyType);
      const entry = readerOf(def.valueType);
      return (value) =>
        isPlain(value) && Object.keys(value).every((name) => name !== PROTO && key(name) === name)
          ? withFields(value, () => entry)
          : slowly(schema, value);
    }
    case 'object':
      return readerOfObject(schema, def);
    case 'union':
      return readerOfUnion(def);
  }
  return (value) => slowly(schema, value);
}

const only =
  (isRight: (value: unknown) => boolean): Reader =>
  (value) =>
    isRight(value) ? value : NO;

const refuse: Reader = () => NO;

function oneOf(values: Iterable<unknown>): Reader {
  const words = new Set(values);
  return only((value) => words.has(value));
}

function readerOfObject(schema: Schema, def: z.core.$ZodObjectDef): Reader {
  const rest = def.catchall?._zod.def.type;
  const asksSchema: Reader = (value) => slowly(schema, value);
  if (rest !== undefined && rest !== 'unknown') return asksSchema;
  const isOpen = rest === 'unknown';
  const fields = new Map(
    Object.entries(def.shape).map(([name, field]) => {
      const isNeeded = field._zod.def.type !== 'optional';
      return [name, { read: readerOf(field), isNeeded }] as const;
    }),
  );
  const needed = Object.entries(def.shape).filter(([name]) => fields.get(name)?.isNeeded);
  return (value) => {
    if (typeof value !== 'object' || value === null) return NO;
    if (!isPlain(value)) return asksSchema(value);
    let changed: Record<string, unknown> | undefined;
    let found = 0;
    for (const name in value) {
      const field = fields.get(name);
      if (!field) {
        // A closed object leaves out what it does not know, and nobody may set a prototype.
        if (!isOpen || name === PROTO) return asksSchema(value);
        continue;
      }
      if (field.isNeeded) found += 1;
      const read = field.read(value[name]);
      if (read === NO) return NO;
      if (read === value[name]) continue;
      changed ??= { ...value };
      changed[name] = read;
    }
    const read = changed ?? value;
    return found === needed.length ? read : complete(read, needed);
  };
}

/** Fills in the defaults of fields that are not there; NO where one is missing that has none. */
function complete(value: Record<string, unknown>, needed: readonly [string, Schema][]): unknown {
  let filled = value;
  for (const [name, schema] of needed) {
    if (Object.hasOwn(value, name)) continue;
    const given = slowly(schema, undefined);
    if (given === NO) return NO;
    if (filled === value) filled = { ...value };
    filled[name] = given;
  }
  return filled;
}

function readerOfUnion(def: z.core.$ZodUnionDef): Reader {
  const { discriminator } = def as Partial<z.core.$ZodDiscriminatedUnionDef>; // undefined in a plain union
  if (discriminator !== undefined) {
    const byWord = new Map<unknown, Reader>();
    for (const option of def.options) {
      for (const word of option._zod.propValues?.[discriminator] ?? []) byWord.set(word, readerOf(option));
    }
    return (value) =>
      typeof value === 'object' && value !== null
        ? (byWord.get(Reflect.get(value, discriminator)) ?? refuse)(value)
        : NO;
  }
  const options = def.options.map(readerOf);
  return (value) => {
    for (const option of options) {
      const read = option(value);
      if (read !== NO) return read;
    }
    return NO;
  };
}

/** The list, or a copy of it where an element was read as something else. */
function withElements(list: readonly unknown[], readerAt: (place: number) => Reader): unknown {
  let changed: unknown[] | undefined;
  for (let place = 0; place < list.length; place += 1) {
    const read = readerAt(place)(list[place]);
    if (read === NO) return NO;
    if (read === list[place]) continue;
    changed ??= [...list];
    changed[place] = read;
  }
  return changed ?? list;
}

/** The object, or a copy of it where a field was read as something else. */
function withFields(value: Record<string, unknown>, readerOfField: (name: string) => Reader): unknown {
  let changed: Record<string, unknown> | undefined;
  for (const name in value) {
    const read = readerOfField(name)(value[name]);
    if (read === NO) return NO;
    if (read === value[name]) continue;
    changed ??= { ...value };
    changed[name] = read;
  }
  return changed ?? value;
}

/** The schema's own answer. */
function slowly(schema: Schema, value: unknown): unknown {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  if (result instanceof Promise) throw new Error('no schema of ours waits for anything');
  return result.issues.length === 0 ? result.value : NO;
}

function withChecks(schema: Schema, reader: Reader): Reader {
  // A string's format is a check of the schema itself. What is written here is what the library's checks look like.
  const own = schema._zod.traits.has('$ZodCheck') ? [schema] : [];
  const checks = [...own, ...(schema._zod.def.checks ?? [])] as unknown as readonly Check[];
  return checks.map(passes).reduce<Reader>(
    (before, isPassed) => (value) => {
      const read = before(value);
      return read !== NO && isPassed(read) ? read : NO;
    },
    reader,
  );
}

interface Check {
  readonly _zod: {
    readonly def: {
      readonly check: string;
      readonly format?: string;
      readonly pattern?: RegExp;
      readonly maximum?: number;
      readonly minimum?: number;
      /** Of a refinement. */
      readonly fn?: (value: unknown) => unknown;
    };
    check(payload: { value: unknown; issues: unknown[] }): unknown;
  };
}

/** One check as a question: lengths and patterns straight away, all others as the library asks them. */
function passes(check: Check): (value: unknown) => boolean {
  const generally = (value: unknown): boolean => {
    const issues: unknown[] = [];
    check._zod.check({ value, issues });
    return issues.length === 0;
  };
  const { check: kind, format = '', pattern, maximum = 0, minimum = 0, fn } = check._zod.def;
  // Characters are never more than the units of their text; where the units are too many, the library counts.
  if (kind === 'max_length') return (value) => lengthOf(value) <= maximum || generally(value);
  if (kind === 'min_length' && minimum <= 1) return (value) => lengthOf(value) >= minimum;
  if (kind === 'string_format' && pattern && !pattern.global && PATTERNS.includes(format)) {
    return (value) => pattern.test(value as string); // its kind was asked first
  }
  if (kind === 'custom' && fn) return (value) => Boolean(fn(value));
  return generally;
}

/** Formats that are their pattern and nothing else. */
const PATTERNS = ['regex', 'datetime', 'date'];
const PROTO = '__proto__';

const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN;

/** An object as a text of JSON or a database gives it. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
