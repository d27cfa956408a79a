// The prepared answer in full, the others as a line each, or the place to write the first one.
import { useCallback, useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { answer, answerIndex, edited } from '@/components/app/state';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Field } from '@/components/ui/Field';
import { Icon } from '@/components/ui/icons';
import { Note } from '@/components/ui/Note';
import { OneLine } from '@/components/ui/OneLine';
import type { Answer, RoutedComment } from '@/utils/services/contract';
import { AnswerEditor } from './AnswerEditor';
import './AnswerArea.css';
import { chooseAnswer, fillBlank, ignoreComment, keepForTeam } from './acts';
import { draftOf, partsOfDraft } from './answer-text';
import { dropDraft, editAnswer } from './drafts';
import { takeUpDraft } from './opening';
import { isHeldCritical, isSettled, needsNoReply, showCritical } from './rights';

export function AnswerArea({ routed }: { routed: RoutedComment }) {
  const shown = answer.value;
  if (isHeldCritical(routed)) return <Critical routed={routed} />;
  if (shown !== null) {
    return (
      <section class="answers" aria-label={t('commentView.answer')}>
        <AnswerCard routed={routed} shown={shown} />
        <OtherAnswers routed={routed} />
      </section>
    );
  }
  return needsNoReply(routed) && edited.value === null ? (
    <NoReply routed={routed} />
  ) : (
    <WriteAnswer routed={routed} />
  );
}

function Critical({ routed }: { routed: RoutedComment }) {
  return (
    <section class="answers" aria-label={t('commentView.answer')}>
      <div class="answer-critical" data-testid="critical">
        <Note tone="danger">
          {t(routed.owner.isMe ? 'commentView.criticalMine' : 'commentView.critical')}
        </Note>
        <Button size="small" data-testid="critical-show" onClick={() => showCritical(routed)}>
          {t('commentView.criticalShow')}
        </Button>
      </div>
    </section>
  );
}

function AnswerCard({ routed, shown }: { routed: RoutedComment; shown: Answer }) {
  const services = useServices();
  const { comment } = services;
  const draft = edited.value?.draft ?? null;
  const isEdited = draft !== null && draft !== draftOf(shown.parts);
  const onEdit = useCallback((text: string) => editAnswer(comment, text), [comment]);
  const onFill = useCallback(
    (name: string, value: string) => void fillBlank(services, name, value),
    [services],
  );
  return (
    <div class="answer-card">
      <header class="answer-head small">
        <span class="one-line soft">{shown.title}</span>
        <span class="faint answer-place">{t(PLACE_WORDS[shown.place])}</span>
        {shown.example && <Badge>{t('common.example')}</Badge>}
        <span class="grow" />
        {isEdited && (
          <button type="button" class="link" onClick={() => void dropDraft(comment)}>
            {t('commentView.revert')}
          </button>
        )}
      </header>
      <AnswerEditor
        key={`${routed.caseId} ${shown.responseId}`}
        parts={draft === null ? shown.parts : partsOfDraft(draft, shown)}
        language={shown.language}
        onEdit={onEdit}
        onFill={onFill}
      />
      {isEdited && <KeepBar routed={routed} />}
    </div>
  );
}

const PLACE_WORDS = {
  comment: 'commentView.placeComment',
  message: 'commentView.placeMessage',
  email: 'commentView.placeEmail',
} as const;

/** «این متن را پاسخ آماده کن»: asks for a name in place, with a good one already there. */
function KeepBar({ routed }: { routed: RoutedComment }) {
  const services = useServices();
  const [isNaming, setNaming] = useState(false);
  const [title, setTitle] = useState(routed.topic?.title ?? '');
  const ready = edited.value?.ready ?? null;
  if (!isNaming) {
    return (
      <div class="keep-bar">
        <span class="small faint grow">{t('commentView.edited')}</span>
        <Button
          look="plain"
          size="small"
          icon="bookmark"
          refusal={refusal('editResponses')}
          disabled={ready === null}
          onClick={() => setNaming(true)}
        >
          {t('commentView.keepEdited')}
        </Button>
      </div>
    );
  }
  return (
    <form
      class="keep-bar"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready !== null && title.trim() !== '') void keepForTeam(services, ready, title.trim());
      }}
    >
      <div class="grow">
        <Field
          label={t('commentView.keepTitle')}
          quietLabel
          placeholder={t('commentView.keepTitle')}
          value={title}
          maxLength={200}
          onText={setTitle}
          focusNow
        />
      </div>
      <Button type="submit" disabled={ready === null || title.trim() === ''}>
        {t('commentView.keepForTeam')}
      </Button>
    </form>
  );
}

function OtherAnswers({ routed }: { routed: RoutedComment }) {
  const services = useServices();
  const hasParkedDraft = routed.draft !== null && edited.value === null;
  if (routed.answers.length < 2 && !hasParkedDraft) return null;
  return (
    <ul class="other-answers" aria-label={t('commentView.others')}>
      {hasParkedDraft && (
        <li>
          <button type="button" class="other-answer" onClick={() => takeUpDraft(routed.draft ?? '')}>
            <Icon name="edit" size={14} />
            <span class="other-title">{t('commentView.editedDraft')}</span>
            <OneLine class="soft" text={routed.draft ?? ''} />
          </button>
        </li>
      )}
      {routed.answers.map((other, index) =>
        index === answerIndex.value ? null : (
          <li key={`${other.responseId} ${other.language}`}>
            <button
              type="button"
              class="other-answer"
              data-testid="other-answer"
              onClick={() => void chooseAnswer(services, index)}
            >
              <Icon name="message" size={14} />
              <span class="other-title">{other.title}</span>
              <OneLine class="soft" text={previewOf(other)} />
            </button>
          </li>
        ),
      )}
    </ul>
  );
}

/** One line of an answer; an empty place is shown as three dots, never as a name in braces. */
const previewOf = (other: Answer): string =>
  other.parts.map((part) => (part.kind === 'missing' ? '…' : part.text)).join('');

function WriteAnswer({ routed }: { routed: RoutedComment }) {
  const services = useServices();
  const draft = edited.value?.draft ?? '';
  const ready = edited.value?.ready ?? null;
  return (
    <section class="answers" aria-label={t('commentView.answer')}>
      <div class="answer-card write-answer">
        {routed.topic && <p class="small soft">{t('commentView.noAnswerTitle')}</p>}
        <Field
          label={t('commentView.writeAnswer')}
          multiline
          value={draft}
          testId="answer-text"
          onText={(text) => editAnswer(services.comment, text)}
        />
        {routed.topic && (
          <Button
            icon="bookmark"
            refusal={refusal('editResponses')}
            disabled={ready === null}
            onClick={() => ready !== null && void keepForTeam(services, ready, routed.topic?.title ?? '')}
          >
            {t('commentView.keepForTeam')}
          </Button>
        )}
      </div>
    </section>
  );
}

function NoReply({ routed }: { routed: RoutedComment }) {
  const services = useServices();
  return (
    <Empty title={t('commentView.noReplyNeeded')}>
      {!isSettled(routed.case) && (
        <Button icon="check" refusal={refusal('closeCases')} onClick={() => void ignoreComment(services)}>
          {t('common.close')}
        </Button>
      )}
      <Button look="plain" onClick={() => takeUpDraft('')}>
        {t('commentView.writeAnswer')}
      </Button>
    </Empty>
  );
}
