// A file out of a menu or a notice: what makes it comes when somebody wants one.
import { attemptRead } from '@/components/app/attempt';
import { sayError } from '@/components/app/toasts';
import type { ExportedFile, Services } from '@/utils/services/contract';

/** Our own file of that scope, offered for download; null when it failed, which was said. */
export async function takeOut(
  services: Services,
  kind: 'settings' | 'workspace',
): Promise<ExportedFile | null> {
  const part = await attemptRead('export', () => import('./save-export'));
  if (part === null) {
    sayError('unknown');
    return null;
  }
  return part.saveExport(services, { scope: { kind } });
}
