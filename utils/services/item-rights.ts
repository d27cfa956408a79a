// What an item itself asks of whoever changes it: the step its status may take, who may approve or publish it, a reason
// where it is frozen. The access level is the guard's matter.
import { breaksFreeze, type StepNeeds, stepTo, type Workflow } from '@/utils/calendar/workflow';
import { holdsAuthority, isGiven, isHolder } from '@/utils/people/authority';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { Sitter } from './access';
import type { ItemStep } from './contract';
import type { Playbook } from './playbook';

type Refusal = 'approver-needed' | 'publisher-needed' | 'no-such-step' | 'item-frozen';

/** Whoever acts, with the team whose roles say what they may do. */
export interface Actor extends Sitter {
  book: Playbook;
  workflow: Workflow;
}

/** What this person lacks for a step of that kind; null = nothing. */
export function lackOf(
  { level, me, book }: Actor,
  item: CalendarItem,
  needs: StepNeeds,
): ItemStep['refusal'] {
  if (level === 'lead' || needs === 'edit') return null;
  const approver = item.approverRoleId && book.people.roles.get(item.approverRoleId);
  const mayApprove = approver
    ? isHolder(approver, me)
    : holdsAuthority(me, 'approve', book) || !isGiven('approve', book);
  if (needs === 'approve') return mayApprove ? null : 'approver-needed';
  const role = item.ownerRoleId && book.people.roles.get(item.ownerRoleId);
  const isOwner = (me !== null && item.memberId === me) || (role ? isHolder(role, me) : false);
  const mayPublish =
    isOwner || mayApprove || holdsAuthority(me, 'publish', book) || !isGiven('publish', book);
  return mayPublish ? null : 'publisher-needed';
}

/** Why an item may not become another one; null = it may. */
export function refusalOf(
  who: Actor,
  before: CalendarItem,
  after: CalendarItem,
  reason: string,
): Refusal | null {
  if (before.status !== after.status) {
    const step = stepTo(before.status, after.status, who.workflow);
    if (!step) return 'no-such-step';
    const lack = lackOf(who, before, step.needs);
    if (lack) return lack;
  }
  // Freezing, and letting go again, are the approver's.
  if (before.frozen !== after.frozen) return lackOf(who, before, 'approve') ?? whyNeeded(before, reason);
  if (!breaksFreeze(before, after)) return null;
  return lackOf(who, before, 'approve') ?? whyNeeded(before, reason);
}

const whyNeeded = (before: CalendarItem, reason: string): Refusal | null =>
  before.frozen && reason === '' ? 'item-frozen' : null;
