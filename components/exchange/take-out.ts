// A file out of a menu or a notice: what makes it comes when somebody wants one.
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { say, sayError } from '@/components/app/toasts';
import type { Services } from '@/utils/services/contract';

/** Offers our own file of that scope for download, and says how it is called, or that it failed. */
export async function takeOut(services: Services, kind: keyof typeof SAID): Promise<void> {
  const part = await attemptRead('export', () => import('./save-export'));
  if (part === null) return sayError('unknown');
  const file = await part.saveExport(services, { scope: { kind } });
  if (file !== null) say(t(SAID[kind], { name: file.fileName }));
}

const SAID = { settings: 'settings.exported', workspace: 'exchange.exported' } as const;
