// One condition of the list: what is chosen stands as chips under the browser's own list, each of which a press takes
// away; the list offers the others.
import { t } from '@/components/app/language';
import { Chip } from '@/components/ui/Chip';
import { Select } from '@/components/ui/Select';
import type { Condition } from './conditions';

export function ConditionField({ condition }: { condition: Condition }) {
  const { name, label, isSingle, options, chosen, add, remove, clear } = condition;
  const testId = `case-filter-${name}`;
  if (isSingle) {
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
  const left = options.filter(({ value }) => !chosen.some((one) => one.value === value));
  return (
    <div class="condition">
      <Select
        label={label}
        value=""
        testId={testId}
        options={[{ value: '', words: t(chosen.length > 0 ? 'caseList.another' : 'caseList.any') }, ...left]}
        onPick={(value) => value !== '' && add(value)}
      />
      {chosen.length > 0 && (
        <ul class="condition-chosen" aria-label={label}>
          {chosen.map(({ value, words }) => (
            <li key={value}>
              <Chip
                chosen
                trailing="close"
                title={t('caseList.dropValue', { label, value: words })}
                data-testid={`${testId}-chosen`}
                onClick={() => remove(value)}
              >
                <bdi>{words}</bdi>
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
