// What the team says of an occasion: one of its own, or a built-in one in other words, on another day, or hidden.
import { useEffect, useState } from 'preact/hooks';
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { undoOf } from '@/components/app/undo';
import { DayField } from '@/components/team/DayField';
import { Button } from '@/components/ui/Button';
import { Check } from '@/components/ui/Check';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { Sheet } from '@/components/ui/Sheet';
import type { IsoDay } from '@/utils/calendar/day';
import type { OccasionEdit, OccasionForm, Services } from '@/utils/services/contract';
import { pageCalendar } from './state';

interface Props {
  /** Null: a new one of the team. */
  id: string | null;
  /** The day on which it was pressed. */
  day: IsoDay;
  onClose: () => void;
}

export function OccasionSheet({ id, day, onClose }: Props) {
  const { calendar } = useServices();
  const [form, setForm] = useState<OccasionForm | null>(id === null ? fresh() : null);
  useEffect(() => {
    if (id !== null) void attemptRead('occasion', () => calendar.occasion(id), sayError).then(setForm);
  }, [calendar, id]);
  return (
    <Sheet labelledBy="occasion-title" testId="occasion-sheet" onClose={onClose}>
      {form && <Form {...{ id, day, form, onClose }} />}
    </Sheet>
  );
}

function Form({ id, day, form, onClose }: Props & { form: OccasionForm }) {
  const services = useServices();
  const [draft, setDraft] = useState(form);
  const [typed, setTyped] = useState<IsoDay | null>(day);
  const { title, tone, holiday, hidden, every } = draft;
  const change = (part: Partial<OccasionForm>) => setDraft({ ...draft, ...part });
  const isReady = title.trim() !== '' && typed !== null;
  const put = async (edit: OccasionEdit | null) => {
    if (await keepOccasion(services, id, title, edit)) onClose();
  };
  const save = async () => {
    const isDay = id === null || typed !== day || every !== form.every;
    const edit: OccasionEdit = {
      ...(title !== form.title && { title }),
      ...(tone !== form.tone && { tone }),
      ...(holiday !== form.holiday && { holiday }),
      ...(hidden !== form.hidden && { hidden }),
      ...(isDay && typed && { day: typed, every }),
    };
    if (Object.keys(edit).length > 0) await put(edit);
    else onClose();
  };
  return (
    <form
      class="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void save();
      }}
    >
      <div class="sheet-body occasion-form">
        <h2 id="occasion-title" class="sheet-title">
          {id === null ? t('calendar.newOccasion') : <bdi>{form.title}</bdi>}
        </h2>
        <Field
          label={t('calendar.title')}
          value={title}
          maxLength={200}
          testId="occasion-name"
          focusNow={id === null}
          onText={(next) => change({ title: next })}
        />
        <div class="form-pair">
          <DayField
            label={t(every === undefined ? 'calendar.movedOnce' : 'calendar.day')}
            value={typed}
            example={day}
            testId="occasion-day"
            onDay={setTyped}
          />
          {every !== undefined && (
            <Select
              label={t('calendar.repeat')}
              value={every ?? ''}
              testId="occasion-every"
              options={[
                { value: 'jalali', words: t('calendar.repeats.yearlyJalali') },
                { value: 'gregorian', words: t('calendar.repeats.yearly') },
                { value: 'hijri', words: t('calendar.repeats.yearlyHijri') },
                { value: '', words: t('calendar.repeats.never') },
              ]}
              onPick={(picked) => change({ every: picked || null })}
            />
          )}
        </div>
        <Select
          label={t('calendar.tone')}
          value={tone}
          testId="occasion-tone"
          options={(['neutral', 'celebration', 'mourning'] as const).map((value) => ({
            value,
            words: t(`calendar.tones.${value}`),
          }))}
          onPick={(picked) => change({ tone: picked })}
        />
        <Check checked={holiday} testId="occasion-holiday" onToggle={() => change({ holiday: !holiday })}>
          {t('calendar.dayOff')}
        </Check>
        {id !== null && (
          <Check checked={hidden} testId="occasion-hidden" onToggle={() => change({ hidden: !hidden })}>
            {t('calendar.hide')}
          </Check>
        )}
      </div>
      <footer class="sheet-foot">
        <Button
          type="submit"
          look="primary"
          data-testid="occasion-save"
          disabled={!isReady}
          refusal={refusal('editCalendar')}
        >
          {t('common.save')}
        </Button>
        {form.isChanged && (
          <Button
            data-testid="occasion-back"
            refusal={refusal('editCalendar')}
            onClick={() => void put(null)}
          >
            {t(form.isBuiltIn ? 'calendar.asBefore' : 'calendar.remove')}
          </Button>
        )}
        <Button look="plain" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </footer>
    </form>
  );
}

/** True when it is kept; says so, with the way back. */
export async function keepOccasion(
  services: Services,
  id: string | null,
  title: string,
  edit: OccasionEdit | null,
): Promise<boolean> {
  const saved = await attempt('occasion', () => services.calendar.saveOccasion(id, edit));
  if (!saved.ok) {
    sayError(saved.code);
    return false;
  }
  const takeBack = await undoOf(services, t('undo.later'));
  say(t('calendar.saved', { title }), () => void takeBack());
  return true;
}

const fresh = (): OccasionForm => ({
  id: '',
  title: '',
  tone: 'neutral',
  holiday: false,
  hidden: false,
  every: pageCalendar(),
  isBuiltIn: false,
  isChanged: false,
});
