// The table by which a site is read: from when it is, a copy to begin a newer one with, and the way back.
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { undoLast } from '@/components/app/undo';
import { Button } from '@/components/ui/Button';
import { Dotted } from '@/components/ui/Dotted';
import type { Platform } from '@/utils/schema/parts';
import type { SiteView } from '@/utils/services/contract';
import { dayWords, tableFrom } from './look-lines';

interface Props {
  platform: Platform;
  table: NonNullable<SiteView['table']>;
}

export function SiteTable({ platform, table }: Props) {
  const services = useServices();
  const { sites, window } = services;
  const get = async () => {
    const file = await attemptRead('table of a site', () => sites.tableFile(platform));
    if (file) window.download(file.fileName, file.blob);
  };
  const remove = async () => {
    const removed = await attempt('table of a site', () => sites.removeTable(platform));
    if (!removed.ok) return sayError(removed.code);
    say(t('sites.table.removed'), () => void undoLast(services));
  };
  return (
    <div class="site-table">
      <span class="small soft grow">
        <Dotted
          facts={[t('sites.table.since', { day: dayWords(table.asOf) }), tableFrom(table.isImported)]}
        />
      </span>
      <Button icon="download" data-testid="table-export" onClick={() => void get()}>
        {t('sites.table.export')}
      </Button>
      {table.isImported && (
        <Button
          icon="undo"
          data-testid="table-remove"
          refusal={refusal('editPlaybook')}
          onClick={() => void remove()}
        >
          {t('sites.table.remove')}
        </Button>
      )}
    </div>
  );
}
