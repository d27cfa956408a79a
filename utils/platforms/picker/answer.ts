// What the background answers, as the picker reads it. By hand: a library for it would weigh more than the picker.
import type { PickerList, PickerRow } from '@/utils/schema/picker';

/** The list of an answer; null = the answer is none. */
export function listOf(answer: unknown): PickerList | null {
  const value = contentOf(answer);
  const { rows, words, language, theme } = fields(value);
  if (!Array.isArray(rows) || !rows.every(isRow)) return null;
  const { name, keys, none, failed } = fields(words);
  if (!isText(name) || !isText(keys) || !isText(none) || !isText(failed)) return null;
  return {
    rows,
    words: { name, keys, none, failed },
    language: language === 'en' ? 'en' : 'fa',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  };
}

/** True when what was ordered has been done. */
export const isDone = (answer: unknown): boolean => fields(answer).ok === true;

const contentOf = (answer: unknown): unknown => (isDone(answer) ? fields(answer).value : null);

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}; // any object may be asked for a name

const isText = (value: unknown): value is string => typeof value === 'string';

function isRow(value: unknown): value is PickerRow {
  const { id, title, shortcut, preview, refusal, isExact } = fields(value);
  return [id, title, shortcut, preview, refusal].every(isText) && typeof isExact === 'boolean';
}
