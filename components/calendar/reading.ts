// The days that are shown, read again whenever something in them changes, by somebody or by the clock.
import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useServices } from '@/components/app/services';
import { language, now } from '@/components/app/state';
import { type Found, useRead } from '@/components/app/useRead';
import type { CalendarFilter, CalendarSpan } from '@/utils/services/contract';

export type Reading = Found<CalendarSpan>;

export function useSpan(
  from: string,
  to: string,
  filter: CalendarFilter,
): { reading: Reading; again: () => void } {
  const { calendar } = useServices();
  const { found, again } = useRead(
    'calendar',
    async () => {
      const span = await calendar.span(from, to, filter);
      performance.mark('hamseda:calendar-read'); // what comes after it is drawing: the bench measures it
      return span;
    },
    { changes: [calendar.onChange], question: [from, to, filter], reasons: [language.value] },
  );
  const reading = found.value;
  const changesAtMs = typeof reading === 'string' ? null : reading.changesAtMs;
  useEffect(() => {
    if (changesAtMs === null) return;
    return effect(() => {
      if (now.value >= changesAtMs) void again();
    });
  }, [again, changesAtMs]);
  return { reading, again: () => void again() };
}
