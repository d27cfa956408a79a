// What the team's own examples and questions say of its topics, when somebody asks for it.
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { wallTime } from '@/components/app/when';
import { phaseWords } from '@/components/exchange/transfer';
import { Fold } from '@/components/team/Fold';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Progress } from '@/components/ui/Progress';
import type { TopicId } from '@/utils/schema/parts';
import { Doubtful } from './Doubtful';
import { Mixes } from './Mixes';
import { QuestionGroups } from './QuestionGroups';
import {
  type Look,
  look,
  lookAgain,
  looking,
  lookProblem,
  markOf,
  stillAsked,
  stillDoubtful,
} from './review';
import { ThinTopics } from './ThinTopics';
import './review.css';

export function Review({ onOpen }: { onOpen: (id: TopicId) => void }) {
  const found = look.value;
  return (
    <div class="review">
      <ReviewHead found={found} />
      {found && <Findings found={found} onOpen={onOpen} />}
    </div>
  );
}

function ReviewHead({ found }: { found: Look | null }) {
  const services = useServices();
  const progress = looking.progress.value;
  const isStale = found !== null && markOf(team.value?.topics ?? []) !== found.mark;
  return (
    <section class="desk-card review-head" aria-labelledby="review-title">
      <h2 id="review-title">{t('topics.review.title')}</h2>
      <p class="small soft">{t('topics.review.intro')}</p>
      <div role="status" class="review-state">
        {found && <Sum found={found} />}
        {isStale && <p class="small soft">{t('topics.review.stale')}</p>}
      </div>
      {lookProblem.value && (
        <Note tone="danger" role="alert">
          {t(`errors.${lookProblem.value}`)}
        </Note>
      )}
      {progress ? (
        <div class="review-going">
          <Progress words={phaseWords(progress)} share={progress.share} />
          <Button data-testid="review-cancel" onClick={() => looking.cancel()}>
            {t('common.cancel')}
          </Button>
        </div>
      ) : (
        <Button
          class="review-start"
          look={found ? 'plain' : 'primary'}
          icon="refresh"
          data-testid="review-start"
          onClick={() => void lookAgain(services)}
        >
          {t(found ? 'topics.review.again' : 'topics.review.start')}
        </Button>
      )}
    </section>
  );
}

function Sum({ found: { review } }: { found: Look }) {
  const timeZone = team.value?.workspace?.timeZone ?? 'UTC';
  const right = review.accuracy === null ? null : Math.round(review.accuracy * 100);
  return (
    <>
      <p data-testid="review-sum">
        {right === null
          ? t('topics.review.tooFew')
          : t('topics.review.accuracy', { n: review.examples, percent: right })}
      </p>
      <p class="small soft">{t('topics.review.at', { time: wallTime(review.at, timeZone) })}</p>
    </>
  );
}

function Findings({ found: { review, questions }, onOpen }: { found: Look; onOpen: (id: TopicId) => void }) {
  const topics = team.value?.topics ?? [];
  const doubtful = stillDoubtful(review.doubtful, topics);
  const groups = stillAsked(questions.groups, topics);
  const mixes = review.mixes.filter((mix) =>
    [mix.topicId, mix.takenFor].every((id) => topics.some((topic) => topic.id === id)),
  );
  const thin = review.thin.filter(({ topicId }) => topics.some(({ id }) => id === topicId));
  // Where nothing can be measured yet, there is nothing to be said of mistakes.
  const isMeasured = review.accuracy !== null;
  return (
    <>
      {isMeasured && (
        <>
          <Fold words={t('topics.review.doubtful', { n: doubtful.length })} isUsed testId="review-doubtful">
            <Doubtful examples={doubtful} />
          </Fold>
          <Fold words={t('topics.review.mixes', { n: mixes.length })} testId="review-mixes">
            <Mixes mixes={mixes} onOpen={onOpen} />
          </Fold>
        </>
      )}
      <Fold words={t('topics.review.thin', { n: thin.length })} testId="review-thin">
        <ThinTopics thin={thin} onOpen={onOpen} />
      </Fold>
      <Fold
        words={t('topics.review.questions', { n: groups.length })}
        isUsed={!isMeasured}
        testId="review-questions"
      >
        <QuestionGroups groups={groups} questions={questions} />
      </Fold>
    </>
  );
}
