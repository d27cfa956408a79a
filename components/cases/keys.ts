// The keys of the list, by their place on the keyboard: ↑ ↓ move, Enter opens, x chooses, s puts off, a gives to
// somebody, e closes, Ctrl+A takes all, Esc lets go. Letters never act inside a text field.
import { isTyping, type KeyInput } from '@/components/app/keys';

export type CaseIntent =
  | 'after'
  | 'before'
  | 'choose'
  | 'snooze'
  | 'assign'
  | 'close'
  | 'all'
  | 'none'
  | 'search';

const PLAIN: Readonly<Record<string, CaseIntent>> = {
  ArrowDown: 'after',
  ArrowUp: 'before',
  KeyX: 'choose',
  KeyS: 'snooze',
  KeyA: 'assign',
  KeyE: 'close',
  Slash: 'search',
  Escape: 'none',
};

/** What a press asks of the list, or null. */
export function caseIntentOf(key: KeyInput): CaseIntent | null {
  if (key.isComposing || key.altKey || key.repeat || isTyping(key.target)) return null;
  if (key.ctrlKey || key.metaKey) return key.code === 'KeyA' && !key.shiftKey ? 'all' : null;
  return key.shiftKey ? null : (PLAIN[key.code] ?? null);
}
