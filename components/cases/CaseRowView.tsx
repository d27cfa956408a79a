// One case as a row: who wrote what, its topic, its owner, and how long there is. In a wide list the same parts stand
// in columns (CasesView.css). The box that chooses it lies over the platform's mark.
import { t } from '@/components/app/language';
import { platformIcon, platformName } from '@/components/comment/platforms';
import { Badge, type BadgeTone } from '@/components/ui/Badge';
import { Icon } from '@/components/ui/icons';
import { names } from '@/components/ui/names';
import { Words } from '@/components/ui/Words';
import { dirOf } from '@/components/ui/words-direction';
import type { CaseStatus } from '@/utils/schema/case';
import type { CaseWords, Glance } from '@/utils/services/contract';
import './CaseRow.css';
import { dueWords } from './due-words';

export interface CaseRowProps {
  glance: Glance;
  words: CaseWords;
  isChosen: boolean;
  /** The one that Tab reaches; ↑ ↓ walk from there. */
  isStop: boolean;
  /** It is open beside the list. */
  isShown: boolean;
  onOpen: () => void;
  onFocus: () => void;
  /** `isRange`: with all between it and the one that was chosen last. */
  onChoose: (isRange: boolean) => void;
}

export function CaseRowView(props: CaseRowProps) {
  const { glance, words, isChosen, isStop, isShown } = props;
  const author = glance.author ?? t('casesView.unknownAuthor');
  return (
    <div
      class={names('case-row', isChosen && 'case-chosen')}
      data-testid="case-row"
      data-case={glance.id}
      data-status={glance.status}
    >
      <label class="case-mark">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isChosen}
          aria-label={t('caseList.choose', { author })}
          data-testid="case-choose"
          onClick={({ shiftKey, currentTarget }) => {
            props.onChoose(shiftKey);
            // A box is a field, in which the keys of the list are silent.
            currentTarget.closest('.case-row')?.querySelector('button')?.focus({ preventScroll: true });
          }}
        />
        <span class="case-platform">
          <Icon name={platformIcon(glance.platform)} />
        </span>
      </label>
      <button
        type="button"
        class="case-open"
        data-testid="case"
        data-status={glance.status}
        aria-current={isShown}
        tabIndex={isStop ? 0 : -1}
        onClick={props.onOpen}
        onFocus={props.onFocus}
      >
        <bdi class="case-author one-line">{author}</bdi>
        <span class="sr-only">{platformName(glance.platform)}</span>
        <CommentText text={glance.text} />
        <span class="case-about small">
          <span class="case-topic one-line">{words.topicTitle ?? t('casesView.noTopic')}</span>
          <bdi class="case-owner one-line">{words.ownerName ?? t('casesView.noOwner')}</bdi>
          <span class="case-status">
            {glance.status !== 'open' && (
              <Badge tone={STATUS_TONE[glance.status]}>{t(`status.statuses.${glance.status}`)}</Badge>
            )}
          </span>
        </span>
        <When glance={glance} words={words} />
      </button>
    </div>
  );
}

function CommentText({ text }: { text: string }) {
  const words = text.replace(/\s+/gu, ' ');
  if (words.trim() === '') return <span class="case-text faint">{t('commentView.noText')}</span>;
  return (
    <span class="case-text" dir={dirOf(words)}>
      <Words text={words} />
    </span>
  );
}

function When({ glance, words }: { glance: Glance; words: CaseWords }) {
  const urgency = words.due?.urgency ?? 'calm';
  return (
    <span class={`case-when small tabular case-${urgency}`} data-testid="case-due" data-urgency={urgency}>
      {glance.hasDraft && (
        <span class="case-sign" title={t('caseList.hasDraft')}>
          <Icon name="edit" size={14} />
          <span class="sr-only">{t('caseList.hasDraft')}</span>
        </span>
      )}
      {words.isAsleep ? (
        <Icon name="moon" size={14} />
      ) : (
        urgency !== 'calm' && <Icon name={urgency === 'late' ? 'warning' : 'clock'} size={14} />
      )}
      <span class="one-line">{dueWords(glance, words)}</span>
    </span>
  );
}

const STATUS_TONE: Record<CaseStatus, BadgeTone> = {
  open: 'plain',
  inserted: 'warn',
  waiting: 'plain',
  answered: 'ok',
  closed: 'plain',
  ignored: 'plain',
};
