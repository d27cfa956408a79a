// Compares what was captured with what a page's JSON expects of it.

export interface Difference {
  readonly field: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Judged by the very node (composer.*), or not compared at all. */
const NOT_HERE = new Set(['composer.selector', 'composer.openBy', 'timestamp.source', 'note', 'notes']);

/** The fields that differ. Only keys of `expected` count; deep, arrays in order, null is the same as absent. */
export function differences(expected: unknown, actual: unknown, field = ''): Difference[] {
  if (NOT_HERE.has(field)) return [];
  if (isObject(expected) && isObject(actual)) {
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, actual[key], field ? `${field}.${key}` : key),
    );
  }
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    return expected.flatMap((value, index) => differences(value, actual[index], `${field}[${index}]`));
  }
  // An object whose fields are all null says the same as null.
  if (isObject(expected) && (actual === null || actual === undefined)) {
    const rest = Object.entries(expected).flatMap(([key, value]) =>
      differences(value, null, `${field}.${key}`),
    );
    return rest.length > 0 ? [{ field, expected, actual: null }] : [];
  }
  return Object.is(expected ?? null, actual ?? null) ? [] : [{ field, expected, actual: actual ?? null }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
