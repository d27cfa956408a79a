// The rows of a preview, on demand: one filter per kind of change, a box to leave a row out, and a list that
// grows by pages, because a file may hold a hundred thousand rows.

import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { Check } from '@/components/ui/Check';
import { Chip } from '@/components/ui/Chip';
import { FirstRows } from '@/components/ui/FirstRows';
import { Icon } from '@/components/ui/icons';
import { names } from '@/components/ui/names';
import type { MessageKey } from '@/utils/i18n/index';
import type { ImportPreview, PreviewRow, RowChange } from '@/utils/services/contract';
import { detailOf } from './detail';

const PAGE = 100;
const CHANGES = [
  'added',
  'changed',
  'conflicting',
  'rejected',
  'unchanged',
] as const satisfies readonly RowChange[];

const NAME: Record<RowChange, MessageKey> = {
  added: 'exchange.changeAdded',
  changed: 'exchange.changeChanged',
  conflicting: 'exchange.changeConflicting',
  rejected: 'exchange.changeRejected',
  unchanged: 'exchange.changeUnchanged',
};

type Keys = ReadonlySet<string>;

interface Props {
  preview: ImportPreview;
  leftOut: Keys;
  onLeaveOut: (keys: Keys) => void;
}

export function PreviewRows({ preview, leftOut, onLeaveOut }: Props) {
  const chosen = useSignal<RowChange>(CHANGES.find((change) => preview.counts[change] > 0) ?? 'added');
  const rows = preview.rows.filter((row) => row.change === chosen.value);
  const isChoice = chosen.value !== 'rejected' && chosen.value !== 'unchanged';
  const isWhole = rows.length === preview.counts[chosen.value];

  const toggle = (key: string) => {
    const keys = new Set(leftOut);
    if (!keys.delete(key)) keys.add(key);
    onLeaveOut(keys);
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
            onClick={() => (chosen.value = change)}
          >
            {t(NAME[change])}{' '}
            <span class="tabular">{t('exchange.count', { n: preview.counts[change] })}</span>
          </Chip>
        ))}
      </div>
      {rows.length === 0 && <p class="soft small">{t('exchange.noRows')}</p>}
      {chosen.value === 'conflicting' && <p class="soft small">{t('exchange.conflictHint')}</p>}
      {!isWhole && <p class="soft small">{t('exchange.firstRows', { n: rows.length })}</p>}
      {isChoice && isWhole && rows.length > 1 && (
        <TakeAll rows={rows} leftOut={leftOut} onLeaveOut={onLeaveOut} />
      )}
      {/* Another kind of change begins with its first rows again. */}
      <FirstRows key={chosen.value} rows={rows} first={PAGE} more={(n) => t('exchange.more', { n })}>
        {(shown) => (
          <ul class="preview-list">
            {shown.map((row, index) => (
              <Row
                // biome-ignore lint/suspicious/noArrayIndexKey: a hostile file may repeat an id; the list is never reordered
                key={`${row.key}/${index}`}
                row={row}
                isOut={leftOut.has(row.key)}
                {...(isChoice ? { onToggle: () => toggle(row.key) } : {})}
              />
            ))}
          </ul>
        )}
      </FirstRows>
    </section>
  );
}

/** One box for all rows of a kind. */
function TakeAll({ rows, leftOut, onLeaveOut }: { rows: readonly PreviewRow[] } & Omit<Props, 'preview'>) {
  const out = rows.filter(({ key }) => leftOut.has(key)).length;
  const toggle = () => {
    const keys = new Set(leftOut);
    for (const { key } of rows) {
      if (out === 0) keys.add(key);
      else keys.delete(key);
    }
    onLeaveOut(keys);
  };
  return (
    <Check
      class="small"
      checked={out === 0}
      isMixed={out > 0 && out < rows.length}
      testId="preview-all"
      onToggle={toggle}
    >
      {t('exchange.takeAll')}
    </Check>
  );
}

interface RowProps {
  row: PreviewRow;
  isOut?: boolean;
  /** Absent where there is nothing to choose. */
  onToggle?: () => void;
}

/** One row of a file: its title, its kind, and what differs. */
export function Row({ row, isOut = false, onToggle }: RowProps) {
  const title = row.title || row.id;
  return (
    <li
      class={names('preview-row', `is-${row.change}`, isOut && 'is-out')}
      data-testid="preview-row"
      data-change={row.change}
    >
      {onToggle && (
        <Check
          checked={!isOut}
          label={t('exchange.take', { title })}
          testId="preview-take"
          onToggle={onToggle}
        >
          {null}
        </Check>
      )}
      <span class="preview-words">
        <span class="preview-title one-line">
          <bdi>{title}</bdi>
        </span>
        <span class="preview-store small soft">{t(`exchange.stores.${row.store ?? 'unknown'}`)}</span>
        {row.detail !== '' && <span class="preview-detail small">{detailOf(row)}</span>}
        {row.notes?.map((note) => (
          <span key={note} class="preview-note small" data-testid="preview-note">
            <Icon name="warning" size={12} />
            {t(`rowNotes.${note}`)}
          </span>
        ))}
      </span>
    </li>
  );
}
