// How a classifier's reading of a comment becomes a decision, beside what people have said since: corrections that it
// has not learned yet, the team's keywords, its rules.
import type { TopicId } from '@/utils/schema/parts';
import { type Decision, decided, type Evidence } from './decide';
import type { Candidate, Reading } from './router';

/** What a rule adds to the probability of its topic, once (facts: routing). */
const RULE_WEIGHT = 0.15;
/** Of a text that somebody has taught. */
const TAUGHT = 0.98;
const SURE = 0.7;
/** Under it a topic is one of three buttons, whatever else spoke. */
const PROBABLE = 0.3;

export interface Beside {
  /** The topic that somebody has taught for this very text. `isUnknown`: it is the one for the lead. */
  taught: { topicId: TopicId; isUnknown: boolean } | null;
  /** Topics to offer where nothing spoke, most useful first. */
  fallback: readonly TopicId[];
}

export function evidenceOf(reading: Reading, { taught, fallback }: Beside): Evidence {
  const known = taught?.isUnknown ? null : taught;
  return {
    candidates: known ? withTaught(reading.candidates, known.topicId) : reading.candidates,
    ruleWeight: RULE_WEIGHT,
    second: reading.second,
    nearest: () => reading.nearest(),
    decide(candidates): Decision {
      const best = candidates[0];
      const score = Math.min(1, best?.score ?? 0);
      const isKnown = known !== null || !(reading.refused || taught?.isUnknown);
      // What the classifier would rather not say, a rule or a keyword of the team may.
      const isNamed = best?.topicId === reading.named && !taught?.isUnknown;
      const isVouchedFor = best !== undefined && (best.ruleIds !== undefined || isNamed);
      if (score < PROBABLE || !(isKnown || isVouchedFor)) {
        return decided(candidates, 'unclear', Math.min(score, reading.belonging), fallback);
      }
      return decided(candidates, isKnown && score >= SURE ? 'sure' : 'probable', score, fallback);
    },
  };
}

/** The text is known, whatever its words would say; the others share what is left. */
function withTaught(candidates: readonly Candidate[], topicId: TopicId): Candidate[] {
  const own = candidates.find((candidate) => candidate.topicId === topicId);
  const others = candidates.filter((candidate) => candidate !== own);
  const known = own ?? { topicId, matches: [], nearestExample: null };
  return [
    { ...known, score: TAUGHT },
    ...others.map((candidate) => ({ ...candidate, score: candidate.score * (1 - TAUGHT) })),
  ];
}
