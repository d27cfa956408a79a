// What the desk asks about topics: what would become of a text, how good each rule is, what a table of examples holds.
import { isoDayOf } from '@/utils/calendar/day';
import { isDoubtful, ruleRecords } from '@/utils/routing/rules/record';
import type { CaseRecord } from '@/utils/schema/case';
import type { Platform, TopicId } from '@/utils/schema/parts';
import type { Rule } from '@/utils/schema/rule';
import { normalise } from '@/utils/text/normalise';
import { casesByOpening } from './case-windows';
import type { Context } from './context';
import type { ExampleLine, RuleRecordView, TopicsService, TryOut } from './contract';
import type { Playbook } from './playbook';
import { routeComment } from './routing';

/** The newest cases tell how a rule does today; more would keep the desk waiting. */
const MOST_CASES = 5_000;
const MOST_ITEMS = 500;

export async function recordsOf({ store, playbook, clock }: Context): Promise<RuleRecordView[]> {
  if ((await playbook.read()).rules.length === 0) return [];
  const cases: CaseRecord[] = [];
  for await (const portion of casesByOpening(store, clock.now())) {
    cases.push(...portion);
    if (cases.length >= MOST_CASES) break;
  }
  return ruleRecords(newestOnce(cases)).map((record) => ({ ...record, isDoubtful: isDoubtful(record) }));
}

// A case at the bound of two portions is in both.
const newestOnce = (cases: readonly CaseRecord[]): CaseRecord[] =>
  [...new Map(cases.map((record) => [record.id, record])).values()].slice(0, MOST_CASES);

export async function tryOut(
  context: Context,
  text: string,
  platform: Platform,
  rules?: readonly Rule[],
): Promise<TryOut> {
  const kept = await context.playbook.read();
  const book = rules ? { ...kept, rules: [...rules] } : kept;
  const comment = { text, platform };
  const { decision, candidates, hits } = await routeComment(context, book, comment, context.clock.now());
  const always = hits.find((hit) => hit.always);
  const topicNamed = (id: TopicId | null) => (id && book.topicsById.get(id)) || null;
  return {
    topic: topicNamed(decision.topicId),
    confidence: decision.confidence,
    score: decision.score,
    matches: candidates.find(({ topicId }) => topicId === decision.topicId)?.matches ?? [],
    rules: hits.flatMap(({ ruleId, matches }) => {
      const rule = book.rules.find(({ id }) => id === ruleId);
      return rule ? [{ rule, matches, decidesAlone: ruleId === always?.ruleId }] : [];
    }),
    runnersUp: decision.runnersUp.flatMap((id) => topicNamed(id) ?? []),
  };
}

export async function itemsOf({ store, playbook, clock }: Context): ReturnType<TopicsService['items']> {
  const { timeZone } = await playbook.read();
  const day = isoDayOf(clock.now(), timeZone);
  const [coming, past] = await Promise.all([
    store.by('calendar', 'date', { from: day, most: MOST_ITEMS }),
    store.by('calendar', 'date', { to: day, newestFirst: true, most: MOST_ITEMS }),
  ]);
  const items = new Map([...coming, ...past].map(({ id, title, date }) => [id, { id, title, date }]));
  return [...items.values()];
}

/** Lines «text, topic» out of any table that Excel, Sheets or an editor writes; a heading is left out. */
export async function readExamples({ playbook }: Context, table: string): Promise<ExampleLine[]> {
  const [{ parseTable }, book] = await Promise.all([import('@/utils/exchange/csv'), playbook.read()]);
  const rows = parseTable(table).slice(0, MOST_LINES);
  const topics = new Map(book.topics.map(({ id, title }) => [normalise(title), id]));
  const seen = knownExamples(book);
  return rows.flatMap(([text = '', topicTitle = ''], index): ExampleLine[] => {
    if (text === '' || (index === 0 && isHeading(text, topicTitle))) return [];
    const topicId = topics.get(normalise(topicTitle)) ?? null;
    const isKnown = seen.has(normalise(text));
    if (topicId) seen.add(normalise(text));
    const line = { text: text.slice(0, MOST_LETTERS), topicTitle, topicId };
    return [{ ...line, as: topicId === null ? 'noTopic' : isKnown ? 'known' : 'new' }];
  });
}

const MOST_LINES = 20_000;
/** As much as an example of a correction keeps. */
const MOST_LETTERS = 500;
const HEADINGS = ['text', 'متن', 'topic', 'موضوع', 'label', 'برچسب', 'comment', 'کامنت'];

const isHeading = (text: string, topicTitle: string): boolean =>
  [text, topicTitle].every((cell) => HEADINGS.includes(cell.toLowerCase()));

const knownExamples = ({ topics }: Playbook): Set<string> =>
  new Set(topics.flatMap(({ examples }) => examples.map(({ text }) => normalise(text))));
