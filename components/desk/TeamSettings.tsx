// The team's own settings: its name, its clock, its week, how long cases are kept; folded away, when it works.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, now } from '@/components/app/state';
import { HistoryButton } from '@/components/history/HistoryButton';
import { DayField } from '@/components/team/DayField';
import { Fold } from '@/components/team/Fold';
import { hoursOf, linesOf } from '@/components/team/hours';
import { WorkingTime, type WorkingTimeDraft } from '@/components/team/WorkingTime';
import { Check } from '@/components/ui/Check';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { addDays, isoDay, isoDayOf } from '@/utils/calendar/day';
import { parseNumber, weekdayName } from '@/utils/calendar/format';
import type { Workspace } from '@/utils/schema/workspace';
import { FormFoot } from './FormFoot';
import './master-detail.css';
import { save } from './save';

const WEEKDAYS = [6, 7, 1, 2, 3, 4, 5] as const;

export function TeamSettings({ workspace }: { workspace: Workspace }) {
  const { team: service } = useServices();
  const draft = useSignal(workspace);
  const times = useSignal<WorkingTimeDraft>(timesOf(workspace));
  const keepDays = useSignal(String(workspace.keepCasesDays));
  const change = (part: Partial<Workspace>) => {
    draft.value = { ...draft.value, ...part };
  };
  const days = parseNumber(keepDays.value);
  const hours = hoursOf(times.value.hours, workspace.hours);
  const ramadan = hoursOf(times.value.ramadan, workspace.ramadanHours);
  const canBeRead = hours !== null && ramadan !== null;
  const isReady =
    canBeRead && draft.value.name.trim() !== '' && days !== undefined && days >= 1 && days <= 3_650;
  const { ramadanHours: before, ...rest } = draft.value;
  const ramadanHours = ramadan ?? before;
  const wanted: Workspace = {
    ...rest,
    name: draft.value.name.trim(),
    keepCasesDays: Math.round(days ?? 0),
    hours: hours ?? workspace.hours,
    ...(ramadanHours &&
      (ramadanHours.length > 0 || workspace.ramadanHours?.length === 0) && { ramadanHours }),
  };
  const isChanged = !canBeRead || inOrder(wanted) !== inOrder(workspace);

  return (
    <form
      class="desk-card form"
      aria-labelledby="settings-team"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void save(() => service.saveWorkspace(wanted));
      }}
    >
      <h2 id="settings-team">{t('desk.setting.team')}</h2>
      <fieldset class="form-plain">
        <div class="form-pair">
          <Field
            label={t('desk.setting.teamName')}
            value={draft.value.name}
            maxLength={200}
            testId="team-name"
            onText={(name) => change({ name })}
          />
          <Field
            label={t('desk.setting.keepCases')}
            value={keepDays.value}
            maxLength={5}
            testId="keep-cases"
            onText={(text) => (keepDays.value = text)}
          />
        </div>
        <div class="form-pair">
          <Select
            label={t('desk.setting.timeZone')}
            value={draft.value.timeZone}
            options={zonesWith(draft.value.timeZone)}
            onPick={(timeZone) => change({ timeZone })}
          />
          <Select
            label={t('desk.setting.weekStart')}
            value={String(draft.value.weekStart)}
            options={WEEKDAYS.map((day) => ({ value: String(day), words: weekdayName(day, language.value) }))}
            onPick={(day) => change({ weekStart: Number(day) })}
          />
        </div>
        <HijriOffset workspace={draft.value} onChange={change} />
        <Check
          checked={draft.value.workflow === 'full'}
          testId="workflow-full"
          onToggle={() => change({ workflow: draft.value.workflow === 'full' ? 'simple' : 'full' })}
        >
          {t('desk.setting.workflow')}
        </Check>
        <fieldset class="form-fieldset form-checks">
          <legend class="field-label">{t('desk.setting.weekend')}</legend>
          {WEEKDAYS.map((day) => (
            <label key={day} class="check">
              <input
                type="checkbox"
                checked={draft.value.weekend.includes(day)}
                onChange={() =>
                  change({
                    weekend: draft.value.weekend.includes(day)
                      ? draft.value.weekend.filter((other) => other !== day)
                      : [...draft.value.weekend, day],
                  })
                }
              />
              {weekdayName(day, language.value)}
            </label>
          ))}
        </fieldset>
      </fieldset>
      <Fold
        words={t('duty.foldTeam')}
        isUsed={workspace.hours.length > 0 || workspace.closedDays.length > 0}
        testId="team-fold"
      >
        <WorkingTime
          workspace={draft.value}
          draft={times.value}
          onDraft={(next) => (times.value = next)}
          onChange={change}
        />
      </Fold>
      <FormFoot
        isChanged={isChanged}
        isReady={isReady}
        onDiscard={() => {
          draft.value = workspace;
          times.value = timesOf(workspace);
          keepDays.value = String(workspace.keepCasesDays);
        }}
      >
        <HistoryButton store="workspaces" id={workspace.id} title={workspace.name} />
      </FormFoot>
    </form>
  );
}

/** How the moon was sighted otherwise than the calendar says, until a day; in days. */
function HijriOffset({
  workspace: { hijriOffset, timeZone },
  onChange,
}: {
  workspace: Workspace;
  onChange: (part: Partial<Workspace>) => void;
}) {
  const { days, until } = hijriOffset;
  return (
    <div class="form-pair">
      <Select
        label={t('desk.setting.hijri')}
        value={String(days)}
        testId="hijri-offset"
        options={[0, 1, 2, -1, -2].map((n) => ({ value: String(n), words: hijriWords(n) }))}
        onPick={(picked) => onChange({ hijriOffset: { ...hijriOffset, days: Number(picked) } })}
      />
      {days !== 0 && (
        <DayField
          label={t('calendar.until')}
          value={until === null ? null : isoDay(until)}
          example={addDays(isoDayOf(now.value, timeZone), 30)}
          testId="hijri-until"
          onDay={(day) => onChange({ hijriOffset: { days, until: day } })}
        />
      )}
    </div>
  );
}

const hijriWords = (days: number): string =>
  days === 0
    ? t('desk.setting.hijriNone')
    : t(days > 0 ? 'calendar.later' : 'calendar.earlier', { n: Math.abs(days) });

const timesOf = ({ hours, ramadanHours }: Workspace): WorkingTimeDraft => ({
  hours: linesOf(hours),
  ramadan: linesOf(ramadanHours),
});

/** A field that was taken out and laid back stands at another place: that is no change. */
const inOrder = (record: Workspace): string =>
  JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The zones this browser knows, and the team's own even when it is not among them. */
function zonesWith(own: string): { value: string; words: string }[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return (zones.includes(own) ? zones : [own, ...zones]).map((zone) => ({ value: zone, words: zone }));
}
