// A person who never stops: one write after the other through the product's store, each told to the test once it is
// acknowledged. Every value carries a token by which it is found again, in the row or among its old values.

import { withEvent } from '@/utils/cases/fold';
import type { Change } from '@/utils/data/write';
import type { CaseEvent, CaseRecord } from '@/utils/schema/case';
import { CaseId, ResponseId, TopicId } from '@/utils/schema/parts';
import { createRandom, type Random } from '../../bench/data/random.ts';
import { LEAD, need, store } from './product.ts';
import { caseFields, draftWith, recordWith, responseFields } from './records.ts';
import { CASES, TOPICS } from './team.ts';

/** Writes until the page ends, or so often. `tell` hears the token of every acknowledged write. */
export async function writeOn(
  seed: number,
  name: string,
  tell: (token: string) => void,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  const random = createRandom(seed);
  for (let index = 0; index < most; index += 1) {
    const token = `${name}-${index}`;
    need(await store.write(changesOf(random, name, token), LEAD));
    tell(token);
  }
}

function changesOf(random: Random, name: string, token: string): Change[] {
  const topic = TopicId.parse(`topic-${random.below(TOPICS)}`);
  switch (random.below(5)) {
    case 0:
      return [retitled(topic, token)];
    case 1:
      return [
        {
          store: 'topics',
          id: topic,
          update: (known) => known && { ...known, keywords: [...known.keywords.slice(-40), token] },
        },
      ];
    case 2:
      return [noted(`${name}-case-${random.below(CASES)}`, token)];
    case 3: // Two records in one act: both or neither.
      return [added(token), retitled(topic, token)];
    default:
      return [
        {
          store: 'responses',
          id: ResponseId.parse('response-own'),
          update: (known) => known && { ...known, tags: [token] },
        },
      ];
  }
}

const retitled = (id: TopicId, title: string): Change => ({
  store: 'topics',
  id,
  update: (topic) => topic && { ...topic, title },
});

const added = (token: string): Change => ({
  store: 'responses',
  put: draftWith('responses', responseFields(`response-${token}`, token)),
});

/** Every page has cases of its own as well as shared topics: a case holds a limited number of events. */
function noted(name: string, token: string): Change {
  const event: CaseEvent = { id: token, at: new Date().toISOString(), by: LEAD, type: 'noted', text: token };
  const update = (record: CaseRecord | undefined) =>
    withEvent(record ?? recordWith('cases', caseFields(name, name)), event);
  return { store: 'cases', id: CaseId.parse(`instagram:${name}`), update };
}
