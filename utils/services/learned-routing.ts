// What the stored classifier says of a comment; a chunk of its own, see routing.ts.
import { countFeatures } from '@/utils/routing/classifier/features';
import { unpack } from '@/utils/routing/classifier/pack';
import type { Engine } from '@/utils/routing/classifier/predict';
import type { Evidence } from '@/utils/routing/decide';
import { evidenceOf } from '@/utils/routing/decide-learned';
import { buildLearnedRouter } from '@/utils/routing/learned';
import { isUnsure } from '@/utils/routing/news';
import type { LearnedRouter } from '@/utils/routing/router';
import type { TopicId } from '@/utils/schema/parts';
import { unknownTopic } from './duty';
import { anonymous } from './learning';
import type { StoredModel } from './model';
import type { Playbook } from './playbook';
import { fallbackOf, topicsToKnow } from './routing';
import { versionOf } from './taught';

/** A stored classifier made ready for the topics of a playbook. */
interface Prepared {
  topics: Playbook['topics'];
  learned: LearnedRouter;
  /** The topic of a text that somebody has taught, be it after the classifier was made. */
  taughtAs(text: string): TopicId | null;
}

const engines = new WeakMap<StoredModel, Engine | null>();
const prepared = new WeakMap<StoredModel, Prepared>();

/** What it says; null = it is damaged, or has too few examples to know what it does not know. */
export function learnedWords(text: string, book: Playbook, stored: StoredModel): Evidence | null {
  const engine = engineOf(stored);
  if (!engine || isUnsure(engine)) return null;
  const known = prepared.get(stored);
  const { learned, taughtAs } = known?.topics === book.topics ? known : prepare(engine, book, stored);
  const taught = taughtAs(text);
  return evidenceOf(learned.read(text), {
    taught: taught === null ? null : { topicId: taught, isUnknown: unknownTopic(book)?.id === taught },
    fallback: fallbackOf(book),
  });
}

function engineOf(stored: StoredModel): Engine | null {
  const known = engines.get(stored);
  if (known !== undefined) return known;
  const engine = unpack(stored.bytes) ?? null;
  engines.set(stored, engine);
  return engine;
}

function prepare(engine: Engine, book: Playbook, stored: StoredModel): Prepared {
  const since = new Map<number, TopicId>();
  for (const topic of book.topics) {
    if (stored.versions[topic.id] === versionOf(topic)) continue;
    for (const { text } of topic.examples) {
      const { print } = countFeatures(text);
      if (engine.topics[engine.prints.get(print) ?? -1] !== topic.id) since.set(print, topic.id);
    }
  }
  const made: Prepared = {
    topics: book.topics,
    learned: buildLearnedRouter(engine, topicsToKnow(book)),
    taughtAs(text) {
      const { print } = countFeatures(anonymous(text)); // as a correction has kept it
      const id = since.get(print) ?? engine.topics[engine.prints.get(print) ?? -1];
      return (id !== undefined && book.topicsById.get(id)?.id) || null;
    },
  };
  prepared.set(stored, made);
  return made;
}
