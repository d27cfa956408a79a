// What is read again at every change may be answered out of turn: an older answer must not replace a newer one.

/** Asks, and hands the answer to `take` unless that of a later question was there before it. */
export function inOrder<T>(ask: () => Promise<T>, take: (answer: T) => unknown): () => Promise<void> {
  let asked = 0;
  let taken = 0;
  return async () => {
    asked += 1;
    const mine = asked;
    const answer = await ask();
    if (mine < taken) return;
    taken = mine;
    await take(answer);
  };
}
