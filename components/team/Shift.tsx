// One piece of a role's day: somebody's, to be chosen; or nobody's, in red and with a word.
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { Icon } from '@/components/ui/icons';
import { names } from '@/components/ui/names';
import { refusedProps } from '@/components/ui/refused';
import type { RosterPart } from '@/utils/services/contract';
import { dayWords, gapWord, hoursWords } from './shift-words';

export type Block = RosterPart & { kind: 'block' };

interface Props {
  part: RosterPart;
  role: string;
  chosen: Block | null;
  onPick: (block: Block) => void;
}

export function Shift({ part, role, chosen, onPick }: Props) {
  if (part.kind === 'gap') {
    return (
      <div class={names('shift shift-gap', part.isOver && 'shift-over')} data-testid="gap">
        <span class="shift-name">
          <Icon name="warning" size={12} />
          {gapWord(part)}
        </span>
        <span class="small tabular">{hoursWords(part)}</span>
      </div>
    );
  }
  const isChosen = chosen?.id === part.id;
  const refused = refusal('editPlaybook') ?? (part.isOver ? t('duty.over') : undefined);
  return (
    <button
      type="button"
      class={names('shift', part.isStandIn && 'shift-stand-in', part.isOver && 'shift-over')}
      data-testid="shift"
      data-member={part.member.id}
      aria-pressed={isChosen}
      onClick={() => onPick(part)}
      {...refusedProps(refused)}
    >
      <bdi class="shift-name one-line">{part.member.name}</bdi>
      <span class="small tabular">
        {hoursWords(part)}
        {part.isStandIn && ` · ${t('duty.standInMark')}`}
      </span>
      {/* What stands above and beside it; its name begins with what is seen, for those who speak to their computer. */}
      <span class="sr-only">{`${role} ${dayWords(part.day)}`}</span>
    </button>
  );
}
