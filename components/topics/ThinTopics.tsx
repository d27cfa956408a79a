// Topics with few examples, and how many more each needs until it is well known.
import { t } from '@/components/app/language';
import type { TopicId } from '@/utils/schema/parts';
import type { TopicReview } from '@/utils/services/contract';
import { Shown } from './Shown';
import { TopicLink } from './TopicLink';

interface Props {
  thin: TopicReview['thin'];
  onOpen: (id: TopicId) => void;
}

export function ThinTopics({ thin, onOpen }: Props) {
  if (thin.length === 0) return <p class="small soft">{t('topics.review.noThin')}</p>;
  return (
    <>
      <p class="small soft">{t('topics.review.thinHint')}</p>
      <Shown
        rows={thin}
        label={t('topics.review.thin', { n: thin.length })}
        row={({ topicId, examples, more }) => (
          <li key={topicId} class="review-row review-pair" data-testid="review-thin-topic">
            <TopicLink id={topicId} onOpen={onOpen} />
            <span class="small soft tabular review-count">
              {t('topics.example.count', { n: examples })}
              {' · '}
              {t('topics.review.moreNeeded', { n: more })}
            </span>
          </li>
        )}
      />
    </>
  );
}
