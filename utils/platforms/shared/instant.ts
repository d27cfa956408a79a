// Times of a page as instants.

/** ISO 8601 in UTC for a `datetime` attribute; null when it is none. */
export function instantOf(datetime: string | null): string | null {
  const time = new Date(datetime ?? '');
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** The same for seconds since 1970 in digits. */
export function instantOfSeconds(digits: string | null): string | null {
  return digits && /^\d{1,11}$/.test(digits) ? new Date(Number(digits) * 1000).toISOString() : null;
}
