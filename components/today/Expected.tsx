// What customers will ask today because of what is out: the question, and the answer the team has for it.
import { goToResponses } from '@/components/app/go';
import { t } from '@/components/app/language';
import { Icon } from '@/components/ui/icons';
import { OneLine } from '@/components/ui/OneLine';
import type { ExpectedQuestion } from '@/utils/services/contract';
import { Section } from './Section';

export function Expected({ questions }: { questions: readonly ExpectedQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <Section title={t('today.expected')}>
      <ul>
        {questions.map((question) => (
          <li key={`${question.itemId} ${question.text}`}>
            <Question question={question} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Question({ question }: { question: ExpectedQuestion }) {
  const { responseTitle } = question;
  const words = (
    <>
      <Icon name="question" />
      <OneLine class="grow" text={question.text} />
      <span class="line-end small">
        <span class="one-line soft">{responseTitle ?? t('today.noAnswerYet')}</span>
      </span>
    </>
  );
  const title = [question.itemTitle, question.topicTitle].filter(Boolean).join(' · ');
  return responseTitle === null ? (
    <div class="line line-still" data-testid="expected" title={title}>
      {words}
    </div>
  ) : (
    <button
      type="button"
      class="line"
      data-testid="expected"
      title={title}
      onClick={() => goToResponses(responseTitle)}
    >
      {words}
    </button>
  );
}
