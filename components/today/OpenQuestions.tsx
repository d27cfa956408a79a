// What customers were expected to ask of something that is over by now, have asked, and got no prepared answer to. One
// click leads to making one.
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import type { OpenQuestion } from '@/utils/services/contract';
import { AnswerQuestion } from './AnswerQuestion';
import { LeftSection } from './LeftSection';

interface Props {
  questions: readonly OpenQuestion[];
  onChange: () => Promise<void>;
}

export function OpenQuestions({ questions, onChange }: Props) {
  const [opened, setOpened] = useState<OpenQuestion | null>(null);
  const lines = questions.map((question) => {
    const { itemId, itemTitle, topicId, topicTitle, text, count } = question;
    return {
      key: `${itemId} ${topicId} ${text}`,
      text: text || (topicTitle ?? itemTitle),
      title: [itemTitle, topicTitle].filter(Boolean).join(' · '),
      end: (
        <span class="one-line soft">
          {count === null ? itemTitle : t('calendar.askedTimes', { n: count })}
        </span>
      ),
      open: () => setOpened(question),
    };
  });
  return (
    <>
      <LeftSection title={t('calendar.openQuestions')} icon="question" testId="open-question" lines={lines} />
      {opened && (
        <AnswerQuestion question={opened} onClose={() => setOpened(null)} onDone={() => void onChange()} />
      )}
    </>
  );
}
