// The team as it was before every large change; one click brings it back. It asks nothing,
// because the team as it stands is kept first: a restore can be restored.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { Button } from '@/components/ui/Button';
import type { ErrorCode } from '@/utils/base/errors';
import type { MessageKey } from '@/utils/i18n/index';
import type { Snapshot } from '@/utils/services/contract';
import { writeWhen } from './when';

const REASON: Record<Snapshot['reason'], MessageKey> = {
  import: 'exchange.reasonImport',
  start: 'exchange.reasonStart',
  removeExamples: 'exchange.reasonRemoveExamples',
  restore: 'exchange.reasonRestore',
};

type Outcome = { restored: true } | { restored: false; code: ErrorCode } | null;

export function Snapshots() {
  const { exchange, team } = useServices();
  const snapshots = useSignal<readonly Snapshot[] | null>(null);
  const outcome = useSignal<Outcome>(null);

  useEffect(() => {
    const read = () => void exchange.snapshots().then((found) => (snapshots.value = found));
    read();
    return team.onChange(read); // an import or a removal has taken a new one
  }, [exchange, team, snapshots]);

  const restore = async (id: string) => {
    const done = await attempt('restore', () => exchange.restore(id));
    outcome.value = done.ok ? { restored: true } : { restored: false, code: done.code };
    snapshots.value = await exchange.snapshots();
  };

  return (
    <section class="exchange-part" aria-labelledby="snapshots-title">
      <h2 id="snapshots-title">{t('exchange.snapshotsTitle')}</h2>
      <p class="soft small">{t('exchange.snapshotsHint')}</p>
      {outcome.value && (
        <p class={outcome.value.restored ? 'exchange-ok' : 'sheet-error'} role="status">
          {outcome.value.restored ? t('exchange.restored') : t(`errors.${outcome.value.code}`)}
        </p>
      )}
      {snapshots.value?.length === 0 && <p class="faint small">{t('exchange.noSnapshots')}</p>}
      <ul class="snapshots">
        {snapshots.value?.map((snapshot) => (
          <li key={snapshot.id} class="snapshot">
            <span class="grow">
              <span class="snapshot-reason">{t(REASON[snapshot.reason])}</span>
              <span class="soft small tabular">
                {writeWhen(snapshot.takenAt)} · {t('exchange.records', { n: snapshot.records })}
              </span>
            </span>
            <Button icon="undo" data-testid="snapshot-restore" onClick={() => void restore(snapshot.id)}>
              {t('exchange.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
