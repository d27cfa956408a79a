// A question gets its prepared answer: a new one is written, one that exists is named, or nobody needs any.
import { useState } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useResponses } from '@/components/app/responses';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { undoOf } from '@/components/app/undo';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Select } from '@/components/ui/Select';
import { Sheet } from '@/components/ui/Sheet';
import { ResponseId } from '@/utils/schema/parts';
import type { OpenQuestion, QuestionAnswer } from '@/utils/services/contract';
import './AnswerQuestion.css';

/** Beyond these the search among the responses is the better way. */
const MOST = 200;

interface Props {
  question: OpenQuestion;
  onClose: () => void;
  onDone: () => void;
}

export function AnswerQuestion({ question, onClose, onDone }: Props) {
  const services = useServices();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState('');
  const known = useResponses().filter(({ status }) => status !== 'retired');
  const { topicId, topicTitle, itemTitle } = question;
  const isOfTopic = (ids: readonly string[]) => ids.some((id) => id === topicId);
  const offered = [
    ...known.filter(({ topicIds }) => isOfTopic(topicIds)),
    ...known.filter(({ topicIds }) => !isOfTopic(topicIds)),
  ].slice(0, MOST);
  const settle = async (answer: QuestionAnswer) => {
    const done = await attempt('question', () => services.calendar.settleQuestion(question, answer));
    if (!done.ok) return sayError(done.code);
    onClose();
    onDone();
    const takeBack = await undoOf(services, t('undo.later'));
    say(t(answer.kind === 'none' ? 'calendar.questionLeft' : 'calendar.questionAnswered'), () => {
      void takeBack().then(onDone);
    });
  };
  const response = ResponseId.safeParse(picked);
  const answer: QuestionAnswer | null = response.success
    ? { kind: 'response', responseId: response.data }
    : text.trim() === ''
      ? null
      : { kind: 'new', text };
  return (
    <Sheet labelledBy="question-title" testId="question-sheet" onClose={onClose}>
      <header class="sheet-head">
        <h2 id="question-title" class="sheet-title grow">
          <bdi>{question.text || (topicTitle ?? itemTitle)}</bdi>
        </h2>
        <IconButton icon="close" name={t('common.close')} onClick={onClose} />
      </header>
      <form
        id="question-form"
        class="sheet-body answer-question"
        onSubmit={(event) => {
          event.preventDefault();
          if (answer !== null) void settle(answer);
        }}
      >
        <p class="small soft">{[itemTitle, topicTitle].filter(Boolean).join(' · ')}</p>
        {!response.success && (
          <Field
            label={t('calendar.newAnswer')}
            multiline
            value={text}
            testId="question-answer"
            focusNow
            onText={setText}
          />
        )}
        <Select
          label={t('calendar.knownAnswer')}
          value={picked}
          testId="question-known"
          options={[
            { value: '', words: t('calendar.noneOfThem') },
            ...offered.map(({ id, title }) => ({ value: id as string, words: title })), // a branded id is a string
          ]}
          onPick={setPicked}
        />
      </form>
      <footer class="sheet-foot">
        <Button
          type="submit"
          form="question-form"
          look="primary"
          data-testid="question-save"
          disabled={answer === null}
          refusal={refusal('editResponses')}
        >
          {t('common.save')}
        </Button>
        <Button
          look="plain"
          data-testid="question-leave"
          refusal={refusal('editCalendar')}
          onClick={() => void settle({ kind: 'none' })}
        >
          {t('calendar.noAnswerNeeded')}
        </Button>
      </footer>
    </Sheet>
  );
}
