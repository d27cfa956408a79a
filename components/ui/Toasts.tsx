// Short words about what just happened. Plain ones leave by themselves (longer with an undo); an error
// stays until it is closed.
import { Button } from './Button';
import { IconButton } from './IconButton';
import { Icon } from './icons';
import './Toasts.css';

export interface ToastView {
  id: number;
  text: string;
  tone: 'plain' | 'error';
  undo?: () => void;
  /** The verb of `undo` where it is another one, as after an undo. */
  undoWords?: string;
}

interface ToastsProps {
  toasts: readonly ToastView[];
  undoWords: string;
  closeWords: string;
  onClose: (id: number) => void;
}

export function Toasts({ toasts, undoWords, closeWords, onClose }: ToastsProps) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div
          key={toast.id}
          class={`toast toast-${toast.tone}`}
          data-testid={toast.tone === 'error' ? 'error' : 'toast'}
        >
          {toast.tone === 'error' && <Icon name="warning" />}
          <span class="grow">{toast.text}</span>
          {toast.undo && (
            <Button
              look="plain"
              size="small"
              data-testid="toast-undo"
              onClick={() => {
                toast.undo?.();
                onClose(toast.id);
              }}
            >
              {toast.undoWords ?? undoWords}
            </Button>
          )}
          <IconButton icon="close" name={closeWords} onClick={() => onClose(toast.id)} />
        </div>
      ))}
    </div>
  );
}
