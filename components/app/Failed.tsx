// A view that could not be read: what it was, and the one thing to do about it.
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { t } from './language';

interface FailedProps {
  title: string;
  onRetry: () => void;
  class?: string;
}

export function Failed({ title, onRetry, class: look }: FailedProps) {
  return (
    <div role="alert" class={look} data-testid="error">
      <Empty title={title}>
        <Button icon="refresh" onClick={onRetry}>
          {t('common.tryAgain')}
        </Button>
      </Empty>
    </div>
  );
}
