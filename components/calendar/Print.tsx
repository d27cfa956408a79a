// What paper needs beside the days: whose calendar it is, and what the signs mean. On the screen it is not drawn.
import { signal } from '@preact/signals';
import { t } from '@/components/app/language';
import { team } from '@/components/app/state';
import { Icon } from '@/components/ui/icons';
import { FULL } from '@/utils/calendar/workflow';
import type { CalendarSpan } from '@/utils/services/contract';
import { itemsOf } from './Board';
import './Print.css';
import { STATUS_ICON, STATUS_TONE, statusWords } from './status';

/** While it is printed every day has all of its lines: paper has nothing to press. */
export const isPrinting = signal(false);

/** Draws all of it, prints, and draws again what the screen had. */
export async function print(): Promise<void> {
  isPrinting.value = true;
  await new Promise((drawn) => setTimeout(drawn));
  try {
    window.print();
  } finally {
    isPrinting.value = false;
  }
}

export const PrintTeam = () => <p class="print-only print-team">{team.value?.workspace?.name}</p>;

export function PrintLegend({ span }: { span: CalendarSpan | null }) {
  const items = span ? itemsOf(span) : [];
  const statuses = FULL.filter((status) => items.some(({ item }) => item.status === status));
  if (statuses.length === 0) return null;
  return (
    <ul class="print-only print-legend">
      {statuses.map((status) => (
        <li key={status}>
          <span class={`cal-item cal-${STATUS_TONE[status]}`}>
            <Icon name={STATUS_ICON[status]} size={12} />
          </span>
          {statusWords(status)}
        </li>
      ))}
      {items.some(({ hints, isLate }) => isLate || hints.length > 0) && (
        <li>
          <Icon name="warning" size={12} />
          {t('calendar.legendWarning')}
        </li>
      )}
    </ul>
  );
}
