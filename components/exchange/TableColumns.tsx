// What a table's columns hold and how its days are written, as it was read. Whoever sees it otherwise says so here, and
// the preview below is drawn again at once.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { Note } from '@/components/ui/Note';
import { Select } from '@/components/ui/Select';
import { formatNumber } from '@/utils/calendar/format';
import {
  ColumnField,
  type ColumnMapping,
  DATE_ORDERS,
  REPEATED_FIELDS,
  TABLE_CALENDARS,
  type TableReading,
} from '@/utils/schema/planned-table';
import type { TableView } from '@/utils/services/contract';
import './TableColumns.css';
import { ZoneSelect } from './ZoneSelect';

interface Props {
  table: TableView;
  /** What was said last is being read. */
  isBusy: boolean;
  onReading: (reading: TableReading) => void;
}

export function TableColumns({ table, isBusy, onReading }: Props) {
  // Whoever must say something finds it open, and it does not close while they go on.
  const isOpen = useSignal(table.lacks.length > 0 || table.isOrderGuessed);
  // What was said counts at once: the next word may come before the table has been read again.
  const said = useSignal<TableReading>({});
  const { order, calendar, timeZone } = { ...table, ...said.value };
  const mapping = said.value.mapping ?? table.columns.map(({ field }) => field);
  const say = (part: TableReading) => {
    said.value = { mapping, order, calendar, timeZone, ...part };
    onReading(said.value);
  };
  return (
    <details
      class="sheet-fold table-columns"
      open={isOpen.value}
      data-testid="table-columns"
      onToggle={(event) => (isOpen.value = event.currentTarget.open)}
    >
      <summary class="small">{t('exchange.columns')}</summary>
      <div aria-busy={isBusy}>
        {table.isOrderGuessed && <Note tone="warn">{t('exchange.orderGuessed')}</Note>}
        <div class="table-days">
          <Select
            label={t('exchange.dateOrder')}
            value={order}
            testId="table-order"
            options={DATE_ORDERS.map((value) => ({ value, words: t(`exchange.dateOrders.${value}`) }))}
            onPick={(picked) => say({ order: picked })}
          />
          <Select
            label={t('exchange.dateCalendar')}
            value={calendar}
            testId="table-calendar"
            options={TABLE_CALENDARS.map((value) => ({ value, words: t(`exchange.dateCalendars.${value}`) }))}
            onPick={(picked) => say({ calendar: picked })}
          />
          <ZoneSelect
            label={t('exchange.dateZone')}
            zone={timeZone}
            first={timeZone}
            testId="table-zone"
            onZone={(picked) => say({ timeZone: picked })}
          />
        </div>
        <ul class="table-fields">
          {table.columns.map(({ name, sample }, index) => {
            const field = mapping[index] ?? null;
            const title = name || t('exchange.column', { n: formatNumber(index + 1, language.value) });
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <li key={index} class="table-field" data-testid="table-column">
                <span class="table-about">
                  <bdi class="one-line">{title}</bdi>
                  {sample !== '' && <bdi class="one-line small soft">{sample}</bdi>}
                </span>
                <Select<ColumnField | ''>
                  label={title}
                  quietLabel
                  value={field ?? ''}
                  testId={`table-field-${index}`}
                  options={optionsFor(field)}
                  onPick={(picked) => say({ mapping: mappingWith(mapping, index, picked || null) })}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}

/** Our own column is never chosen: only a file of ours has it. */
const optionsFor = (chosen: ColumnField | null): { value: ColumnField | ''; words: string }[] => [
  { value: '', words: t('exchange.columnUnread') },
  ...ColumnField.options
    .filter((field) => field !== 'hamseda' || chosen === 'hamseda')
    .map((value) => ({ value, words: t(`tableFields.${value}`) })),
];

/** A field that one column alone may have leaves the column where it was. */
const mappingWith = (mapping: ColumnMapping, at: number, picked: ColumnField | null): ColumnMapping =>
  mapping.map((field, index) => {
    if (index === at) return picked;
    return field === picked && field !== null && !REPEATED_FIELDS.includes(field) ? null : field;
  });
