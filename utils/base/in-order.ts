// What is read again at every change may be answered out of turn: an older answer must not replace a newer one.

/**
 * Asks, and hands the answer to `take` unless that of a later question was there before it. An answer of null says that
 * it failed: only the last question's failure is handed on, and an older answer that comes after it is still welcome.
 */
export function inOrder<T>(ask: () => Promise<T>, take: (answer: T) => unknown): () => Promise<void> {
  let asked = 0;
  let taken = 0;
  return async () => {
    asked += 1;
    const mine = asked;
    const answer = await ask();
    if (mine < (answer === null ? asked : taken)) return;
    if (answer !== null) taken = mine;
    await take(answer);
  };
}
