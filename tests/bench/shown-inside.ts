// Runs in the pages of the extension: each function by itself, without anything of this file around it.

/** Scrolls the list of cases for three seconds, three rows a frame; milliseconds between its frames. */
export async function framesOfScroll(): Promise<number[]> {
  const box = document.querySelector('.virtual');
  if (!box) throw new Error('there is no list to scroll');
  const moments: number[] = [];
  const scrolled = new Promise<void>((resolve) => {
    const step = (at: number) => {
      // Nothing is read from the page: that would lay it out once more.
      box.scrollTop = 168 * moments.length;
      moments.push(at);
      if (at - (moments[0] ?? at) < 3_000) requestAnimationFrame(step);
      else resolve();
    };
    requestAnimationFrame(step);
  });
  const stuck = new Promise<never>((_, reject) => {
    const words = () => `${moments.length} frames were painted in 30 s: the window is hidden`;
    setTimeout(() => reject(new Error(words())), 30_000);
  });
  await Promise.race([scrolled, stuck]);
  box.scrollTop = 0;
  return moments.slice(1).map((at, index) => at - (moments[index] ?? at));
}

/** From now on notes when each case's row was painted first: the second frame after it came into the document. */
export function watchCases(): void {
  const known = new Map<string, number>();
  Reflect.set(globalThis, 'paintedCases', known);
  const look = () => {
    for (const row of document.querySelectorAll<HTMLElement>('[data-case]')) {
      const id = row.dataset.case ?? '';
      if (known.has(id)) continue;
      known.set(id, 0);
      const note = () => known.set(id, performance.timeOrigin + performance.now());
      requestAnimationFrame(() => requestAnimationFrame(note));
    }
  };
  look();
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-case'],
  });
}

/** When the row of that case was painted here first, on the machine's clock; null = not yet. */
export function paintedAt(id: string): number | null {
  const known: Map<string, number> = Reflect.get(globalThis, 'paintedCases');
  return known.get(id) || null;
}
