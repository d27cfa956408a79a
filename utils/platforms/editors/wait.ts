// Waiting for what a page does, by observing it; a slow second look covers changes no observer reports.

const SECOND_LOOK_MS = 50;

/** Resolves true as soon as `isDone`, false after `mostMs`. Looks at once, then on every change in `scope`. */
export function waitUntil(isDone: () => boolean, scope: Node, mostMs: number): Promise<boolean> {
  if (isDone()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const listening = new AbortController();
    const finish = (done: boolean): void => {
      listening.abort();
      observer.disconnect();
      clearInterval(look);
      clearTimeout(end);
      resolve(done);
    };
    const check = (): void => {
      if (isDone()) finish(true);
    };
    const observer = new MutationObserver(check);
    observer.observe(scope, { subtree: true, childList: true, characterData: true, attributes: true });
    scope.addEventListener('input', check, { signal: listening.signal });
    const look = setInterval(check, SECOND_LOOK_MS);
    const end = setTimeout(() => finish(isDone()), mostMs);
  });
}

/** Two frames: editors take over focus and selection asynchronously. A hidden page draws none, hence the limit. */
export function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(limit);
        resolve();
      }),
    );
  });
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
