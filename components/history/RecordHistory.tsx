// Every version of one record, newest first: when, who, what changed, and the way back to it.

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attempt, attemptRead } from '@/components/app/attempt';
import { Failed } from '@/components/app/Failed';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useResponses } from '@/components/app/responses';
import { useServices } from '@/components/app/services';
import { say } from '@/components/app/toasts';
import { undoLast } from '@/components/app/undo';
import { writeWhen } from '@/components/exchange/when';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { FirstRows } from '@/components/ui/FirstRows';
import { Note } from '@/components/ui/Note';
import { Skeleton } from '@/components/ui/Skeleton';
import type { ErrorCode } from '@/utils/base/errors';
import type { StoreName } from '@/utils/schema/records';
import type { Version } from '@/utils/services/contract';
import { editing } from '@/utils/services/editing';
import { ChangeLine } from './ChangeLine';
import './RecordHistory.css';

const PAGE = 30;
/** So many fields of one act are in sight; the rest is asked for. */
const FIELDS = 6;

interface Props {
  store: StoreName;
  id: string;
  /** The record has been written anew. */
  onRestored: () => void;
}

export function RecordHistory({ store, id, onRestored }: Props) {
  const services = useServices();
  useResponses(); // values name them by their titles
  const versions = useSignal<readonly Version[] | 'reading' | 'failed'>('reading');
  const isBusy = useSignal(false);
  const failure = useSignal<ErrorCode | null>(null);
  const read = async () => {
    versions.value = (await attemptRead('history', () => services.history.of(store, id))) ?? 'failed';
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record is another history
  useEffect(() => void read(), [store, id]);

  const restore = async (clock: string) => {
    isBusy.value = true;
    const done = await attempt('restore version', () => services.history.restore(store, id, clock));
    isBusy.value = false;
    failure.value = done.ok ? null : done.code;
    if (!done.ok) return;
    say(t('history.restoredTo'), () => void undoLast(services));
    onRestored();
  };

  const found = versions.value;
  if (found === 'reading') {
    return (
      <div class="history-room" aria-busy="true">
        <Skeleton lines={6} height={20} />
      </div>
    );
  }
  if (found === 'failed') {
    return <Failed title={t('history.failed')} onRetry={() => void read()} />;
  }
  if (found.length === 0) return <Empty title={t('history.empty')} />;
  const refused = refusal(editing(store));
  const now = found.find(({ kind }) => kind !== 'lost')?.clock;
  return (
    <>
      {failure.value && (
        <Note tone="danger" role="alert">
          {t(`errors.${failure.value}`)}
        </Note>
      )}
      <FirstRows rows={found} first={PAGE} more={(n) => t('history.older', { n })}>
        {(shown) => (
          <ol class="history">
            {shown.map((version) => (
              <OneVersion
                key={`${version.clock} ${version.by}`}
                version={version}
                isNow={version.clock === now}
                isBusy={isBusy.value}
                refused={refused}
                onRestore={() => void restore(version.clock)}
              />
            ))}
          </ol>
        )}
      </FirstRows>
    </>
  );
}

interface OneVersionProps {
  version: Version;
  isNow: boolean;
  isBusy: boolean;
  /** Why this person may not take it back. */
  refused: string | undefined;
  onRestore: () => void;
}

function OneVersion({ version, isNow, isBusy, refused, onRestore }: OneVersionProps) {
  const { kind, at, changes } = version;
  return (
    <li class="version" data-testid="version" data-kind={kind}>
      <p class="version-head">
        <span class="tabular">{writeWhen(at)}</span>
        <bdi class="soft">{writerName(version)}</bdi>
        {isNow && <Badge tone="accent">{t('history.now')}</Badge>}
        {(kind === 'created' || kind === 'removed' || kind === 'restored') && (
          <Badge>{t(`history.${kind}`)}</Badge>
        )}
      </p>
      {kind === 'lost' && <p class="version-lost small">{t('history.lost')}</p>}
      {kind === 'created' && changes.length > 0 ? (
        <details class="version-first">
          <summary class="small soft">{t('history.firstValues')}</summary>
          <Changes version={version} most={changes.length} />
        </details>
      ) : (
        <Changes version={version} most={FIELDS} />
      )}
      {!isNow && kind !== 'removed' && (
        <Button
          size="small"
          icon="undo"
          data-testid="version-restore"
          refusal={refused}
          disabled={isBusy}
          onClick={onRestore}
        >
          {t('history.restore')}
        </Button>
      )}
    </li>
  );
}

function Changes({ version: { changes }, most }: { version: Version; most: number }) {
  const isOpen = useSignal(false);
  const rest = changes.length - most;
  return (
    <div class="version-changes">
      {(isOpen.value ? changes : changes.slice(0, most)).map((change) => (
        <ChangeLine key={change.field} change={change} />
      ))}
      {rest > 0 && !isOpen.value && (
        <Button look="plain" size="small" onClick={() => (isOpen.value = true)}>
          {t('history.otherFields', { n: rest })}
        </Button>
      )}
    </div>
  );
}

const writerName = ({ by, byName }: Version): string =>
  byName ?? t(by === 'system' ? 'common.appName' : 'history.somebody');
