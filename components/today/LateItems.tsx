// What should have gone out in the last days and nobody has said that it did: the last days first, since what is
// older has mostly been given up.
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language } from '@/components/app/state';
import { formatRelativeDay, isoDay } from '@/utils/calendar/format';
import type { ItemView } from '@/utils/services/contract';
import { LeftSection } from './LeftSection';

/** `now` is the day on the wall, YYYY-MM-DD. */
export function LateItems({ late, now }: { late: readonly ItemView[]; now: string }) {
  const { window } = useServices();
  const lines = late.toReversed().map(({ key, day, item }) => ({
    key,
    text: item.title,
    end: <span class="due due-late">{formatRelativeDay(isoDay(day), isoDay(now), language.value)}</span>,
    open: () => void window.openDesk(`calendar/${encodeURIComponent(key)}`),
  }));
  return (
    <LeftSection
      title={t('today.lateItems')}
      tone="danger"
      icon="calendar"
      testId="late-item"
      lines={lines}
    />
  );
}
