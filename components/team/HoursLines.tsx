// Hours by weekday: a line for each stretch, one more for a lunch break. Serves the team, a person and Ramadan alike.
import { t } from '@/components/app/language';
import { team } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { IconButton } from '@/components/ui/IconButton';
import { COMMON_HOURS, type HoursLine, nextLine } from './hours';
import './team-forms.css';
import { TimeField } from './TimeField';
import { Weekdays } from './Weekdays';

interface Props {
  label: string;
  /** What it means that there are none. */
  emptyWords: string;
  lines: readonly HoursLine[];
  testId: string;
  /** The common week by one press. */
  hasCommon?: boolean;
  onLines: (lines: HoursLine[]) => void;
}

export function HoursLines({ label, emptyWords, lines, testId, hasCommon = false, onLines }: Props) {
  const change = (index: number, part: Partial<HoursLine>) =>
    onLines(lines.map((line, at) => (at === index ? { ...line, ...part } : line)));
  return (
    <fieldset class="form-fieldset hours" data-testid={testId}>
      <legend class="field-label">{label}</legend>
      {lines.length === 0 && <p class="small soft">{emptyWords}</p>}
      {lines.map((line, index) => (
        <HoursRow
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
          key={index}
          number={index + 1}
          line={line}
          needsDays
          onChange={(part) => change(index, part)}
          onRemove={() => onLines(lines.filter((_, at) => at !== index))}
        />
      ))}
      <div class="hours-acts">
        <Button
          icon="plus"
          data-testid={`${testId}-add`}
          onClick={() => onLines([...lines, nextLine(lines, team.value?.workspace?.weekend ?? [])])}
        >
          {t('duty.addLine')}
        </Button>
        {hasCommon && (
          <Chip data-testid={`${testId}-common`} onClick={() => onLines([...COMMON_HOURS])}>
            {t('duty.common')}
          </Chip>
        )}
      </div>
    </fieldset>
  );
}

interface RowProps {
  number: number;
  line: HoursLine;
  /** Whether a line without days means nothing; else it means every day. */
  needsDays?: boolean;
  onChange: (part: Partial<HoursLine>) => void;
  onRemove: () => void;
}

export function HoursRow({ number, line, needsDays = false, onChange, onRemove }: RowProps) {
  const name = t('duty.line', { n: number });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> has a frame and a legend of its own to undo
    <div class="hours-row" role="group" aria-label={name} data-testid="hours-row">
      <div class="field">
        <span class="field-label" aria-hidden="true">
          {t('duty.days')}
          {!needsDays && line.weekdays.length === 0 && ` · ${t('duty.everyDay')}`}
        </span>
        <Weekdays
          chosen={line.weekdays}
          label={t('duty.days')}
          onChoose={(weekdays) => onChange({ weekdays })}
        />
        {needsDays && line.weekdays.length === 0 && <p class="field-error">{t('duty.missingDays')}</p>}
      </div>
      <TimeField
        label={t('duty.from')}
        {...(!needsDays && { emptyWords: t('duty.fromMorning') })}
        value={line.from}
        testId="hours-from"
        onTime={(from) => onChange({ from })}
      />
      <TimeField
        label={t('duty.to')}
        {...(!needsDays && { emptyWords: t('duty.toEvening') })}
        value={line.to}
        testId="hours-to"
        onTime={(to) => onChange({ to })}
      />
      <IconButton icon="close" name={`${t('duty.removeLine')}: ${name}`} onClick={onRemove} />
    </div>
  );
}
