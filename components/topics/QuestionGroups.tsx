// What customers ask and no topic knows, the most frequent first: each group folded to its typical question, with the
// way to make a topic of it or to add it to one.
import { useRef } from 'preact/hooks';
import { t } from '@/components/app/language';
import { dirOf } from '@/components/ui/words-direction';
import type { QuestionGroup, Questions } from '@/utils/services/contract';
import { GroupActs } from './GroupActs';
import { Shown } from './Shown';

interface Props {
  groups: readonly QuestionGroup[];
  questions: Questions;
}

export function QuestionGroups({ groups, questions: { count, alone, isPart } }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const hint = groups.length > 0 ? 'questionsHint' : count === 0 ? 'noQuestions' : 'noGroups';
  return (
    <div ref={room} tabIndex={-1} class="review-room">
      <p class="small soft">{t(`topics.review.${hint}`)}</p>
      <Shown
        rows={groups}
        label={t('topics.review.questions', { n: groups.length })}
        row={(group) => {
          const typical = group.texts[0]?.text ?? '';
          return (
            <li key={typical} class="review-row" data-testid="review-group">
              <details>
                <summary class="review-summary">
                  <span class="grow example-words" dir={dirOf(typical)}>
                    {typical}
                  </span>
                  <span class="small soft tabular">{t('topics.review.asked', { n: group.count })}</span>
                </summary>
                <GroupActs group={group} onDone={() => room.current?.focus()} />
              </details>
            </li>
          );
        }}
      />
      {alone > 0 && <p class="small soft">{t('topics.review.alone', { n: alone })}</p>}
      {isPart && <p class="small soft">{t('topics.review.isPart')}</p>}
    </div>
  );
}
