// A condition that any of several values may meet: what is chosen stands as chips under the browser's own list, each of
// which a press takes away; the list offers the others.
import { Chip } from '@/components/ui/Chip';
import { Select } from '@/components/ui/Select';
import './AnyOf.css';
import { t } from './language';

export interface Option {
  value: string;
  words: string;
}

interface Props {
  label: string;
  options: readonly Option[];
  /** In the order in which they were chosen. */
  chosen: readonly Option[];
  onAdd: (value: string) => void;
  onRemove: (value: string) => void;
  testId: string;
}

export function AnyOf({ label, options, chosen, onAdd, onRemove, testId }: Props) {
  const left = options.filter(({ value }) => !chosen.some((one) => one.value === value));
  return (
    <div class="condition">
      <Select
        label={label}
        value=""
        testId={testId}
        options={[{ value: '', words: t(chosen.length > 0 ? 'caseList.another' : 'caseList.any') }, ...left]}
        onPick={(value) => value !== '' && onAdd(value)}
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
                onClick={() => onRemove(value)}
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
