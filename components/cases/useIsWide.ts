// Whether the list has room for columns. The height of a row follows from it, so style sheets alone cannot say.
import { useLayoutEffect, useState } from 'preact/hooks';

const WIDE_FROM = 560;

export function useIsWide(place: { current: HTMLElement | null }): boolean {
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const measure = () => setWide(element.clientWidth >= WIDE_FROM);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return isWide;
}
