// One site: its switch, and below it, when asked for, what is seen there and by which table.
import { useSignal } from '@preact/signals';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { platformIcon } from '@/components/comment/platforms';
import { Button } from '@/components/ui/Button';
import { Check } from '@/components/ui/Check';
import { Dotted } from '@/components/ui/Dotted';
import { Icon } from '@/components/ui/icons';
import type { SiteView } from '@/utils/services/contract';
import { dayWords, tableFrom } from './look-lines';
import { siteName } from './names';
import { SiteLookPart } from './SiteLookPart';
import { SiteTable } from './SiteTable';

interface Props {
  view: SiteView;
  isOpen: boolean;
  onToggle: () => void;
}

export function SiteRow({ view: { site, isOn, table }, isOpen, onToggle }: Props) {
  const { sites } = useServices();
  const isBusy = useSignal(false);
  const name = siteName(site);

  // The browser's question comes first: nothing is awaited before it.
  const toggle = async () => {
    isBusy.value = true;
    const done = await attempt('site', () => (isOn ? sites.switchOff(site) : sites.switchOn(site)));
    isBusy.value = false;
    if (done.ok) say(t(isOn ? 'sites.off' : 'sites.on', { name }));
    else if (done.code === 'cancelled') say(t('sites.declined', { name }));
    else sayError(done.code);
  };

  return (
    <li class="rows-row site-row" data-testid={`site-${site.platform}`}>
      <Check
        class="site-switch"
        checked={isOn}
        disabled={isBusy.value}
        label={t('sites.listen', { name })}
        testId={`switch-${site.platform}`}
        onToggle={() => void toggle()}
      >
        <span />
      </Check>
      <Icon name={platformIcon(site.platform)} />
      <span class="rows-words">
        <span class="rows-title">
          <bdi>{name}</bdi>
        </span>
        <span class="small soft">
          <Dotted
            facts={[
              ...(site.platform === 'web' ? [] : site.hosts),
              t(`sites.reads.${site.platform}`),
              table?.isImported && t('sites.table.since', { day: dayWords(table.asOf) }),
              table?.isImported && tableFrom(true),
            ]}
          />
        </span>
      </span>
      {isOn && (
        <Button
          icon="info"
          data-testid={`look-${site.platform}`}
          aria-label={t('sites.detailsOf', { name })}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          {t('sites.details')}
        </Button>
      )}
      {isOpen && isOn && (
        <div class="rows-below site-below">
          <SiteLookPart site={site} />
          {table && <SiteTable platform={site.platform} table={table} />}
        </div>
      )}
    </li>
  );
}
