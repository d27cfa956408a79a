// A named part of the day: a small heading, its number, and what belongs to it.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  title: string;
  /** Already in the language's digits. */
  count?: string | undefined;
  tone?: 'plain' | 'danger';
  act?: ComponentChildren;
  children: ComponentChildren;
}

export function Section({ title, count, tone = 'plain', act, children }: SectionProps) {
  const id = useId();
  return (
    <section class={`section section-${tone}`} aria-labelledby={id}>
      <header class="section-head">
        <h3 id={id}>{title}</h3>
        {count !== undefined && <span class="section-count tabular">{count}</span>}
        <span class="grow" />
        {act}
      </header>
      {children}
    </section>
  );
}
