// When the team works: its hours, those of Ramadan, official holidays, and the days on which it is closed besides.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { language, now } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Segments } from '@/components/ui/Segments';
import { isoDayOf } from '@/utils/calendar/day';
import { formatDate, type IsoDay, isoDay } from '@/utils/calendar/format';
import type { Workspace } from '@/utils/schema/workspace';
import { DayField } from './DayField';
import { HoursLines } from './HoursLines';
import type { HoursLine } from './hours';
import './team-forms.css';

export interface WorkingTimeDraft {
  hours: readonly HoursLine[];
  ramadan: readonly HoursLine[];
}

interface Props {
  workspace: Workspace;
  draft: WorkingTimeDraft;
  onDraft: (draft: WorkingTimeDraft) => void;
  onChange: (part: Partial<Workspace>) => void;
}

export function WorkingTime({ workspace, draft, onDraft, onChange }: Props) {
  return (
    <div class="form-plain">
      <HoursLines
        label={t('duty.teamHours')}
        emptyWords={t('duty.noHours')}
        lines={draft.hours}
        testId="team-hours"
        hasCommon
        onLines={(hours) => onDraft({ ...draft, hours })}
      />
      <HoursLines
        label={t('duty.ramadanHours')}
        emptyWords={t('duty.noRamadan')}
        lines={draft.ramadan}
        testId="ramadan-hours"
        onLines={(ramadan) => onDraft({ ...draft, ramadan })}
      />
      <div class="setting-line">
        <span>{t('duty.holidays')}</span>
        <Segments
          label={t('duty.holidays')}
          testId="holidays"
          value={workspace.holidays ?? 'closed'}
          options={[
            { value: 'closed', words: t('duty.holidaysClosed') },
            { value: 'open', words: t('duty.holidaysOpen'), testId: 'holidays-open' },
          ]}
          onPick={(holidays) => onChange({ holidays })}
        />
      </div>
      <ClosedDays workspace={workspace} onChange={onChange} />
    </div>
  );
}

function ClosedDays({ workspace, onChange }: Pick<Props, 'workspace' | 'onChange'>) {
  const added = useSignal<IsoDay | null>(null);
  const round = useSignal(0); // an added day leaves its field empty
  const days = [...workspace.closedDays].sort();
  const add = () => {
    const day = added.value;
    if (day === null) return;
    onChange({ closedDays: [...new Set([...days, day])].sort() });
    added.value = null;
    round.value += 1;
  };
  return (
    <fieldset class="form-fieldset hours" data-testid="closed-days">
      <legend class="field-label">{t('duty.closedDays')}</legend>
      {days.length > 0 && (
        <ul class="closed-days">
          {days.map((day) => {
            const words = formatDate(isoDay(day), language.value);
            return (
              <li key={day}>
                <Chip
                  trailing="close"
                  aria-label={t('duty.removeDay', { day: words })}
                  onClick={() => onChange({ closedDays: days.filter((one) => one !== day) })}
                >
                  {words}
                </Chip>
              </li>
            );
          })}
        </ul>
      )}
      <div class="closed-add">
        <DayField
          key={round.value}
          label={t('duty.closedDay')}
          value={added.value}
          example={isoDayOf(now.value, workspace.timeZone)}
          testId="closed-day"
          onDay={(day) => (added.value = day)}
        />
        <Button icon="plus" data-testid="closed-add" disabled={added.value === null} onClick={add}>
          {t('duty.addClosed')}
        </Button>
      </div>
    </fieldset>
  );
}
