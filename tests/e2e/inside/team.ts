// A small team with two members, both leads unless somebody says otherwise, five topics and five cases, written through
// the product's store.
import type { Change } from '@/utils/data/write';
import { changeDevice } from '@/utils/messaging/device';
import type { AccessLevel } from '@/utils/schema/member';
import { context, LEAD, need } from './product.ts';
import { caseFields, draftWith, responseFields } from './records.ts';

export const TOPICS = 5;
export const CASES = 5;

/** Makes the team and sits the lead down here. */
export async function startTeam(
  name: string,
  { store } = context,
  secondAccess: AccessLevel = 'lead',
): Promise<void> {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  const changes: Change[] = [
    { store: 'workspaces', put: draftWith('workspaces', { id: `workspace-${name}`, name }) },
    { store: 'members', put: draftWith('members', { id: LEAD, name: 'Leila', access: 'lead' }) },
    {
      store: 'members',
      put: draftWith('members', { id: 'member-second', name: 'Arash', access: secondAccess }),
    },
    ...numbers(TOPICS).map(
      (index): Change => ({
        store: 'topics',
        put: draftWith('topics', { id: `topic-${index}`, title: `Topic ${index}` }),
      }),
    ),
    ...numbers(CASES).map(
      (index): Change => ({
        store: 'cases',
        put: draftWith('cases', caseFields(`own-${index}`, `How much is number ${index}?`)),
      }),
    ),
    { store: 'responses', put: draftWith('responses', responseFields('response-own', 'It is 20.')) },
  ];
  need(await store.write(changes, LEAD));
  await changeDevice({ memberId: LEAD });
}
