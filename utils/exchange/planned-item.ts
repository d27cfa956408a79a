// An item out of a file: what a record holds, without who wrote it and when. Every field is checked by the record's own
// schema; texts that are too long are cut, and that is said.
import { isoDay } from '@/utils/calendar/day';
import { occurrences } from '@/utils/calendar/recurrence';
import { CalendarItem } from '@/utils/schema/calendar-item';
import { quickParse } from '@/utils/schema/quick-parse';
import type { RowNote, RowProblem } from '@/utils/schema/row-problem';

export type ReadItem = Omit<CalendarItem, 'createdAt' | 'updatedAt' | 'updatedBy'>;

/** A row of a file that can be taken in, with where it stands and what was done to it. */
export interface OfferedItem {
  readonly item: ReadItem;
  /** Names of the fields that the file says; the others have their defaults and change nothing that stands. */
  readonly said: readonly string[];
  /** The line of the file, from 1. */
  readonly line: number;
  readonly notes: readonly RowNote[];
}

/** A row that cannot. `value` is what stood there. */
export interface RefusedRow {
  readonly line: number;
  readonly title: string;
  readonly problem: RowProblem;
  readonly value: string;
}

export interface ReadItems {
  readonly offered: readonly OfferedItem[];
  readonly refused: readonly RefusedRow[];
}

/** As many rows as one file may bring. */
export const MOST_ROWS = 100_000;

const LIMITS: Readonly<Record<string, number>> = { title: 200, brief: 10_000 };
const MOST_LABELS = 100;
const MOST_LABEL = 80;
const STAMPS = {
  createdAt: '2000-01-01T00:00:00.000Z',
  updatedAt: '2000-01-01T00:00:00.000Z',
  updatedBy: 'system',
} as const;

/** The fields as an item; null for what no record can hold. */
export function checkedItem(
  fields: Readonly<Record<string, unknown>>,
): { item: ReadItem; said: string[]; notes: RowNote[] } | null {
  const { fields: short, isClipped } = clipped(fields);
  const parsed = quickParse(CalendarItem, { ...short, ...STAMPS });
  if (!parsed.success) return null;
  const { createdAt: _created, updatedAt: _updated, updatedBy: _by, ...item } = parsed.data;
  const first = isoDay(item.date);
  const isShifted = occurrences({ ...item, endDate: item.date }, first, first).some((one) => one.isShifted);
  return {
    item,
    said: Object.keys(fields),
    notes: [...(isClipped ? ['clipped' as const] : []), ...(isShifted ? ['clock-change' as const] : [])],
  };
}

function clipped(fields: Readonly<Record<string, unknown>>): {
  fields: Record<string, unknown>;
  isClipped: boolean;
} {
  let isClipped = false;
  const cut = (text: string, most: number): string => {
    if (text.length <= most) return text;
    isClipped = true;
    return [...text.slice(0, most - 1)]
      .filter((letter) => !/[\uD800-\uDFFF]$/u.test(letter) || letter.length === 2)
      .join('');
  };
  const entries = Object.entries(fields).map(([name, value]): [string, unknown] => {
    const most = LIMITS[name];
    if (most !== undefined && typeof value === 'string') return [name, cut(value, most)];
    if (name !== 'labels' || !Array.isArray(value)) return [name, value];
    if (value.length > MOST_LABELS) isClipped = true;
    return [name, value.slice(0, MOST_LABELS).map((label) => cut(String(label), MOST_LABEL))];
  });
  return { fields: Object.fromEntries(entries), isClipped };
}
