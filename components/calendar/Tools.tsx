// Which days, in which look: back, today, on; the name of what is shown; what comes in and goes out.
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Segments } from '@/components/ui/Segments';
import { addDays, type IsoDay } from '@/utils/calendar/day';
import { formatDate, formatMonth, localDigits } from '@/utils/calendar/format';
import { monthOf, type PageCalendar } from '@/utils/calendar/month';
import type { CalendarLook, CalendarSpan } from '@/utils/services/contract';
import { InOut } from './InOut';
import { PrintTeam } from './Print';
import { anchor, cursor, daysOf, LOOKS, look, pageCalendar, turned, twinOf } from './state';

export function Tools({ at, span }: { at: IsoDay; span: CalendarSpan | null }) {
  const shown = look.value;
  return (
    <div class="calendar-tools">
      <IconButton
        icon="previous"
        name={t('calendar.before')}
        data-testid="calendar-before"
        onClick={() => (anchor.value = turned(shown, at, -1))}
      />
      <Button
        data-testid="calendar-today"
        onClick={() => {
          anchor.value = null;
          cursor.value = null;
        }}
      >
        {t('calendar.today')}
      </Button>
      <IconButton
        icon="forward"
        name={t('calendar.after')}
        data-testid="calendar-after"
        onClick={() => (anchor.value = turned(shown, at, 1))}
      />
      <h2 class="calendar-title grow" data-testid="calendar-title">
        <span>{titleOf(shown, at, pageCalendar())}</span>
        <span class="small soft">{titleOf(shown, at, twinOf(pageCalendar()))}</span>
      </h2>
      <Segments
        label={t('calendar.look')}
        value={shown}
        options={LOOKS.map((name) => ({
          value: name,
          words: t(`calendar.looks.${name}`),
          testId: `look-${name}`,
        }))}
        onPick={(name) => (look.value = name)}
      />
      <PrintTeam />
      <InOut
        at={at}
        span={span}
        title={titleOf(shown, at, pageCalendar())}
        twin={titleOf(shown, at, twinOf(pageCalendar()))}
      />
    </div>
  );
}

/** What is shown, in one of the calendars: a month, a week, a day, a year. */
function titleOf(shown: CalendarLook, at: IsoDay, calendar: PageCalendar): string {
  const lang = language.value;
  if (shown === 'day') return formatDate(at, lang, { style: 'full', calendar });
  if (shown === 'week') {
    const { from, to } = daysOf('week', at);
    const short = formatDate(from, lang, { style: 'short', calendar });
    return t('desk.week.range', { from: short, to: formatDate(to, lang, { calendar }) });
  }
  const own = monthOf(at, pageCalendar());
  if (shown === 'year') {
    const { from, to } = daysOf('year', at);
    const [first, last] = [monthOf(from, calendar).year, monthOf(to, calendar).year];
    return localDigits(first === last ? String(first) : `${first}–${last}`, lang);
  }
  if (calendar === own.calendar) return formatMonth(own, lang);
  // A month of the other calendar begins inside of this one.
  const [first, last] = [monthOf(own.first, calendar), monthOf(addDays(own.last, 0), calendar)];
  return first.month === last.month
    ? formatMonth(first, lang)
    : `${formatMonth(first, lang)} – ${formatMonth(last, lang)}`;
}
