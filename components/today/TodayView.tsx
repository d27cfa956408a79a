// Today without scrolling: the date in three calendars, what concerns everybody, my work, what goes out,
// who answers. Below the fold: what is overdue, what comes, files and links.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { attempt, attemptRead } from '@/components/app/attempt';
import { Failed } from '@/components/app/Failed';
import { t } from '@/components/app/language';
import { may } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { language, memberId, now, team } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { lazy } from '@/components/ui/lazy';
import { Skeleton } from '@/components/ui/Skeleton';
import type { ItemView, OpenQuestion } from '@/utils/services/contract';
import { Coming } from './Coming';
import { DateLine } from './DateLine';
import { Expected } from './Expected';

import { Items } from './Items';
import { MyWork } from './MyWork';
import { OnDuty } from './OnDuty';
import { Others } from './Others';
import { Overdue } from './Overdue';
import { Pinned } from './Pinned';
import { type DayRead, dayReadAhead, readDay, takeDayAhead } from './read-ahead';
import './TodayView.css';

/** The whole of my work is read when its first lines have been painted. */
const REST_MS = 200;

const LateItems = lazy(() => import('./LateItems').then((module) => module.LateItems));
const OpenQuestions = lazy(() => import('./OpenQuestions').then((module) => module.OpenQuestions));

type Reading = DayRead | 'reading' | 'failed';

/** What days before today have left behind; it is read when today has been painted. */
interface LeftOver {
  late: readonly ItemView[];
  asked: readonly OpenQuestion[];
}
const NOTHING_LEFT: LeftOver = { late: [], asked: [] };

export function TodayView() {
  const services = useServices();
  const [reading, setReading] = useState<Reading>(() => dayReadAhead() ?? 'reading');
  /** Another day than today is looked at. */
  const [day, setDay] = useState<string | null>(null);
  const [left, setLeft] = useState<LeftOver>(NOTHING_LEFT);
  const reads = useRef(0);
  const drawn = useRef(0);
  const shown = useRef(day);
  shown.current = day;
  const read = useCallback(async () => {
    reads.current += 1;
    const mine = reads.current;
    const ahead = day === null ? takeDayAhead() : null;
    const next = await (ahead ?? readDay(services, day));
    // Another day is looked at by now, or a later reading was quicker.
    if (shown.current !== day || mine < drawn.current) return;
    drawn.current = mine;
    setReading((before) => next ?? (typeof before === 'string' ? 'failed' : before));
    setTimeout(async () => {
      if (reads.current !== mine) return; // a later one reads it
      const { calendar } = services;
      const [late, asked] = await Promise.all([
        attemptRead('late items', () => calendar.lateItems()),
        attemptRead('open questions', () => calendar.openQuestions()),
      ]);
      if (reads.current !== mine) return;
      setLeft((before) => ({ late: late ?? before.late, asked: asked ?? before.asked }));
      if (!next?.work.isMore) return;
      const work = await attemptRead('work', () => services.work.mine());
      if (work && reads.current === mine) {
        setReading((before) => (typeof before === 'string' ? before : { ...before, work }));
      }
    }, REST_MS);
  }, [services, day]);
  // Whoever has left asks for nothing more.
  useEffect(
    () => () => {
      reads.current += 1;
    },
    [],
  );
  // The day is drawn anew in another language, for another person, after a change of the team or of the cases; and with
  // the clock, by which things go out, become late, and another day begins while the panel stands open.
  useEffect(() => services.cases.onChange(() => void read()), [services, read]);
  useEffect(() => services.calendar.onChange(() => void read()), [services, read]);
  const reason = `${language.value} ${memberId.value} ${now.value}`;
  const known = team.value;
  // Before the first paint: an empty frame in between is one frame later.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the reasons to read again
  useLayoutEffect(() => {
    void read();
  }, [read, reason, known]);

  if (reading === 'failed') {
    return <Failed title={t('today.failed')} onRetry={() => void read()} />;
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
  const { today, work } = reading;
  // Whoever works alone has no colleagues to look after.
  const hasOthers = may('seeOthersWork') && (known?.members.length ?? 0) > 1;
  const copyMorning = async () => {
    const text = await attemptRead('morning', () => services.today.morningMessage(today));
    if (text === null) return sayError('unknown');
    const copied = await attempt('copy', () => services.window.copy(text));
    if (copied.ok) say(t('today.morningCopied'));
    else sayError(copied.code);
  };
  return (
    <div class="today">
      <DateLine today={today} onCopyMorning={() => void copyMorning()} onDay={setDay} />
      <Expected questions={today.expected} />
      <MyWork work={work} today={today.day} onRead={() => void read()} />
      <Items today={today} onChange={read} />
      {day === null && left.late.length > 0 && <LateItems late={left.late} now={today.now} />}
      {day === null && left.asked.length > 0 && <OpenQuestions questions={left.asked} onChange={read} />}
      <OnDuty duty={today.onDuty} standIn={today.standIn} />
      {work.overdue.count > 0 && <Overdue overdue={work.overdue} />}
      {hasOthers && <Others today={today.day} />}
      <Coming occasions={today.comingOccasions} />
      <Pinned resources={today.pinned} />
    </div>
  );
}
