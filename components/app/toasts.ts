// Short words after an act. Plain ones leave by themselves, with more time when they carry an undo;
// an error stays until it is closed. At most three are in sight.
import type { ErrorCode } from '@/utils/base/errors';
import { t } from './language';
import { type Toast, toasts } from './state';

const PLAIN_MS = 4_000;
const UNDO_MS = 9_000;
const MOST = 3;
let lastId = 0;

/** Says what happened; `undo` gives the toast its button, named by `undoWords` where it is another verb. */
export function say(text: string, undo?: () => void, undoWords?: string): void {
  const id = add({ text, tone: 'plain', ...(undo ? { undo } : {}), ...(undoWords ? { undoWords } : {}) });
  setTimeout(() => closeToast(id), undo ? UNDO_MS : PLAIN_MS);
}

/** Says the sentence of an error, with what was done about it, if anything, and a way on as a button. */
export function sayError(code: ErrorCode, remedy?: string, way?: { words: string; go: () => void }): void {
  const text = [t(`errors.${code}`), remedy].filter(Boolean).join(' ');
  if (!toasts.value.some((toast) => toast.text === text)) {
    add({ text, tone: 'error', ...(way ? { undo: way.go, undoWords: way.words } : {}) });
  }
}

export function closeToast(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

/** A new act makes the errors of the last one old. */
export function closeErrors(): void {
  toasts.value = toasts.value.filter((toast) => toast.tone !== 'error');
}

function add(toast: Omit<Toast, 'id'>): number {
  const id = ++lastId;
  toasts.value = [...toasts.value, { ...toast, id }].slice(-MOST);
  return id;
}
