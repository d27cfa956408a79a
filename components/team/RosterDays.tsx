// The week in a narrow window: one day below the other, its roles and their shifts within it.
import { useSignal } from '@preact/signals';
import { names } from '@/components/ui/names';
import { DayName, More, ROWS_AT_ONCE, type RosterProps } from './RosterTable';
import { Shift } from './Shift';

export function RosterDays({ week, chosen, onPick }: RosterProps) {
  const most = useSignal(ROWS_AT_ONCE);
  const rows = week.rows.slice(0, most.value);
  return (
    <div class="desk-card">
      <ol class="roster-days">
        {week.days.map((day, index) => (
          <li
            key={day}
            class={names('roster-day-part', day === week.today && 'roster-today')}
            data-testid="roster-day"
          >
            <h2 class="roster-day-head">
              <DayName day={day} week={week} index={index} />
            </h2>
            <ul class="roster-day-roles">
              {rows
                .filter(({ days }) => days[index]?.length)
                .map(({ role, days }) => (
                  <li key={role.id} data-testid="roster-row">
                    <h3 class="small soft">
                      <bdi>{role.title}</bdi>
                    </h3>
                    {days[index]?.map((part) => (
                      <Shift key={part.id} part={part} role={role.title} chosen={chosen} onPick={onPick} />
                    ))}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      <More left={week.rows.length - rows.length} onMore={() => (most.value += ROWS_AT_ONCE)} />
    </div>
  );
}
