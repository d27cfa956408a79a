// By which calendar the page is drawn: a team that writes Persian may plan by Gregorian months, and the other way round.
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { NamedSegments } from '@/components/ui/NamedSegments';
import { firstCalendar } from './first';
import { pageCalendar } from './state';

export function FirstPick() {
  const { device } = useServices();
  return (
    <NamedSegments
      label={t('calendar.first')}
      value={pageCalendar()}
      options={(['jalali', 'gregorian'] as const).map((value) => ({
        value,
        words: t(`exchange.dateCalendars.${value}`),
        testId: `first-${value}`,
      }))}
      onPick={(picked) => {
        firstCalendar.value = picked;
        void device.change({ firstCalendar: picked });
      }}
    />
  );
}
