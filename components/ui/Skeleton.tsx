// Room held for what is still being read; it stands still, because motion would ask for attention.
import './Skeleton.css';

export function Skeleton({ lines = 1, height = 12 }: { lines?: number; height?: number }) {
  return (
    <div class="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all the same and never reorder
        <span key={line} class="skeleton-line" style={{ blockSize: `${height}px` }} />
      ))}
    </div>
  );
}
