// When a comment comes back: each time with its hour, so that nobody has to guess what «evening» is here.
import { useEffect, useRef, useState } from 'preact/hooks';
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { language } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { undoLast } from '@/components/app/undo';
import { wallTime } from '@/components/app/when';
import { MenuEntry } from '@/components/ui/Menu';
import { formatTimeOf } from '@/utils/calendar/format';
import type { RoutedComment, SnoozeTime } from '@/utils/services/contract';
import { refresh } from './opening';

export function SnoozeTimes({ routed, onDone }: { routed: RoutedComment; onDone: () => void }) {
  const services = useServices();
  const [times, setTimes] = useState<readonly SnoozeTime[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const { caseId, timeZone, snoozedUntil } = routed;
  useEffect(() => {
    void attemptRead('snooze times', () => services.cases.snoozeTimes(), sayError).then((read) => {
      if (read) setTimes(read);
    });
  }, [services]);
  // The menu looked for its first entry before there was one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the entries come with the times
  useEffect(() => box.current?.querySelector('button')?.focus(), [times]);

  const snooze = async (until: string) => {
    onDone();
    const done = await attempt('snooze', () => services.cases.snooze([caseId], until));
    if (!done.ok) return sayError(done.code);
    await refresh(services);
    say(t('commentView.snoozed', { time: wallTime(until, timeZone) }), () => {
      void undoLast(services).then(() => refresh(services));
    });
  };
  const wake = async () => {
    onDone();
    const done = await attempt('wake', () => services.cases.reopen([caseId]));
    if (!done.ok) return sayError(done.code);
    await refresh(services);
  };
  return (
    <div ref={box} class="snooze-times">
      {times.map(({ name, until }) => (
        <MenuEntry
          key={name}
          icon="clock"
          testId={`snooze-${name}`}
          refusal={refusal('answer')}
          onPick={() => void snooze(until)}
        >
          {t(`commentView.snoozeTimes.${name}`)}
          <span class="faint small"> · {formatTimeOf(Date.parse(until), timeZone, language.value)}</span>
        </MenuEntry>
      ))}
      {snoozedUntil !== null && (
        <MenuEntry icon="refresh" testId="snooze-wake" refusal={refusal('answer')} onPick={() => void wake()}>
          {t('commentView.wake')}
        </MenuEntry>
      )}
    </div>
  );
}
