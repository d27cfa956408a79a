// Files in and out, as one view for panel and desk: take the backup file, bring one in, go back to before.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { Button } from '@/components/ui/Button';
import { DropZone, useImport } from './DropZone';
import { Snapshots } from './Snapshots';
import './Exchange.css';

/** Works inside a <DropZone> of the page, and brings its own where there is none. */
export function Exchange() {
  return (
    <DropZone>
      <div class="exchange">
        <Export />
        <Import />
        <Snapshots />
      </div>
    </DropZone>
  );
}

function Export() {
  const { exchange, window } = useServices();
  const saved = useSignal<string | null>(null);
  const isBusy = useSignal(false);
  const run = async () => {
    isBusy.value = true;
    const file = await exchange.exportSettings();
    window.download(file.fileName, file.text);
    saved.value = file.fileName;
    isBusy.value = false;
  };
  return (
    <section class="exchange-part" aria-labelledby="export-title">
      <h2 id="export-title">{t('exchange.exportTitle')}</h2>
      <p class="soft small">{t('exchange.exportHint')}</p>
      <div class="row">
        <Button look="primary" data-testid="export" disabled={isBusy.value} onClick={() => void run()}>
          {t('exchange.export')}
        </Button>
        {saved.value && (
          <span class="small soft" role="status">
            {t('exchange.exported', { name: saved.value })}
          </span>
        )}
      </div>
    </section>
  );
}

function Import() {
  const door = useImport();
  return (
    <section class="exchange-part" aria-labelledby="import-title">
      <h2 id="import-title">{t('exchange.importTitle')}</h2>
      <p class="soft small">{t('exchange.importHint')}</p>
      <div class="row">
        <Button onClick={() => door?.choose()}>{t('exchange.choose')}</Button>
      </div>
    </section>
  );
}
