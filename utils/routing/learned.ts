// The learned engine behind the port: it ranks by the classifier, lets keywords of well-known topics add their
// voice, and says how sure it is, which words spoke, and which second question a comment holds.
import type { Topic } from '@/utils/schema/topic';
import { explain, nearestExample } from './classifier/explain';
import { readTokens } from './classifier/features';
import { type Engine, type Prediction, predict } from './classifier/predict';
import { buildKeywordRouter } from './keywords';
import type { Candidate, LearnedRouter, Match } from './router';

// Below it a topic's keywords have been taught as examples (classifier/lessons.ts) and need no second voice.
const WELL_KNOWN_EXAMPLES = 10;
const KEYWORD_BONUS = 0.15;
// Texts of one word in common and its kin are about half alike, and no reason to show.
const ALIKE = 0.6;
const EXAMPLES_COMPARED = 200;
// A second question is told only when it would have been believed as a comment of its own.
const SECOND_PROBABILITY = 0.6;
const CLAUSE = /[^?؟!.…\n؛;]+[?؟!]*/gu;

/** What the classifier and the team's keywords say of one text. */
interface Asked {
  prediction: Prediction;
  said: readonly Candidate[];
}

/**
 * The router of a loaded classifier. `topics` are the team's topics as they are now; one that the classifier does
 * not know yet has no evidence until everything is learned again.
 */
export function buildLearnedRouter(engine: Engine, topics: readonly Topic[]): LearnedRouter {
  const byId = new Map<string, Topic>(topics.map((topic) => [topic.id, topic]));
  // The examples are what the classifier has learned.
  const keywords = buildKeywordRouter(topics.map((topic) => ({ ...topic, examples: [] })));
  const places = new Map(engine.topics.map((id, place) => [id, place]));

  const ask = (text: string): Asked => {
    const said = keywords.route(text);
    const bonus = new Map<number, number>();
    for (const { topicId } of said) {
      const place = places.get(topicId);
      const examples = byId.get(topicId)?.examples.length ?? 0;
      if (place !== undefined && examples >= WELL_KNOWN_EXAMPLES) bonus.set(place, KEYWORD_BONUS);
    }
    return { prediction: predict(engine, text, bonus), said };
  };

  const topicOf = (place: number): Topic | undefined => byId.get(engine.topics[place] ?? '');

  const candidateOf = (place: number, probability: number, matches: readonly Match[]): Candidate[] => {
    const topic = topicOf(place);
    return topic ? [{ topicId: topic.id, score: probability, matches, nearestExample: null }] : [];
  };

  /** What is said of each sentence that would be believed as a comment of its own, in their order. */
  const clearSentences = (text: string): Prediction[] => {
    const sentences = (text.match(CLAUSE) ?? []).filter((sentence) => readTokens(sentence).length > 1);
    if (sentences.length < 2) return [];
    return sentences
      .map((sentence) => ask(sentence).prediction)
      .filter(({ ranked: [best], refused }) => !refused && best && best.probability >= SECOND_PROBABILITY);
  };

  return {
    route(text) {
      return [...this.read(text).candidates];
    },
    read(text) {
      const { prediction, said } = ask(text);
      const clear = clearSentences(text);
      // Two questions at once look like neither of them: then the first that is clear by itself is the topic.
      const isMuddled = prediction.refused || (prediction.ranked[0]?.probability ?? 0) < SECOND_PROBABILITY;
      const { ranked, belonging, refused, taught } = (isMuddled && clear[0]) || prediction;
      const best = ranked[0];
      const second = clear.find(({ ranked: [other] }) => other?.topic !== best?.topic)?.ranked[0];
      const candidates = ranked.flatMap(({ topic, probability }) => {
        const own = said.find(({ topicId }) => topicId === engine.topics[topic]);
        const matches = topic === best?.topic ? explain(engine, text, topic) : (own?.matches ?? []);
        return candidateOf(topic, probability, matches);
      });
      const examples = best ? (topicOf(best.topic)?.examples ?? []).slice(-EXAMPLES_COMPARED) : [];
      return {
        candidates,
        probability: best?.probability ?? 0,
        belonging,
        refused,
        taught,
        named: said[0]?.topicId ?? null,
        nearest(): string | null {
          const near = nearestExample(
            engine,
            text,
            examples.map((example) => example.text),
          );
          return near && near.likeness >= ALIKE ? near.text : null;
        },
        second: (second && !refused && topicOf(second.topic)?.id) || null,
      };
    },
  };
}
