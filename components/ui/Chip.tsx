// A short word one can press: a topic, a filter, a suggestion.
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './Chip.css';
import { Icon, type IconName } from './icons';
import { names } from './names';
import { refusedProps } from './refused';

export interface ChipProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The chosen one of several carries the accent. */
  chosen?: boolean;
  icon?: IconName;
  trailing?: IconName;
  /** Why this person may not press it. */
  refusal?: string | undefined;
  children: ComponentChildren;
}

export function Chip({
  chosen = false,
  icon,
  trailing,
  refusal,
  children,
  class: extra,
  ...rest
}: ChipProps) {
  return (
    <button
      type="button"
      {...rest}
      {...refusedProps(refusal)}
      class={names('chip', chosen && 'chip-chosen', String(extra ?? ''))}
    >
      {icon && <Icon name={icon} size={14} />}
      <span class="one-line">{children}</span>
      {trailing && <Icon name={trailing} size={12} />}
    </button>
  );
}
