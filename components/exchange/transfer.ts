// One long run over a file: its progress as a signal, and a way out. A newer run ends the older one.
import { type ReadonlySignal, signal } from '@preact/signals';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import type { Result } from '@/utils/base/result';
import type { TransferOptions, TransferPhase, TransferProgress } from '@/utils/services/contract';

export interface Transfer {
  /** Null while nothing runs. */
  readonly progress: ReadonlySignal<TransferProgress | null>;
  /** Begins with phase `first`. Null when it was cancelled, or overtaken by a newer run, before it came to an end. */
  run<T>(
    first: TransferPhase,
    act: (options: TransferOptions) => Promise<Result<T>>,
  ): Promise<Result<T> | null>;
  cancel(): void;
}

/** Starts at rest. */
export function transfer(): Transfer {
  const progress = signal<TransferProgress | null>(null);
  let current: AbortController | null = null;
  const end = (run: AbortController | null) => {
    if (current !== run) return;
    current = null;
    progress.value = null;
  };
  const cancel = () => {
    current?.abort();
    end(current);
  };
  return {
    progress,
    cancel,
    async run(first, act) {
      cancel();
      const mine = new AbortController();
      current = mine;
      progress.value = { phase: first, share: null };
      const onProgress = (step: TransferProgress) => {
        if (current === mine) progress.value = step;
      };
      const done = await attempt(`transfer: ${first}`, () => act({ signal: mine.signal, onProgress }));
      end(mine);
      return mine.signal.aborted ? null : done;
    },
  };
}

/** What is being done right now, as a sentence. */
export const phaseWords = (progress: TransferProgress | null): string =>
  t(`exchange.phase.${progress?.phase ?? 'reading'}`);
