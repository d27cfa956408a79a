// What the import sheet shows at each step; ImportSheet chooses.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { Button } from '@/components/ui/Button';
import type { ErrorCode } from '@/utils/base/errors';
import type { ImportPreview } from '@/utils/services/contract';
import type { ImportFlow } from './flow';
import { PreviewRows } from './PreviewRows';
import { summaryLine, wouldWrite } from './summary';
import { writeWhen } from './when';

export function Waiting({ words, onCancel }: { words: string; onCancel?: () => void }) {
  return (
    <div class="sheet-body sheet-waiting">
      <h2 id="sheet-title">{words}</h2>
      <div class="sheet-progress" aria-hidden="true" />
      {onCancel && (
        <Button data-testid="import-cancel" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      )}
    </div>
  );
}

export function Preview({ preview, flow }: { preview: ImportPreview; flow: ImportFlow }) {
  const isOpen = useSignal(false);
  const writes = wouldWrite(preview.counts);
  return (
    <>
      <div class="sheet-body">
        <h2 id="sheet-title" class="sheet-title">
          {t('exchange.previewTitle')}
        </h2>
        <p class="soft small">
          {t('exchange.from', { team: preview.teamName, when: writeWhen(preview.exportedAt) })}
        </p>
        <p class="sheet-summary" data-testid="preview-summary" aria-live="polite">
          {summaryLine(preview.counts)}
        </p>
        <p class="soft small">{writes ? t('exchange.safety') : t('exchange.nothingNew')}</p>
        {preview.rows.length > 0 && (
          <Button
            data-testid="preview-rows"
            aria-expanded={isOpen.value}
            onClick={() => (isOpen.value = !isOpen.value)}
          >
            {isOpen.value ? t('exchange.hideRows') : t('exchange.rows')}
          </Button>
        )}
        {isOpen.value && <PreviewRows preview={preview} />}
      </div>
      <div class="sheet-foot">
        {writes && (
          <Button look="primary" data-testid="import-confirm" onClick={() => void flow.confirm()}>
            {t('exchange.confirm')}
          </Button>
        )}
        <Button data-testid="import-cancel" onClick={flow.close}>
          {writes ? t('common.cancel') : t('common.close')}
        </Button>
      </div>
    </>
  );
}

interface FailedProps {
  code: ErrorCode;
  flow: ImportFlow;
  onChooseAnother: () => void;
}

export function Failed({ code, flow, onChooseAnother }: FailedProps) {
  return (
    <>
      <div class="sheet-body">
        <h2 id="sheet-title" class="sheet-title">
          {t('exchange.failedTitle')}
        </h2>
        <p class="sheet-error" role="alert" data-testid="import-error" data-code={code}>
          {t(`errors.${code}`)}
        </p>
        <p class="soft small">{t('exchange.unchangedData')}</p>
      </div>
      <div class="sheet-foot">
        <Button look="primary" onClick={onChooseAnother}>
          {t('exchange.chooseAnother')}
        </Button>
        <Button data-testid="import-cancel" onClick={flow.close}>
          {t('common.close')}
        </Button>
      </div>
    </>
  );
}

export function Done({ written, flow }: { written: number; flow: ImportFlow }) {
  return (
    <>
      <div class="sheet-body">
        <h2 id="sheet-title" class="sheet-title" data-testid="import-done">
          {t('exchange.written', { n: written })}
        </h2>
      </div>
      <div class="sheet-foot">
        <Button look="primary" onClick={flow.close}>
          {t('common.close')}
        </Button>
      </div>
    </>
  );
}
