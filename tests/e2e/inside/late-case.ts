// A case whose deadline has passed: the second member's by duty, and the lead stands in for that duty.
import { LEAD, need, store } from './product.ts';
import { caseFields, draftWith } from './records.ts';

const MINUTE_MS = 60_000;
/** What the topic promises; half of it after the deadline the stand-in hears of it. */
const PROMISE_MINUTES = 60;

export async function addLateCase(id: string, minutes: number): Promise<void> {
  const dueMs = Date.now() - minutes * MINUTE_MS;
  const openedAt = new Date(dueMs - PROMISE_MINUTES * MINUTE_MS).toISOString();
  const { events, ...fields } = caseFields(id, 'Where is my order?', openedAt);
  const routed = {
    id: `routed-${id}`,
    at: openedAt,
    by: LEAD,
    type: 'routed',
    topicId: 'topic-0',
    confidence: 1,
    reason: '',
    dueAt: new Date(dueMs).toISOString(),
    dueFrom: 'captureTime',
  };
  const role = (name: string, memberId: string, more: object = {}) =>
    draftWith('roles', { id: name, title: name, holders: [{ memberId }], ...more });
  need(
    await store.write(
      [
        { store: 'roles', put: role('stand-in', LEAD) },
        { store: 'roles', put: role('answers', 'member-second', { backupRoleId: 'stand-in' }) },
        {
          store: 'topics',
          put: draftWith('topics', { id: 'topic-0', title: 'Orders', ownerRoleId: 'answers' }),
        },
        { store: 'cases', put: draftWith('cases', { ...fields, events: [...events, routed] }) },
      ],
      LEAD,
    ),
  );
}
