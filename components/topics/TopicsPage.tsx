// Topics and what leads to them: the topics themselves, and the team's rules.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { Segments } from '@/components/ui/Segments';
import { Rules } from './Rules';
import { TopicList } from './TopicList';

type Part = 'topics' | 'rules';

export function TopicsPage() {
  const part = useSignal<Part>('topics');
  return (
    <div class="team-section">
      <Segments
        label={t('topics.parts')}
        value={part.value}
        options={[
          { value: 'topics', words: t('topics.topics'), testId: 'part-topics' },
          { value: 'rules', words: t('topics.rules'), testId: 'part-rules' },
        ]}
        onPick={(value) => (part.value = value)}
      />
      {part.value === 'topics' ? <TopicList /> : <Rules />}
    </div>
  );
}
