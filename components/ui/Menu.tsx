// A button and what opens under it. Placed by CSS alone: our menus hang from fixed edges of the panel,
// so nothing has to be measured.
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useDismiss } from './dismiss';
import { IconButton } from './IconButton';
import { Icon, type IconName } from './icons';
import './Menu.css';
import { refusedProps } from './refused';

interface MenuProps {
  name: string;
  icon: IconName;
  testId?: string;
  /** Receives `close`, so that an entry can end the menu. */
  children: (close: () => void) => ComponentChildren;
}

export function Menu({ name, icon, testId, children }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(root, isOpen, close);
  useEffect(() => {
    if (isOpen) entriesOf(root.current)[0]?.focus();
  }, [isOpen]);
  return (
    <div class="menu" ref={root}>
      <IconButton
        icon={icon}
        name={name}
        aria-haspopup="true"
        aria-expanded={isOpen}
        data-testid={testId}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus between the entries inside
        <div class="menu-sheet" onKeyDown={(event) => step(event, root.current)}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

interface MenuEntryProps {
  icon: IconName;
  onPick: () => void;
  children: ComponentChildren;
  testId?: string;
  disabled?: boolean;
  /** Why this person may not use it. */
  refusal?: string | undefined;
}

export function MenuEntry({ icon, onPick, children, testId, disabled = false, refusal }: MenuEntryProps) {
  return (
    <button
      type="button"
      class="menu-entry"
      data-testid={testId}
      disabled={disabled}
      onClick={onPick}
      {...refusedProps(refusal)}
    >
      <Icon name={icon} />
      <span class="one-line">{children}</span>
    </button>
  );
}

/** What can be picked in an open menu. */
export const entriesOf = (root: HTMLElement | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('.menu-sheet button:not(:disabled)') ?? []),
];

/** ↑ ↓ walk the entries of an open menu. */
export function step(event: KeyboardEvent, root: HTMLElement | null): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  event.stopPropagation();
  const entries = entriesOf(root);
  const at = entries.findIndex((entry) => entry.matches(':focus'));
  entries[(at + by + entries.length) % entries.length]?.focus();
}
