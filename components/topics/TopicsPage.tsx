// Topics and what leads to them: the topics themselves, the team's rules, and what both could do better.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { Segments } from '@/components/ui/Segments';
import type { TopicId } from '@/utils/schema/parts';
import { Review } from './Review';
import { Rules } from './Rules';
import { TopicList } from './TopicList';

type Part = 'topics' | 'rules' | 'review';

export function TopicsPage() {
  const part = useSignal<Part>('topics');
  const opened = useSignal<TopicId | null>(null);
  const open = (id: TopicId) => {
    opened.value = id;
    part.value = 'topics';
  };
  return (
    <div class="team-section">
      <Segments
        label={t('topics.parts')}
        value={part.value}
        options={[
          { value: 'topics', words: t('topics.topics'), testId: 'part-topics' },
          { value: 'rules', words: t('topics.rules'), testId: 'part-rules' },
          { value: 'review', words: t('topics.review.title'), testId: 'part-review' },
        ]}
        onPick={(value) => (part.value = value)}
      />
      {part.value === 'topics' && <TopicList opened={opened.value} />}
      {part.value === 'rules' && <Rules />}
      {part.value === 'review' && <Review onOpen={open} />}
    </div>
  );
}
