// The practice post: a drawn picture, five comments, and one reply box that works like a real page's: Reply
// writes the handle, Post appends the answer to this page and nowhere else.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '@/components/app/language';
import { names } from '@/components/ui/names';
import { dirOf } from '@/components/ui/words-direction';
import { isoNow, systemClock } from '@/utils/base/clock';
import { Coat } from './Coat';
import './PracticePost.css';
import { PracticeRow } from './PracticeRow';
import { POST_ADDRESS, type PracticeComment, SHOP } from './practice';
import type { Progress } from './progress';

/** Ids of the shop's own replies on this page: digits, as the sites' are. */
const OWN_IDS = 18_100_000_000_001;

interface Props {
  comments: readonly PracticeComment[];
  progress: Progress;
}

export function PracticePost({ comments, progress }: Props) {
  const draft = useSignal('');
  const replies = useSignal<readonly { under: string | null; comment: PracticeComment }[]>([]);
  const replyingTo = useSignal<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);

  const reply = ({ id, handle }: PracticeComment) => {
    replyingTo.value = id;
    draft.value = `@${handle} `;
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(draft.value.length, draft.value.length);
    });
  };

  const post = () => {
    const text = draft.value.trim();
    if (text === '') return;
    const id = `${OWN_IDS + replies.value.length}`;
    const comment = { id, handle: SHOP, text, time: isoNow(systemClock) };
    replies.value = [...replies.value, { under: replyingTo.value ?? progress.commentId.value, comment }];
    draft.value = '';
    replyingTo.value = null;
    progress.post();
  };

  const wordsRun = dirOf(draft.value);

  const rowOf = (comment: PracticeComment, own = false) => (
    <PracticeRow
      key={comment.id}
      comment={comment}
      own={own}
      isCaptured={progress.commentId.value === comment.id}
      onReply={() => reply(comment)}
    />
  );

  return (
    <article class="post" aria-label={t('welcome.practice')}>
      <header class="post-head">
        <span class="post-avatar" aria-hidden="true" />
        <a href={`/${SHOP}/`} class="comment-name" onClick={(event) => event.preventDefault()}>
          <bdi>{SHOP}</bdi>
        </a>
        <span class="grow" />
        <span class="faint small">{t('welcome.practiceNote')}</span>
      </header>
      <Coat name={t('welcome.photo')} />
      <p class="post-caption">{t('welcome.caption')}</p>
      <ul class="post-comments" onContextMenu={(event) => isRow(event.target) && progress.reach('pointed')}>
        {comments.flatMap((comment) => [
          rowOf(comment),
          ...replies.value
            .filter(({ under }) => under === comment.id)
            .map((entry) => rowOf(entry.comment, true)),
        ])}
        {replies.value
          .filter(({ under }) => !comments.some(({ id }) => id === under))
          .map((entry) => rowOf(entry.comment, true))}
      </ul>
      <form
        class={names('post-reply', progress.done.value === 3 && draft.value !== '' && 'post-reply-filled')}
        action={POST_ADDRESS}
        onSubmit={(event) => {
          event.preventDefault();
          post();
        }}
      >
        <textarea
          ref={box}
          rows={draft.value === '' ? 1 : 3}
          // Without words, the box reads as the page does.
          dir={wordsRun === 'auto' ? undefined : wordsRun}
          data-testid="welcome-reply-box"
          aria-label={t('welcome.replyBox')}
          placeholder={t('welcome.replyPlaceholder')}
          value={draft.value}
          onInput={(event) => (draft.value = event.currentTarget.value)}
        />
        <button type="submit" class="post-send" disabled={draft.value.trim() === ''}>
          {t('welcome.post')}
        </button>
      </form>
    </article>
  );
}

const isRow = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.comment-row') !== null;
