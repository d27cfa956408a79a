// Topics that are taken for each other: which for which, how often, and by which examples.
import { t } from '@/components/app/language';
import { Icon } from '@/components/ui/icons';
import { dirOf } from '@/components/ui/words-direction';
import type { TopicId } from '@/utils/schema/parts';
import type { TopicMix } from '@/utils/services/contract';
import { Shown } from './Shown';
import { TopicLink } from './TopicLink';

const MOST_TEXTS = 3;

interface Props {
  mixes: readonly TopicMix[];
  onOpen: (id: TopicId) => void;
}

export function Mixes({ mixes, onOpen }: Props) {
  if (mixes.length === 0) return <p class="small soft">{t('topics.review.noMixes')}</p>;
  return (
    <>
      <p class="small soft">{t('topics.review.mixesHint')}</p>
      <Shown
        rows={mixes}
        label={t('topics.review.mixes', { n: mixes.length })}
        row={(mix) => (
          <li key={`${mix.topicId} ${mix.takenFor}`} class="review-row" data-testid="review-mix">
            <p class="review-pair">
              <TopicLink id={mix.topicId} onOpen={onOpen} />
              <Icon name="forward" size={12} />
              <span class="sr-only">{t('topics.review.takenFor')}</span>
              <TopicLink id={mix.takenFor} onOpen={onOpen} />
              <span class="small soft tabular review-count">
                {t('topics.review.times', { n: mix.count, percent: Math.round(mix.share * 100) })}
              </span>
            </p>
            <ul class="review-texts small soft">
              {mix.texts.slice(0, MOST_TEXTS).map((text) => (
                <li key={text} dir={dirOf(text)}>
                  {text}
                </li>
              ))}
            </ul>
          </li>
        )}
      />
    </>
  );
}
