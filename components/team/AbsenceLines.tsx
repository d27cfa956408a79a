// When a person is away, and who answers in their place. Whole days need no times.
import { t } from '@/components/app/language';
import { now, team } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Select } from '@/components/ui/Select';
import { isoDayOf } from '@/utils/calendar/day';
import { MOST_ABSENCES } from '@/utils/schema/member';
import type { MemberId } from '@/utils/schema/parts';
import { type AbsenceLine, isTurned, newAbsenceLine } from './absence-lines';
import { DayField } from './DayField';
import './team-forms.css';
import { TimeField } from './TimeField';

interface Props {
  /** Whose they are: nobody stands in for themselves. */
  memberId: MemberId;
  lines: readonly AbsenceLine[];
  onLines: (lines: AbsenceLine[]) => void;
}

export function AbsenceLines({ memberId, lines, onLines }: Props) {
  const timeZone = team.value?.workspace?.timeZone ?? 'Asia/Tehran';
  const today = isoDayOf(now.value, timeZone);
  // What is over stays in the record and out of the way.
  const shown = lines.filter(({ source }) => !source || Date.parse(source.to) > now.value);
  const past = lines.length - shown.length;
  const change = (line: AbsenceLine, part: Partial<AbsenceLine>) =>
    onLines(lines.map((one) => (one === line ? { ...one, ...part } : one)));
  const colleagues = (team.value?.members ?? []).filter(({ id, example }) => id !== memberId && !example);
  return (
    <fieldset class="form-fieldset hours" data-testid="absences">
      <legend class="field-label">{t('duty.absences')}</legend>
      {past > 0 && <p class="small faint">{t('duty.pastAbsences', { n: past })}</p>}
      {shown.map((line, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a <fieldset> has a frame and a legend of its own to undo
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: absences have no identity of their own
          key={index}
          class="absence-row"
          role="group"
          aria-label={t('duty.absence', { n: index + 1 })}
          data-testid="absence-row"
        >
          <DayField
            label={t('duty.fromDay')}
            value={line.fromDay}
            example={today}
            testId="absence-from"
            onDay={(fromDay) => change(line, { fromDay })}
          />
          <TimeField
            label={t('duty.fromTime')}
            value={line.fromTime}
            emptyWords={t('duty.fromMorning')}
            onTime={(fromTime) => change(line, { fromTime })}
          />
          <DayField
            label={t('duty.toDay')}
            value={line.toDay}
            example={today}
            testId="absence-to"
            onDay={(toDay) => change(line, { toDay })}
          />
          <TimeField
            label={t('duty.toTime')}
            value={line.toTime}
            emptyWords={t('duty.toEvening')}
            onTime={(toTime) => change(line, { toTime })}
          />
          <IconButton
            icon="close"
            name={t('duty.removeAbsence')}
            onClick={() => onLines(lines.filter((one) => one !== line))}
          />
          <div class="absence-more">
            <Select
              label={t('duty.standIn')}
              value={line.standIn}
              testId="absence-stand-in"
              options={[
                { value: '', words: t('duty.noStandIn') },
                ...colleagues.map(({ id, name }) => ({ value: id as string, words: name })), // a branded id is a string
              ]}
              onPick={(standIn) => change(line, { standIn })}
            />
            <Field
              label={t('duty.note')}
              value={line.note}
              maxLength={500}
              onText={(note) => change(line, { note })}
            />
          </div>
          {isTurned(line, timeZone) && <p class="field-error absence-more">{t('duty.absenceOrder')}</p>}
        </div>
      ))}
      {lines.length < MOST_ABSENCES && (
        <Button
          icon="plus"
          data-testid="absence-add"
          onClick={() => onLines([...lines, newAbsenceLine(today)])}
        >
          {t('duty.addAbsence')}
        </Button>
      )}
    </fieldset>
  );
}
