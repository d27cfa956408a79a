// Sites as a browser would tell of them: for views, where no browser's own part is at hand.
import { ok } from '@/utils/base/result';
import { X_TABLE } from '@/utils/platforms/x/table';
import type { SiteLook } from '@/utils/schema/site-look';
import { ownSite, SWITCHED_SITES } from '@/utils/schema/switched-site';
import type { SitesService, SiteView, TablePreview } from '@/utils/services/contract';

export const SITE_LOOK: SiteLook = {
  version: '0.1.0',
  host: 'www.instagram.com',
  language: 'en',
  direction: 'ltr',
  adapter: 'instagram',
  platform: 'instagram',
  table: { asOf: '2026-11-27', isImported: false },
  listens: true,
  rows: 6,
  says: { author: 6, text: 6, time: 6, id: 5 },
  replies: { open: 1, behindReply: 5, unclear: 0, none: 0 },
  composers: [{ tag: 'textarea', role: null, editor: 'textarea' }],
  silent: ['dialog'],
  isPart: false,
};

export const TABLE_PREVIEW: TablePreview = {
  table: { ...X_TABLE, asOf: '2026-12-01', selectors: { row: '[data-post]', wings: 'b' } },
  asOfNow: X_TABLE.asOf,
  changes: [{ name: 'row', from: 'article', to: '[data-post]' }],
  unknown: ['wings'],
};

const VIEWS: readonly SiteView[] = [...SWITCHED_SITES, ownSite('https://web.eitaa.com/*')].map((site) => ({
  site,
  isOn: site.isRequired || site.platform === 'web' || site.platform === 'telegram',
  table: site.platform === 'web' ? null : { asOf: X_TABLE.asOf, isImported: site.platform === 'telegram' },
}));

export function literalSites(part: Partial<SitesService> = {}): SitesService {
  return {
    list: async () => VIEWS,
    switchOn: async () => ok(null),
    switchOff: async () => ok(null),
    look: async () => ok(SITE_LOOK),
    readTable: async () => ok(TABLE_PREVIEW),
    saveTable: async () => ok(null),
    removeTable: async () => ok(null),
    tableFile: async () => null,
    onChange: () => () => undefined,
    ...part,
  };
}
