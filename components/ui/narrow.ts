// Whether the window has no room for things side by side: the days of a week, a list and what was opened from it.
import { useEffect, useState } from 'preact/hooks';

const NARROW = '(max-width: 960px)';

export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => queryOf()?.matches ?? false);
  useEffect(() => {
    const visit = new AbortController();
    const query = queryOf();
    query?.addEventListener('change', () => setNarrow(query.matches), { signal: visit.signal });
    return () => visit.abort();
  }, []);
  return isNarrow;
}

// A document without a screen (tests) has no media to ask.
const queryOf = (): MediaQueryList | null => globalThis.matchMedia?.(NARROW) ?? null;
