// One topic on one page: its title and words, who owns it and until when, what may be said, and its answers.
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { team } from '@/components/app/state';
import { FormFoot } from '@/components/desk/FormFoot';
import { HistoryButton } from '@/components/history/HistoryButton';
import { ConfirmInline } from '@/components/ui/ConfirmInline';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { dirOf } from '@/components/ui/words-direction';
import type { Response } from '@/utils/schema/response';
import type { Topic } from '@/utils/schema/topic';
import { isChanged, type TopicDraft } from './topic-draft';

interface Props {
  topic: Topic;
  draft: TopicDraft;
  isNew: boolean;
  answers: readonly Response[];
  onDraft: (draft: TopicDraft) => void;
  onSave: (draft: TopicDraft) => void;
  onDiscard: () => void;
  onRemove: () => void;
}

export function TopicForm({ topic, draft, isNew, answers, onDraft, onSave, onDiscard, onRemove }: Props) {
  const change = (part: Partial<TopicDraft>) => onDraft({ ...draft, ...part });
  const isMissing = draft.title.trim() === '';
  return (
    <form
      class="form"
      aria-label={draft.title || t('desk.topic.add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isMissing) onSave(draft);
      }}
    >
      <Field
        label={t('desk.topic.title')}
        value={draft.title}
        testId="topic-title"
        maxLength={200}
        required
        focusNow={isNew}
        {...(isMissing && !isNew ? { error: t('desk.topic.missingTitle') } : {})}
        onText={(title) => change({ title })}
      />
      <div class="form-pair">
        <Select
          label={t('desk.topic.owner')}
          value={draft.owner}
          testId="topic-owner"
          options={ownerOptions()}
          onPick={(owner) => change({ owner })}
        />
        <Field
          label={t('desk.topic.minutes')}
          value={draft.minutes}
          testId="topic-minutes"
          maxLength={6}
          onText={(minutes) => change({ minutes })}
        />
      </div>
      <div class="form-pair">
        <Select
          label={t('desk.topic.kind')}
          value={draft.kind}
          options={[
            { value: 'normal', words: t('desk.topic.kindNormal') },
            { value: 'noReply', words: t('desk.topic.kindNoReply') },
            { value: 'spam', words: t('desk.topic.kindSpam') },
            { value: 'unknown', words: t('desk.topic.kindUnknown') },
          ]}
          onPick={(kind) => change({ kind })}
        />
        <Select
          label={t('desk.topic.priority')}
          value={draft.priority}
          options={[
            { value: 'critical', words: t('desk.topic.priorityCritical') },
            { value: 'high', words: t('desk.topic.priorityHigh') },
            { value: 'normal', words: t('desk.topic.priorityNormal') },
            { value: 'low', words: t('desk.topic.priorityLow') },
          ]}
          onPick={(priority) => change({ priority })}
        />
      </div>
      <Field
        multiline
        label={t('desk.topic.keywords')}
        hint={t('desk.topic.keywordsHint')}
        value={draft.keywords}
        testId="topic-keywords"
        maxLength={40_000}
        onText={(keywords) => change({ keywords })}
      />
      <div class="form-three">
        <Field
          multiline
          label={t('desk.topic.may')}
          value={draft.may}
          placeholder={t('desk.topic.lines')}
          testId="topic-may"
          onText={(may) => change({ may })}
        />
        <Field
          multiline
          label={t('desk.topic.askFirst')}
          value={draft.askFirst}
          placeholder={t('desk.topic.lines')}
          onText={(askFirst) => change({ askFirst })}
        />
        <Field
          multiline
          label={t('desk.topic.never')}
          value={draft.never}
          placeholder={t('desk.topic.lines')}
          onText={(never) => change({ never })}
        />
      </div>
      {answers.length > 0 && <Answers answers={answers} />}
      <FormFoot isChanged={isNew || isChanged(topic, draft)} isReady={!isMissing} onDiscard={onDiscard}>
        {!isNew && (
          <>
            <HistoryButton store="topics" id={topic.id} title={topic.title} onRestored={onDiscard} />
            <ConfirmInline
              words={t('topics.remove')}
              question={t('topics.removeQuestion', { n: rulesOf(topic) })}
              yes={t('topics.removeYes')}
              no={t('common.cancel')}
              refusal={refusal('editPlaybook')}
              testId="topic-remove"
              onYes={onRemove}
            />
          </>
        )}
      </FormFoot>
    </form>
  );
}

const rulesOf = ({ id }: Topic): number =>
  team.value?.rules.filter(({ topicId }) => topicId === id).length ?? 0;

function Answers({ answers }: { answers: readonly Response[] }) {
  return (
    <div class="form-list">
      <h2 class="field-label">{t('desk.topic.answers')}</h2>
      <ul>
        {answers.map((response) => {
          const words = withoutVariables(response.variants[0]?.text ?? '');
          return (
            <li key={response.id}>
              <a href="#responses">
                <bdi>{response.title}</bdi>
              </a>
              <p class="small soft two-lines" dir={dirOf(words)}>
                {words}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What a reader needs of a prepared text: its words, with … where the customer's or the team's own stand. */
const withoutVariables = (text: string): string => text.replace(/\{\{[^}]*\}\}/gu, '…');

function ownerOptions() {
  const people = team.value?.members.map(({ id, name }) => ({ value: `member:${id}`, words: name })) ?? [];
  const roles =
    team.value?.roles.map(({ id, title }) => ({
      value: `role:${id}`,
      words: t('desk.topic.role', { title }),
    })) ?? [];
  return [{ value: '', words: t('desk.topic.ownerNobody') }, ...people, ...roles];
}
