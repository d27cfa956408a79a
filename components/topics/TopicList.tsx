// The list of topics with owner and answers at a glance; the chosen one beside it with its examples, ready to be edited.
import { useSignal } from '@preact/signals';
import { attempt } from '@/components/app/attempt';
import { fold } from '@/components/app/fold';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useResponses } from '@/components/app/responses';
import { useServices } from '@/components/app/services';
import { language, team } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { undoLast } from '@/components/app/undo';
import { draftsOf, withAdded } from '@/components/desk/drafts';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { IconButton } from '@/components/ui/IconButton';
import { SearchField } from '@/components/ui/SearchField';
import type { TopicId } from '@/utils/schema/parts';
import type { Response } from '@/utils/schema/response';
import type { Topic } from '@/utils/schema/topic';
import '@/components/desk/master-detail.css';
import { newTopic } from '@/components/desk/new-records';
import { save } from '@/components/desk/save';
import { collation } from '@/utils/text/collation';
import { Examples } from './Examples';
import { Finding } from './Finding';
import { ImportExamples } from './ImportExamples';
import { TopicForm } from './TopicForm';
import { draftOf, isChanged, type TopicDraft, topicOf } from './topic-draft';

const drafts = draftsOf<Topic, TopicDraft>();

export function TopicList({ opened = null }: { opened?: TopicId | null }) {
  const services = useServices();
  const query = useSignal('');
  const chosenId = useSignal<string | null>(opened);
  const isImporting = useSignal(false);
  const responses = useResponses();
  const stored = byTitle(team.value?.topics ?? []);
  const topics = withAdded(stored, drafts.added.value);
  const found = topics.filter((topic) => matches(topic, query.value));
  const chosen = topics.find(({ id }) => id === chosenId.value);

  const add = () => {
    drafts.added.value ??= newTopic('');
    chosenId.value = drafts.added.value.id;
    query.value = '';
  };

  const keep = async (topic: Topic, draft: TopicDraft) => {
    if (await save(() => services.team.saveTopic(topicOf(topic, draft)))) drafts.drop(topic.id);
  };
  const discard = (topic: Topic) => {
    if (drafts.added.value?.id === topic.id) chosenId.value = null;
    drafts.drop(topic.id);
  };

  const remove = async (topic: Topic) => {
    const removed = await attempt('remove topic', () => services.topics.removeTopic(topic.id));
    if (!removed.ok) return sayError(removed.code);
    drafts.drop(topic.id);
    chosenId.value = null;
    say(t('topics.removed', { title: topic.title }), () => void undoLast(services));
  };

  return (
    <div class="master-detail">
      <div class="master">
        <div class="master-tools">
          <SearchField
            label={t('desk.topic.search')}
            value={query.value}
            onText={(text) => (query.value = text)}
          />
          <Button icon="plus" data-testid="topic-add" refusal={refusal('editPlaybook')} onClick={add}>
            {t('desk.topic.add')}
          </Button>
          <IconButton
            icon="upload"
            name={t('topics.example.import')}
            data-testid="examples-import"
            refusal={refusal('editPlaybook')}
            onClick={() => (isImporting.value = true)}
          />
        </div>
        {isImporting.value && <ImportExamples onClose={() => (isImporting.value = false)} />}
        {topics.length === 0 && <Empty title={t('desk.topic.empty')} hint={t('desk.topic.intro')} />}
        <ul class="master-list">
          {found.map((topic) => {
            const draft = drafts.of(topic.id);
            return (
              <li key={topic.id}>
                <button
                  type="button"
                  class="master-row"
                  data-testid="topic-row"
                  aria-current={topic.id === chosenId.value}
                  onClick={() => (chosenId.value = topic.id)}
                >
                  <span class="master-dot" style={{ background: topic.color }} aria-hidden="true" />
                  <span class="master-words">
                    <span class="one-line master-title">
                      <bdi>{(draft?.title ?? topic.title) || t('desk.topic.add')}</bdi>
                    </span>
                    <span class="one-line small soft">
                      <bdi>{ownerName(topic) ?? t('desk.topic.ownerNobody')}</bdi>
                    </span>
                  </span>
                  {draft && isChanged(topic, draft) && <Badge tone="warn">{t('desk.edited')}</Badge>}
                  {topic.example && <Badge>{t('common.example')}</Badge>}
                  <span class="master-count small faint tabular">
                    {t('desk.topic.answerCount', { n: answersOf(topic, responses).length })}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
        <Finding
          title={t('topics.fewExamples.title')}
          hint={t('topics.fewExamples.hint')}
          rows={fewExamples(stored).map(({ id, title, examples }) => ({
            key: id,
            title,
            words: t('topics.example.count', { n: examples.length }),
            onOpen: () => (chosenId.value = id),
          }))}
        />
      </div>
      <div class="detail desk-card">
        {chosen ? (
          <TopicForm
            key={chosen.id}
            topic={chosen}
            draft={drafts.of(chosen.id) ?? draftOf(chosen)}
            isNew={chosen.id === drafts.added.value?.id}
            answers={answersOf(chosen, responses)}
            onDraft={(draft) => drafts.set(chosen.id, draft)}
            onSave={(draft) => void keep(chosen, draft)}
            onDiscard={() => discard(chosen)}
            onRemove={() => void remove(chosen)}
          />
        ) : (
          <Empty title={t('desk.topic.chooseOne')} hint={t('desk.topic.intro')} />
        )}
        {chosen && chosen.id !== drafts.added.value?.id && <Examples key={chosen.id} topic={chosen} />}
      </div>
    </div>
  );
}

/** With so many a topic is known by its examples more than by its keywords (facts: routing). */
const ENOUGH_EXAMPLES = 10;
/** Once a team teaches by examples: those that lag behind. */
const fewExamples = (topics: readonly Topic[]): Topic[] =>
  topics.every(({ examples }) => examples.length < ENOUGH_EXAMPLES)
    ? []
    : topics
        .filter(({ kind, examples }) => kind !== 'unknown' && examples.length < ENOUGH_EXAMPLES)
        .sort((a, b) => a.examples.length - b.examples.length);

function byTitle(topics: readonly Topic[]): Topic[] {
  const inOrder = collation(language.value);
  return topics.toSorted((a, b) => inOrder(a.title, b.title));
}

const matches = (topic: Topic, query: string): boolean =>
  [topic.title, ...topic.keywords].some((text) => fold(text).includes(fold(query)));

const answersOf = (topic: Topic, responses: readonly Response[]) =>
  responses.filter(({ topicIds, status }) => status !== 'retired' && topicIds.some((id) => id === topic.id));

function ownerName(topic: Topic): string | null {
  const member = team.value?.members.find(({ id }) => id === topic.ownerMemberId);
  const role = team.value?.roles.find(({ id }) => id === topic.ownerRoleId);
  return member?.name ?? role?.title ?? null;
}
