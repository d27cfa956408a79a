// What becomes of a comment: what its words say first, then the team's rules. A classifier that has learned the
// team's examples says it where there is one, else keywords do. Classifier, rules and the calendar items that these
// wait for are fetched only for a team that has them.
import { type Decision, decide, type Evidence } from '@/utils/routing/decide';
import { buildKeywordRouter } from '@/utils/routing/keywords';
import type { Candidate, Router } from '@/utils/routing/router';
import type { RuleHit } from '@/utils/routing/rules/rule-set';
import type { CapturedComment } from '@/utils/schema/capture';
import type { CaseRecord } from '@/utils/schema/case';
import type { TopicId } from '@/utils/schema/parts';
import type { Topic } from '@/utils/schema/topic';
import type { Context } from './context';
import type { Playbook } from './playbook';

export interface Routing {
  candidates: readonly Candidate[];
  decision: Decision;
  /** The rules that fired, in the team's order. */
  hits: readonly RuleHit[];
  /** A further topic that another sentence of the comment asks about. */
  second: TopicId | null;
  /** The known example that is most like it. */
  nearest: string | null;
}

/** Routes a comment as of an instant: hours and live items are those of that moment. */
export async function routeComment(
  { store, model }: Pick<Context, 'store' | 'model'>,
  book: Playbook,
  comment: Pick<CapturedComment, 'text' | 'platform'>,
  atMs: number,
): Promise<Routing> {
  const stored = await model.read();
  const learned = stored && (await import('./learned-routing')).learnedWords(comment.text, book, stored);
  const words = learned ?? wordsOf(comment.text, book);
  const joined = book.rules.some(({ enabled }) => enabled)
    ? await (await import('./rule-routing')).joinRules(store, book, comment, words, atMs)
    : { candidates: words.candidates, decision: words.decide(words.candidates), hits: [] };
  const { topicId, best } = joined.decision;
  const hasReason = best === null || best.matches.length > 0 || best.ruleIds !== undefined;
  return {
    ...joined,
    second: words.second === topicId ? null : words.second,
    // It is the reason where no rule and no word is one.
    nearest: topicId === null || hasReason ? null : words.nearest(),
  };
}

// The engine is built at the first comment that the topics see: Today does not wait for it.
const routers = new WeakMap<Playbook['topics'], Router>();

// To an engine of words a rule is one more keyword (keywords.ts).
const LIKE_A_KEYWORD = 1;

function wordsOf(text: string, book: Playbook): Evidence {
  const router = keywordsOf(book);
  const candidates = router.route(text);
  return {
    candidates,
    ruleWeight: LIKE_A_KEYWORD,
    second: null,
    nearest: () => candidates[0]?.nearestExample ?? null,
    decide: (list) => decide(list, fallbackOf(book)),
  };
}

/** The router of the team's keywords and examples, built once. */
function keywordsOf(book: Playbook): Router {
  const router = routers.get(book.topics) ?? buildKeywordRouter(topicsToKnow(book));
  routers.set(book.topics, router);
  return router;
}

/** Those that a comment may be about; «unknown» is none of them. */
export const topicsToKnow = ({ topics }: Playbook): Topic[] =>
  topics.filter(({ kind }) => kind !== 'unknown');

/** The topics to offer where nothing spoke, most useful first. */
export const fallbackOf = (book: Playbook): TopicId[] =>
  book.topics
    .filter((topic) => topic.kind === 'normal')
    .sort(byPriority)
    .map((topic) => topic.id);

const RANK = { critical: 0, high: 1, normal: 2, low: 3 } as const;
const byPriority = (a: Topic, b: Topic): number => RANK[a.priority] - RANK[b.priority];

/** When a case was routed; null = it never was. */
export function routedAtMs({ events }: Pick<CaseRecord, 'events'>): number | null {
  const routed = events.findLast(({ type }) => type === 'routed');
  return routed ? Date.parse(routed.at) : null;
}
