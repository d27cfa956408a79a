// The week side by side: a row for each role, a column for each day. The arrows walk from shift to shift.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { names } from '@/components/ui/names';
import { formatDate, formatWeekday, isoDay } from '@/utils/calendar/format';
import type { RosterWeek } from '@/utils/services/contract';
import { walkShifts } from './roster-keys';
import { type Block, Shift } from './Shift';

export interface RosterProps {
  week: RosterWeek;
  chosen: Block | null;
  onPick: (block: Block) => void;
}

/** A team with more roles than this is drawn in pieces. */
export const ROWS_AT_ONCE = 60;

export function RosterTable({ week, chosen, onPick }: RosterProps) {
  const most = useSignal(ROWS_AT_ONCE);
  const rows = week.rows.slice(0, most.value);
  return (
    <div class="desk-card roster-scroll">
      <table class="roster-table" onKeyDown={walkShifts}>
        <caption class="sr-only">{t('duty.week')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('duty.role')}</th>
            {week.days.map((day, index) => (
              <th key={day} scope="col" class={names(day === week.today && 'roster-today')}>
                <DayName day={day} week={week} index={index} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ role, days }) => (
            <tr key={role.id} data-testid="roster-row">
              <th scope="row">
                <bdi>{role.title}</bdi> {role.example && <Badge>{t('common.example')}</Badge>}
              </th>
              {week.days.map((day, index) => (
                <td key={day} class={names(day === week.today && 'roster-today')}>
                  {days[index]?.map((part) => (
                    <Shift key={part.id} part={part} role={role.title} chosen={chosen} onPick={onPick} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <More left={week.rows.length - rows.length} onMore={() => (most.value += ROWS_AT_ONCE)} />
    </div>
  );
}

export function More({ left, onMore }: { left: number; onMore: () => void }) {
  if (left <= 0) return null;
  return (
    <p class="roster-more">
      <Button data-testid="roster-more" onClick={onMore}>
        {t('duty.andMore', { n: left })}
      </Button>
    </p>
  );
}

/** The weekday, its date, and whether the team is closed all day. */
export function DayName({ day, week, index }: { day: string; week: RosterWeek; index: number }) {
  const date = isoDay(day);
  const isClosed = week.rows.every(({ days }) => days[index]?.length === 0);
  return (
    <span class="roster-day">
      <strong>{formatWeekday(date, language.value)}</strong>
      <span class="small soft">{formatDate(date, language.value, { style: 'short' })}</span>
      {day === week.today && <Badge tone="accent">{t('desk.week.today')}</Badge>}
      {isClosed && <Badge>{t('duty.closed')}</Badge>}
    </span>
  );
}
