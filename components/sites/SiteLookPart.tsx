// What Hamseda sees in the page of a site that was used last: the sentence, the lines, and a way to hand them on.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Skeleton } from '@/components/ui/Skeleton';
import type { ErrorCode } from '@/utils/base/errors';
import type { SiteLook } from '@/utils/schema/site-look';
import type { SwitchedSite } from '@/utils/schema/switched-site';
import { linesOf, verdictOf } from './look-lines';
import { siteName } from './names';

type Seen = 'looking' | { look: SiteLook } | { code: ErrorCode };

export function SiteLookPart({ site }: { site: SwitchedSite }) {
  const { sites, window } = useServices();
  const seen = useSignal<Seen>('looking');
  const look = async () => {
    const found = await attempt('look at a site', () => sites.look(site));
    seen.value = found.ok ? { look: found.value } : { code: found.code };
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: one look when it is opened
  useEffect(() => void look(), []);

  const copy = async ({ look: shown }: { look: SiteLook }) => {
    const lines = [
      t(`sites.look.${verdictOf(shown)}`),
      ...linesOf(shown),
      shown.version,
      navigator.userAgent,
    ];
    const copied = await attempt('copy', () => window.copy(`${lines.join('\n')}\n`));
    if (copied.ok) say(t('sites.copied'));
    else sayError(copied.code);
  };

  const found = seen.value;
  return (
    <div class="site-look" data-testid="site-look">
      {found === 'looking' && <Skeleton lines={6} height={14} />}
      {typeof found === 'object' && 'code' in found && (
        <Note tone="warn" role="status">
          {found.code === 'page-gone'
            ? t('sites.noPage', { name: siteName(site) })
            : t(`errors.${found.code}`)}
        </Note>
      )}
      {typeof found === 'object' && 'look' in found && <Look look={found.look} />}
      <div class="row">
        <Button data-testid="look-again" onClick={() => void look()}>
          {t('sites.lookAgain')}
        </Button>
        {typeof found === 'object' && 'look' in found && (
          <Button icon="copy" data-testid="look-copy" onClick={() => void copy(found)}>
            {t('sites.copyLook')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Look({ look }: { look: SiteLook }) {
  const verdict = verdictOf(look);
  const tone = verdict === 'fine' ? 'ok' : verdict === 'generic' ? 'plain' : 'warn';
  return (
    <>
      <Note tone={tone} role="status">
        {t(`sites.look.${verdict}`)}
      </Note>
      <ul class="site-lines small">
        {linesOf(look).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
