// What is chosen in a list, and what can be done to all of it at once: the number, all, none, and the acts inside.
import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import './ChoiceFrame.css';
import { t } from './language';

interface Props {
  /** What the acts are for, for the ear. */
  label: string;
  count: number;
  onAll: () => void;
  onNone: () => void;
  children: ComponentChildren;
}

export function ChoiceFrame({ label, count, onAll, onNone, children }: Props) {
  return (
    <div class="choice-bar" role="toolbar" aria-label={label} data-testid="choice-bar">
      <p class="choice-count" role="status">
        {t('caseList.chosen', { n: count })}
      </p>
      <Button size="small" look="plain" data-testid="choose-all" onClick={onAll}>
        {t('caseList.chooseAll')}
      </Button>
      <IconButton icon="close" name={t('caseList.chooseNone')} data-testid="choose-none" onClick={onNone} />
      <span class="choice-acts">{children}</span>
    </div>
  );
}
