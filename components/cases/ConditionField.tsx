// One condition of the list: one value at a time, or any of several.
import { AnyOf } from '@/components/app/AnyOf';
import { t } from '@/components/app/language';
import { Select } from '@/components/ui/Select';
import type { Condition } from './conditions';

export function ConditionField({ condition }: { condition: Condition }) {
  const { name, label, isSingle, options, chosen, add, remove, clear } = condition;
  const testId = `case-filter-${name}`;
  if (!isSingle) return <AnyOf {...{ label, options, chosen, testId }} onAdd={add} onRemove={remove} />;
  return (
    <Select
      label={label}
      value={chosen[0]?.value ?? ''}
      testId={testId}
      options={[{ value: '', words: t('caseList.any') }, ...options]}
      onPick={(value) => (value === '' ? clear() : add(value))}
    />
  );
}
