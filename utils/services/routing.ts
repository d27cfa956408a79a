// What becomes of a comment: words and examples first, then the team's rules. Rules, their engine and the calendar
// items that they wait for are fetched only for a team that has rules.
import type { Store } from '@/utils/data/store';
import type { Decision } from '@/utils/routing/decide';
import type { Candidate } from '@/utils/routing/router';
import type { RuleHit } from '@/utils/routing/rules/rule-set';
import type { CapturedComment } from '@/utils/schema/capture';
import type { CaseRecord } from '@/utils/schema/case';
import { routeText } from './comment-view';
import type { Playbook } from './playbook';

export interface Routing {
  candidates: readonly Candidate[];
  decision: Decision;
  /** The rules that fired, in the team's order. */
  hits: readonly RuleHit[];
}

/** Routes a comment as of an instant: hours and live items are those of that moment. */
export async function routeComment(
  store: Store,
  book: Playbook,
  comment: Pick<CapturedComment, 'text' | 'platform'>,
  atMs: number,
): Promise<Routing> {
  const words = routeText(comment.text, book);
  if (!book.rules.some(({ enabled }) => enabled)) return { ...words, hits: [] };
  const { joinRules } = await import('./rule-routing');
  return joinRules(store, book, comment, words, atMs);
}

/** When a case was routed; null = it never was. */
export function routedAtMs({ events }: Pick<CaseRecord, 'events'>): number | null {
  const routed = events.findLast(({ type }) => type === 'routed');
  return routed ? Date.parse(routed.at) : null;
}
