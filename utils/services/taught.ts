// The team's topics as lessons, and whether what is in the database was learned from them as they are now.
import { shortHash } from '@/utils/base/canonical';
import type { Database } from '@/utils/data/db';
import { readKv } from '@/utils/data/kv';
import type { TaughtTopic } from '@/utils/routing/classifier/lessons';
import type { Topic } from '@/utils/schema/topic';

export type Taught = readonly TaughtTopic[];

/** Another way to learn makes another classifier out of the same topics. */
const WAY = 4;

/** «Unknown» is a topic like others as soon as somebody has taught it. */
export const taughtOf = (topics: readonly Topic[]): Taught =>
  topics
    .filter(({ kind, examples }) => kind !== 'unknown' || examples.length > 0)
    .map(taughtTopicOf)
    .sort((a, b) => (a.id < b.id ? -1 : 1)); // the same on every device

const taughtTopicOf = ({ id, title, kind, keywords, examples }: Topic): TaughtTopic => ({
  id,
  title: kind === 'unknown' ? '' : title,
  keywords,
  examples: examples.map(({ text }) => text),
});

/** Names what a topic teaches: another one as soon as a word of it is another. */
export const versionOf = (topic: Topic): string => shortHash(JSON.stringify(taughtTopicOf(topic)));

/** What a team teaches, by one name, and the version of each topic by its id. */
export interface Mark {
  stamp: string;
  versions: Record<string, string>;
}

export function markOf(topics: readonly Topic[]): Mark {
  const versions = Object.fromEntries(topics.map((topic) => [topic.id, versionOf(topic)]));
  return { versions, stamp: shortHash(`${WAY} ${Object.entries(versions).flat().sort().join(' ')}`) };
}

/** Is that what was learned last? */
export const isTaught = async (db: Database, { stamp }: Mark): Promise<boolean> =>
  (await readKv(db, 'modelStamp')) === stamp;
