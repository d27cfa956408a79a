// The calendar as a list: one week, day by day, with its occasions and what goes out; today's own view beside
// it. A new item needs a title and nothing else.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, team } from '@/components/app/state';
import { sayError } from '@/components/app/toasts';
import { Button } from '@/components/ui/Button';
import { lazy } from '@/components/ui/lazy';
import { Skeleton } from '@/components/ui/Skeleton';
import { formatDate, type IsoDay, isoDay } from '@/utils/calendar/format';
import type { Today } from '@/utils/services/contract';
import { WeekDay } from './WeekDay';
import './WeekSection.css';
import { shiftDay, weekOf } from './week';

const TodayView = lazy(() => import('@/components/today/TodayView').then((module) => module.TodayView));

export function WeekSection() {
  const services = useServices();
  const today = useSignal<IsoDay | null>(null);
  const anchor = useSignal<IsoDay | null>(null);
  const days = useSignal<readonly Today[] | null>(null);
  const weekStart = team.value?.workspace?.weekStart ?? 6;

  const read = async () => {
    if (anchor.value === null) return;
    const wanted = weekOf(anchor.value, weekStart);
    const found = await attemptRead('week', () => Promise.all(wanted.map((day) => services.today.read(day))));
    if (found) days.value = found;
    else sayError('unknown');
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the team's signal is read for its change: a write anywhere redraws the week
  useEffect(() => {
    const start = async () => {
      if (today.value === null) {
        const first = await attemptRead('today', () => services.today.read());
        if (first === null) return sayError('unknown');
        today.value = isoDay(first.day);
        anchor.value ??= today.value;
      }
      await read();
    };
    void start();
  }, [services, anchor.value, weekStart, team.value]);

  const move = (by: number) => {
    if (anchor.value) anchor.value = shiftDay(anchor.value, by);
  };

  return (
    <div class="week">
      <div class="week-list">
        <div class="week-tools">
          <Button icon="back" onClick={() => move(-7)}>
            {t('desk.week.previous')}
          </Button>
          <Button data-testid="this-week" onClick={() => (anchor.value = today.value)}>
            {t('desk.week.thisWeek')}
          </Button>
          <Button onClick={() => move(7)}>{t('desk.week.next')}</Button>
          <span class="grow" />
          <strong>{days.value?.[0] && rangeOf(days.value)}</strong>
        </div>
        {days.value === null ? (
          <div class="desk-card" aria-busy="true">
            <Skeleton lines={7} height={40} />
          </div>
        ) : (
          <ol class="week-days desk-card">
            {days.value.map((day) => (
              <WeekDay
                key={day.day}
                day={day}
                isToday={day.day === today.value}
                onAdded={() => void read()}
              />
            ))}
          </ol>
        )}
      </div>
      <div class="week-today desk-card">
        <TodayView />
      </div>
    </div>
  );
}

function rangeOf(days: readonly Today[]): string {
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const from = formatDate(isoDay(first), language.value, { style: 'short' });
  return t('desk.week.range', { from, to: formatDate(isoDay(last), language.value) });
}
