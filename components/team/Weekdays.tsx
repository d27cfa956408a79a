// The days of a week, each on or off; the week begins where the team's does.
import { language, team } from '@/components/app/state';
import { weekdayName } from '@/utils/calendar/format';

interface Props {
  chosen: readonly number[];
  label: string;
  onChoose: (weekdays: number[]) => void;
}

export function Weekdays({ chosen, label, onChoose }: Props) {
  const start = team.value?.workspace?.weekStart ?? 6;
  const days = Array.from({ length: 7 }, (_, index) => ((start - 1 + index) % 7) + 1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> has a frame and a legend of its own to undo
    <div class="weekdays" role="group" aria-label={label}>
      {days.map((day) => {
        const name = weekdayName(day as 1, language.value); // 1 to 7 by the line above
        const isOn = chosen.includes(day);
        return (
          <button
            key={day}
            type="button"
            class="weekday"
            data-testid={`weekday-${day}`}
            aria-pressed={isOn}
            title={name}
            onClick={() =>
              onChoose(
                isOn
                  ? chosen.filter((one) => one !== day)
                  : days.filter((one) => one === day || chosen.includes(one)),
              )
            }
          >
            <span aria-hidden="true">{shortName(name)}</span>
            <span class="sr-only">{name}</span>
          </button>
        );
      })}
    </div>
  );
}

/** Persian weekdays differ in their first letter, English ones in the first two. */
const shortName = (name: string): string => name.slice(0, language.value === 'fa' ? 1 : 2);
