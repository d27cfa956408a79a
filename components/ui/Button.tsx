// A control that does something and says so with a verb. One primary per view.
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './Button.css';
import { Icon, type IconName } from './icons';
import { names } from './names';
import { refusedProps } from './refused';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'primary' | 'quiet' | 'plain' | 'danger';
  /** Small buttons (28 px high, 32 px to the touch) stand inside lines of text. */
  size?: 'normal' | 'large' | 'small';
  icon?: IconName;
  /** Why this person may not use it. */
  refusal?: string | undefined;
  children: ComponentChildren;
}

export function Button({
  look = 'quiet',
  size = 'normal',
  icon,
  refusal,
  children,
  class: extra,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...refusedProps(refusal)}
      class={names('button', `button-${look}`, size !== 'normal' && `button-${size}`, String(extra ?? ''))}
    >
      {icon && <Icon name={icon} />}
      <span class="button-words">{children}</span>
    </button>
  );
}
