// A button with words and the menu that opens under it. Whoever draws it knows whether it is open, so that a key may
// open it as well. The menu hangs from the nearest positioned box around it, which is as wide as the menu may be.
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { Button } from './Button';
import { useDismiss } from './dismiss';
import './DropMenu.css';
import type { IconName } from './icons';
import { entriesOf, step } from './Menu';
import './Menu.css';

interface DropMenuProps {
  words: string;
  icon: IconName;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  testId?: string;
  /** Why this person may not use it. */
  refusal?: string | undefined;
  children: ComponentChildren;
}

export function DropMenu({ words, icon, isOpen, onOpen, testId, refusal, children }: DropMenuProps) {
  const root = useRef<HTMLDivElement>(null);
  const close = useCallback(() => onOpen(false), [onOpen]);
  useDismiss(root, isOpen, close);
  useEffect(() => {
    if (isOpen) entriesOf(root.current)[0]?.focus();
  }, [isOpen]);
  return (
    <div class="drop-menu" ref={root}>
      <Button
        size="small"
        icon={icon}
        aria-haspopup="true"
        aria-expanded={isOpen}
        data-testid={testId}
        refusal={refusal}
        onClick={() => onOpen(!isOpen)}
      >
        {words}
      </Button>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus between the entries inside
        <div class="menu-sheet" onKeyDown={(event) => step(event, root.current)}>
          {children}
        </div>
      )}
    </div>
  );
}
