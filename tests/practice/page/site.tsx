/** @jsxImportSource react */
// Links and buttons in the site's own dress: a `role` on every link, and a `div` where one expects a button.
// The extension reads exactly this, so the page must not be more correct than the original.
import type { ReactNode } from 'react';

interface LinkProps {
  to: string;
  className?: string;
  children: ReactNode;
}

/** A link that can be read, copied and right-clicked; a plain click stays on the practice page. */
export function SiteLink({ to, className, children }: LinkProps) {
  const dress = { role: 'link', tabIndex: 0 };
  return (
    <a {...dress} className={className} href={to} onClick={(event) => event.preventDefault()}>
      {children}
    </a>
  );
}

interface ButtonProps {
  className: string;
  children: ReactNode;
  isDisabled?: boolean;
  onPress?: () => void;
}

export function SiteButton({ className, children, isDisabled, onPress }: ButtonProps) {
  const dress = {
    role: 'button',
    tabIndex: 0,
    ...(isDisabled !== undefined && { 'aria-disabled': isDisabled }),
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the role comes with `dress`, where the linter does not look
    <div
      {...dress}
      className={className}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') onPress?.();
      }}
    >
      {children}
    </div>
  );
}
