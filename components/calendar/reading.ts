// The days that are shown, read again whenever something in them changes, by somebody or by the clock. What was read
// last stays in sight until the next is here.
import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { useServices } from '@/components/app/services';
import { language, now } from '@/components/app/state';
import type { CalendarFilter, CalendarSpan } from '@/utils/services/contract';

export type Reading = CalendarSpan | 'reading' | 'failed';

export function useSpan(
  from: string,
  to: string,
  filter: CalendarFilter,
): { reading: Reading; again: () => void } {
  const { calendar } = useServices();
  const [reading, setReading] = useState<Reading>('reading');
  const [round, setRound] = useState(0);
  const asked = useRef(0);
  const shown = language.value;
  useEffect(() => calendar.onChange(() => setRound((count) => count + 1)), [calendar]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language and another round are reasons to read again
  useEffect(() => {
    asked.current += 1;
    const mine = asked.current;
    void attemptRead('calendar', () => calendar.span(from, to, filter)).then((next) => {
      performance.mark('hamseda:calendar-read'); // what comes after it is drawing: the bench measures it
      if (asked.current === mine)
        setReading((before) => next ?? (typeof before === 'string' ? 'failed' : before));
    });
  }, [calendar, from, to, filter, round, shown]);
  const changesAtMs = typeof reading === 'string' ? null : reading.changesAtMs;
  useEffect(() => {
    if (changesAtMs === null) return;
    return effect(() => {
      if (now.value >= changesAtMs) setRound((count) => count + 1);
    });
  }, [changesAtMs]);
  return {
    reading,
    again: () => {
      setReading('reading');
      setRound((count) => count + 1);
    },
  };
}
