// The sites of the desk: what the browser grants and shows, over the team's own tables.
import { sitesOfBrowser } from '@/utils/messaging/sites';
import type { Context } from '@/utils/services/context';
import type { SitesService } from '@/utils/services/contract';
import { createSitesService } from '@/utils/services/sites';

export function sitesOfDesk(context: Context): SitesService {
  const builtIn = async () => (await import('@/utils/platforms/tables')).BUILT_IN_TABLES;
  return createSitesService(context, { ...sitesOfBrowser(), builtIn });
}
