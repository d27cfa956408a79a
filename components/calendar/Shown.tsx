// What was read of the calendar, in the look that was chosen; or that it is being read, or could not be.
import { Failed } from '@/components/app/Failed';
import { t } from '@/components/app/language';
import { Skeleton } from '@/components/ui/Skeleton';
import { type IsoDay, isoDay } from '@/utils/calendar/day';
import { monthOf } from '@/utils/calendar/month';
import type { ItemStatus } from '@/utils/schema/calendar-item';
import type { CalendarLook, ItemView } from '@/utils/services/contract';
import { Agenda } from './Agenda';
import { Board, itemsOf } from './Board';
import { Grid } from './Grid';
import { openItem } from './opened';
import type { Reading } from './reading';
import { anchor, cursor, filter, look, narrowedBy, pageCalendar } from './state';

interface Props {
  reading: Reading;
  shown: CalendarLook;
  at: IsoDay;
  onRetry: () => void;
  onMove: (key: string, day: IsoDay) => void;
  onStatus: (view: ItemView, status: ItemStatus) => void;
}

export function Shown({ reading, shown, at, onRetry, onMove, onStatus }: Props) {
  if (reading === 'reading') {
    return (
      <div class="desk-card calendar-room" aria-busy="true">
        <Skeleton lines={10} height={36} />
      </div>
    );
  }
  if (reading === 'failed') {
    return <Failed title={t('calendar.failed')} onRetry={onRetry} />;
  }
  const open = (view: ItemView) => openItem(view.item, view.key);
  const isNothing = reading.days.every(({ items }) => items.length === 0);
  const nothing = isNothing && (
    <p class="calendar-none small soft" role="status">
      {reading.total > 0 && narrowedBy(filter.value) > 0 ? t('calendar.noneFits') : t('calendar.noneYet')}
    </p>
  );
  switch (shown) {
    case 'month':
    case 'week': {
      const stands = cursor.value;
      const isInside = stands !== null && reading.days.some(({ day }) => day === stands.day);
      return (
        <>
          {nothing}
          <Grid
            span={reading}
            isMonth={shown === 'month'}
            month={shown === 'month' ? monthOf(at, pageCalendar()) : null}
            cursor={isInside ? stands : { day: isoDay(at), key: null }}
            onOpen={open}
            onDay={(day) => {
              anchor.value = day;
              cursor.value = { day, key: null };
              look.value = 'day';
            }}
            onMove={onMove}
          />
        </>
      );
    }
    case 'board':
      return (
        <>
          {nothing}
          <Board
            span={reading}
            onOpen={open}
            onStatus={(key, status) => {
              const view = itemsOf(reading).find((one) => one.key === key);
              if (view) onStatus(view, status);
            }}
          />
        </>
      );
    default:
      return (
        <>
          {nothing}
          <Agenda
            span={reading}
            hasEmptyDays={shown === 'day'}
            resetKey={`${shown} ${at} ${JSON.stringify(filter.value)}`}
            onOpen={open}
          />
        </>
      );
  }
}
