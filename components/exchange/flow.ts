// One import from a file in the hand to a written team, as one signal with named steps. The size is judged
// before a byte is read, so a file of any size is refused at once and cannot freeze the page.
import { type ReadonlySignal, signal } from '@preact/signals';
import { attempt } from '@/components/app/attempt';
import type { ErrorCode } from '@/utils/base/errors';
import type { Result } from '@/utils/base/result';
import type { ExchangeService, ImportPreview } from '@/utils/services/contract';
import { MAX_FILE_BYTES } from '@/utils/services/exchange';

export type ImportStep =
  | { at: 'idle' }
  | { at: 'reading' }
  | { at: 'preview'; preview: ImportPreview }
  | { at: 'writing'; preview: ImportPreview }
  | { at: 'failed'; code: ErrorCode }
  | { at: 'done'; written: number };

/** The part of a `File` that an import needs. */
export type Readable = Pick<File, 'size' | 'text'>;

export interface ImportFlow {
  readonly step: ReadonlySignal<ImportStep>;
  takeFile(file: Readable): Promise<void>;
  takeText(text: string): Promise<void>;
  confirm(): Promise<void>;
  /** Back to idle from wherever it stands; what was read is forgotten, nothing is written. */
  close(): void;
}

/** Starts idle; a newer file always wins over one that is still being read. */
export function importFlow(exchange: ExchangeService): ImportFlow {
  const step = signal<ImportStep>({ at: 'idle' });
  let visit = 0;

  async function take(bytes: number, read: () => Promise<string>): Promise<void> {
    if (step.value.at === 'writing') return; // what was confirmed is finished first
    const mine = ++visit;
    if (bytes > MAX_FILE_BYTES) {
      step.value = { at: 'failed', code: 'file-too-large' };
      return;
    }
    step.value = { at: 'reading' };
    const found = await previewOf(exchange, bytes, read);
    if (mine !== visit) return;
    step.value = found.ok ? { at: 'preview', preview: found.value } : { at: 'failed', code: found.code };
  }

  return {
    step,
    takeFile: (file) => take(file.size, () => file.text()),
    // Each UTF-16 unit is at least one byte in a file, so the length refuses early without encoding.
    takeText: (text) => take(text.length, async () => text),
    async confirm() {
      if (step.value.at !== 'preview') return;
      step.value = { at: 'writing', preview: step.value.preview };
      const written = await attempt('import', () => exchange.confirm());
      step.value = written.ok
        ? { at: 'done', written: written.value.written }
        : { at: 'failed', code: written.code };
    },
    close() {
      if (step.value.at === 'writing') return;
      visit += 1;
      exchange.cancel();
      step.value = { at: 'idle' };
    },
  };
}

async function previewOf(
  exchange: ExchangeService,
  bytes: number,
  read: () => Promise<string>,
): Promise<Result<ImportPreview>> {
  let text: string;
  try {
    text = await read();
  } catch {
    return { ok: false, code: 'file-not-json' }; // e.g. a folder, or a file that was moved away while dropped
  }
  return attempt('preview', () => exchange.preview(text, bytes));
}
