// Revert for everybody: the values from before an import, written anew on every device. What it would write is
// shown field by field before it is asked for, and it asks once more.

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { say } from '@/components/app/toasts';
import { ChangeLine } from '@/components/history/ChangeLine';
import { ConfirmInline } from '@/components/ui/ConfirmInline';
import { FirstRows } from '@/components/ui/FirstRows';
import { Note } from '@/components/ui/Note';
import { Skeleton } from '@/components/ui/Skeleton';
import type { ErrorCode } from '@/utils/base/errors';
import type { RevertRow } from '@/utils/services/contract';
import { fieldName } from './detail';

const PAGE = 50;

type Reading =
  | { at: 'busy' }
  | { at: 'failed'; code: ErrorCode }
  | { at: 'read'; rows: readonly RevertRow[] };

export function Revert({ id, onDone }: { id: string; onDone: () => void }) {
  const { exchange } = useServices();
  const reading = useSignal<Reading>({ at: 'busy' });
  useEffect(() => {
    void attempt('preview revert', () => exchange.previewRevert(id)).then((found) => {
      reading.value = found.ok ? { at: 'read', rows: found.value } : { at: 'failed', code: found.code };
    });
  }, [exchange, id, reading]);

  const revert = async () => {
    reading.value = { at: 'busy' };
    const done = await attempt('revert', () => exchange.revertForEverybody(id));
    if (!done.ok) {
      reading.value = { at: 'failed', code: done.code };
      return;
    }
    say(t('exchange.reverted', { n: done.value.written }));
    onDone();
  };

  const state = reading.value;
  if (state.at === 'busy') return <Skeleton lines={3} height={20} />;
  if (state.at === 'failed') {
    return (
      <Note tone="danger" role="alert">
        {t(`errors.${state.code}`)}
      </Note>
    );
  }
  if (state.rows.length === 0) return <p class="soft small">{t('exchange.revertNothing')}</p>;
  return (
    <div class="revert">
      <p class="soft small">{t('exchange.revertHint')}</p>
      <FirstRows rows={state.rows} first={PAGE} more={(n) => t('exchange.more', { n })}>
        {(shown) => (
          <ul class="revert-rows">
            {shown.map((row) => (
              <li key={`${row.key} ${row.field}`} data-testid="revert-row">
                <p class="small">
                  <bdi class="rows-title">{row.title}</bdi>{' '}
                  <span class="soft">
                    {t(`exchange.stores.${row.store}`)} · {fieldName(row.field)}
                  </span>
                </p>
                <ChangeLine change={{ field: row.field, before: row.from, after: row.to }} isBare />
              </li>
            ))}
          </ul>
        )}
      </FirstRows>
      <ConfirmInline
        words={t('exchange.revertAct', { n: state.rows.length })}
        question={t('exchange.revertAsk')}
        yes={t('exchange.revertYes')}
        no={t('common.cancel')}
        refusal={refusal('revertForEverybody')}
        onYes={() => void revert()}
      />
    </div>
  );
}
