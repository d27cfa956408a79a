// The list of cases: filter and order over glances, thirty thousand of them within a frame or two.
import type { CaseFilter, CaseSort, GroupBy } from '@/utils/schema/case-filter';
import { isSteady, questionOf } from './filter';
import type { Glance } from './glance';
import type { Lens } from './lens';
import { putInto, sorted } from './sort';

/** The overdue first, then by the nearest deadline. */
export const BY_DEADLINE: CaseSort = { by: 'deadline', reversed: false };

/** The cases that pass a filter, in order. */
export function listed(glances: readonly Glance[], filter: CaseFilter, sort: CaseSort, lens: Lens): Glance[] {
  return sorted(glances.filter(questionOf(filter, lens)), sort, lens);
}

/** A list with what it was made of. */
export interface Made {
  known: readonly Glance[];
  filter: CaseFilter;
  sort: CaseSort;
  glances: Glance[];
}

/** Where more has changed, all are sorted anew. */
const MOST_MENDED = 200;

/**
 * The list that `listed` gives, out of one of the same question and the same topics where few cases have changed
 * since; null = there is no way around doing all of it.
 */
export function mended(before: Made, known: readonly Glance[], lens: Lens): Glance[] | null {
  const { filter, sort } = before;
  if (!isSteady(filter) || sort.by === 'person') return null;
  const changes = changesBetween(before.known, known);
  if (changes === null) return null;
  const { gone, come } = changes;
  const glances = gone.size === 0 ? before.glances.slice() : before.glances.filter((one) => !gone.has(one));
  putInto(glances, come.filter(questionOf(filter, lens)), sort, lens);
  return glances;
}

// A changed case keeps its place among the known ones, a new one comes last: one walk along both.
function changesBetween(before: readonly Glance[], now: readonly Glance[]) {
  const gone = new Set<Glance>();
  const come: Glance[] = [];
  let place = 0;
  for (const old of before) {
    const other = now[place];
    if (other === old) {
      place += 1;
      continue;
    }
    gone.add(old);
    if (other?.id === old.id) {
      come.push(other);
      place += 1;
    }
    if (gone.size > MOST_MENDED) return null;
  }
  if (now.length - place > MOST_MENDED) return null;
  come.push(...now.slice(place));
  return { gone, come };
}

export interface Group {
  /** What its cases have in common: an id or a name; null = they have none. */
  key: string | null;
  glances: Glance[];
}

/** A list in groups: those first whose first case stands first, and inside of each in the list's own order. */
export function grouped(glances: readonly Glance[], by: GroupBy, lens: Lens): Group[] {
  const keyOf = KEYS[by];
  const groups = new Map<string | null, Group>();
  for (const glance of glances) {
    const key = keyOf(glance, lens);
    const group = groups.get(key);
    if (group) group.glances.push(glance);
    else groups.set(key, { key, glances: [glance] });
  }
  return [...groups.values()];
}

const KEYS: Readonly<Record<GroupBy, (glance: Glance, lens: Lens) => string | null>> = {
  topic: ({ topicId }) => topicId,
  owner: (glance, { ownerOf }) => ownerOf(glance),
  status: ({ status }) => status,
  priority: ({ priority }) => priority,
  platform: ({ platform }) => platform,
};
