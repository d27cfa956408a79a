// Weeks as a grid of days: a month (a few items of each day in sight) or one week (all of them). Only a month's worth
// of lines is drawn whatever the month holds; what does not fit is a number that opens its day.
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { names } from '@/components/ui/names';
import type { IsoDay } from '@/utils/calendar/day';
import {
  formatDate,
  formatDayNumber,
  formatMonthName,
  formatNumber,
  formatWeekday,
  isoDay,
} from '@/utils/calendar/format';
import { dateIn } from '@/utils/calendar/month';
import type { CalendarDay, CalendarSpan, ItemView } from '@/utils/services/contract';
import { dropPlace } from './drag';
import './Grid.css';
import { ItemChip } from './ItemChip';
import { isPrinting } from './Print';
import { pageCalendar, twinOf } from './state';
import { inARow } from './status';

/** Lines of a day in a month; occasions count as well. */
const LINES = 4;
/** On paper a week that is higher may go on on the next page. */
const MOST_ON_A_PAGE = 14;

interface Props {
  span: CalendarSpan;
  isMonth: boolean;
  /** Days of the neighbours step back; null = there are none. */
  month: { first: IsoDay; last: IsoDay } | null;
  cursor: { day: IsoDay; key: string | null };
  onOpen: (view: ItemView) => void;
  onDay: (day: IsoDay) => void;
  onMove: (key: string, day: IsoDay) => void;
}

export function Grid({ span, isMonth, month, cursor, onOpen, onDay, onMove }: Props) {
  const weeks = Array.from({ length: Math.ceil(span.days.length / 7) }, (_, index) =>
    span.days.slice(index * 7, index * 7 + 7),
  );
  return (
    <table class={isMonth ? 'cal-grid cal-month' : 'cal-grid cal-week'} aria-label={t('calendar.days')}>
      <thead>
        <tr>
          {(weeks[0] ?? []).map(({ day }) => (
            <th key={day} scope="col" class="small soft">
              <Weekday name={formatWeekday(isoDay(day), language.value)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day} data-full={week.some(({ items }) => items.length > MOST_ON_A_PAGE)}>
            {week.map((day) => (
              <Day
                key={day.day}
                day={day}
                isMonth={isMonth}
                isToday={day.day === span.today}
                isBeside={month !== null && (day.day < month.first || day.day > month.last)}
                cursorKey={cursor.day === day.day ? cursor.key : undefined}
                onOpen={onOpen}
                onDay={onDay}
                onMove={onMove}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Latin names are told by their beginning where there is no room; Persian ones fit. */
const Weekday = ({ name }: { name: string }) =>
  language.value === 'fa' ? (
    name
  ) : (
    <>
      <span class="cal-wide">{name}</span>
      <span class="cal-narrow">{name.slice(0, 3)}</span>
    </>
  );

interface DayProps extends Pick<Props, 'isMonth' | 'onOpen' | 'onDay' | 'onMove'> {
  day: CalendarDay;
  isToday: boolean;
  isBeside: boolean;
  /** Undefined = the keys stand elsewhere; null = on the day itself. */
  cursorKey: string | null | undefined;
}

function Day({ day, isMonth, isToday, isBeside, cursorKey, onOpen, onDay, onMove }: DayProps) {
  const date = isoDay(day.day);
  const calendar = pageCalendar();
  const twin = twinOf(calendar);
  const isShort = isMonth && !isPrinting.value;
  const occasions = isShort ? day.occasions.slice(0, 1) : day.occasions;
  const room = isShort ? LINES - occasions.length : day.items.length;
  const shown = day.items.length > room ? day.items.slice(0, room - 1) : day.items;
  const hidden = day.items.length - shown.length;
  const isTwinsFirst = dateIn(date, twin) === 1;
  const number = formatDayNumber(date, language.value, calendar);
  const twinNumber = formatDayNumber(date, language.value, twin);
  const twinMonth = isTwinsFirst ? ` ${formatMonthName(date, language.value, twin)}` : '';
  const about = [
    formatDate(date, language.value, { style: 'full', calendar }),
    ...day.occasions.map(({ title }) => title),
  ];
  return (
    <td
      class={names('cal-day', isToday && 'cal-today', isBeside && 'cal-beside', day.isClosed && 'cal-closed')}
      data-testid="cal-day"
      data-day={day.day}
      aria-current={isToday ? 'date' : undefined}
      {...dropPlace((key) => onMove(key, date))}
    >
      <button
        type="button"
        class="cal-date"
        data-date={day.day}
        tabIndex={cursorKey === null ? 0 : -1}
        // What is drawn first, so that it can be called by what is seen.
        aria-label={`${number} ${twinNumber}${twinMonth} · ${inARow([...about, t('calendar.items', { n: day.items.length })])}`}
        onClick={() => onDay(date)}
      >
        <span class="cal-number">{number}</span>{' '}
        <span class="cal-twin">
          {twinNumber}
          {twinMonth !== '' && <span class="cal-twin-month">{twinMonth}</span>}
        </span>
      </button>
      {occasions.map((occasion) => (
        <p key={occasion.id} class="cal-occasion one-line" data-tone={occasion.tone} title={occasion.title}>
          {occasion.tone === 'mourning' && <span class="sr-only">{t('today.mourning')}: </span>}
          {occasion.title}
          {occasion.approximate && ` (${t('today.approximate')})`}
        </p>
      ))}
      <ul>
        {shown.map((view) => (
          <li key={view.key}>
            <ItemChip
              view={view}
              day={day.day}
              isCurrent={cursorKey === view.key}
              onOpen={() => onOpen(view)}
            />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class="cal-more small"
          tabIndex={-1}
          aria-label={t('calendar.more', { n: hidden })}
          onClick={() => onDay(date)}
        >
          <span class="cal-wide">{t('calendar.more', { n: hidden })}</span>
          <span class="cal-narrow" aria-hidden="true">
            +{formatNumber(hidden, language.value)}
          </span>
        </button>
      )}
    </td>
  );
}
