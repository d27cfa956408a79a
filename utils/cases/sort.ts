// The order of a list. Every case gets one or two numbers first, so that sorting compares numbers and nothing else;
// equal ones stand by their ids, on every device alike.
import type { CaseSort } from '@/utils/schema/case-filter';
import type { Priority } from '@/utils/schema/topic';
import { collation } from '@/utils/text/collation';
import { needsSomebody } from './fold';
import type { Glance } from './glance';
import type { Lens } from './lens';

/** The glances in order; a new list. */
export const sorted = (glances: readonly Glance[], sort: CaseSort, lens: Lens): Glance[] =>
  arranged(glances, levelsOf(glances, sort, lens));

/** Puts a few more glances to their places in a sorted list, which is changed. */
export function putInto(list: Glance[], more: readonly Glance[], sort: CaseSort, lens: Lens): void {
  const levels = levelsOf(more, sort, lens);
  for (const glance of more) list.splice(placeOf(glance, list, levels), 0, glance);
}

type Level = (glance: Glance) => number;

function levelsOf(glances: readonly Glance[], { by, reversed }: CaseSort, lens: Lens): Level[] {
  const main = NUMBERS[by](glances, lens);
  const levels = by === 'deadline' || by === 'opened' ? [main] : [main, deadline];
  return reversed ? levels.map((level) => (glance) => -level(glance)) : levels;
}

// Plain numbers are sorted several times faster than anything with a comparison of ours: so the numbers are, each
// case is put to the place of its number, and only those with one and the same number are looked at more closely.
function arranged(glances: readonly Glance[], [level, ...further]: readonly Level[]): Glance[] {
  if (level === undefined || glances.length < 2) return glances.toSorted(byId);
  const numbers = new Float64Array(glances.length);
  for (const [index, glance] of glances.entries()) numbers[index] = level(glance);
  const ladder = numbers.toSorted();
  const taken = new Uint32Array(glances.length);
  const placed: Glance[] = [...glances];
  for (const [index, glance] of glances.entries()) {
    const first = firstPlace(ladder, numbers[index] ?? 0);
    const before = taken[first] ?? 0;
    placed[first + before] = glance;
    taken[first] = before + 1;
  }
  for (let from = 0; from < placed.length; from += taken[from] || 1) {
    const to = from + (taken[from] ?? 0);
    if (to - from < 2) continue;
    for (const [index, glance] of arranged(placed.slice(from, to), further).entries()) {
      placed[from + index] = glance;
    }
  }
  return placed;
}

/** The first place of a number in a sorted list that holds it. */
function firstPlace(ladder: Float64Array, wanted: number): number {
  let low = 0;
  let high = ladder.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ladder[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeOf(glance: Glance, list: readonly Glance[], levels: readonly Level[]): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other !== undefined && compare(other, glance, levels) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compare(a: Glance, b: Glance, levels: readonly Level[]): number {
  for (const level of levels) {
    const [left, right] = [level(a), level(b)];
    if (left !== right) return left < right ? -1 : 1;
  }
  return byId(a, b);
}

const byId = (a: Glance, b: Glance): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

// Behind all deadlines; what is settled stands there, the latest first.
const SETTLED_MS = Date.UTC(20_000, 0);

/** The longest overdue first, then the nearest, then what needs nobody any more. */
function deadline({ status, dueMs, answeredMs, openedMs }: Glance): number {
  return needsSomebody(status) ? dueMs : 2 * SETTLED_MS - (answeredMs ?? openedMs);
}

const RANK: Readonly<Record<Priority, number>> = { critical: 0, high: 1, normal: 2, low: 3 };

const NUMBERS: Readonly<Record<CaseSort['by'], (glances: readonly Glance[], lens: Lens) => Level>> = {
  deadline: () => deadline,
  opened: () => (glance) => -glance.openedMs,
  priority: () => (glance) => RANK[glance.priority],
  person: (glances, lens) => {
    const owners = [...new Set(glances.map(lens.ownerOf))].filter((owner) => owner !== null);
    const named = owners.map((owner) => ({ owner, name: lens.nameOf(owner) }));
    named.sort((a, b) => inOrder(a.name, b.name) || (a.owner < b.owner ? -1 : 1));
    const places = new Map(named.map(({ owner }, place) => [owner, place]));
    return (glance) => places.get(lens.ownerOf(glance) ?? NOBODY) ?? named.length;
  },
};

const inOrder = collation('fa');
const NOBODY = '' as never; // no member's id is empty
