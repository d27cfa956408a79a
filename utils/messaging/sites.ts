// The sites as the desk switches them: the browser asks the person, the background keeps the listeners in step. The
// browser shows its question only inside a click, so nothing may be waited for before it.
import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '@/utils/base/result';
import { changeDevice, onDeviceChange, readDevice } from '@/utils/messaging/device';
import { inOpenPages, isGranted, readGranted, sitesOf } from '@/utils/messaging/listeners';
import { lookAtPage } from '@/utils/messaging/page';
import { writeTables } from '@/utils/messaging/tables';
import type { SiteLook } from '@/utils/schema/site-look';
import { isOn, type SwitchedSite } from '@/utils/schema/switched-site';

export interface SiteStanding {
  readonly site: SwitchedSite;
  readonly isOn: boolean;
}

/** What a view may ask of the browser about sites. */
export function sitesOfBrowser() {
  return {
    /** Those we know, and those that were added. */
    async list(): Promise<SiteStanding[]> {
      const [granted, { silentSites }] = await Promise.all([readGranted(), readDevice()]);
      return sitesOf(granted).map((site) => ({
        site,
        isOn: isGranted(site, granted) && !silentSites.includes(site.id),
      }));
    },
    /** Must be called inside a click. */
    async switchOn({ matches, id }: SwitchedSite): Promise<Result<null>> {
      const isAllowed = await browser.permissions.request({ origins: [...matches] });
      if (!isAllowed) return fail('cancelled');
      await silence(id, false);
      return ok(null);
    },
    /** What the installation grants stays granted, and falls silent; everything else is given back. */
    async switchOff(site: SwitchedSite): Promise<Result<null>> {
      const { matches, excludes: excludeMatches, id, isRequired } = site;
      if (isRequired) {
        await silence(id, true);
        return ok(null);
      }
      // While we still may: afterwards nothing can be done in pages that are open.
      await inOpenPages({ matches, excludeMatches }, 'hush');
      await browser.permissions.remove({ origins: [...matches] });
      if (isGranted(site, await readGranted())) await silence(id, true);
      return ok(null);
    },
    /** In the page of this site that was used last. */
    async look(site: SwitchedSite): Promise<Result<SiteLook>> {
      const open = await browser.tabs.query({ url: [...site.matches], discarded: false });
      const [tab] = open
        .filter(({ url }) => url !== undefined && isOn(site, new URL(url).hostname))
        .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
      if (tab?.id === undefined) return fail('page-gone');
      return lookAtPage({ tabId: tab.id, frameId: 0, documentId: null });
    },
    /** The team's tables, for whoever reads a page. */
    hand: writeTables,
    onChange(listener: () => void): () => void {
      const heard = () => listener();
      browser.permissions.onAdded.addListener(heard);
      browser.permissions.onRemoved.addListener(heard);
      const stop = onDeviceChange(heard);
      return () => {
        browser.permissions.onAdded.removeListener(heard);
        browser.permissions.onRemoved.removeListener(heard);
        stop();
      };
    },
  };
}

async function silence(id: string, isSilent: boolean): Promise<void> {
  const { silentSites } = await readDevice();
  if (silentSites.includes(id) === isSilent) return;
  const others = silentSites.filter((one) => one !== id);
  await changeDevice({ silentSites: isSilent ? [...others, id] : others });
}
