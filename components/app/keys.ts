// Which key means what, by its place on the keyboard (`code`): under a Persian layout `key` is another
// letter. Letters never act inside a text field, and nothing acts while a word is being composed.
export type Intent =
  | 'insert'
  | 'replace'
  | 'copy'
  | 'answerAfter'
  | 'answerBefore'
  | 'topic1'
  | 'topic2'
  | 'topic3'
  | 'handOver'
  | 'tone'
  | 'search'
  | 'back'
  | 'everything'
  | 'undo'
  | 'redo';

export interface KeyInput {
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  repeat: boolean;
  isComposing: boolean;
  target: EventTarget | null;
}

const PLAIN: Readonly<Record<string, Intent>> = {
  ArrowDown: 'answerAfter',
  ArrowUp: 'answerBefore',
  Digit1: 'topic1',
  Digit2: 'topic2',
  Digit3: 'topic3',
  Numpad1: 'topic1',
  Numpad2: 'topic2',
  Numpad3: 'topic3',
  KeyH: 'handOver',
  KeyT: 'tone',
  Slash: 'search',
};

/** What a key press asks for, or null. */
export function intentOf(key: KeyInput): Intent | null {
  if (key.isComposing || key.altKey || key.repeat) return null;
  const isEnter = key.code === 'Enter' || key.code === 'NumpadEnter';
  if (key.ctrlKey || key.metaKey) {
    if (key.code === 'KeyK') return 'everything';
    if (isEnter) return 'copy';
    // A field has its own undo, the browser's.
    return isTyping(key.target) ? null : undoOrRedo(key);
  }
  if (key.code === 'Escape') return 'back';
  if (isTyping(key.target)) return null;
  if (isEnter) return isControl(key.target) ? null : key.shiftKey ? 'replace' : 'insert';
  return key.shiftKey ? null : (PLAIN[key.code] ?? null);
}

function undoOrRedo({ code, shiftKey }: KeyInput): Intent | null {
  if (code === 'KeyZ') return shiftKey ? 'redo' : 'undo';
  return code === 'KeyY' && !shiftKey ? 'redo' : null;
}

/** True inside anything that takes letters. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') !== null;
}

/** Enter on a control presses that control. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary, [role=option]') !== null;
