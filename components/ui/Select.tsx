// One of many, by the browser's own list: it works with every keyboard, reader and touch.
import { useId } from 'preact/hooks';
import { Icon } from './icons';
import { names } from './names';
import './Select.css';

interface SelectProps<T extends string> {
  label: string;
  quietLabel?: boolean;
  value: T;
  options: readonly { value: T; words: string }[];
  onPick: (value: T) => void;
  disabled?: boolean;
  testId?: string;
}

export function Select<T extends string>({
  label,
  quietLabel,
  value,
  options,
  onPick,
  disabled = false,
  testId,
}: SelectProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <label class={names('field-label', quietLabel && 'sr-only')} for={id}>
        {label}
      </label>
      <div class="select">
        <select
          id={id}
          value={value}
          disabled={disabled}
          data-testid={testId}
          onChange={(event) => {
            const picked = options.find((option) => option.value === event.currentTarget.value);
            if (picked) onPick(picked.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.words}
            </option>
          ))}
        </select>
        <Icon name="down" size={12} />
      </div>
    </div>
  );
}
