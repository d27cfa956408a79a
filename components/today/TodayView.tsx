// Today without scrolling: the date in three calendars, what concerns everybody, my work, what goes out,
// who answers. Below the fold: what is overdue, what comes, files and links.
import { useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { Failed } from '@/components/app/Failed';
import { t } from '@/components/app/language';
import { may } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { language, memberId, now, team } from '@/components/app/state';
import { sayError } from '@/components/app/toasts';
import { useRead } from '@/components/app/useRead';
import { lazy } from '@/components/ui/lazy';
import { Skeleton } from '@/components/ui/Skeleton';
import { Coming } from './Coming';
import { DateLine } from './DateLine';
import { Expected } from './Expected';
import { Items } from './Items';
import { MyWork } from './MyWork';
import { OnDuty } from './OnDuty';
import { Others } from './Others';
import { Pinned } from './Pinned';
import { dayReadAhead, readDay, takeDayAhead } from './read-ahead';
import { useRest } from './rest';
import './TodayView.css';

const LateItems = lazy(() => import('./LateItems').then((module) => module.LateItems));
const Overdue = lazy(() => import('./Overdue').then((module) => module.Overdue));
const OpenQuestions = lazy(() => import('./OpenQuestions').then((module) => module.OpenQuestions));

export function TodayView() {
  const services = useServices();
  /** Another day than today is looked at. */
  const [day, setDay] = useState<string | null>(null);
  const known = team.value;
  const { found, again } = useRead(
    'today',
    () => (day === null ? takeDayAhead() : null) ?? readDay(services, day),
    {
      first: dayReadAhead(),
      question: [day],
      // The day is drawn anew in another language, for another person, after a change of the team or of the cases; and
      // with the clock, by which things go out, become late, and another day begins while the panel stands open.
      changes: [services.cases.onChange, services.calendar.onChange],
      reasons: [language.value, memberId.value, now.value, known],
    },
  );
  const reading = found.value;
  const { late, asked, all } = useRest(reading);
  if (reading === 'failed') {
    return <Failed title={t('today.failed')} onRetry={() => void again()} />;
  }
  if (reading === 'reading') {
    return (
      <div class="today today-room" aria-busy="true">
        <Skeleton lines={2} height={16} />
        <Skeleton lines={3} height={32} />
        <Skeleton lines={3} height={32} />
      </div>
    );
  }
  const { today } = reading;
  const work = all?.of === reading ? all.work : reading.work;
  // Whoever works alone has no colleagues to look after.
  const hasOthers = may('seeOthersWork') && (known?.members.length ?? 0) > 1;
  const copyMorning = async () => {
    const part = await attemptRead('morning', () => import('./copy-morning'));
    if (part === null) sayError('unknown');
    else await part.copyMorning(services, today);
  };
  return (
    <div class="today">
      <DateLine today={today} onCopyMorning={() => void copyMorning()} onDay={setDay} />
      <Expected questions={today.expected} />
      <MyWork work={work} today={today.day} onRead={() => void again()} />
      <Items today={today} onChange={again} />
      {day === null && late.length > 0 && <LateItems late={late} now={today.now} />}
      {day === null && asked.length > 0 && <OpenQuestions questions={asked} onChange={again} />}
      <OnDuty duty={today.onDuty} standIn={today.standIn} />
      {work.overdue.count > 0 && <Overdue overdue={work.overdue} />}
      {hasOthers && <Others today={today.day} />}
      <Coming occasions={today.comingOccasions} />
      <Pinned resources={today.pinned} />
    </div>
  );
}
