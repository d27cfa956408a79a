// The list of cases: filter and order over glances, thirty thousand of them within a frame or two.
import type { CaseFilter, CaseSort, GroupBy } from '@/utils/schema/case-filter';
import { questionOf } from './filter';
import type { Glance } from './glance';
import type { Lens } from './lens';
import { sorted } from './sort';

/** The overdue first, then by the nearest deadline. */
export const BY_DEADLINE: CaseSort = { by: 'deadline', reversed: false };

/** The cases that pass a filter, in order. */
export function listed(glances: readonly Glance[], filter: CaseFilter, sort: CaseSort, lens: Lens): Glance[] {
  return sorted(glances.filter(questionOf(filter, lens)), sort, lens);
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
