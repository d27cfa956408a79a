// Half-edited records of one section, by id: choosing another record in the list loses nothing.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';

export interface Drafts<D> {
  of(id: string): D | undefined;
  set(id: string, draft: D): void;
  drop(id: string): void;
}

export function useDrafts<D>(): Drafts<D> {
  const held = useSignal<ReadonlyMap<string, D>>(new Map());
  return useMemo(
    () => ({
      of: (id) => held.value.get(id),
      set: (id, draft) => {
        held.value = new Map(held.value).set(id, draft);
      },
      drop: (id) => {
        const rest = new Map(held.value);
        rest.delete(id);
        held.value = rest;
      },
    }),
    [held],
  );
}
