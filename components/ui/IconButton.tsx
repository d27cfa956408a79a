// A control drawn as an icon; its name is spoken and shown on hover.
import type { ButtonHTMLAttributes } from 'preact';
import './IconButton.css';
import { Icon, type IconName } from './icons';
import { names } from './names';

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: IconName;
  name: string;
}

export function IconButton({ icon, name, class: extra, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={name}
      {...rest}
      aria-label={name}
      class={names('icon-button', String(extra ?? ''))}
    >
      <Icon name={icon} />
    </button>
  );
}
