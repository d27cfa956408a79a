// Undo and redo of one's own acts, from whatever view they came. A toast says what was taken back and
// offers the other direction; where nothing was done, it says why.
import { inOrder } from '@/utils/base/in-order';
import type { ActView, Services, Unsubscribe } from '@/utils/services/contract';
import { attempt, attemptRead } from './attempt';
import { t } from './language';
import { acts } from './state';
import { say, sayError } from './toasts';

/** Takes the last act back. */
export const undoLast = (services: Services): Promise<void> => step(services, 'undo');
/** Does again what was taken back last. */
export const redoLast = (services: Services): Promise<void> => step(services, 'redo');

/**
 * What takes back the act that was done just now. Undo takes the last act: where there is a later one, that one has
 * to go first, and `laterWords` says so.
 */
export async function undoOf(services: Services, laterWords: string): Promise<() => Promise<void>> {
  const lastAct = async () => (await attemptRead('undo', () => services.undo.state()))?.undo?.id ?? null;
  const mine = await lastAct();
  return async () => {
    if (mine === null || (await lastAct()) !== mine) return say(laterWords);
    await undoLast(services);
  };
}

/** Keeps the state true to the acts that could be taken back now; returns the function that stops it. */
export function followUndo({ undo }: Services): Unsubscribe {
  const read = inOrder(
    () => attemptRead('undo', () => undo.state()),
    (state) => {
      if (state !== null) acts.value = state;
    },
  );
  void read();
  return undo.onChange(() => void read());
}

/** What an act did, to what: «edit topic Price»; several records are counted. */
export function actWords({ kind, store, title, records }: ActView): string {
  if (records > 1) return t(`undo.${kind}Many`, { n: records });
  return t(`undo.${kind}`, { kind: t(`exchange.stores.${store}`).toLowerCase(), title });
}

async function step(services: Services, way: 'undo' | 'redo'): Promise<void> {
  const next = await attemptRead(way, () => services.undo.state());
  if (next !== null && next[way] === null) return say(t(WORDS[way].nothing));
  const done = await attempt(way, () => services.undo[way]());
  if (!done.ok) return sayError(done.code);
  const back = WORDS[way].back;
  say(t(WORDS[way].done, { act: actWords(done.value) }), () => void step(services, back), t(`undo.${back}`));
}

const WORDS = {
  undo: { back: 'redo', done: 'undo.undone', nothing: 'undo.nothing' },
  redo: { back: 'undo', done: 'undo.redone', nothing: 'undo.nothingAgain' },
} as const;
