// A long list of which only the first rows are drawn, until more of them are asked for.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './Button';

interface Props<T> {
  rows: readonly T[];
  /** How many are drawn at first. */
  first: number;
  /** How many more each press draws; as many as at first when it is missing. */
  step?: number;
  class?: string;
  /** The words of the press, told how many are left. */
  more: (left: number) => string;
  /** Draws the list of these rows. */
  children: (rows: readonly T[]) => ComponentChildren;
}

export function FirstRows<T>({ rows, first, step = first, more, children, ...rest }: Props<T>) {
  const [most, setMost] = useState(first);
  const left = rows.length - most;
  return (
    <>
      {children(rows.slice(0, most))}
      {left > 0 && (
        <Button look="plain" data-testid="more-rows" onClick={() => setMost(most + step)} {...rest}>
          {more(left)}
        </Button>
      )}
    </>
  );
}
