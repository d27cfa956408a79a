// Today without scrolling: the date in three calendars, what concerns everybody, my work, what goes out,
// who answers. Below the fold: what is overdue, what comes, files and links.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, memberId, team } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Skeleton } from '@/components/ui/Skeleton';
import type { Today } from '@/utils/services/contract';
import { CaseLines } from './CaseLines';
import { Coming } from './Coming';
import { DateLine } from './DateLine';
import { Directives } from './Directives';
import { Items } from './Items';
import { OnDuty } from './OnDuty';
import { Pinned } from './Pinned';
import './TodayView.css';

type Reading = Today | 'reading' | 'failed';

export function TodayView() {
  const services = useServices();
  const [today, setToday] = useState<Reading>('reading');
  const read = useCallback(async () => {
    const next = await attemptRead('today', () => services.today.read());
    setToday((before) => next ?? (typeof before === 'string' ? 'failed' : before));
  }, [services]);
  // The day is drawn anew in another language, for another person, after a change of the team or of the cases.
  useEffect(() => services.cases.onChange(() => void read()), [services, read]);
  const asked = `${language.value} ${memberId.value}`;
  const known = team.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the reasons to read again
  useEffect(() => {
    void read();
  }, [read, asked, known]);

  if (today === 'failed') {
    return (
      <div role="alert" data-testid="error">
        <Empty title={t('today.failed')}>
          <Button icon="refresh" onClick={() => void read()}>
            {t('common.tryAgain')}
          </Button>
        </Empty>
      </div>
    );
  }
  if (today === 'reading') {
    return (
      <div class="today today-room" aria-busy="true">
        <Skeleton lines={2} height={16} />
        <Skeleton lines={3} height={32} />
        <Skeleton lines={3} height={32} />
      </div>
    );
  }
  const copyMorning = async () => {
    const text = await attemptRead('morning', () => services.today.morningMessage(today));
    if (text === null) return sayError('unknown');
    const copied = await attempt('copy', () => services.window.copy(text));
    if (copied.ok) say(t('today.morningCopied'));
    else sayError(copied.code);
  };
  return (
    <div class="today">
      <DateLine today={today} onCopyMorning={() => void copyMorning()} />
      <Directives directives={today.directives} onRead={read} />
      <CaseLines name="mine" glance={today.mine} />
      <Items today={today} onChange={read} />
      <OnDuty duty={today.onDuty} />
      {today.overdue.count > 0 && <CaseLines name="overdue" glance={today.overdue} />}
      <Coming occasions={today.comingOccasions} />
      <Pinned resources={today.pinned} />
    </div>
  );
}
