// The sites on which Hamseda listens: one row each, with a switch, where it is, what is read there; a way to add one,
// and a way to bring in a newer table of selectors on the day a site has changed.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { Note } from '@/components/ui/Note';
import { Skeleton } from '@/components/ui/Skeleton';
import type { SiteView } from '@/utils/services/contract';
import { AddSite } from './AddSite';
import { PickerSwitch } from './PickerSwitch';
import { SiteRow } from './SiteRow';
import './sites.css';
import { TableImport } from './TableImport';

export function Sites() {
  const { sites } = useServices();
  const list = useSignal<readonly SiteView[] | 'reading' | 'failed'>('reading');
  const opened = useSignal<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the services of a page never change
  useEffect(() => {
    const read = async () => {
      list.value = (await attemptRead('sites', () => sites.list())) ?? 'failed';
    };
    void read();
    return sites.onChange(() => void read());
  }, []);
  const found = list.value;
  return (
    <section class="desk-card form sites" aria-labelledby="sites-title">
      <header>
        <h2 id="sites-title">{t('sites.title')}</h2>
        <p class="soft small">{t('sites.hint')}</p>
      </header>
      {found === 'reading' && <Skeleton lines={9} height={32} />}
      {found === 'failed' && (
        <Note tone="danger" role="alert">
          {t('safety.failed')}
        </Note>
      )}
      {typeof found !== 'string' && (
        <ul class="rows">
          {found.map((view) => (
            <SiteRow
              key={view.site.id}
              view={view}
              isOpen={opened.value === view.site.id}
              onToggle={() => (opened.value = opened.value === view.site.id ? null : view.site.id)}
            />
          ))}
        </ul>
      )}
      <AddSite />
      <PickerSwitch />
      <TableImport />
    </section>
  );
}
