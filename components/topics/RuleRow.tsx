// A rule in the list: its handle, its sentence and its topic, and how it does. The handle moves it by drag and by keys.
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { Badge } from '@/components/ui/Badge';
import { IconButton } from '@/components/ui/IconButton';
import { names } from '@/components/ui/names';
import type { Rule } from '@/utils/schema/rule';
import type { Topic } from '@/utils/schema/topic';
import type { RuleRecordView } from '@/utils/services/contract';

interface Props {
  rule: Rule;
  words: string;
  topic: Topic | undefined;
  record: RuleRecordView | undefined;
  isChosen: boolean;
  isEdited: boolean;
  /** Not stored yet: it has no place to move from. */
  isNew: boolean;
  place: { n: number; all: number };
  drag: RowDrag;
  onChoose: () => void;
  /** So many places down; up when negative. */
  onStep: (by: number) => void;
}

/** What a row tells while something is dragged over the list. */
export interface RowDrag {
  isUnder: boolean;
  onStart: (event: DragEvent) => void;
  onOver: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
  onEnd: () => void;
}

export function RuleRow(props: Props) {
  const { rule, topic, record, drag, place, onStep } = props;
  const refused = refusal('editPlaybook');
  return (
    <li
      class={names('rule-row', drag.isUnder && 'rule-row-under')}
      data-testid="rule-row"
      onDragOver={drag.onOver}
      onDrop={drag.onDrop}
    >
      <IconButton
        icon="grip"
        class="rule-handle"
        name={t('topics.rule.move')}
        aria-description={t('topics.rule.place', place)}
        data-testid="rule-handle"
        draggable={refused === undefined && !props.isNew}
        disabled={props.isNew}
        refusal={refused}
        onDragStart={drag.onStart}
        onDragEnd={drag.onEnd}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (by === 0 || refused !== undefined) return;
          event.preventDefault();
          onStep(by);
        }}
      />
      <button
        type="button"
        class="master-row"
        data-testid="rule-open"
        aria-current={props.isChosen}
        onClick={props.onChoose}
      >
        <span class="master-words">
          <span class="two-lines">
            <bdi>{props.words || t('topics.rule.nothingYet')}</bdi>
          </span>
          <span class="rule-facts small soft">
            <span
              class="master-dot"
              style={{ background: topic?.color ?? 'var(--line)' }}
              aria-hidden="true"
            />
            <bdi class="one-line">
              {topic?.title ?? t(props.isNew ? 'topics.rule.chooseTopic' : 'topics.rule.noTopic')}
            </bdi>
            {record && <Score record={record} />}
          </span>
        </span>
        {rule.always && <Badge tone="accent">{t('topics.rule.alwaysBadge')}</Badge>}
        {!rule.enabled && <Badge>{t('topics.rule.off')}</Badge>}
        {props.isEdited && <Badge tone="warn">{t('desk.edited')}</Badge>}
      </button>
    </li>
  );
}

function Score({ record: { hits, judged, right, isDoubtful } }: { record: RuleRecordView }) {
  const words = [
    t('topics.rule.hits', { n: hits }),
    judged === 0 ? t('topics.rule.unjudged') : t('topics.rule.right', { n: right, all: judged }),
  ].join(' · ');
  return (
    <span class={names('tabular', isDoubtful && 'rule-doubtful')} data-testid="rule-score">
      {words}
    </span>
  );
}
