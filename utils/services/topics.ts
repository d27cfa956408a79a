// Topics, their rules and examples, as the desk edits them. What is more than a write is a chunk of its own: no panel
// needs it.
import { fail, ok, type Result } from '@/utils/base/result';
import type { Change, Draft } from '@/utils/data/write';
import type { TopicId } from '@/utils/schema/parts';
import { normalise } from '@/utils/text/normalise';
import { type Context, writerOf } from './context';
import type { ExampleLine, TopicsService } from './contract';
import { lessonOf } from './learning';
import { newTopic } from './new-topic';
import type { Playbook } from './playbook';

const SOURCE = 'team';

export function createTopicsService(context: Context): TopicsService {
  const { store, playbook } = context;
  const write = async (changes: readonly Change[]): Promise<Result<null>> =>
    store.write(changes, await writerOf(context));
  /** The cases that have asked this and have no topic yet. */
  const withTopic = async (book: Playbook, topic: Draft<'topics'>, texts: readonly string[]) =>
    (await import('./without-topic')).withTopic(context, book, topic, texts);

  return {
    saveRule: (rule) => write([{ store: 'rules', put: rule }]),
    removeRule: (id) => write([{ store: 'rules', remove: id }]),
    async orderRules(ids) {
      const orders = new Map<string, number>(ids.map((id, order) => [id, order]));
      const { rules } = await playbook.read();
      const moved = rules.filter(({ id, order }) => (orders.get(id) ?? order) !== order);
      return write(
        moved.map(({ id }) => ({
          store: 'rules',
          id,
          update: (rule) => rule && { ...rule, order: orders.get(id) ?? rule.order },
        })),
      );
    },
    problemsOf: async (when) => (await import('@/utils/routing/rules/tree')).problemsOf(when),
    records: async () => (await import('./topic-study')).recordsOf(context),
    tryOut: async (...asked) => (await import('./topic-study')).tryOut(context, ...asked),
    items: async () => (await import('./topic-study')).itemsOf(context),
    async removeTopic(id) {
      const { rules, topicsById } = await playbook.read();
      if (!topicsById.has(id)) return fail('not-found');
      const own = rules.filter(({ topicId }) => topicId === id);
      return write([
        { store: 'topics', remove: id },
        ...own.map((rule) => ({ store: 'rules', remove: rule.id }) as const),
      ]);
    },
    moveExample: (text, from, to) => write([takeAway(from, text), add(to, [text])]),
    confirmExample: (text, id) => write([confirm(id, text)]),
    async teachTopic(id, texts) {
      const book = await playbook.read();
      const topic = book.topicsById.get(id);
      if (!topic) return fail('not-found', id);
      const { teach, added } = lessonOf(book, id, texts, 'cases');
      const written = await write([...teach, ...(await withTopic(book, topic, texts))]);
      return written.ok ? ok({ added }) : written;
    },
    async createTopic(title, texts) {
      if (title.trim() === '') return fail('malformed', 'title');
      const topic = newTopic(title.trim());
      const book = await playbook.read();
      const { teach } = lessonOf({ topics: [...book.topics, topic] }, topic.id, texts, 'cases');
      const cases = await withTopic(book, topic, texts);
      const written = await write([{ store: 'topics', put: topic }, ...teach, ...cases]);
      return written.ok ? ok({ id: topic.id }) : written;
    },
    readExamples: async (table) => (await import('./topic-study')).readExamples(context, table),
    async addExamples(lines) {
      const byTopic = newByTopic(lines);
      const written = await write([...byTopic].map(([topicId, texts]) => add(topicId, texts)));
      return written.ok ? ok({ added: [...byTopic.values()].flat().length }) : written;
    },
  };
}

function newByTopic(lines: readonly ExampleLine[]): Map<TopicId, string[]> {
  const byTopic = new Map<TopicId, string[]>();
  for (const { text, topicId, as } of lines) {
    if (as === 'new' && topicId) byTopic.set(topicId, [...(byTopic.get(topicId) ?? []), text]);
  }
  return byTopic;
}

const add = (id: TopicId, texts: readonly string[]): Change => ({
  store: 'topics',
  id,
  update: (topic) => {
    if (!topic) return topic;
    const known = new Set(topic.examples.map(({ text }) => normalise(text)));
    const fresh = texts.filter((text) => !known.has(normalise(text)));
    return { ...topic, examples: [...topic.examples, ...fresh.map((text) => ({ text, source: SOURCE }))] };
  },
});

const confirm = (id: TopicId, text: string): Change => ({
  store: 'topics',
  id,
  update: (topic) =>
    topic && {
      ...topic,
      examples: topic.examples.map((one) => (one.text === text ? { ...one, confirmed: true } : one)),
    },
});

const takeAway = (id: TopicId, text: string): Change => ({
  store: 'topics',
  id,
  update: (topic) => topic && { ...topic, examples: topic.examples.filter((one) => one.text !== text) },
});
