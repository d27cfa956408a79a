// The quiet way into a record's history: a word, and a sheet over the view. The history itself comes on demand.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { loadFieldNames } from '@/components/exchange/detail';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { lazy } from '@/components/ui/lazy';
import { Safe } from '@/components/ui/Safe';
import { Sheet } from '@/components/ui/Sheet';
import type { StoreName } from '@/utils/schema/records';

const RecordHistory = lazy(async () => {
  const [module] = await Promise.all([import('./RecordHistory'), loadFieldNames()]);
  return module.RecordHistory;
});

interface Props {
  store: StoreName;
  id: string;
  title: string;
  /** The record has been written anew: what a form shows of it is old. */
  onRestored?: () => void;
}

export function HistoryButton({ store, id, title, onRestored }: Props) {
  const isOpen = useSignal(false);
  const close = () => {
    isOpen.value = false;
  };
  // The view behind shows what came back, and the toast that can take it away again.
  const restored = () => {
    close();
    onRestored?.();
  };
  return (
    <>
      <Button look="plain" icon="history" data-testid="history" onClick={() => (isOpen.value = true)}>
        {t('history.title')}
      </Button>
      {isOpen.value && (
        <Sheet labelledBy="history-title" testId="history-sheet" onClose={close}>
          <header class="sheet-head">
            <h2 id="history-title" class="sheet-title one-line grow">
              {t('history.of', { title })}
            </h2>
            <IconButton icon="close" name={t('common.close')} onClick={close} />
          </header>
          <div class="sheet-body">
            <Safe resetKey={id} words={t('panel.somethingFailed')} tryAgain={t('common.tryAgain')}>
              <RecordHistory store={store} id={id} onRestored={restored} />
            </Safe>
          </div>
        </Sheet>
      )}
    </>
  );
}
