// A newer table of selectors out of a file: first what it would change, then one click that is for the whole team.
import { useSignal } from '@preact/signals';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { undoLast } from '@/components/app/undo';
import { platformName } from '@/components/comment/platforms';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import type { Result } from '@/utils/base/result';
import type { TablePreview } from '@/utils/services/contract';
import { dayWords } from './look-lines';

export function TableImport() {
  const services = useServices();
  const read = useSignal<Result<TablePreview> | null>(null);
  const refused = team.value?.workspace ? refusal('editPlaybook') : t('sites.table.needsTeam');

  const choose = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (file) read.value = await attempt('table of a site', () => services.sites.readTable(file));
    field.value = ''; // so that the same file, mended, can be chosen again
  };
  const take = async ({ table }: TablePreview) => {
    const saved = await attempt('table of a site', () => services.sites.saveTable(table));
    if (!saved.ok) return sayError(saved.code);
    read.value = null;
    say(t('sites.table.taken', { name: platformName(table.platform) }), () => void undoLast(services));
  };

  const found = read.value;
  return (
    <div class="table-import">
      <div class="grow">
        <h3>{t('sites.table.title')}</h3>
        <p class="soft small">{t('sites.table.hint')}</p>
      </div>
      <label class="button button-quiet table-file" aria-disabled={refused !== undefined} title={refused}>
        <span class="button-words">{t('sites.table.import')}</span>
        <input
          type="file"
          class="sr-only"
          accept=".json,application/json"
          data-testid="table-file"
          disabled={refused !== undefined}
          onChange={(event) => void choose(event.currentTarget)}
        />
      </label>
      {found && !found.ok && (
        <div class="table-found">
          <Note tone="danger" role="alert">
            <span data-testid="table-refused">{refusedWords(found)}</span>
          </Note>
        </div>
      )}
      {found?.ok && (
        <div class="table-found" data-testid="table-preview">
          <Preview preview={found.value} />
          <div class="row">
            <Button
              look="primary"
              data-testid="table-take"
              refusal={refused}
              onClick={() => void take(found.value)}
            >
              {t('sites.table.take')}
            </Button>
            <Button onClick={() => (read.value = null)}>{t('common.cancel')}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

function Preview({ preview: { table, asOfNow, changes, unknown } }: { preview: TablePreview }) {
  return (
    <>
      <p>
        <strong>{t('sites.table.preview', { name: platformName(table.platform) })}</strong>{' '}
        <span class="small soft">
          {t('sites.table.days', { from: dayWords(asOfNow), to: dayWords(table.asOf) })}
        </span>
      </p>
      <p class="small">{t('sites.table.changes', { n: changes.length })}</p>
      {changes.length > 0 && (
        <dl class="table-changes small">
          {changes.map(({ name, from, to }) => (
            <div key={name}>
              <dt>
                <bdi>{name}</bdi>
              </dt>
              <dd dir="ltr">
                <del>{from}</del> <ins>{to}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {unknown.length > 0 && (
        <p class="small soft">{t('sites.table.unknown', { names: unknown.join(' · ') })}</p>
      )}
    </>
  );
}

function refusedWords({ code, detail }: Extract<Result<TablePreview>, { ok: false }>): string {
  if (code === 'table-refused' && detail) return t('sites.table.refusedAt', { name: detail });
  if (code === 'table-older' && detail) return t('sites.table.olderThan', { day: dayWords(detail) });
  return t(`errors.${code}`);
}
