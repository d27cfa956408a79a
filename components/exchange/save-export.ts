// One file out, from the question to the browser's download.
import { sayError } from '@/components/app/toasts';
import type {
  ExportedFile,
  ExportScope,
  PlanFormat,
  Services,
  TransferOptions,
} from '@/utils/services/contract';
import { type Transfer, transfer } from './transfer';

export interface ExportOrder {
  scope: ExportScope;
  /** For people and other programs, instead of our own signed file. */
  isReadable?: boolean;
  /** The planned content alone, for calendars or Excel. */
  plan?: PlanFormat;
  passphrase?: string;
}

/** Makes the file and offers it for download; null when that was cancelled, or failed and was said. */
export async function saveExport(
  { exchange, window }: Services,
  { scope, isReadable = false, passphrase, plan }: ExportOrder,
  running: Transfer = transfer(),
): Promise<ExportedFile | null> {
  const made = await running.run('packing', (options: TransferOptions) => {
    const all = passphrase === undefined ? options : { ...options, passphrase };
    if (plan) return exchange.exportPlan(plan, options);
    return isReadable ? exchange.exportReadable(scope, all) : exchange.exportFile(scope, all);
  });
  if (made === null) return null;
  if (!made.ok) {
    sayError(made.code);
    return null;
  }
  window.download(made.value.fileName, made.value.blob);
  return made.value;
}
