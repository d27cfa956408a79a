// A list once it is there: before, the room that it will take; or a sentence that it could not be read.
import type { ComponentChildren } from 'preact';
import { Note } from '@/components/ui/Note';
import { Skeleton } from '@/components/ui/Skeleton';
import type { Found } from './useRead';

interface WhenReadProps<T> {
  found: Found<T>;
  /** Lines that hold the room, and their height in pixels. */
  lines: number;
  height: number;
  /** The sentence for a failure. */
  failed: string;
  children: (found: T) => ComponentChildren;
}

export function WhenRead<T extends object>({ found, lines, height, failed, children }: WhenReadProps<T>) {
  if (found === 'reading') return <Skeleton lines={lines} height={height} />;
  if (found === 'failed') {
    return (
      <Note tone="danger" role="alert">
        {failed}
      </Note>
    );
  }
  return <>{children(found)}</>;
}
