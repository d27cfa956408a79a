// One line that has to be noticed: a word of caution, a danger, or that all is well. The icon says it as well
// as the colour.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons';
import './Note.css';

export type NoteTone = 'plain' | 'warn' | 'danger' | 'ok';

const ICON: Record<NoteTone, IconName> = { plain: 'info', warn: 'warning', danger: 'warning', ok: 'check' };

interface NoteProps {
  tone?: NoteTone;
  /** Spoken as soon as it appears: `alert` for a failure, `status` for the rest. */
  role?: 'alert' | 'status';
  children: ComponentChildren;
}

export function Note({ tone = 'plain', role, children }: NoteProps) {
  return (
    <div class={`note note-${tone}`} role={role}>
      <Icon name={ICON[tone]} />
      <div class="grow">{children}</div>
    </div>
  );
}
