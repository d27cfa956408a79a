// The customer's own words, the loudest thing in the panel: two lines, all of them on a click, with the
// words that spoke for the topic marked.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { ago, shortDay } from '@/components/app/when';
import { Avatar } from '@/components/ui/Avatar';
import { Bidi, type Span } from '@/components/ui/Bidi';
import { Handle } from '@/components/ui/Handle';
import { IconButton } from '@/components/ui/IconButton';
import { Icon } from '@/components/ui/icons';
import { names } from '@/components/ui/names';
import type { CapturedComment } from '@/utils/schema/capture';
import type { RoutedComment } from '@/utils/services/contract';
import { CommentMenu } from './CommentMenu';
import { platformIcon, platformName } from './platforms';
import { needsNoReply } from './rights';

interface Props {
  comment: CapturedComment;
  marks: readonly Span[];
  /** Null while it is being routed. */
  routed?: RoutedComment | null;
}

export function TheComment({ comment, marks, routed = null }: Props) {
  const { window } = useServices();
  const author = comment.author?.name ?? comment.author?.handle ?? t('commentView.noAuthor');
  const at = comment.timestamp?.iso ? ago(comment.timestamp.iso) : comment.timestamp?.label;
  return (
    <section class="the-comment" aria-label={t('commentView.customer')}>
      <header class="the-comment-head">
        <Avatar name={author} size={28} />
        <strong class="one-line" data-testid="comment-author">
          <Handle>{author}</Handle>
        </strong>
        <span class="the-comment-about small faint one-line" title={platformName(comment.platform)}>
          <Icon name={platformIcon(comment.platform)} size={12} />
          <span class="sr-only">{platformName(comment.platform)}</span>
          <span class="one-line">{at}</span>
        </span>
        {comment.permalink && (
          <IconButton
            icon="external"
            name={t('commentView.openInPage')}
            onClick={() => void window.openAddress(comment.permalink ?? '')}
          />
        )}
        {routed && <CommentMenu routed={routed} />}
      </header>
      <Words text={comment.text} marks={marks} />
      <Warnings comment={comment} routed={routed} />
      <Remarks comment={comment} routed={routed} />
    </section>
  );
}

function Words({ text, marks }: { text: string; marks: readonly Span[] }) {
  const box = useRef<HTMLDivElement>(null);
  const [isWhole, setWhole] = useState(false);
  const [isCut, setCut] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another height
  useLayoutEffect(() => {
    if (box.current) setCut(box.current.scrollHeight > box.current.clientHeight + 1);
  }, [text]);
  if (text.trim() === '') {
    return (
      <p class="the-comment-text soft" data-testid="comment-text">
        {t('commentView.noText')}
      </p>
    );
  }
  return (
    <>
      <div
        ref={box}
        class={names('the-comment-text', !isWhole && 'the-comment-cut')}
        data-testid="comment-text"
      >
        <Bidi text={text} marks={marks} />
      </div>
      {(isCut || isWhole) && (
        <button
          type="button"
          class="the-comment-all"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {t(isWhole ? 'commentView.showLess' : 'commentView.showAll')}
        </button>
      )}
    </>
  );
}

/** What should give pause before an answer is written. */
function Warnings({ comment, routed }: { comment: CapturedComment; routed: RoutedComment | null }) {
  const isThread = comment.kind === 'message' || comment.kind === 'email';
  const answered = isThread ? 'answeredBelow' : 'alreadyAnswered';
  const warnings = [
    comment.alreadyAnswered && t(`commentView.${answered}`),
    routed?.foreignAccount && t('commentView.foreignAccount', { name: routed.foreignAccount }),
  ].filter(Boolean);
  return warnings.map((words) => (
    <p key={words} class="the-comment-warning small" data-testid="warning">
      <Icon name="info" size={12} />
      <span>{words}</span>
    </p>
  ));
}

function Remarks({ comment, routed }: { comment: CapturedComment; routed: RoutedComment | null }) {
  const remarks = [
    routed && pinWords(routed),
    routed && earlierWords(routed),
    comment.byPostOwner === true && t('commentView.byOwner'),
    comment.isReply === true && t('commentView.reply'),
    comment.truncated === true && t('commentView.truncated'),
  ].filter(Boolean);
  if (remarks.length === 0) return null;
  const words = remarks.join(' · ');
  return (
    <p class="the-comment-remarks small soft one-line" title={words} data-testid="remarks">
      {words}
    </p>
  );
}

/** «سومین پیام این مشتری؛ آخرین: شکایت ارسال، ۲۸ آبان» */
function earlierWords({ earlier, timeZone }: RoutedComment): string | null {
  const [last] = earlier;
  if (!last) return null;
  const nth = ordinal(earlier.length + 1);
  const count = nth
    ? t('commentView.earlier', { nth })
    : t('commentView.earlierMany', { n: earlier.length + 1 });
  const date = shortDay(last.openedAt, timeZone);
  const topic = team.value?.topics.find((one) => one.id === last.topicId)?.title;
  return topic
    ? t('commentView.earlierLast', { count, topic, date })
    : t('commentView.earlierOn', { count, date });
}

/** So many of one topic on one post are better answered once, for everybody to see. */
const MANY_UNDER_POST = 5;

function pinWords(routed: RoutedComment): string | null {
  const { nthUnderPost: n, topic } = routed;
  if (n < MANY_UNDER_POST || topic === null || needsNoReply(routed)) return null;
  const nth = ordinal(n);
  return nth
    ? t('commentView.pin', { nth, topic: topic.title })
    : t('commentView.pinMany', { n, topic: topic.title });
}

const ORDINALS = ['n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9', 'n10'] as const;

/** «سومین»; beyond the tenth numbers read better than words. */
function ordinal(n: number): string | null {
  const key = ORDINALS[n - 2];
  return key ? t(`commentView.nth.${key}`) : null;
}
