// The filters that stand above a list as buttons, with the number of cases behind each.
import type { CaseFilter, QuickFilter } from '@/utils/schema/case-filter';
import { needsSomebody, WAITING } from './fold';
import type { Glance } from './glance';
import { isAsleep, isLate, isNear, type Lens, WHOSE } from './lens';

const AWAKE = { statuses: [...WAITING], snoozed: false } satisfies CaseFilter;

export const QUICK: Readonly<Record<QuickFilter, CaseFilter>> = {
  needsMe: { ...AWAKE, whose: ['mine', 'escalated', 'unassigned'] },
  mine: { ...AWAKE, whose: ['mine'] },
  escalated: { ...AWAKE, whose: ['escalated'] },
  department: { ...AWAKE, whose: ['department'] },
  unassigned: { ...AWAKE, whose: ['unassigned'] },
  overdue: { due: 'overdue' },
  dueSoon: { due: 'soon', snoozed: false },
  snoozed: { snoozed: true },
  open: { statuses: [...WAITING] },
  answered: { statuses: ['answered'] },
  all: {},
};

export type QuickCounts = Record<QuickFilter, number>;

/** How many cases each quick filter shows, in one pass: a settled case costs next to nothing. */
export function countQuick(glances: readonly Glance[], lens: Lens): QuickCounts {
  const { nowMs } = lens;
  const counts: QuickCounts = {
    needsMe: 0,
    mine: 0,
    escalated: 0,
    department: 0,
    unassigned: 0,
    overdue: 0,
    dueSoon: 0,
    snoozed: 0,
    open: 0,
    answered: 0,
    all: glances.length,
  };
  for (const glance of glances) {
    if (glance.status === 'answered') counts.answered += 1;
    if (!needsSomebody(glance.status)) continue;
    counts.open += 1;
    if (isAsleep(glance, nowMs)) {
      counts.snoozed += 1;
      continue;
    }
    if (isLate(glance, nowMs)) counts.overdue += 1;
    else if (isNear(glance, nowMs)) counts.dueSoon += 1;
    for (const name of OWNERS) if (WHOSE[name](glance, lens)) counts[name] += 1;
  }
  counts.needsMe = counts.mine + counts.escalated + counts.unassigned; // no case is two of them
  return counts;
}

const OWNERS = ['mine', 'escalated', 'department', 'unassigned'] as const;
