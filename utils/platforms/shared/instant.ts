// Times of a page as instants.

/** ISO 8601 in UTC for a `datetime` attribute; null when it is none. */
export function instantOf(datetime: string | null): string | null {
  const time = new Date(datetime ?? '');
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
