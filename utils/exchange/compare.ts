// What would an import change? Row by row against the rows that stand, before anything is written.
const STAMPS = ['createdAt', 'updatedAt', 'updatedBy'];

type Row = Readonly<Record<string, unknown>>;

/** Names of the fields in which two rows differ; stamps do not count. Empty = the same row. */
export function differingFields(current: Row, incoming: Row): string[] {
  const names = new Set([...Object.keys(current), ...Object.keys(incoming)]);
  return [...names].filter(
    (name) => !STAMPS.includes(name) && canonical(current[name]) !== canonical(incoming[name]),
  );
}

/** JSON with sorted keys, so that the order in which a file lists its fields is no difference. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
