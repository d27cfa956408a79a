// What lies over the page until it is done with: the browser's own modal dialog, so that the page behind it
// takes neither keys nor the pointer. It takes the focus, Esc leaves it, and the focus returns to its opener.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import './Sheet.css';

interface SheetProps {
  /** The id of the heading inside that names it. */
  labelledBy: string;
  onClose: () => void;
  isBusy?: boolean;
  /** Another step of what it shows: the focus comes back to the sheet. */
  step?: string;
  testId?: string;
  children: ComponentChildren;
}

export function Sheet({ labelledBy, onClose, isBusy = false, step, testId, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    const opener = document.activeElement;
    if (shown?.showModal) shown.showModal();
    else shown?.setAttribute('open', ''); // a document without a screen (tests) knows no modal dialog
    shown?.focus(); // not its first button, which would be «close»
    return () => {
      shown?.close?.();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step takes the focus again
  useEffect(() => {
    const isInside = dialog.current?.contains(document.activeElement);
    if (!isInside) dialog.current?.focus(); // a field inside that asked for it keeps it
  }, [step]);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-modal="true"
      aria-labelledby={labelledBy}
      aria-busy={isBusy}
      data-testid={testId}
      tabIndex={-1}
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        event.stopPropagation(); // the page's own keys (Enter inserts, Esc goes back) mean the view behind
        if (event.key === 'Escape') onClose();
      }}
    >
      {children}
    </dialog>
  );
}
