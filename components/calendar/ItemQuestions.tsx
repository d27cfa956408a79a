// The questions an item will raise, and what is answered.
import { t } from '@/components/app/language';
import { responses, team } from '@/components/app/state';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import { ResponseId, TopicId } from '@/utils/schema/parts';
import type { Response } from '@/utils/schema/response';
import { Lines } from './Lines';
import { without } from './without';

interface Props {
  item: CalendarItem;
  onChange: (part: Partial<CalendarItem>) => void;
}

/** What customers will ask, under which topic, and what they are told. */
export function ItemQuestions({ item, onChange }: Props) {
  const topics = team.value?.topics ?? [];
  return (
    <Lines
      label={t('calendar.questionsHint')}
      lines={item.expectedQuestions}
      empty={{ text: '' }}
      most={100}
      addWords={t('calendar.addQuestion')}
      removeWords={t('calendar.removeLine')}
      testId="item-question"
      onLines={(expectedQuestions) => onChange({ expectedQuestions })}
    >
      {(question, change) => (
        <div class="item-question">
          <Field
            quietLabel
            label={t('calendar.question')}
            placeholder={t('calendar.question')}
            value={question.text}
            testId="question-text"
            onText={(text) => change({ text })}
          />
          <Select
            quietLabel
            label={t('calendar.topic')}
            value={question.topicId ?? ''}
            testId="question-topic"
            options={[
              { value: '', words: t('calendar.noTopic') },
              ...topics.map(({ id, title }) => ({ value: id as string, words: title })), // a branded id is a string
            ]}
            onPick={(value) => {
              const picked = TopicId.safeParse(value);
              change(picked.success ? { topicId: picked.data } : without(question, 'topicId'));
            }}
          />
          <Select
            quietLabel
            label={t('calendar.response')}
            value={question.responseId ?? ''}
            testId="question-response"
            options={[
              { value: '', words: t('calendar.noResponse') },
              ...offered(question.topicId).map(({ id, title }) => ({ value: id as string, words: title })), // as above
            ]}
            onPick={(value) => {
              const picked = ResponseId.safeParse(value);
              change(picked.success ? { responseId: picked.data } : without(question, 'responseId'));
            }}
          />
        </div>
      )}
    </Lines>
  );
}

/** Those of the topic first; any other may be the answer too. */
function offered(topicId: TopicId | undefined): readonly Response[] {
  if (topicId === undefined) return responses.value.slice(0, MOST);
  const isOfTopic = ({ topicIds }: Response) => topicIds.includes(topicId);
  const others = responses.value.filter((response) => !isOfTopic(response));
  return [...responses.value.filter(isOfTopic), ...others].slice(0, MOST);
}

const MOST = 300;
