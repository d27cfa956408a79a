// The topic with its confidence in words, what else it might be, why, and the way to say it is wrong.
// The number behind the confidence shows only on hover or focus.
import { useCallback, useState } from 'preact/hooks';
import { goToResponses } from '@/components/app/go';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { language } from '@/components/app/state';
import { Chip } from '@/components/ui/Chip';
import { Kbd } from '@/components/ui/Kbd';
import { refusedProps } from '@/components/ui/refused';
import { formatNumber } from '@/utils/calendar/format';
import type { Topic } from '@/utils/schema/topic';
import type { RoutedComment } from '@/utils/services/contract';
import { correctTopic } from './acts';
import { useRuleWords } from './rule-reason';
import { TopicPicker } from './TopicPicker';
import './TopicLine.css';

export function TopicLine({ routed, topic }: { routed: RoutedComment; topic: Topic }) {
  const services = useServices();
  const [isPicking, setPicking] = useState(false);
  const close = useCallback(() => setPicking(false), []);
  const confidence = wasChosen(routed) ? t('commentView.corrected') : t(`commentView.${routed.confidence}`);
  return (
    <section class="topic" aria-label={t('commentView.topic')}>
      <div class="topic-choices">
        <Chip
          chosen
          trailing="down"
          class="topic-chip"
          data-testid="topic-chip"
          data-confidence={routed.confidence}
          aria-haspopup="listbox"
          aria-expanded={isPicking}
          title={t('commentView.score', { n: Math.round(routed.score * 100) })}
          onClick={() => setPicking(!isPicking)}
          refusal={refusal('routeComments')}
        >
          {topic.title} · {confidence}
        </Chip>
        {routed.runnersUp.length > 0 && <span class="small faint">{t('commentView.maybe')}</span>}
        {routed.runnersUp.map((other, index) => (
          <Chip
            key={other.id}
            class="runner-up"
            data-testid="runner-up"
            refusal={refusal('routeComments')}
            onClick={() => void correctTopic(services, other.id)}
          >
            {other.title} <Kbd>{formatNumber(index + 2, language.value)}</Kbd>
          </Chip>
        ))}
      </div>
      <div class="topic-why small">
        <Reason routed={routed} />
        <button
          type="button"
          class="link"
          data-testid="wrong-topic"
          aria-haspopup="listbox"
          aria-expanded={isPicking}
          onClick={() => setPicking(!isPicking)}
          {...refusedProps(refusal('routeComments'))}
        >
          {t('commentView.wrongTopic')}
        </button>
      </div>
      {routed.second && (
        <div class="topic-why small">
          <span class="one-line soft grow">
            {t('commentView.alsoAsks')} <bdi>{routed.second.title}</bdi>
          </span>
          <SecondAnswers title={routed.second.title} />
        </div>
      )}
      {isPicking && <TopicPicker current={topic.id} onClose={close} />}
    </section>
  );
}

/** A second question wants its own answer; the topic of the comment stays. */
function SecondAnswers({ title }: { title: string }) {
  return (
    <button type="button" class="link" data-testid="second-topic" onClick={() => goToResponses(title)}>
      {t('commentView.secondAnswers')}
    </button>
  );
}

function Reason({ routed }: { routed: RoutedComment }) {
  if (routed.rule) return <RuleReason {...routed.rule} />;
  const words = [...new Set(routed.matches.map((match) => match.word))];
  if (words.length === 0 && routed.nearestExample !== null) {
    return (
      <span class="one-line soft grow" data-testid="like-example" title={routed.nearestExample}>
        {t('commentView.likeExample', { text: routed.nearestExample })}
      </span>
    );
  }
  if (words.length === 0) return <span class="one-line faint grow">{t('commentView.noReason')}</span>;
  return (
    <span class="one-line soft grow" data-testid="word-reason">
      {t('commentView.because')}{' '}
      {words.map((word, index) => (
        <span key={word}>
          {index > 0 && ' · '}
          <mark>
            <bdi>{word}</bdi>
          </mark>
        </span>
      ))}
    </span>
  );
}

function RuleReason({ rule, decidesAlone }: NonNullable<RoutedComment['rule']>) {
  const words = useRuleWords(rule);
  return (
    <span class="one-line soft grow" data-testid="rule-reason" title={words}>
      {t(decidesAlone ? 'commentView.byRuleAlone' : 'commentView.byRule')} <bdi>{words}</bdi>
    </span>
  );
}

/** A person chose this topic for this very comment. */
const wasChosen = (routed: RoutedComment): boolean =>
  routed.case.events.findLast((event) => event.type === 'routed' || event.type === 'reclassified')?.type ===
  'reclassified';
