// One import from a file in the hand to a written team, as one signal with named steps. Whatever can be read
// is judged by the service; nothing is written before `confirm`.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ErrorCode } from '@/utils/base/errors';
import type { Result } from '@/utils/base/result';
import type {
  ExchangeService,
  ImportChoice,
  ImportPreview,
  ImportReport,
  PreviewOptions,
  TransferProgress,
} from '@/utils/services/contract';
import { transfer } from './transfer';

export type ImportStep =
  | { at: 'idle' }
  | { at: 'reading' }
  | { at: 'locked'; wasWrong: boolean }
  | { at: 'preview'; preview: ImportPreview }
  | { at: 'writing' }
  | { at: 'failed'; code: ErrorCode }
  | { at: 'done'; report: ImportReport; isApart: boolean }
  | { at: 'undone' };

export interface ImportFlow {
  readonly step: ReadonlySignal<ImportStep>;
  readonly progress: ReadonlySignal<TransferProgress | null>;
  /** `said`: how it is to be read from the beginning. */
  take(file: Blob, said?: PreviewOptions): Promise<void>;
  /** The same file once more, with its passphrase. */
  unlock(passphrase: string): Promise<void>;
  /** The same file once more, read as a person says; its preview stays in sight until the next is here. */
  readAs(said: PreviewOptions): Promise<void>;
  confirm(choice?: ImportChoice): Promise<void>;
  /** Opens the team as it was before the import that was just done. */
  undo(): Promise<void>;
  /** Back to idle; what was read is forgotten. Once rows are being written there is no way out. */
  close(): void;
}

/** Starts idle; a newer file always wins over one that is still being read. */
export function importFlow(exchange: ExchangeService): ImportFlow {
  const step = signal<ImportStep>({ at: 'idle' });
  const running = transfer();
  let file: Blob | null = null;

  async function read(said: PreviewOptions = {}, isAgain = false): Promise<void> {
    const wanted = file;
    if (wanted === null) return;
    if (!isAgain) step.value = { at: 'reading' };
    const found = await running.run('reading', (options) =>
      exchange.preview(wanted, { ...options, ...said }),
    );
    if (found !== null) step.value = afterReading(found);
  }

  return {
    step,
    progress: running.progress,
    async take(taken, said) {
      if (step.value.at === 'writing') return; // what was confirmed is finished first
      file = taken;
      await read(said);
    },
    unlock: (passphrase) => read({ passphrase }),
    readAs: (said) => read(said, true),
    async confirm(choice = {}) {
      if (step.value.at !== 'preview') return;
      step.value = { at: 'writing' };
      const written = await running.run('backup', (options) => exchange.confirm(choice, options));
      if (written === null) return;
      step.value = written.ok
        ? { at: 'done', report: written.value, isApart: choice.asNewWorkspace === true }
        : { at: 'failed', code: written.code };
    },
    async undo() {
      if (step.value.at !== 'done') return;
      const { id } = step.value.report;
      step.value = { at: 'writing' };
      const undone = await running.run('writing', () => exchange.undoImport(id));
      if (undone !== null) step.value = undone.ok ? { at: 'undone' } : { at: 'failed', code: undone.code };
    },
    close() {
      if (step.value.at === 'writing' && running.progress.value?.phase !== 'backup') return;
      running.cancel();
      exchange.cancel();
      file = null;
      step.value = { at: 'idle' };
    },
  };
}

function afterReading(found: Result<ImportPreview>): ImportStep {
  if (found.ok) return { at: 'preview', preview: found.value };
  if (found.code === 'passphrase-needed') return { at: 'locked', wasWrong: false };
  if (found.code === 'passphrase-wrong') return { at: 'locked', wasWrong: true };
  return { at: 'failed', code: found.code };
}
