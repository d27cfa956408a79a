// The sites on which Hamseda listens: one row each, with a switch, where it is, what is read there; a way to add one,
// and a way to bring in a newer table of selectors on the day a site has changed.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { useRead } from '@/components/app/useRead';
import { WhenRead } from '@/components/app/WhenRead';
import { AddSite } from './AddSite';
import { PickerSwitch } from './PickerSwitch';
import { SiteRow } from './SiteRow';
import './sites.css';
import { TableImport } from './TableImport';

export function Sites() {
  const { sites } = useServices();
  const { found } = useRead('sites', () => sites.list(), {
    changes: [(listener) => sites.onChange(listener)],
  });
  const opened = useSignal<string | null>(null);
  return (
    <section class="desk-card form sites" aria-labelledby="sites-title">
      <header>
        <h2 id="sites-title">{t('sites.title')}</h2>
        <p class="soft small">{t('sites.hint')}</p>
      </header>
      <WhenRead found={found.value} lines={9} height={32} failed={t('safety.failed')}>
        {(list) => (
          <ul class="rows">
            {list.map((view) => (
              <SiteRow
                key={view.site.id}
                view={view}
                isOpen={opened.value === view.site.id}
                onToggle={() => (opened.value = opened.value === view.site.id ? null : view.site.id)}
              />
            ))}
          </ul>
        )}
      </WhenRead>
      <AddSite />
      <PickerSwitch />
      <TableImport />
    </section>
  );
}
