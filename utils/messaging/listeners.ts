// Where the resident listeners stand: registered with the browser for every site that is granted and not switched off,
// beside the one that the manifest names for the required hosts; a second one, for a typed slash, only where the person
// wants the response picker. Called by the background whenever that may have
// changed; a registration outlives the browser's end, but not an update of the extension.
import { type Browser, browser } from 'wxt/browser';
import { readDevice } from '@/utils/messaging/device';
import type { DeviceSettings } from '@/utils/schema/device';
import {
  ANY_SITE,
  covers,
  isOn,
  ownSite,
  SWITCHED_SITES,
  type SwitchedSite,
  siteOfAddress,
} from '@/utils/schema/switched-site';

/**
 * One registration: `watch` remembers right-clicks, `hush` silences such a listener that the manifest, or a wider
 * grant, has put there, `slash` hears when the response picker is called.
 */
export interface Listener {
  readonly id: string;
  readonly does: 'watch' | 'hush' | 'slash';
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

/** What the person has chosen on this device. */
export type Chosen = Pick<DeviceSettings, 'silentSites' | 'picker'>;

/** The registrations that there must be, each once. */
export function plannedListeners(granted: Granted, { silentSites: silent, picker }: Chosen): Listener[] {
  return sitesOf(granted).flatMap((site): Listener[] => {
    const { id, matches, excludes: excludeMatches } = site;
    const reach = matches.filter((match) => granted.origins.some((origin) => covers(origin, match)));
    if (reach.length === 0) return [];
    if (silent.includes(site.id)) return [{ id, does: 'hush', matches: reach, excludeMatches }];
    const bare = reach.filter((match) => !granted.standing.some((stands) => covers(stands, match)));
    return [
      ...(bare.length > 0 ? [{ id, does: 'watch', matches: bare, excludeMatches } as const] : []),
      ...(picker ? [{ id: `${SLASH_ID}${id}`, does: 'slash', matches: reach, excludeMatches } as const] : []),
    ];
  });
}

/** The browser keeps these names for ever. */
const SLASH_ID = 'slash ';

/** True where the browser lets Hamseda stand on that origin's pages and nobody has silenced it there. */
export async function listensAt(host: string): Promise<SwitchedSite | null> {
  const [granted, { silentSites }] = await Promise.all([readGranted(), readDevice()]);
  const site = sitesOf(granted).find((one) => isOn(one, host) && isGranted(one, granted));
  return site && !silentSites.includes(site.id) ? site : null;
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
    const [granted, chosen] = await Promise.all([readGranted(), readDevice()]);
    const wanted = plannedListeners(granted, chosen);
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
        .filter(({ id, js }) => doesOf(js) !== 'watch' && !fresh.some((one) => one.id === id))
        .map(({ js, matches = [], excludeMatches = [] }) =>
          inOpenPages({ matches, excludeMatches }, doesOf(js) === 'hush' ? 'watch' : 'noSlash'),
        ),
      ...(isFresh ? SWITCHED_SITES.filter((site) => isWatched(site, granted, chosen.silentSites)) : []).map(
        (site) => inOpenPages({ matches: site.matches, excludeMatches: site.excludes }, 'watch'),
      ),
    ]);
  });
}

/** The manifest's listener stands there; a registered one is among the fresh ones after an update. */
const isWatched = (site: SwitchedSite, { standing }: Granted, silent: readonly string[]): boolean =>
  !silent.includes(site.id) &&
  site.matches.every((match) => standing.some((stands) => covers(stands, match)));

const FILES = { watch: '/watch.js', hush: '/hush.js', slash: '/slash.js' } as const;

type Registered = Browser.scripting.RegisteredContentScript;

function doesOf(files: readonly string[] = []): Listener['does'] {
  const is = (does: Listener['does']): boolean => files.some((file) => `/${file}`.endsWith(FILES[does]));
  return is('hush') ? 'hush' : is('slash') ? 'slash' : 'watch';
}

function isSame({ id, does, matches, excludeMatches }: Listener, other: Registered): boolean {
  return (
    id === other.id &&
    doesOf(other.js) === does &&
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

/**
 * Runs one of them in every page of these hosts that is open; `noSlash` takes the picker away. A page that refuses is
 * one we may not touch.
 */
export async function inOpenPages(
  { matches, excludeMatches }: Pick<Listener, 'matches' | 'excludeMatches'>,
  does: Listener['does'] | 'noSlash',
): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  const wanted = tabs.filter(({ url }) => !excludeMatches.some((match) => url && covers(match, url)));
  await Promise.allSettled(
    wanted.map(async ({ id }) => {
      const target = { tabId: id ?? -1, allFrames: true };
      if (does === 'watch') await browser.scripting.executeScript({ target, func: forgetSilence });
      // A site that is switched off has no picker either.
      if (does === 'noSlash' || does === 'hush')
        await browser.scripting.executeScript({ target, func: stopSlash });
      if (does !== 'noSlash') await browser.scripting.executeScript({ target, files: [FILES[does]] });
    }),
  );
}

// Serialised into the page's isolated world: the listener of platforms/slash, and the picker behind it, go.
function stopSlash(): void {
  Reflect.get(globalThis, Symbol.for('hamseda.key'))?.stop();
}

// Serialised into the page's isolated world: a listener that was silenced (platforms/click) may begin anew.
function forgetSilence(): void {
  const key = Symbol.for('hamseda.click');
  const memory: unknown = Reflect.get(globalThis, key);
  if (memory && typeof memory === 'object' && !('listener' in memory))
    Reflect.deleteProperty(globalThis, key);
}
