// A view whose code comes when it is first shown. Its room is held meanwhile, and a failed load says so.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { withTexts } from '@/components/app/language';
import { logFailure } from '@/utils/base/log';
import { Skeleton } from './Skeleton';

/** A component that stands for the one `load` brings. */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => preact.JSX.Element {
  let loaded: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [Shown, setShown] = useState<{ view: ComponentType<P> | null; failed: boolean }>({
      view: loaded,
      failed: false,
    });
    useEffect(() => {
      if (Shown.view !== null) return;
      let isGone = false;
      withTexts(load()).then(
        (view) => {
          loaded = view;
          if (!isGone) setShown({ view, failed: false });
        },
        (cause: unknown) => {
          logFailure('lazy view', cause);
          if (!isGone) setShown({ view: null, failed: true });
        },
      );
      return () => {
        isGone = true;
      };
    }, [Shown.view]);
    if (Shown.failed) throw new Error('a part of the page did not load'); // <Safe> around it shows the sentence
    if (Shown.view === null) {
      return (
        <div class="lazy-room" aria-busy="true">
          <Skeleton lines={6} height={16} />
        </div>
      );
    }
    return <Shown.view {...props} />;
  };
}
