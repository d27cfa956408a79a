// How a site is called: by its platform, or by its host where it has none.
import { t } from '@/components/app/language';
import { platformName } from '@/components/comment/platforms';
import { ANY_SITE, type SwitchedSite } from '@/utils/schema/switched-site';

export function siteName({ platform, hosts, matches }: SwitchedSite): string {
  if (platform !== 'web') return platformName(platform);
  return matches.includes(ANY_SITE) ? t('sites.every') : hosts.join(' · ');
}
