// How far something has come, in words and as a bar. Without a share the bar only says that it goes on.
import './Progress.css';

export function Progress({ words, share }: { words: string; share: number | null }) {
  const percent = share === null ? null : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div class="progress">
      <span class="small soft" aria-hidden="true">
        {words}
      </span>
      <div
        class="progress-room"
        role="progressbar"
        aria-label={words}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
      >
        {percent === null ? (
          <span class="progress-going" />
        ) : (
          <span class="progress-done" style={{ inlineSize: `${percent}%` }} />
        )}
      </div>
    </div>
  );
}
