// What is not needed to begin, one click away: the browser's own disclosure.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './team-forms.css';

interface Props {
  words: string;
  /** Something has been said in it already: it is in sight from the start. */
  isUsed?: boolean;
  testId: string;
  children: ComponentChildren;
}

export function Fold({ words, isUsed = false, testId, children }: Props) {
  // Once and for all: what is typed inside must not fold it away.
  const [isOpen] = useState(isUsed);
  return (
    <details class="fold" open={isOpen} data-testid={testId}>
      <summary>{words}</summary>
      <div class="fold-content form-plain">{children}</div>
    </details>
  );
}
