// A word beside a name: «نمونه», a status, a count. It never acts.
import type { ComponentChildren } from 'preact';
import './Badge.css';

export type BadgeTone = 'plain' | 'accent' | 'warn' | 'danger' | 'ok';

export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: ComponentChildren }) {
  return <span class={`badge badge-${tone}`}>{children}</span>;
}
