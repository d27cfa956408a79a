// Examples that look as if they stood in the wrong topic: each moves with one click, or is called right and not doubted
// again.
import { useRef } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { undoLast } from '@/components/app/undo';
import { Button } from '@/components/ui/Button';
import { dirOf } from '@/components/ui/words-direction';
import type { Result } from '@/utils/base/result';
import type { DoubtfulExample } from '@/utils/services/contract';
import { Shown } from './Shown';
import { topicTitle } from './TopicLink';

export function Doubtful({ examples }: { examples: readonly DoubtfulExample[] }) {
  const services = useServices();
  const room = useRef<HTMLDivElement>(null);
  const act = async (words: string, change: () => Promise<Result<null>>) => {
    const done = await attempt('doubtful example', change);
    if (!done.ok) return sayError(done.code);
    say(words, () => void undoLast(services));
    room.current?.focus(); // the button that had it goes with its row
  };
  return (
    <div ref={room} tabIndex={-1} class="review-room">
      <p class="small soft">
        {t(examples.length === 0 ? 'topics.review.noDoubtful' : 'topics.review.doubtfulHint')}
      </p>
      <Shown
        rows={examples}
        label={t('topics.review.doubtful', { n: examples.length })}
        row={({ text, topicId, likelierId, probability }) => {
          const title = topicTitle(likelierId);
          return (
            <li key={`${topicId} ${text}`} class="review-row" data-testid="review-doubt">
              <p class="example-words" dir={dirOf(text)}>
                {text}
              </p>
              <div class="review-acts">
                <span class="small soft grow">
                  {t('topics.review.likelier', {
                    topic: topicTitle(topicId),
                    other: title,
                    percent: Math.round(probability * 100),
                  })}
                </span>
                <Button
                  size="small"
                  icon="handOver"
                  data-testid="review-move"
                  refusal={refusal('editPlaybook')}
                  onClick={() =>
                    void act(t('topics.example.moved', { title }), () =>
                      services.topics.moveExample(text, topicId, likelierId),
                    )
                  }
                >
                  {t('topics.review.move', { title })}
                </Button>
                <Button
                  size="small"
                  icon="check"
                  data-testid="review-right"
                  refusal={refusal('editPlaybook')}
                  onClick={() =>
                    void act(t('topics.review.confirmed'), () =>
                      services.topics.confirmExample(text, topicId),
                    )
                  }
                >
                  {t('topics.review.right')}
                </Button>
              </div>
            </li>
          );
        }}
      />
    </div>
  );
}
