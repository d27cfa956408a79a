// The rules of a team joined to what its words say of a comment; a chunk of its own, see routing.ts.
import { isLive } from '@/utils/calendar/live-item';
import type { Store } from '@/utils/data/store';
import { isWorking } from '@/utils/people/working-time';
import type { Evidence } from '@/utils/routing/decide';
import { decidedBy, decidingRule, withRules } from '@/utils/routing/rules/evidence';
import { buildRules, type RuleSet } from '@/utils/routing/rules/rule-set';
import { itemsIn } from '@/utils/routing/rules/tree';
import type { CapturedComment } from '@/utils/schema/capture';
import type { Playbook } from './playbook';
import type { Routing } from './routing';

const sets = new WeakMap<Playbook, RuleSet>();

export async function joinRules(
  store: Store,
  book: Playbook,
  { text, platform }: Pick<CapturedComment, 'text' | 'platform'>,
  words: Evidence,
  atMs: number,
): Promise<Pick<Routing, 'candidates' | 'decision' | 'hits'>> {
  const set = sets.get(book) ?? buildRules(book.rules, new Set(book.topics.map(({ id }) => id)));
  sets.set(book, set);
  const liveItems = await liveItemsOf(store, book, atMs);
  const hits = set.firing(text, { platform, isInsideHours: isWorking(book.week, atMs), liveItems });
  const candidates = withRules(words.candidates, hits, words.ruleWeight);
  const always = decidingRule(hits);
  const decision = always ? decidedBy(always, candidates) : words.decide(candidates);
  return { candidates, decision, hits };
}

/** Those that a rule waits for and that are out. */
async function liveItemsOf(store: Store, { rules }: Playbook, atMs: number): Promise<Set<string>> {
  const ids = new Set(rules.flatMap(({ enabled, when }) => (enabled ? itemsIn(when) : [])));
  const items = await Promise.all([...ids].map((id) => store.get('calendar', id)));
  return new Set(items.flatMap((item) => (item && isLive(item, atMs) ? [item.id] : [])));
}
