// What could not be read or was not allowed, kept raw: seen here, saved as a file, or discarded one by one.
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { sayError } from '@/components/app/toasts';
import { useRead } from '@/components/app/useRead';
import { WhenRead } from '@/components/app/WhenRead';
import { writeWhen } from '@/components/exchange/when';
import { Button } from '@/components/ui/Button';
import { ConfirmInline } from '@/components/ui/ConfirmInline';
import { Dotted } from '@/components/ui/Dotted';
import { FirstRows } from '@/components/ui/FirstRows';
import type { QuarantineEntry } from '@/utils/services/contract';

const PAGE = 50;
const FILE_NAME = 'hamseda-quarantine.json';

export function Quarantine() {
  const { safety, team, window } = useServices();
  const { found: entries, again } = useRead('quarantine', () => safety.quarantine(), {
    changes: [team.onChange],
  });
  const save = async () => {
    const file = await attemptRead('quarantine file', () => safety.quarantineFile());
    if (file === null) sayError('unknown');
    else window.download(FILE_NAME, file);
  };
  const discard = async (id: string) => {
    const done = await attempt('discard', () => safety.discardQuarantined(id));
    if (!done.ok) return sayError(done.code);
    await again();
  };

  const found = entries.value;
  const isSome = typeof found !== 'string' && found.length > 0;
  return (
    <section class="desk-card safety-part" aria-labelledby="quarantine-title">
      <header class="safety-head">
        <div class="grow">
          <h2 id="quarantine-title">{t('safety.quarantine')}</h2>
          {isSome && <p class="soft small">{t('safety.quarantineHint')}</p>}
        </div>
        {isSome && (
          <Button icon="download" data-testid="quarantine-file" onClick={() => void save()}>
            {t('safety.quarantineFile')}
          </Button>
        )}
      </header>
      <WhenRead found={found} lines={1} height={20} failed={t('safety.failed')}>
        {(list) => (
          <>
            {list.length === 0 && <p class="faint">{t('safety.noQuarantine')}</p>}
            <FirstRows rows={list} first={PAGE} more={(n) => t('safety.more', { n })}>
              {(shown) => (
                <ul class="rows">
                  {shown.map((entry) => (
                    <Row key={entry.id} entry={entry} onDiscard={() => void discard(entry.id)} />
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

function Row({ entry, onDiscard }: { entry: QuarantineEntry; onDiscard: () => void }) {
  const kind = t(`safety.kind.${entry.kind}`);
  return (
    <li class="rows-row" data-testid="quarantined">
      <span class="rows-words">
        <span class="rows-title one-line">
          <bdi>{entry.title || kind}</bdi>
        </span>
        <span class="small soft">
          <Dotted
            facts={[
              entry.title !== '' && kind,
              entry.store && t(`exchange.stores.${entry.store}`),
              writeWhen(entry.at),
            ]}
          />
        </span>
        <span class="small">{t(`exchange.reason.${entry.reason}`)}</span>
      </span>
      <ConfirmInline
        words={t('safety.discard')}
        question={t('safety.discardAsk')}
        yes={t('safety.discard')}
        no={t('common.cancel')}
        onYes={onDiscard}
      />
    </li>
  );
}
