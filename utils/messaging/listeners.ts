// Where the resident listener stands: registered with the browser for every site that is granted and not switched off,
// beside the one that the manifest names for the required hosts. Called by the background whenever that may have
// changed; a registration outlives the browser's end, but not an update of the extension.
import { type Browser, browser } from 'wxt/browser';
import { readDevice } from '@/utils/messaging/device';
import {
  ANY_SITE,
  covers,
  ownSite,
  SWITCHED_SITES,
  type SwitchedSite,
  siteOfAddress,
} from '@/utils/schema/switched-site';

/** One registration: `hush` silences a listener that the manifest, or a wider grant, has put there. */
export interface Listener {
  readonly id: string;
  readonly does: 'watch' | 'hush';
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** What the browser has granted: patterns of hosts, and those where the manifest's own listener stands. */
export interface Granted {
  readonly origins: readonly string[];
  readonly standing: readonly string[];
}

/** The sites that people may see and switch: those we know, and those that somebody has added. */
export function sitesOf({ origins, standing }: Granted): SwitchedSite[] {
  const added = origins.filter(
    (origin) =>
      !standing.includes(origin) &&
      !SWITCHED_SITES.some(({ matches }) =>
        matches.some((match) => covers(match, origin) || covers(origin, match)),
      ),
  );
  // Granted by the browser's own page: it covers the known ones as well, and is a site beside them.
  const any = origins.find((origin) => covers(origin, ANY_SITE) && !standing.includes(origin));
  return [...SWITCHED_SITES, ...added.map(ownSite), ...(any ? [ownSite(ANY_SITE)] : [])];
}

export const isGranted = ({ matches }: SwitchedSite, { origins }: Granted): boolean =>
  matches.some((match) => origins.some((origin) => covers(origin, match)));

/** The registrations that there must be, each once. */
export function plannedListeners(granted: Granted, silent: readonly string[]): Listener[] {
  return sitesOf(granted).flatMap((site): Listener[] => {
    const { id, matches, excludes: excludeMatches } = site;
    const reach = matches.filter((match) => granted.origins.some((origin) => covers(origin, match)));
    if (reach.length === 0) return [];
    if (silent.includes(site.id)) return [{ id, does: 'hush', matches: reach, excludeMatches }];
    const bare = reach.filter((match) => !granted.standing.some((stands) => covers(stands, match)));
    return bare.length > 0 ? [{ id, does: 'watch', matches: bare, excludeMatches }] : [];
  });
}

/** What the browser grants now. */
export async function readGranted(): Promise<Granted> {
  const { origins = [] } = await browser.permissions.getAll();
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return { origins, standing: scripts.flatMap(({ matches }) => matches ?? []) };
}

/** True for an address of a site that Hamseda knows and on which it does not listen here. */
export async function isSwitchedOff(address: string): Promise<boolean> {
  const site = siteOfAddress(address);
  if (!site || site.platform === 'web') return false;
  const [granted, { silentSites }] = await Promise.all([readGranted(), readDevice()]);
  return !isGranted(site, granted) || silentSites.includes(site.id);
}

/**
 * Brings the browser's registrations into line, and the pages that are open: what is new begins at once, what was
 * switched off falls silent. `isFresh`: the extension was installed or updated, so open pages have no listener of ours.
 */
export async function keepListeners(isFresh = false): Promise<void> {
  await navigator.locks.request('hamseda:listeners', async () => {
    const [granted, { silentSites }] = await Promise.all([readGranted(), readDevice()]);
    const wanted = plannedListeners(granted, silentSites);
    const standing = await browser.scripting.getRegisteredContentScripts();
    const kept = new Set(wanted.filter((one) => standing.some((other) => isSame(one, other))));
    const gone = standing.filter((other) => ![...kept].some((one) => isSame(one, other)));
    const fresh = wanted.filter((one) => !kept.has(one));
    if (gone.length > 0) {
      await browser.scripting.unregisterContentScripts({ ids: gone.map(({ id }) => id) });
    }
    if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh.map(registration));
    await Promise.all([
      ...fresh.map((listener) => inOpenPages(listener, listener.does)),
      ...gone
        .filter(({ id, js }) => isHush(js) && !fresh.some((one) => one.id === id))
        .map(({ matches = [], excludeMatches = [] }) => inOpenPages({ matches, excludeMatches }, 'watch')),
      ...(isFresh ? SWITCHED_SITES.filter((site) => isWatched(site, granted, silentSites)) : []).map((site) =>
        inOpenPages({ matches: site.matches, excludeMatches: site.excludes }, 'watch'),
      ),
    ]);
  });
}

/** The manifest's listener stands there; a registered one is among the fresh ones after an update. */
const isWatched = (site: SwitchedSite, { standing }: Granted, silent: readonly string[]): boolean =>
  !silent.includes(site.id) &&
  site.matches.every((match) => standing.some((stands) => covers(stands, match)));

const FILES = { watch: '/watch.js', hush: '/hush.js' } as const;

type Registered = Browser.scripting.RegisteredContentScript;

const isHush = (files: readonly string[] = []): boolean => files.some((file) => file.endsWith('hush.js'));

function isSame({ id, does, matches, excludeMatches }: Listener, other: Registered): boolean {
  return (
    id === other.id &&
    isHush(other.js) === (does === 'hush') &&
    isSameList(matches, other.matches) &&
    isSameList(excludeMatches, other.excludeMatches)
  );
}

const isSameList = (one: readonly string[], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every((entry) => other.includes(entry));

function registration({ id, does, matches, excludeMatches }: Listener): Registered {
  return {
    id,
    js: [FILES[does]],
    matches: [...matches],
    ...(excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {}),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}

/** Runs one of the two in every page of these hosts that is open. A page that refuses is one we may not touch. */
export async function inOpenPages(
  { matches, excludeMatches }: Pick<Listener, 'matches' | 'excludeMatches'>,
  does: Listener['does'],
): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  const wanted = tabs.filter(({ url }) => !excludeMatches.some((match) => url && covers(match, url)));
  await Promise.allSettled(
    wanted.map(async ({ id }) => {
      const target = { tabId: id ?? -1, allFrames: true };
      if (does === 'watch') await browser.scripting.executeScript({ target, func: forgetSilence });
      await browser.scripting.executeScript({ target, files: [FILES[does]] });
    }),
  );
}

// Serialised into the page's isolated world: a listener that was silenced (platforms/click) may begin anew.
function forgetSilence(): void {
  const key = Symbol.for('hamseda.click');
  const memory: unknown = Reflect.get(globalThis, key);
  if (memory && typeof memory === 'object' && !('listener' in memory))
    Reflect.deleteProperty(globalThis, key);
}
