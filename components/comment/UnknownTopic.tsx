// Below the threshold nothing is guessed: three topics as buttons, all others by search, or the lead.
import { useCallback, useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { handingOver, language, team } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/icons';
import { Kbd } from '@/components/ui/Kbd';
import { formatNumber } from '@/utils/calendar/format';
import type { RoutedComment } from '@/utils/services/contract';
import { correctTopic } from './acts';
import { TopicPicker } from './TopicPicker';
import './TopicLine.css';

export function UnknownTopic({ routed }: { routed: RoutedComment }) {
  const services = useServices();
  const [isPicking, setPicking] = useState(false);
  const close = useCallback(() => setPicking(false), []);
  const lead = team.value?.members.find((member) => member.access === 'lead' && !member.example);
  return (
    <section class="topic topic-unknown" aria-label={t('commentView.topic')}>
      <p class="topic-unknown-title" data-testid="topic-chip" data-confidence="unclear">
        <Icon name="question" />
        <strong>{t('commentView.unknownTitle')}</strong>
      </p>
      <p class="small soft">{t('commentView.unknownHint')}</p>
      <div class="topic-choices">
        {routed.runnersUp.map((topic, index) => (
          <Chip
            key={topic.id}
            data-testid="runner-up"
            refusal={refusal('routeComments')}
            onClick={() => void correctTopic(services, topic.id)}
          >
            {topic.title} <Kbd>{formatNumber(index + 1, language.value)}</Kbd>
          </Chip>
        ))}
      </div>
      <div class="topic-unknown-acts">
        <Button
          size="small"
          icon="search"
          refusal={refusal('routeComments')}
          data-testid="wrong-topic"
          aria-haspopup="listbox"
          aria-expanded={isPicking}
          onClick={() => setPicking(!isPicking)}
        >
          {t('commentView.otherTopic')}
        </Button>
        <Button
          size="small"
          icon="handOver"
          refusal={refusal('handOver')}
          onClick={() => {
            handingOver.value = lead?.id ?? 'open';
          }}
        >
          {t('commentView.askLead')}
        </Button>
      </div>
      {isPicking && <TopicPicker current={null} onClose={close} />}
    </section>
  );
}
