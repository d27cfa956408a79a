// A control drawn as an icon; its name is spoken and shown on hover.
import type { ButtonHTMLAttributes } from 'preact';
import './IconButton.css';
import { Icon, type IconName } from './icons';
import { names } from './names';
import { refusedProps } from './refused';

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: IconName;
  name: string;
  /** Why this person may not use it. */
  refusal?: string | undefined;
}

export function IconButton({ icon, name, refusal, class: extra, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={name}
      {...rest}
      {...refusedProps(refusal)}
      aria-label={name}
      class={names('icon-button', String(extra ?? ''))}
    >
      <Icon name={icon} />
    </button>
  );
}
