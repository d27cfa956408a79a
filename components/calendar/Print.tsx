// What paper needs beside the days: whose calendar it is, and what the signs mean. On the screen it is not drawn.
import { signal } from '@preact/signals';
import { options } from 'preact';
import { useEffect } from 'preact/hooks';
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

/** However somebody prints, by the menu or by the browser's own key, all of it is drawn, and then what the screen had. */
export function usePrinting(): void {
  useEffect(() => {
    const visit = new AbortController();
    const { signal } = visit;
    window.addEventListener('beforeprint', () => drawAtOnce(true), { signal });
    window.addEventListener('afterprint', () => drawAtOnce(false), { signal });
    return () => visit.abort();
  }, []);
}

/** The browser takes the page as it is when the event is over: nothing may be drawn later. */
function drawAtOnce(isForPaper: boolean): void {
  const later = options.debounceRendering;
  options.debounceRendering = (draw) => draw();
  try {
    isPrinting.value = isForPaper;
  } finally {
    if (later) options.debounceRendering = later;
    else delete options.debounceRendering;
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
