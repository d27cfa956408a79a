// What customers ask and no topic knows: the newest cases without a topic, without those that today's topics would know,
// grouped by likeness, so that the team sees what to prepare next.
import { breath } from '@/utils/base/breath';
import { isoNow } from '@/utils/base/clock';
import { fail, ok, type Result } from '@/utils/base/result';
import { type Group, groupAlike } from '@/utils/routing/classifier/likeness';
import type { CaseRecord } from '@/utils/schema/case';
import { normalise } from '@/utils/text/normalise';
import type { Context } from './context';
import type { QuestionGroup, Questions, TransferOptions } from './contract';
import { gently } from './gently';
import { anonymous } from './learning';
import type { Playbook } from './playbook';
import { routeComment } from './routing';
import { withoutTopic } from './without-topic';

const MOST_GROUPS = 200;
const MOST_TEXTS = 200;

/** Questions that are written alike, letter for letter but for what the match form levels. */
interface Question {
  text: string;
  count: number;
}

export async function questionsOf(
  context: Context,
  { signal, onProgress }: TransferOptions = {},
): Promise<Result<Questions>> {
  const tell = (share: number | null) => onProgress?.({ phase: 'grouping', share });
  tell(null);
  const book = await context.playbook.read();
  const { cases, isPart } = await withoutTopic(context, book, signal);
  const asked = await unknownNow(context, book, cases, signal, tell);
  const groups = await gently(groupAlike(asked.map(({ text }) => text)), signal);
  if (!groups) return fail('cancelled');
  const all = groupsOf(asked, groups);
  const count = countOf(asked);
  return ok({
    at: isoNow(context.clock),
    count,
    alone: count - all.reduce((sum, group) => sum + group.count, 0),
    isPart,
    groups: all.slice(0, MOST_GROUPS),
  });
}

/** What they ask, each wording once, without what an example or today's routing knows. */
async function unknownNow(
  context: Context,
  book: Playbook,
  cases: readonly CaseRecord[],
  signal: AbortSignal | undefined,
  onShare: (share: number) => void,
): Promise<Question[]> {
  const known = new Set(book.topics.flatMap(({ examples }) => examples.map(({ text }) => normalise(text))));
  const asked = new Map<string, Question>();
  const stored = await context.model.read();
  const asOfNow = { store: context.store, model: { read: async () => stored } };
  const nowMs = context.clock.now();
  for (const [index, { snapshot }] of cases.entries()) {
    if (signal?.aborted) break;
    if (index % 50 === 0) {
      onShare(index / cases.length);
      await breath();
    }
    const text = anonymous(snapshot.text);
    const form = normalise(text);
    const before = asked.get(form);
    if (before) before.count += 1;
    if (before || form === '' || known.has(form)) continue;
    const { decision } = await routeComment(asOfNow, book, snapshot, nowMs);
    if (decision.topicId === null) asked.set(form, { text, count: 1 });
    else known.add(form);
  }
  return [...asked.values()];
}

function groupsOf(asked: readonly Question[], groups: readonly Group[]): QuestionGroup[] {
  const inGroups = new Set(groups.flatMap(({ members }) => members));
  const alike = groups.map(({ members }) => members.flatMap((place) => asked[place] ?? []));
  // Whoever asks in the same words as others is like them as well.
  const same = asked.filter(({ count }, place) => count > 1 && !inGroups.has(place)).map((one) => [one]);
  return [...alike, ...same]
    .map((texts) => ({ count: countOf(texts), texts: texts.slice(0, MOST_TEXTS) }))
    .sort((a, b) => b.count - a.count);
}

const countOf = (list: readonly Question[]): number => list.reduce((sum, { count }) => sum + count, 0);
