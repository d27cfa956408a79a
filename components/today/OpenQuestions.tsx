// What customers were expected to ask of something that is over by now, have asked, and got no prepared answer to. One
// click leads to making one.
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { FirstRows } from '@/components/ui/FirstRows';
import { Icon } from '@/components/ui/icons';
import { OneLine } from '@/components/ui/OneLine';
import { formatNumber } from '@/utils/calendar/format';
import type { OpenQuestion } from '@/utils/services/contract';
import { AnswerQuestion } from './AnswerQuestion';
import { Section } from './Section';

const SHOWN = 5;
const STEP = 20;

interface Props {
  questions: readonly OpenQuestion[];
  onChange: () => Promise<void>;
}

export function OpenQuestions({ questions, onChange }: Props) {
  const [opened, setOpened] = useState<OpenQuestion | null>(null);
  return (
    <Section title={t('calendar.openQuestions')} count={formatNumber(questions.length, language.value)}>
      <FirstRows rows={questions} first={SHOWN} step={STEP} more={(n) => t('calendar.more', { n })}>
        {(shown) => (
          <ul>
            {shown.map((question) => (
              <li key={`${question.itemId} ${question.topicId} ${question.text}`}>
                <button
                  type="button"
                  class="line"
                  data-testid="open-question"
                  title={[question.itemTitle, question.topicTitle].filter(Boolean).join(' · ')}
                  onClick={() => setOpened(question)}
                >
                  <Icon name="question" />
                  <OneLine class="grow" text={question.text || (question.topicTitle ?? question.itemTitle)} />
                  <span class="line-end line-side small">
                    <span class="one-line soft">
                      {question.count === null
                        ? question.itemTitle
                        : t('calendar.askedTimes', { n: question.count })}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </FirstRows>
      {opened && (
        <AnswerQuestion question={opened} onClose={() => setOpened(null)} onDone={() => void onChange()} />
      )}
    </Section>
  );
}
