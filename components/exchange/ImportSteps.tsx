// What the import sheet shows before and after its preview; ImportSheet chooses.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Progress } from '@/components/ui/Progress';
import type { ErrorCode } from '@/utils/base/errors';
import type { ImportReport } from '@/utils/services/contract';
import type { ImportFlow } from './flow';
import { PassphraseField } from './Passphrase';
import { phaseWords } from './transfer';

export function Waiting({ flow, canLeave }: { flow: ImportFlow; canLeave: boolean }) {
  const progress = flow.progress.value;
  return (
    <>
      <div class="sheet-body sheet-waiting">
        <h2 id="sheet-title" class="sr-only">
          {t('exchange.importTitle')}
        </h2>
        <Progress words={phaseWords(progress)} share={progress?.share ?? null} />
      </div>
      <div class="sheet-foot">
        <Button data-testid="import-cancel" disabled={!canLeave} onClick={flow.close}>
          {t('common.cancel')}
        </Button>
      </div>
    </>
  );
}

export function Locked({ wasWrong, flow }: { wasWrong: boolean; flow: ImportFlow }) {
  const passphrase = useSignal('');
  return (
    <form
      class="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase.value !== '') void flow.unlock(passphrase.value);
      }}
    >
      <div class="sheet-body">
        <h2 id="sheet-title" class="sheet-title">
          {t('exchange.lockedTitle')}
        </h2>
        <p class="soft small">{t('exchange.lockedHint')}</p>
        <PassphraseField
          value={passphrase.value}
          focusNow
          {...(wasWrong && passphrase.value === '' ? { error: t('errors.passphrase-wrong') } : {})}
          onText={(text) => (passphrase.value = text)}
        />
      </div>
      <div class="sheet-foot">
        <Button
          type="submit"
          look="primary"
          size="large"
          data-testid="import-unlock"
          disabled={passphrase.value === ''}
        >
          {t('exchange.unlock')}
        </Button>
        <Button size="large" data-testid="import-cancel" onClick={flow.close}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
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
        <Button look="primary" size="large" onClick={onChooseAnother}>
          {t('exchange.chooseAnother')}
        </Button>
        <Button size="large" data-testid="import-cancel" onClick={flow.close}>
          {t('common.close')}
        </Button>
      </div>
    </>
  );
}

interface DoneProps {
  report: ImportReport;
  isApart: boolean;
  flow: ImportFlow;
}

export function Done({ report, isApart, flow }: DoneProps) {
  const { written, counts, putAside } = report;
  return (
    <>
      <div class="sheet-body">
        <h2 id="sheet-title" class="sheet-title" data-testid="import-done">
          {t('exchange.written', { n: written })}
        </h2>
        {isApart && <p class="soft">{t('exchange.openedApart')}</p>}
        {counts.conflicting > 0 && !isApart && (
          <Note tone="warn">{t('exchange.writtenConflicts', { n: counts.conflicting })}</Note>
        )}
        {putAside > 0 && <Note tone="warn">{t('exchange.putAside', { n: putAside })}</Note>}
      </div>
      <div class="sheet-foot">
        <Button look="primary" size="large" onClick={flow.close}>
          {t('common.close')}
        </Button>
        {written > 0 && !isApart && (
          <Button
            look="plain"
            size="large"
            icon="undo"
            data-testid="import-undo"
            onClick={() => void flow.undo()}
          >
            {t('exchange.undoImport')}
          </Button>
        )}
      </div>
    </>
  );
}

export function Undone({ flow }: { flow: ImportFlow }) {
  return (
    <>
      <div class="sheet-body">
        <h2 id="sheet-title" class="sheet-title" data-testid="import-undone">
          {t('exchange.undone')}
        </h2>
        <p class="soft small">{t('exchange.undoneHint')}</p>
      </div>
      <div class="sheet-foot">
        <Button look="primary" size="large" onClick={flow.close}>
          {t('common.close')}
        </Button>
      </div>
    </>
  );
}
