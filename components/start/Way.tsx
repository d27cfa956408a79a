// One way to begin: a whole card is the button.
import { Badge } from '@/components/ui/Badge';
import { Icon, type IconName } from '@/components/ui/icons';
import { names } from '@/components/ui/names';

interface Props {
  testId: string;
  icon: IconName;
  title: string;
  hint: string;
  badge?: string;
  suggested?: boolean;
  onPick: () => void;
}

export function Way({ testId, icon, title, hint, badge, suggested = false, onPick }: Props) {
  return (
    <button
      type="button"
      class={names('way', suggested && 'way-suggested')}
      data-testid={testId}
      onClick={onPick}
    >
      <span class="way-icon">
        <Icon name={icon} />
      </span>
      <span class="way-words">
        <span class="way-title">
          {title} {badge && <Badge tone="accent">{badge}</Badge>}
        </span>
        <span class="way-hint">{hint}</span>
      </span>
      <Icon name="forward" />
    </button>
  );
}
