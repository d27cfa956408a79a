// Nothing here, said kindly: what it is, and the one thing to do about it.
import type { ComponentChildren } from 'preact';
import './Empty.css';

interface EmptyProps {
  title: string;
  hint?: string;
  picture?: ComponentChildren;
  children?: ComponentChildren;
}

export function Empty({ title, hint, picture, children }: EmptyProps) {
  return (
    <div class="empty">
      {picture}
      <p class="empty-title">{title}</p>
      {hint && <p class="empty-hint">{hint}</p>}
      {children && <div class="empty-act">{children}</div>}
    </div>
  );
}
