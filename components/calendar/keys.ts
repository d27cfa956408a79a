// Which key means what in the calendar, by its place on the keyboard. Arrows follow the eye: in a page that runs from
// right to left the next day is to the left.
import { isTyping, type KeyInput } from '@/components/app/keys';
import type { CalendarLook } from '@/utils/services/contract';

export type CalendarIntent =
  | { kind: 'go'; days: number; isVertical: boolean }
  | { kind: 'carry'; days: number }
  | { kind: 'turn'; by: 1 | -1 }
  | { kind: 'look'; look: CalendarLook }
  | { kind: 'add' | 'today' | 'search' | 'remove' | 'duplicate' | 'choose' | 'letGo' };

const LETTERS: Readonly<Record<string, CalendarIntent>> = {
  KeyN: { kind: 'add' },
  KeyT: { kind: 'today' },
  KeyU: { kind: 'duplicate' },
  KeyX: { kind: 'choose' },
  Escape: { kind: 'letGo' },
  Delete: { kind: 'remove' },
  Slash: { kind: 'search' },
  PageUp: { kind: 'turn', by: -1 },
  PageDown: { kind: 'turn', by: 1 },
  KeyM: { kind: 'look', look: 'month' },
  KeyW: { kind: 'look', look: 'week' },
  KeyD: { kind: 'look', look: 'day' },
  KeyA: { kind: 'look', look: 'agenda' },
  KeyB: { kind: 'look', look: 'board' },
  KeyY: { kind: 'look', look: 'year' },
};

/** What a press asks of the calendar, or null. `isRtl`: the page runs from right to left. */
export function calendarIntentOf(key: KeyInput, isRtl: boolean): CalendarIntent | null {
  if (key.isComposing || key.ctrlKey || key.metaKey || isTyping(key.target)) return null;
  const days = daysOf(key.code, isRtl);
  if (days !== null && !key.shiftKey) {
    return key.altKey ? { kind: 'carry', days } : { kind: 'go', days, isVertical: Math.abs(days) === 7 };
  }
  return key.altKey || key.shiftKey ? null : (LETTERS[key.code] ?? null);
}

function daysOf(code: string, isRtl: boolean): number | null {
  switch (code) {
    case 'ArrowRight':
      return isRtl ? -1 : 1;
    case 'ArrowLeft':
      return isRtl ? 1 : -1;
    case 'ArrowDown':
      return 7;
    case 'ArrowUp':
      return -7;
    default:
      return null;
  }
}
