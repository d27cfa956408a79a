// One comment of the practice post, in the markup a real page has: an avatar link, a name link, the time in
// the comment's own link, the text, a Reply control. The links go nowhere; they are there to be right-clicked.
import { t } from '@/components/app/language';
import { ago } from '@/components/app/when';
import { initialsOf } from '@/components/ui/Avatar';
import { names } from '@/components/ui/names';
import { Words } from '@/components/ui/Words';
import { addressOf, hueOf, type PracticeComment } from './practice';

interface Props {
  comment: PracticeComment;
  /** The shop's own reply, posted on this page. */
  own?: boolean;
  isCaptured: boolean;
  onReply: () => void;
}

const stay = (event: MouseEvent) => event.preventDefault();

export function PracticeRow({ comment, own = false, isCaptured, onReply }: Props) {
  const { handle, text, time, id } = comment;
  return (
    <li class={names('comment-row', own && 'comment-row-own', isCaptured && 'comment-row-captured')}>
      <div class="comment-body" data-testid="welcome-comment" data-comment={id}>
        <a
          href={`/${handle}/`}
          tabIndex={-1}
          class="comment-avatar"
          style={{ '--hue': hueOf(handle) }}
          onClick={stay}
        >
          <span aria-hidden="true">{initialsOf(handle)}</span>
          <span class="sr-only">{handle}</span>
        </a>
        <div class="comment-words">
          <div class="comment-line">
            <a href={`/${handle}/`} class="comment-name" onClick={stay}>
              <bdi>{handle}</bdi>
            </a>
            <a href={addressOf(id)} class="comment-time" onClick={stay}>
              <time dateTime={time}>{ago(time)}</time>
            </a>
          </div>
          <div class="comment-text">
            <span dir="auto">
              <Words text={text} />
            </span>
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: large sites draw this control as a div, and so the adapter meets it */}
          <div
            role="button"
            tabIndex={0}
            class="comment-reply"
            onClick={onReply}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                onReply();
              }
            }}
          >
            {t('welcome.reply')}
          </div>
        </div>
      </div>
    </li>
  );
}
