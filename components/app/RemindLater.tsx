// What has been reminded of can come once more: the way of browsers whose notices have no buttons, and of whoever
// closed the notice.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { attemptRead } from './attempt';
import { t } from './language';
import { useServices } from './services';
import { now } from './state';
import { say, sayError } from './toasts';
import { wallTime } from './when';

const LATER_MS = 60 * 60_000;

/** `subject` is what reminders call it, as `item:KEY`. Nothing where nothing has come. */
export function RemindLater({ subject, timeZone }: { subject: string; timeZone: string }) {
  const { window } = useServices();
  const [came, setCame] = useState<readonly string[]>([]);
  useEffect(() => {
    void attemptRead('reminders', () => window.remindersOf(subject, now.value)).then((ids) => {
      setCame(ids ?? []);
    });
  }, [window, subject]);
  if (came.length === 0) return null;
  const later = async () => {
    const untilMs = now.value + LATER_MS;
    const done = await attemptRead('put off', () => window.remindLater(came, untilMs).then(() => true));
    if (!done) return sayError('unknown');
    setCame([]);
    say(t('today.remindedAt', { time: wallTime(new Date(untilMs).toISOString(), timeZone) }));
  };
  return (
    <Button size="small" look="plain" icon="clock" data-testid="remind-later" onClick={() => void later()}>
      {t('today.remindLater')}
    </Button>
  );
}
