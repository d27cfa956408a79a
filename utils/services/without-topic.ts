// The cases whose topic nobody knows, and what becomes of them when somebody names the topic of what they ask.
import { isoNow } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import { withEvent } from '@/utils/cases/fold';
import type { Change } from '@/utils/data/write';
import type { CaseRecord } from '@/utils/schema/case';
import type { Topic } from '@/utils/schema/topic';
import { normalise } from '@/utils/text/normalise';
import { consequencesOf } from './case-opening';
import { casesByOpening } from './case-windows';
import { type Context, writerOf } from './context';
import { unknownTopic } from './duty';
import { anonymous } from './learning';
import type { Playbook } from './playbook';

/** So many cases without a topic, among so many of the newest. */
const MOST_CASES = 2_000;
const MOST_LOOKED_AT = 20_000;

/** The newest cases whose topic nobody knows or that is gone, apart from those that were put aside. */
export async function withoutTopic(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  book: Playbook,
  signal?: AbortSignal,
): Promise<{ cases: CaseRecord[]; isPart: boolean }> {
  const found = new Map<string, CaseRecord>();
  let looked = 0;
  for await (const portion of casesByOpening(store, clock.now())) {
    for (const record of portion) {
      if (isWithoutTopic(record, book)) found.set(record.id, record); // a case at a bound is in two portions
    }
    looked += portion.length;
    if (signal?.aborted || found.size >= MOST_CASES || looked >= MOST_LOOKED_AT) break;
  }
  const isPart = found.size >= MOST_CASES || looked >= MOST_LOOKED_AT;
  return { cases: [...found.values()].slice(0, MOST_CASES), isPart };
}

const isWithoutTopic = ({ topicId, status }: CaseRecord, book: Playbook): boolean =>
  status !== 'ignored' &&
  (topicId === null || topicId === unknownTopic(book)?.id || !book.topicsById.has(topicId));

/**
 * Gives the cases without a topic that ask in the words of `texts` this topic, as a correction of each would; it may be
 * one that `book` does not have yet. Only what nobody has given a topic meanwhile is touched.
 */
export async function withTopic(
  context: Context,
  book: Playbook,
  topic: Pick<Topic, 'id' | 'priority' | 'ownerRoleId' | 'firstReplyMinutes'>,
  texts: readonly string[],
): Promise<Change[]> {
  const forms = new Set(texts.map(formOf));
  forms.delete('');
  if (forms.size === 0) return [];
  const [{ cases }, by] = await Promise.all([withoutTopic(context, book), writerOf(context)]);
  const at = isoNow(context.clock);
  return cases
    .filter(({ snapshot }) => forms.has(formOf(snapshot.text)))
    .map(({ id }) => {
      const base = { id: newId(), at, by, type: 'reclassified', topicId: topic.id } as const;
      return {
        store: 'cases',
        id,
        update: (record) =>
          record && isWithoutTopic(record, book)
            ? withEvent(record, { ...base, ...consequencesOf(topic, record, book) })
            : record,
      };
    });
}

/** Texts with one form ask the same, whoever they name. */
export const formOf = (text: string): string => normalise(anonymous(text));
