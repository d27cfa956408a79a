// The customer's own words, the loudest thing in the panel: two lines, all of them on a click, with the
// words that spoke for the topic marked.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { ago } from '@/components/app/when';
import { Avatar } from '@/components/ui/Avatar';
import { Bidi, type Span } from '@/components/ui/Bidi';
import { Handle } from '@/components/ui/Handle';
import { IconButton } from '@/components/ui/IconButton';
import { Icon } from '@/components/ui/icons';
import { names } from '@/components/ui/names';
import type { CapturedComment } from '@/utils/schema/capture';
import type { CaseRecord } from '@/utils/schema/case';
import { platformIcon, platformName } from './platforms';

interface Props {
  comment: CapturedComment;
  marks: readonly Span[];
  earlier: readonly CaseRecord[];
}

export function TheComment({ comment, marks, earlier }: Props) {
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
      </header>
      <Words text={comment.text} marks={marks} />
      <Remarks comment={comment} earlier={earlier} />
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

function Remarks({ comment, earlier }: { comment: CapturedComment; earlier: readonly CaseRecord[] }) {
  const remarks = [
    earlier.length > 0 && earlierWords(earlier),
    comment.byPostOwner === true && t('commentView.byOwner'),
    comment.isReply === true && t('commentView.reply'),
    comment.truncated === true && t('commentView.truncated'),
  ].filter(Boolean);
  if (remarks.length === 0) return null;
  return <p class="the-comment-remarks small soft one-line">{remarks.join(' · ')}</p>;
}

function earlierWords(earlier: readonly CaseRecord[]): string {
  const count = t('commentView.earlier', { n: earlier.length, nth: earlier.length + 1 });
  const topic = team.value?.topics.find((one) => one.id === earlier[0]?.topicId);
  return topic ? t('commentView.earlierLast', { count, topic: topic.title }) : count;
}
