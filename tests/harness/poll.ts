// Waiting for something that another program does.

/** Milliseconds of doing nothing. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again every 50 ms until the answer is neither undefined, null nor false; throws with `what` after the time. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  timeoutMs = 10_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let lastError: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      lastError = undefined;
    } catch (error) {
      lastError = error; // A page in the middle of a navigation throws; the last error is reported at the end.
    }
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms for: ${what}`, { cause: lastError });
    await pause(50);
  }
}
