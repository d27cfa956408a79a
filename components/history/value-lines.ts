// A stored value as a person reads it: one line for each of its parts. Ids become names, days and instants
// become dates, words of closed lists become words of the language; whatever is unknown is shown as it stands.
import { t } from '@/components/app/language';
import { language, responses, team } from '@/components/app/state';
import { fieldName, valueWord } from '@/components/exchange/detail';
import { writeWhen } from '@/components/exchange/when';
import { formatDate, formatNumber, isoDay, weekdayName } from '@/utils/calendar/format';

/** Fields whose texts come from a closed list; in all others a text is somebody's own words. */
const LISTED = new Set([
  'access',
  'authorities',
  'calendar',
  'dueFrom',
  'kind',
  'language',
  'level',
  'place',
  'priority',
  'scope',
  'status',
  'tone',
]);
const WEEKDAYS = new Set(['weekday', 'weekdays', 'weekend', 'weekStart']);
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** No line for what is empty; an entry of a list is one line, however deep it is. */
export function linesOf(field: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.map((entry) => inOneLine(field, entry)).filter(Boolean);
  if (isTree(value)) {
    return Object.entries(value).flatMap(([key, part]) =>
      linesOf(key, part).map((line) => `${nameOf(key) ?? fieldName(key)}: ${line}`),
    );
  }
  const line = scalar(field, value);
  return line === '' ? [] : [line];
}

function inOneLine(field: string, value: unknown): string {
  if (Array.isArray(value)) return parts(value.map((part) => inOneLine(field, part)));
  if (isTree(value)) return parts(Object.entries(value).map(([key, part]) => inOneLine(key, part)));
  return scalar(field, value);
}

const parts = (lines: readonly string[]): string => lines.filter(Boolean).join(' · ');

function scalar(field: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no');
  if (typeof value === 'number') {
    return WEEKDAYS.has(field) && isWeekday(value)
      ? weekdayName(value, language.value)
      : formatNumber(value, language.value);
  }
  const text = String(value);
  if (INSTANT.test(text)) return writeWhen(text);
  if (DAY.test(text)) return dayWords(text);
  return LISTED.has(field) ? valueWord(text) : (nameOf(text) ?? text);
}

function dayWords(text: string): string {
  try {
    return formatDate(isoDay(text), language.value);
  } catch {
    return text; // it only looks like a day: 2026-02-30
  }
}

/** The name of a record of the team by its id. */
function nameOf(id: string): string | undefined {
  const known = team.value;
  const has = (record: { id: string }) => record.id === id;
  return (
    known?.members.find(has)?.name ??
    known?.roles.find(has)?.title ??
    known?.departments.find(has)?.name ??
    known?.topics.find(has)?.title ??
    responses.value.find(has)?.title
  );
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWeekday = (value: number): value is 1 | 2 | 3 | 4 | 5 | 6 | 7 =>
  Number.isInteger(value) && value >= 1 && value <= 7;
