// How many cases are open, as the tabs of panel and desk show it.
import { inOrder } from '@/utils/base/in-order';
import type { Services } from '@/utils/services/contract';
import { attemptRead } from './attempt';
import { openCases } from './state';

/** Counts the open cases; after a failure the last count stays. */
export const casesCounter = ({ cases }: Services): (() => Promise<void>) =>
  inOrder(
    () => attemptRead('count cases', () => cases.countOpen()),
    (count) => {
      if (count !== null) openCases.value = count;
    },
  );
