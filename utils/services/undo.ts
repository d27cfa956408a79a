// Undo and redo of this browser's own acts, whichever view or window made them.
import { ok } from '@/utils/base/result';
import { type KeptAct, step, undoStack } from '@/utils/data/undo';
import { STORE_NAMES } from '@/utils/schema/records';
import { type Context, writerOf } from './context';
import type { ActView, UndoService } from './contract';

export function createUndoService(context: Context): UndoService {
  const { engine, store } = context;
  const take = async (way: 'undo' | 'redo') => {
    const found = (await undoStack(engine))[way];
    const done = await step(engine, way, await writerOf(context));
    return done.ok ? ok(viewOf({ ...done.value, key: found?.key ?? 0 })) : done;
  };
  return {
    async state() {
      const { undo, redo } = await undoStack(engine);
      return { undo: undo && viewOf(undo), redo: redo && viewOf(redo) };
    },
    undo: () => take('undo'),
    redo: () => take('redo'),
    onChange: (listener) => store.listen(listener),
  };
}

const viewOf = ({ key, at, kind, store, title, touched }: KeptAct): ActView => ({
  id: String(key),
  at,
  kind,
  store: STORE_NAMES.find((name) => name === store) ?? 'topics',
  title,
  records: touched.length,
});
