// What customers will ask today because of what is out: the question, and the answer the team has for it.
import { useState } from 'preact/hooks';
import { goToResponses } from '@/components/app/go';
import { t } from '@/components/app/language';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/icons';
import { OneLine } from '@/components/ui/OneLine';
import type { ExpectedQuestion } from '@/utils/services/contract';
import { Section } from './Section';

/** The day's own items must stay in sight. */
const FIRST = 2;

export function Expected({ questions }: { questions: readonly ExpectedQuestion[] }) {
  const [isWhole, setWhole] = useState(false);
  if (questions.length === 0) return null;
  return (
    <Section
      title={t('today.expected')}
      act={
        questions.length > FIRST && (
          <Button look="plain" size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('work.fewer') : t('work.all', { n: questions.length })}
          </Button>
        )
      }
    >
      <ul>
        {questions.slice(0, isWhole ? questions.length : FIRST).map((question) => (
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
