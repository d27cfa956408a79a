// What this product has written itself comes back as it was parsed before: nothing is to be filled in, nothing to be
// left out. For such values a schema is a plain question, and asking it costs a tenth of parsing, which copies every
// object and every list. Whatever is not answered with a clear yes goes to the schema itself, which alone refuses.
import type { z } from './zod';

type Schema = z.core.$ZodType;
/** true = the schema would give back an equal value; false = ask the schema. */
type Question = (value: unknown) => boolean;

/**
 * Parses as `schema.safeParse` does. A value that is right as it stands is given back itself, not copied: whoever
 * reads it here must be the only one who holds it.
 */
export function quickParse<T extends z.ZodMiniType>(
  schema: T,
  value: unknown,
): z.core.util.SafeParseResult<z.infer<T>> {
  if (isRightAsItIs(schema, value)) return { success: true, data: value as z.infer<T> }; // asked on this line
  return schema.safeParse(value);
}

/** Would the schema accept the value and give back its equal? "No" may also mean that it cannot be told quickly. */
export const isRightAsItIs = (schema: Schema, value: unknown): boolean => questionOf(schema)(value);

const questions = new WeakMap<Schema, Question>();

function questionOf(schema: Schema): Question {
  const known = questions.get(schema);
  if (known) return known;
  const question = withChecks(schema, ask(schema));
  questions.set(schema, question);
  return question;
}

/** The question about the kind of value, without its checks; kinds that are not named here are asked the slow way. */
function ask(schema: Schema): Question {
  const { def } = (schema as z.core.$ZodTypes)._zod; // every schema of the library is one of these
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'unknown':
      return () => true;
    case 'enum': {
      const words = new Set<unknown>(Object.values(def.entries));
      return (value) => words.has(value);
    }
    case 'literal': {
      const words = new Set<unknown>(def.values);
      return (value) => words.has(value);
    }
    case 'nullable': {
      const inner = questionOf(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'optional':
    case 'default':
      return questionOf(def.innerType); // of what is there; a field that is absent never gets this far
    case 'array': {
      const element = questionOf(def.element);
      return (value) => Array.isArray(value) && Array.from(value).every(element); // a gap is a value as well
    }
    case 'tuple': {
      if (def.rest) return slowly(schema);
      const places = def.items.map(questionOf);
      return (value) =>
        Array.isArray(value) &&
        value.length === places.length &&
        places.every((isRight, place) => isRight(value[place]));
    }
    case 'record': {
      const key = questionOf(def.keyType);
      const entry = questionOf(def.valueType);
      // A list of keys would have to be complete.
      if (def.keyType._zod.values !== undefined) return slowly(schema);
      return (value) =>
        isPlain(value) && Object.keys(value).every((name) => isSafe(name) && key(name) && entry(value[name]));
    }
    case 'object':
      return askFields(schema, def);
    case 'union':
      return askUnion(def);
    default:
      return slowly(schema);
  }
}

function askFields(schema: Schema, def: z.core.$ZodObjectDef): Question {
  const rest = def.catchall?._zod.def.type;
  if (rest !== undefined && rest !== 'unknown') return slowly(schema);
  const isOpen = rest === 'unknown';
  // A default is filled in by the schema, so a value without it is not yet what the schema gives.
  const fields = new Map(
    Object.entries(def.shape).map(([name, field]) => [
      name,
      { isRight: questionOf(field), counts: field._zod.def.type === 'optional' ? 0 : 1 },
    ]),
  );
  const required = [...fields.values()].reduce((sum, { counts }) => sum + counts, 0);
  return (value) => {
    if (!isPlain(value)) return false;
    let found = 0;
    // A list of the names would cost more than all the answers; a plain object has inherited none.
    for (const name in value) {
      const field = fields.get(name);
      if (field === undefined) {
        if (!isOpen || !isSafe(name)) return false;
      } else {
        if (!field.isRight(value[name])) return false;
        found += field.counts;
      }
    }
    return found === required;
  };
}

function askUnion(def: z.core.$ZodUnionDef): Question {
  const { discriminator } = def as Partial<z.core.$ZodDiscriminatedUnionDef>; // undefined in a plain union
  if (discriminator !== undefined) {
    const byWord = new Map<unknown, Question>();
    for (const option of def.options) {
      for (const word of option._zod.propValues?.[discriminator] ?? []) byWord.set(word, questionOf(option));
    }
    return (value) => isPlain(value) && (byWord.get(value[discriminator])?.(value) ?? false);
  }
  const options = def.options.map((option) => ({ isRight: questionOf(option), accepts: acceptance(option) }));
  return (value) => {
    // The first option that accepts decides, even where it would change the value.
    const first = options.find(({ isRight, accepts }) => isRight(value) || accepts(value));
    return first?.isRight(value) === true;
  };
}

/** Would the schema accept what it does not leave as it is? Words are accepted as they are or not at all. */
function acceptance(schema: Schema): Question {
  if (['string', 'literal', 'enum', 'number', 'boolean'].includes(schema._zod.def.type)) return () => false;
  return (value) => {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    return result instanceof Promise || result.issues.length === 0;
  };
}

/** The schema's own answer; yes only where it gives back the very same value. */
function slowly(schema: Schema): Question {
  return (value) => {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    return !(result instanceof Promise) && result.issues.length === 0 && result.value === value;
  };
}

function withChecks(schema: Schema, kind: Question): Question {
  // A string's format is a check of the schema itself. What is written here is what the library's checks look like.
  const own = schema._zod.traits.has('$ZodCheck') ? [schema] : [];
  const checks = ([...own, ...(schema._zod.def.checks ?? [])] as unknown as readonly Check[]).map(asked);
  return checks.reduce((before, check) => (value) => before(value) && check(value), kind);
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
function asked(check: Check): Question {
  const generally: Question = (value) => {
    const payload = { value, issues: [] };
    const answer = check._zod.check(payload);
    return !(answer instanceof Promise) && payload.issues.length === 0 && payload.value === value;
  };
  const { check: kind, format = '', pattern, maximum = 0, minimum = 0, fn } = check._zod.def;
  // Characters are never more than the units of their text; where the units are too many, the library counts.
  if (kind === 'max_length') return (value) => lengthOf(value) <= maximum || generally(value);
  if (kind === 'min_length' && minimum <= 1) return (value) => lengthOf(value) >= minimum;
  if (kind === 'string_format' && pattern && !pattern.global && PATTERNS.includes(format)) {
    return (value) => pattern.test(value as string); // its kind was asked first
  }
  if (kind === 'custom' && fn) return (value) => fn(value) === true;
  return generally;
}

/** Formats that are their pattern and nothing else. */
const PATTERNS = ['regex', 'datetime', 'date'];

const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN;

/** An object as a text of JSON or a database gives it. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

const isSafe = (name: string): boolean => name !== '__proto__';
