// Occasion, tone, labels and departments of an item; who approves it, and whether it may still change.
import { t } from '@/components/app/language';
import { team } from '@/components/app/state';
import { Check } from '@/components/ui/Check';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import { OccasionId, RoleId } from '@/utils/schema/parts';
import type { OccasionView } from '@/utils/services/contract';
import { dayWords } from './acts';
import { inARow, rowOf } from './status';
import { without } from './without';

interface Props {
  item: CalendarItem;
  /** Those around its day. */
  occasions: readonly OccasionView[];
  onChange: (part: Partial<CalendarItem>) => void;
}

/** Tone, labels, departments, who approves, and whether it may still change. */
export function ItemOrder({ item, occasions, onChange }: Props) {
  const departments = team.value?.departments ?? [];
  const approvers = (team.value?.roles ?? []).filter(({ authorities }) => authorities.includes('approve'));
  // One that is far away by now, or hidden since, is still the item's.
  const isFar = item.occasionId !== undefined && !occasions.some(({ id }) => id === item.occasionId);
  return (
    <>
      <Select
        label={t('calendar.occasion')}
        value={item.occasionId ?? ''}
        testId="item-occasion"
        options={[
          { value: '', words: t('calendar.noOccasion') },
          ...(isFar ? [{ value: item.occasionId as string, words: t('calendar.otherOccasion') }] : []), // a branded id is a string
          ...occasions.map(({ id, title, day }) => ({ value: id, words: `${title} · ${dayWords(day)}` })),
        ]}
        onPick={(value) => {
          const picked = OccasionId.safeParse(value);
          onChange(picked.success ? { occasionId: picked.data } : without(item, 'occasionId'));
        }}
      />
      <div class="form-pair">
        <Select
          label={t('calendar.tone')}
          value={item.tone}
          options={(['neutral', 'celebration', 'mourning'] as const).map((value) => ({
            value,
            words: t(`calendar.tones.${value}`),
          }))}
          onPick={(tone) => onChange({ tone })}
        />
        <Select
          label={t('calendar.approver')}
          value={item.approverRoleId ?? ''}
          options={[
            { value: '', words: t('calendar.anyApprover') },
            ...approvers.map(({ id, title }) => ({ value: id as string, words: title })), // a branded id is a string
          ]}
          onPick={(value) => {
            const picked = RoleId.safeParse(value);
            onChange(picked.success ? { approverRoleId: picked.data } : without(item, 'approverRoleId'));
          }}
        />
      </div>
      <Field
        label={t('calendar.labels')}
        hint={t('calendar.labelsHint')}
        value={inARow(item.labels)}
        onText={(text) =>
          onChange({
            labels: rowOf(text)
              .map((label) => label.trimStart().slice(0, 80))
              .filter(Boolean),
          })
        }
      />
      {departments.length > 0 && (
        <fieldset class="form-fieldset form-checks">
          <legend class="field-label">{t('calendar.departments')}</legend>
          {departments.map(({ id, name }) => {
            const has = item.departments.some((one) => one === id);
            return (
              <Check
                key={id}
                checked={has}
                onToggle={() =>
                  onChange({
                    departments: has
                      ? item.departments.filter((one) => one !== id)
                      : [...item.departments, id as CalendarItem['departments'][number]], // the id of one of the team's departments
                  })
                }
              >
                <bdi>{name}</bdi>
              </Check>
            );
          })}
        </fieldset>
      )}
      <Check checked={item.frozen} testId="item-frozen" onToggle={() => onChange({ frozen: !item.frozen })}>
        {t('calendar.freeze')}
      </Check>
    </>
  );
}
