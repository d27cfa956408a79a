// The clock of the view: each minute, and at once when the page is looked at again, since a browser lets what is hidden
// wait and a machine may have slept.
import { now } from './state';

const MINUTE_MS = 60_000;

/** Keeps `now` true; returns what stops it. */
export function followMinute(): () => void {
  const beat = () => {
    now.value = Date.now();
  };
  const tick = setInterval(beat, MINUTE_MS);
  document.addEventListener('visibilitychange', beat);
  return () => {
    clearInterval(tick);
    document.removeEventListener('visibilitychange', beat);
  };
}
