// Half-edited records of the desk, by kind and id. They outlive the choice of another record and of another
// section, so nothing typed is lost on the way; closing the page with one of them asks first.
import { type Signal, signal } from '@preact/signals';

export interface Drafts<R, D> {
  of(id: string): D | undefined;
  set(id: string, draft: D): void;
  drop(id: string): void;
  /** A new record that is not saved yet. */
  readonly added: Signal<R | null>;
}

const kinds: { forget: () => void; isEmpty: () => boolean }[] = [];

/** The drafts of one kind of record; one constant per section. */
export function draftsOf<R extends { id: string }, D>(): Drafts<R, D> {
  const held = signal<ReadonlyMap<string, D>>(new Map());
  const added = signal<R | null>(null);
  kinds.push({
    isEmpty: () => held.value.size === 0,
    forget: () => {
      held.value = new Map();
      added.value = null;
    },
  });
  return {
    added,
    of: (id) => held.value.get(id),
    set: (id, draft) => {
      held.value = new Map(held.value).set(id, draft);
    },
    drop: (id) => {
      held.value = new Map([...held.value].filter(([other]) => other !== id));
      if (added.value?.id === id) added.value = null;
    },
  };
}

/** `stored` with the new record of the drafts before it, while that is not stored itself. */
export function withAdded<R extends { id: string }>(stored: readonly R[], added: R | null): readonly R[] {
  return added === null || stored.some(({ id }) => id === added.id) ? stored : [added, ...stored];
}

/** Everything as at the start; each test begins with it. */
export function forgetDrafts(): void {
  for (const kind of kinds) kind.forget();
}

/** Asks before the page is closed with something unsaved on it, until the signal aborts. */
export function guardDrafts(signal: AbortSignal): void {
  addEventListener(
    'beforeunload',
    (event) => {
      if (kinds.some((kind) => !kind.isEmpty())) event.preventDefault();
    },
    { signal },
  );
}
