// Foreign operations are read with suspicion, one by one: what is wrong with one does not touch the others.
import { hasUnsafeKey } from '@/utils/base/unsafe-keys';
import {
  type Contribution,
  OPERATION_VERSION,
  type Operation,
  Operation as OperationSchema,
} from '@/utils/schema/operation';
import { isAccepted, quickParse } from '@/utils/schema/quick-parse';
import { RECORDS, STORE_NAMES, type StoreName } from '@/utils/schema/records';
import { z } from '@/utils/schema/zod';
import { msOf } from './hlc';
import { isRegisterName, mapField, splitName, WHOLE } from './rows';
import { withElements } from './whole-list';

export type Refusal = 'malformed' | 'newer' | 'clockAhead' | 'unsafe' | 'unknownKind';
export type Judged =
  | { isGood: true; store: StoreName; operation: Operation }
  | { isGood: false; reason: Refusal; field?: string };

/** A clock further ahead than this is no drift: its operation would win over everything for a day. */
const CLOCK_LIMIT_MS = 24 * 60 * 60_000;
/** Two thousand years in minutes. */
const MOST_COUNTED = 1_000_000_000;
/** An unknown field (a newer version's) may be as long as the longest known one. */
const UNKNOWN_FIELD_CHARACTERS = 200_000;

/**
 * Judges one operation out of a segment. The values stay exactly as they came: a schema would strip what it does not
 * know. Lists that an older version wrote whole are taken apart.
 */
export function judge(raw: unknown, nowMs: number): Judged {
  if (hasUnsafeKey(raw)) return { isGood: false, reason: 'unsafe' };
  if (isAccepted(Newer, raw)) return { isGood: false, reason: 'newer' }; // before its shape is asked for
  const parsed = quickParse(OperationSchema, raw);
  if (!parsed.success) return { isGood: false, reason: 'malformed', ...firstField(parsed.error) };
  const operation = parsed.data;
  if (msOf(operation.clock) > nowMs + CLOCK_LIMIT_MS) return { isGood: false, reason: 'clockAhead' };
  const store = STORE_NAMES.find((name) => name === operation.store);
  if (!store) return { isGood: false, reason: 'unknownKind' };
  const today = withElements(store, operation);
  const wrong = wrongField(store, today);
  return wrong === undefined
    ? { isGood: true, store, operation: today }
    : { isGood: false, reason: 'malformed', field: wrong };
}

const Newer = z.object({ v: z.int().check(z.minimum(OPERATION_VERSION + 1)) });

/** The first field whose value is not what its record promises. */
function wrongField(store: StoreName, { id, fields, gone = [], purge }: Operation): string | undefined {
  const shape: Readonly<Record<string, z.ZodMiniType>> = RECORDS[store].shape;
  if (!shape.id || !isAccepted(shape.id, id)) return 'id';
  if (purge && (store !== 'cases' || !purge.figures.every(isCounted))) return 'purge';
  for (const [name, value] of Object.entries(fields)) {
    if (!isRegisterName(store, name) || !isValue(store, shape, name, value)) return name;
  }
  return gone.find(
    (name) => !isRegisterName(store, name) || kindOf(store, name) === 'append' || Object.hasOwn(fields, name),
  );
}

// One case counts each thing once; only minutes add up. Anything else would spoil the figures for ever.
const isCounted = ({ counts }: Contribution): boolean =>
  Object.values(counts).every((count) => Number.isInteger(count) && count >= 0 && count <= MOST_COUNTED);

function isValue(
  store: StoreName,
  shape: Readonly<Record<string, z.ZodMiniType>>,
  name: string,
  value: unknown,
): boolean {
  if (name === '_del' || name.startsWith('_undone/')) return value === true;
  const [field, key] = splitName(name);
  const map = mapField(store, field);
  if (map?.kind === 'set' && map.wasWhole && key === WHOLE) return value === true;
  if (map) return isAccepted(map.entry, value) && (map.kind !== 'append' || hasId(value, key));
  const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
  if (schema) return isAccepted(schema, value);
  return JSON.stringify(value).length <= UNKNOWN_FIELD_CHARACTERS;
}

const hasId = (event: unknown, id: string | null): boolean =>
  typeof event === 'object' && event !== null && 'id' in event && event.id === id;

const kindOf = (store: StoreName, name: string) => mapField(store, splitName(name)[0])?.kind;

const firstField = (error: z.core.$ZodError): { field?: string } => {
  const field = error.issues[0]?.path.join('.');
  return field ? { field } : {};
};
