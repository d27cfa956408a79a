// Which cases are chosen, and on which of them the keys stand. What has left the list is chosen no longer.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { CaseId } from '@/utils/schema/parts';
import type { Glance } from '@/utils/services/contract';
import { MOST_AT_ONCE } from './acts';

export interface Choice {
  ids: ReadonlySet<CaseId>;
  /** In the list's order. */
  chosen: readonly Glance[];
  cursor: CaseId | null;
  moveTo(id: CaseId): void;
  toggle(id: CaseId, isRange?: boolean): void;
  /** As many as one act takes; false = there were more. */
  all(): boolean;
  none(): void;
}

const NOBODY: readonly Glance[] = [];

export function useChoice(glances: readonly Glance[]): Choice {
  const [wanted, setWanted] = useState<ReadonlySet<CaseId>>(new Set());
  const [cursor, moveTo] = useState<CaseId | null>(null);
  const anchor = useRef<CaseId | null>(null);
  const chosen = useMemo(
    () => (wanted.size === 0 ? NOBODY : glances.filter(({ id }) => wanted.has(id))),
    [glances, wanted],
  );
  const ids = useMemo(() => new Set(chosen.map(({ id }) => id)), [chosen]);
  const place = (id: CaseId | null) => (id === null ? -1 : glances.findIndex((glance) => glance.id === id));
  // A case that is gone leaves the keys at the list's beginning. Looked for once in each list: it has 30,000 rows.
  const isThere = useMemo(
    () => cursor !== null && glances.some(({ id }) => id === cursor),
    [glances, cursor],
  );

  return {
    ids,
    chosen,
    cursor: isThere ? cursor : null,
    moveTo,
    toggle(id, isRange = false) {
      const next = new Set(ids);
      const [from, to] = [place(anchor.current), place(id)].sort((a, b) => a - b);
      if (isRange && from !== undefined && to !== undefined && from >= 0) {
        for (const glance of glances.slice(from, to + 1)) next.add(glance.id);
      } else if (!next.delete(id)) next.add(id);
      anchor.current = id;
      setWanted(new Set([...next].slice(0, MOST_AT_ONCE)));
    },
    all() {
      setWanted(new Set(glances.slice(0, MOST_AT_ONCE).map(({ id }) => id)));
      return glances.length <= MOST_AT_ONCE;
    },
    none: () => setWanted(new Set()),
  };
}
