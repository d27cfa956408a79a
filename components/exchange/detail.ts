// What a row says about itself in words: the fields that differ, or the reason it was put aside. The service
// names fields and reasons by their technical words; a name without a word of ours is shown as it is.
import { signal } from '@preact/signals';
import { t, withTexts } from '@/components/app/language';
import { language } from '@/components/app/state';
import { localDigits } from '@/utils/calendar/format';
import { isKey } from '@/utils/i18n/index';
import type { RECORD_WORDS } from '@/utils/i18n/records';
import type { PreviewRow } from '@/utils/services/contract';

const words = signal<typeof RECORD_WORDS | null>(null);

/** Brings the names of fields; whoever draws a field's name waits for them before its first sight. */
export async function loadFieldNames(): Promise<void> {
  const { RECORD_WORDS } = await withTexts(import('@/utils/i18n/records'));
  words.value = RECORD_WORDS;
}

export function detailOf(row: PreviewRow): string {
  if (row.detail === '') return '';
  if (row.change === 'rejected') return reasonWords(row.detail);
  const fields = row.detail.split(',').map((name) => fieldName(name.trim()));
  return [...new Set(fields)].join(t('exchange.listJoin'));
}

/** Why something was put aside; `field:PATH` names the field that is wrong. */
export function reasonWords(reason: string): string {
  if (reason.startsWith('field:')) {
    const path = reason.slice('field:'.length);
    return t('exchange.reason.field', { field: fieldName(path.split('.')[0] ?? path) });
  }
  if (reason.startsWith('row:')) return rowWords(reason);
  const key = `exchange.reason.${reason}`;
  return isKey(key) ? t(key) : reason;
}

/** `row:PROBLEM:LINE:VALUE` of a calendar file or a table. */
function rowWords(reason: string): string {
  const [, problem = '', line = '', ...value] = reason.split(':');
  const key = `rowProblems.${problem}`;
  const words = isKey(key) ? t(key, { value: value.join(':') }) : problem;
  return line === '0' ? words : t('exchange.reason.row', { line: localDigits(line, language.value), words });
}

/** A field of a record in words; an entry of a map field («readBy/ID») goes by its field's name. */
export function fieldName(name: string): string {
  const field = name.split('/')[0] ?? name;
  const known = words.value?.[language.value].field;
  return known && isWord(known, field) ? known[field] : field;
}

/** A value out of a closed list in words. */
export function valueWord(value: string): string {
  const known = words.value?.[language.value].value;
  return known && isWord(known, value) ? known[value] : value;
}

/** Whether the dictionary has a word for it. What comes from a file may be called like a prototype's part. */
const isWord = <T extends object>(known: T, name: string): name is Extract<keyof T, string> =>
  Object.hasOwn(known, name);
