// The rows of a preview, on demand: one filter per kind of change, and a list that grows by pages, because a
// file of 20 MB may hold a hundred thousand rows.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import type { MessageKey } from '@/utils/i18n/index';
import type { ImportPreview, PreviewRow, RowChange } from '@/utils/services/contract';
import { detailOf } from './detail';

const PAGE = 100;
const CHANGES = ['added', 'changed', 'rejected', 'unchanged'] as const satisfies readonly RowChange[];

const NAME: Record<RowChange, MessageKey> = {
  added: 'exchange.changeAdded',
  changed: 'exchange.changeChanged',
  rejected: 'exchange.changeRejected',
  unchanged: 'exchange.changeUnchanged',
};

export function PreviewRows({ preview }: { preview: ImportPreview }) {
  const chosen = useSignal<RowChange>(CHANGES.find((change) => preview.counts[change] > 0) ?? 'added');
  const shown = useSignal(PAGE);
  const rows = preview.rows.filter((row) => row.change === chosen.value);
  const rest = rows.length - shown.value;

  const choose = (change: RowChange) => {
    chosen.value = change;
    shown.value = PAGE;
  };

  return (
    <section class="preview-rows" aria-label={t('exchange.rows')}>
      <div class="preview-filters">
        {CHANGES.map((change) => (
          <Chip
            key={change}
            chosen={chosen.value === change}
            aria-pressed={chosen.value === change}
            data-testid={`preview-${change}`}
            disabled={preview.counts[change] === 0}
            onClick={() => choose(change)}
          >
            {t(NAME[change])}{' '}
            <span class="tabular">{t('exchange.count', { n: preview.counts[change] })}</span>
          </Chip>
        ))}
      </div>
      {rows.length === 0 && <p class="soft small">{t('exchange.noRows')}</p>}
      <ul class="preview-list">
        {rows.slice(0, shown.value).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a hostile file may repeat an id; the list is never reordered
          <Row key={`${row.store}/${row.id}/${index}`} row={row} />
        ))}
      </ul>
      {rest > 0 && (
        <Button look="plain" onClick={() => (shown.value += PAGE)}>
          {t('exchange.more', { n: rest })}
        </Button>
      )}
    </section>
  );
}

function Row({ row }: { row: PreviewRow }) {
  return (
    <li class={`preview-row is-${row.change}`} data-testid="preview-row" data-change={row.change}>
      <span class="preview-title one-line">
        <bdi>{row.title || row.id}</bdi>
      </span>
      <span class="preview-store small soft">{t(`exchange.stores.${row.store ?? 'unknown'}`)}</span>
      {row.detail !== '' && <span class="preview-detail small">{detailOf(row)}</span>}
    </li>
  );
}
