// The team as it was: taken weekly and before every large change. A backup is laid under the team, opened as a
// team of its own, or saved as a file; none of these takes anything away.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { language } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { useRead } from '@/components/app/useRead';
import { WhenRead } from '@/components/app/WhenRead';
import { phaseWords, type Transfer, transfer } from '@/components/exchange/transfer';
import { writeWhen } from '@/components/exchange/when';
import { Button } from '@/components/ui/Button';
import { formatBytes } from '@/components/ui/bytes';
import { Dotted } from '@/components/ui/Dotted';
import { Progress } from '@/components/ui/Progress';
import { refusedProps } from '@/components/ui/refused';
import type { Backup } from '@/utils/services/contract';

export function Backups({ onChange }: { onChange: () => void }) {
  const { safety, team } = useServices();
  const running = useMemo(transfer, []);
  const opened = useSignal<string | null>(null);
  // An import or a removal makes a new one.
  const { found, again } = useRead('backups', () => safety.backups(), { changes: [team.onChange] });
  useEffect(() => running.cancel, [running]);

  const backUp = async () => {
    if (running.progress.value !== null) return;
    const made = await running.run('backup', (options) => safety.backUp('byHand', options));
    if (made === null) return;
    if (!made.ok) return sayError(made.code);
    say(t('safety.backedUp'));
    await again();
    onChange();
  };
  const restore = async (name: string, way: 'merge' | 'newWorkspace') => {
    if (running.progress.value !== null) return;
    const done = await running.run('backup', (options) => safety.restore(name, way, options));
    if (done === null) return;
    if (!done.ok) return sayError(done.code);
    say(t(way === 'merge' ? 'safety.restoredMerge' : 'safety.restoredApart'));
    await again();
    onChange();
  };

  return (
    <section class="desk-card safety-part" aria-labelledby="backups-title">
      <header class="safety-head">
        <div class="grow">
          <h2 id="backups-title">{t('safety.backups')}</h2>
          <p class="soft small">{t('safety.backupsHint')}</p>
        </div>
        <Doing running={running} onBackUp={() => void backUp()} />
      </header>
      <WhenRead found={found.value} lines={4} height={32} failed={t('safety.failed')}>
        {(list) =>
          list.length === 0 ? (
            <p class="faint">{t('safety.noBackups')}</p>
          ) : (
            <ul class="rows">
              {list.map((backup) => (
                <Row
                  key={backup.name}
                  backup={backup}
                  isOpen={opened.value === backup.name}
                  isBusy={running.progress.value !== null}
                  onToggle={() => (opened.value = opened.value === backup.name ? null : backup.name)}
                  onRestore={(way) => void restore(backup.name, way)}
                />
              ))}
            </ul>
          )
        }
      </WhenRead>
    </section>
  );
}

/** The button, and beside it what is being done. */
function Doing({ running, onBackUp }: { running: Transfer; onBackUp: () => void }) {
  const progress = running.progress.value;
  return (
    <div class="safety-doing">
      {progress && (
        <>
          <Progress words={phaseWords(progress)} share={progress.share} />
          <Button onClick={running.cancel}>{t('common.cancel')}</Button>
        </>
      )}
      <Button icon="plus" data-testid="backup-now" aria-disabled={progress !== null} onClick={onBackUp}>
        {t('safety.backUp')}
      </Button>
    </div>
  );
}

interface RowProps {
  backup: Backup;
  isOpen: boolean;
  isBusy: boolean;
  onToggle: () => void;
  onRestore: (way: 'merge' | 'newWorkspace') => void;
}

function Row({ backup, isOpen, isBusy, onToggle, onRestore }: RowProps) {
  const { safety, window } = useServices();
  const save = async () => {
    const file = await attempt('backup file', () => safety.backupFile(backup.name));
    if (file.ok) window.download(fileNameOf(backup), file.value);
    else sayError(file.code);
  };
  return (
    <li class="rows-row" data-testid="backup">
      <span class="rows-words">
        <span class="rows-title tabular">{writeWhen(backup.takenAt)}</span>
        <span class="small soft">
          <Dotted facts={[t(`safety.reason.${backup.reason}`), formatBytes(backup.bytes, language.value)]} />
        </span>
      </span>
      <span class="rows-acts">
        <Button icon="download" data-testid="backup-save" onClick={() => void save()}>
          {t('safety.save')}
        </Button>
        <Button icon="undo" data-testid="backup-restore" aria-expanded={isOpen} onClick={onToggle}>
          {t('safety.restore')}
        </Button>
      </span>
      {isOpen && (
        <div class="rows-below restore-ways">
          <Way
            testId="restore-merge"
            words={t('safety.restoreMerge')}
            hint={t('safety.restoreMergeHint')}
            refusal={refusal('restoreBackups')}
            isBusy={isBusy}
            onPick={() => onRestore('merge')}
          />
          <Way
            testId="restore-apart"
            words={t('safety.restoreApart')}
            hint={t('safety.restoreApartHint')}
            isBusy={isBusy}
            onPick={() => onRestore('newWorkspace')}
          />
        </div>
      )}
    </li>
  );
}

interface WayProps {
  testId: string;
  words: string;
  hint: string;
  isBusy: boolean;
  /** Why this person may not go it. */
  refusal?: string | undefined;
  onPick: () => void;
}

const Way = ({ testId, words, hint, isBusy, refusal: refused, onPick }: WayProps) => (
  <button
    type="button"
    class="restore-way"
    data-testid={testId}
    aria-disabled={isBusy}
    onClick={onPick}
    {...refusedProps(refused)}
  >
    <strong>{words}</strong>
    <span class="small soft">{hint}</span>
  </button>
);

const fileNameOf = ({ name }: Backup): string => (/\.hamseda$/u.test(name) ? name : `${name}.hamseda`);
