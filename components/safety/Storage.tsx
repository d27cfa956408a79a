// The room the data takes, as a bar and in words, and what endangers it.
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { formatBytes } from '@/components/ui/bytes';
import { Note } from '@/components/ui/Note';
import { names } from '@/components/ui/names';
import { Skeleton } from '@/components/ui/Skeleton';
import type { DataHealth } from '@/utils/services/contract';

export function Storage({ health, isRead }: { health: DataHealth | null; isRead: boolean }) {
  return (
    <section class="desk-card safety-part" aria-labelledby="storage-title">
      <h2 id="storage-title">{t('safety.storage')}</h2>
      {health ? (
        <Room health={health} />
      ) : isRead ? (
        <Note tone="danger" role="alert">
          {t('safety.failed')}
        </Note>
      ) : (
        <Skeleton lines={3} height={16} />
      )}
    </section>
  );
}

function Room({ health }: { health: DataHealth }) {
  const { usedBytes, quotaBytes, isPersistent, isNearlyFull, mayVanish } = health;
  const size = (bytes: number) => formatBytes(bytes, language.value);
  return (
    <>
      {quotaBytes !== null && quotaBytes > 0 && (
        <div class="storage-bar" aria-hidden="true">
          <span
            class={names('storage-used', isNearlyFull && 'is-nearly-full')}
            style={{ inlineSize: `${Math.min(100, (usedBytes / quotaBytes) * 100)}%` }}
          />
        </div>
      )}
      <p class="storage-words tabular" data-testid="storage-words">
        <span>
          {quotaBytes === null
            ? t('safety.used', { size: size(usedBytes) })
            : t('safety.usedOf', { used: size(usedBytes), quota: size(quotaBytes) })}
        </span>
        {quotaBytes !== null && (
          <span class="soft">{t('safety.free', { size: size(Math.max(0, quotaBytes - usedBytes)) })}</span>
        )}
      </p>
      {isNearlyFull && (
        <Note tone="warn">
          <p>{t('safety.nearlyFull')}</p>
          <p class="small">{t('safety.nearlyFullHint')}</p>
        </Note>
      )}
      {mayVanish && (
        <Note tone="warn">
          <p>{t('safety.mayVanish')}</p>
          <p class="small">{t('safety.mayVanishHint')}</p>
        </Note>
      )}
      {!mayVanish && (
        <p class="soft small">{t(isPersistent ? 'safety.persistent' : 'safety.notPersistent')}</p>
      )}
    </>
  );
}
