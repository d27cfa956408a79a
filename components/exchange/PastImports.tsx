// The imports of the past: what each brought, what it overwrote, and the ways back from it.
import { useSignal } from '@preact/signals';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { useRead } from '@/components/app/useRead';
import { WhenRead } from '@/components/app/WhenRead';
import { Button } from '@/components/ui/Button';
import { Dotted } from '@/components/ui/Dotted';
import { FirstRows } from '@/components/ui/FirstRows';
import { lazy } from '@/components/ui/lazy';
import type { PastImport } from '@/utils/services/contract';
import { Row } from './PreviewRows';
import { writeWhen } from './when';

const Revert = lazy(() => import('./Revert').then((module) => module.Revert));

const PAGE = 20;

export function PastImports() {
  const { exchange, team: service } = useServices();
  // One comes, or is taken back.
  const { found } = useRead('imports', () => exchange.imports(), { changes: [service.onChange] });
  return (
    <section class="exchange-part" aria-labelledby="past-title">
      <h2 id="past-title">{t('exchange.pastTitle')}</h2>
      <p class="soft small">{t('exchange.pastHint')}</p>
      <WhenRead found={found.value} lines={3} height={40} failed={t('exchange.pastFailed')}>
        {(list) => (
          <>
            {list.length === 0 && <p class="faint">{t('exchange.noPast')}</p>}
            <FirstRows rows={list} first={PAGE} more={(n) => t('safety.more', { n })}>
              {(shown) => (
                <ul class="rows">
                  {shown.map((past) => (
                    <Past key={past.id} past={past} />
                  ))}
                </ul>
              )}
            </FirstRows>
          </>
        )}
      </WhenRead>
    </section>
  );
}

function Past({ past }: { past: PastImport }) {
  const { exchange } = useServices();
  const isBusy = useSignal(false);
  const showsConflicts = useSignal(false);
  const showsRevert = useSignal(false);

  const undo = async () => {
    if (isBusy.value) return;
    isBusy.value = true;
    const undone = await attempt('undo import', () => exchange.undoImport(past.id));
    isBusy.value = false;
    if (undone.ok) say(t('exchange.undonePast'));
    else sayError(undone.code);
  };

  return (
    <li class="rows-row" data-testid="past-import">
      <span class="rows-words">
        <span class="rows-title tabular">{writeWhen(past.at)}</span>
        <span class="small soft">
          <Dotted facts={[past.teamName, past.sender, t('exchange.records', { n: past.written })]} />
        </span>
        {!past.canUndo && <span class="small faint">{t('exchange.backupGone')}</span>}
      </span>
      <Button
        icon="undo"
        data-testid="past-undo"
        disabled={!past.canUndo}
        aria-disabled={isBusy.value}
        onClick={() => void undo()}
      >
        {t('exchange.undoPast')}
      </Button>
      {(past.conflicts.length > 0 || past.canUndo) && (
        <span class="rows-more">
          {past.conflicts.length > 0 && (
            <Button
              look="plain"
              size="small"
              data-testid="past-conflicts"
              aria-expanded={showsConflicts.value}
              onClick={() => (showsConflicts.value = !showsConflicts.value)}
            >
              {t('exchange.conflictsOf', { n: past.conflicts.length })}
            </Button>
          )}
          {past.canUndo && (
            <Button
              look="plain"
              size="small"
              data-testid="past-revert"
              refusal={refusal('revertForEverybody')}
              aria-expanded={showsRevert.value}
              onClick={() => (showsRevert.value = !showsRevert.value)}
            >
              {t('exchange.revert')}
            </Button>
          )}
        </span>
      )}
      {showsConflicts.value && (
        <ul class="preview-list rows-below">
          {past.conflicts.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </ul>
      )}
      {showsRevert.value && (
        <div class="rows-below">
          <Revert id={past.id} onDone={() => (showsRevert.value = false)} />
        </div>
      )}
    </li>
  );
}
