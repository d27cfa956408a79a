// Files in and out, as one view: bring one in, take one out, go back to before an import.
import { t } from '@/components/app/language';
import { Button } from '@/components/ui/Button';
import { DropZone, useImport } from './DropZone';
import './Exchange.css';
import { ExportForm } from './ExportForm';
import { PastImports } from './PastImports';

/** Works inside a <DropZone> of the page, and brings its own where there is none. */
export function Exchange() {
  return (
    <DropZone>
      <div class="exchange">
        <ExportForm />
        <div class="exchange-in">
          <Import />
          <PastImports />
        </div>
      </div>
    </DropZone>
  );
}

function Import() {
  const door = useImport();
  return (
    <section class="exchange-part" aria-labelledby="import-title">
      <h2 id="import-title">{t('exchange.importTitle')}</h2>
      <p class="soft small">{t('exchange.importHint')}</p>
      <Button icon="upload" size="large" onClick={() => door?.choose()}>
        {t('exchange.choose')}
      </Button>
    </section>
  );
}
