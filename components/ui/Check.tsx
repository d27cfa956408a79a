// A box that is ticked or not, with its words beside it; the words can be pressed too.
import type { ComponentChildren } from 'preact';
import './Check.css';
import { names } from './names';

interface CheckProps {
  checked: boolean;
  /** Some of what it stands for is ticked, some is not. */
  isMixed?: boolean;
  /** Named for the ear where the words beside it are not enough. */
  label?: string;
  disabled?: boolean;
  class?: string;
  testId?: string;
  onToggle: () => void;
  children: ComponentChildren;
}

export function Check(props: CheckProps) {
  return (
    <label class={names('check', props.class)}>
      <input
        type="checkbox"
        checked={props.checked}
        indeterminate={props.isMixed ?? false}
        disabled={props.disabled ?? false}
        aria-label={props.label}
        data-testid={props.testId}
        onChange={props.onToggle}
      />
      {props.children}
    </label>
  );
}
