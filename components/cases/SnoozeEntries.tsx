// Until when a case is put off: the times that are meant most, or any other that is typed.
import { useEffect, useRef, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, now, team } from '@/components/app/state';
import { wallTime } from '@/components/app/when';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { MenuEntry } from '@/components/ui/Menu';
import { formatWeekday } from '@/utils/calendar/format';
import { nextWeekMorning } from '@/utils/calendar/later';
import { startOfTyping, typedInstant } from '@/utils/calendar/typed-instant';

/** `onPick` hears the instant and its words. */
export function SnoozeEntries({ onPick }: { onPick: (atMs: number, words: string) => void }) {
  const [typing, setTyping] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const times = useTimes();
  // The menu has looked for its first entry before there was one.
  useEffect(() => {
    if (times !== null) place.current?.querySelector('button')?.focus();
  }, [times]);
  const zone = timeZone();
  if (typing) return <OtherTime zone={zone} onPick={onPick} />;
  return (
    <div class="snooze-times" ref={place}>
      {times?.map(({ name, words, atMs }) => {
        const clock = wallTime(new Date(atMs).toISOString(), zone);
        return (
          <MenuEntry key={name} icon="clock" testId={`snooze-${name}`} onPick={() => onPick(atMs, clock)}>
            <span class="menu-entry-pair">
              {words}
              <span class="small faint tabular">{clock}</span>
            </span>
          </MenuEntry>
        );
      })}
      <MenuEntry icon="calendar" testId="snooze-other" onPick={() => setTyping(true)}>
        {t('caseList.otherTime')}
      </MenuEntry>
    </div>
  );
}

interface Time {
  name: string;
  words: string;
  atMs: number;
}

/** In the team's own hours; null until they are read. */
function useTimes(): readonly Time[] | null {
  const { cases } = useServices();
  const [times, setTimes] = useState<readonly Time[] | null>(null);
  useEffect(() => {
    void attemptRead('snooze times', () => cases.snoozeTimes()).then((found) => {
      const near = (found ?? []).map(({ name, until }) => ({
        name,
        words: t(`caseList.later.${name}`),
        atMs: Date.parse(until),
      }));
      setTimes([...near, ...nextWeek()]);
    });
  }, [cases]);
  return times;
}

function nextWeek(): Time[] {
  const workspace = team.value?.workspace;
  const found = nextWeekMorning(now.value, {
    timeZone: timeZone(),
    // A stored weekday is 1-7 by its schema.
    weekStart: (workspace?.weekStart ?? 6) as 1, // as said above
    hours: workspace?.hours ?? [],
  });
  return found ? [{ name: 'week', words: formatWeekday(found.day, language.value), atMs: found.atMs }] : [];
}

function OtherTime({ zone, onPick }: { zone: string; onPick: (atMs: number, words: string) => void }) {
  const [typed, setTyped] = useState(() => startOfTyping(now.value, zone, language.value));
  const [isAsked, setAsked] = useState(false);
  const atMs = typedInstant(typed, zone, now.value);
  const isWrong = atMs === null || atMs <= now.value;
  return (
    <form
      class="other-time"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!isWrong) onPick(atMs, wallTime(new Date(atMs).toISOString(), zone));
      }}
    >
      <Field
        label={t('caseList.day')}
        value={typed.day}
        maxLength={20}
        focusNow
        testId="snooze-day"
        onText={(day) => setTyped({ ...typed, day })}
      />
      <Field
        label={t('caseList.time')}
        value={typed.time}
        maxLength={10}
        testId="snooze-time"
        onText={(time) => setTyped({ ...typed, time })}
      />
      {isAsked && isWrong && (
        <p class="field-error other-time-error" role="alert">
          {t('caseList.timeWrong')}
        </p>
      )}
      <Button type="submit" look="primary" data-testid="snooze-typed">
        {t('caseList.snooze')}
      </Button>
    </form>
  );
}

export const timeZone = (): string => team.value?.workspace?.timeZone ?? 'Asia/Tehran';
