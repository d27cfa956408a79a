// The search box of a list: one look, one key (`/` puts the focus here), Esc empties it first.
import type { Ref } from 'preact';
import { Icon } from './icons';
import './SearchField.css';

interface SearchFieldProps {
  label: string;
  value: string;
  onText: (text: string) => void;
  inputRef?: Ref<HTMLInputElement>;
  onKeyDown?: (event: KeyboardEvent) => void;
}

export function SearchField({ label, value, onText, inputRef, onKeyDown }: SearchFieldProps) {
  return (
    <div class="search-field">
      <Icon name="search" />
      <input
        ref={inputRef ?? null}
        type="search"
        dir="auto"
        data-search
        aria-label={label}
        placeholder={label}
        value={value}
        autocomplete="off"
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation();
            onText('');
          } else onKeyDown?.(event);
        }}
      />
    </div>
  );
}
