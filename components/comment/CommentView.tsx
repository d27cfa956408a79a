// The comment tab: the customer's words, topic, owner, limits and answer, in the order in which a person
// needs them. Whatever arrives late has its room already, so nothing jumps.
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { comment } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Skeleton } from '@/components/ui/Skeleton';
import { exhaustive } from '@/utils/base/exhaustive';
import type { Capture } from '@/utils/schema/capture';
import type { RoutedComment } from '@/utils/services/contract';
import { AnswerArea } from './AnswerArea';
import { CaseEvents } from './CaseEvents';
import { openCapture } from './opening';
import './CommentView.css';
import { HandOver } from './HandOver';
import { LimitsLine } from './LimitsLine';
import { OwnerLine } from './OwnerLine';
import { Foretold, PostItem } from './PostItem';
import { useOwnerDrawnMark } from './paint';
import { RightClickPicture } from './RightClickPicture';
import { TheComment } from './TheComment';
import { TopicLine } from './TopicLine';
import { UnknownTopic } from './UnknownTopic';

export function CommentView() {
  const state = comment.value;
  switch (state.kind) {
    case 'none':
      return <NoComment />;
    case 'routing':
      return <Routing capture={state.capture} />;
    case 'routed':
      return <Routed routed={state.routed} />;
    case 'failed':
      return <Failed capture={state.capture} words={t(`errors.${state.code}`)} />;
    default:
      return exhaustive(state);
  }
}

function Routed({ routed }: { routed: RoutedComment }) {
  useOwnerDrawnMark(routed.capture.capturedAt);
  return (
    <div class="comment-view">
      <TheComment
        key={routed.caseId}
        comment={routed.capture.comment}
        marks={routed.matches}
        routed={routed}
      />
      {routed.capture.comment.post !== null && <PostItem routed={routed} />}
      {routed.topic === null ? (
        <UnknownTopic routed={routed} />
      ) : (
        <TopicLine routed={routed} topic={routed.topic} />
      )}
      <OwnerLine routed={routed} />
      {routed.topic !== null && <LimitsLine limits={routed.limits} />}
      <Foretold routed={routed} />
      <AnswerArea routed={routed} />
      <CaseEvents key={`events ${routed.caseId}`} routed={routed} />
      <HandOver />
    </div>
  );
}

function Routing({ capture }: { capture: Capture | null }) {
  return (
    <div class="comment-view" aria-busy="true">
      {capture ? (
        <TheComment comment={capture.comment} marks={[]} />
      ) : (
        <div class="comment-room">
          <Skeleton lines={3} />
        </div>
      )}
      <p class="sr-only" role="status">
        {t('status.routing')}
      </p>
      <div class="comment-rest-room">
        <Skeleton lines={2} height={20} />
        <Skeleton lines={2} height={20} />
        <Skeleton lines={1} height={140} />
      </div>
    </div>
  );
}

function NoComment() {
  const { window } = useServices();
  return (
    <Empty
      title={t('commentView.emptyTitle')}
      hint={t('commentView.emptyHint')}
      picture={<RightClickPicture words={t('commentView.menuItem')} />}
    >
      <Button look="primary" size="large" icon="play" onClick={() => void window.openWelcome()}>
        {t('commentView.practise')}
      </Button>
    </Empty>
  );
}

function Failed({ capture, words }: { capture: Capture | null; words: string }) {
  const services = useServices();
  return (
    <div class="comment-view">
      {capture && <TheComment comment={capture.comment} marks={[]} />}
      <div role="alert" data-testid="error">
        <Empty title={t('commentView.failedTitle')} hint={words}>
          {capture && (
            <Button icon="refresh" onClick={() => void openCapture(services, { ...capture })}>
              {t('common.tryAgain')}
            </Button>
          )}
        </Empty>
      </div>
    </div>
  );
}
