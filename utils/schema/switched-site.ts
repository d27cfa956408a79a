// The sites that a person may switch on and off: those of the registry (sites.ts) as the browser's permissions see them,
// and others by their address. Two domains are granted with the installation; every other one is asked for (decision
// 025). Manifest, background and desk read this one list.
import type { Platform } from './parts';
import { SITES, type Site } from './sites';

export interface SwitchedSite {
  /** The browser keeps its listener under this name for ever. */
  readonly id: string;
  readonly platform: Platform;
  /** As a person writes them. */
  readonly hosts: readonly string[];
  /** As a browser writes them. */
  readonly matches: readonly string[];
  /** Parts of `matches` that are a site of their own. */
  readonly excludes: readonly string[];
  /** Granted with the installation. */
  readonly isRequired: boolean;
}

/** What covers every site there is; only granted origin by origin, or by the browser's own page. */
export const ANY_SITE = 'https://*/*';
/** For the manifest: the hosts of the installation. */
export const REQUIRED_MATCHES = ['https://*.instagram.com/*', 'https://*.facebook.com/*'];

/** What the folders of the registry are called elsewhere; a site without a name of its own is one of the web. */
const PLATFORMS: Readonly<Record<string, Platform>> = {
  instagram: 'instagram',
  'meta-business': 'metaBusiness',
  facebook: 'facebook',
  x: 'x',
  youtube: 'youtube',
  linkedin: 'linkedin',
  telegram: 'telegram',
  whatsapp: 'whatsapp',
  gmail: 'gmail',
};

/** In the order of the registry. */
export const SWITCHED_SITES: readonly SwitchedSite[] = SITES.map(switched);

/** For the manifest: hosts that may be asked for, the last of them for an address that somebody adds. */
export const OPTIONAL_MATCHES = [
  ...SWITCHED_SITES.flatMap(({ isRequired, matches }) => (isRequired ? [] : matches)),
  ANY_SITE,
];

/** A site that somebody has added by its address: the generic adapter reads it. */
export function ownSite(match: string): SwitchedSite {
  return {
    id: `web ${match}`,
    platform: 'web',
    hosts: [hostOf(match)],
    matches: [match],
    excludes: [],
    isRequired: false,
  };
}

/** The site of an address that a person has typed or pasted; null = it is none of the web, or not encrypted. */
export function siteOfAddress(typed: string): SwitchedSite | null {
  const host = hostOfAddress(typed.trim());
  if (host === null) return null;
  return SWITCHED_SITES.find((known) => isOn(known, host)) ?? ownSite(`https://${host}/*`);
}

function hostOfAddress(address: string): string | null {
  try {
    const url = new URL(/^[a-z]+:\/\//iu.test(address) ? address : `https://${address}`);
    const isSite = url.protocol === 'https:' && /^[^\s*]+\.[^\s*.]{2,}$/u.test(url.hostname);
    return isSite ? url.hostname : null;
  } catch {
    return null; // a person may type anything
  }
}

/** True for a host of this site. */
export const isOn = ({ matches, excludes }: SwitchedSite, host: string): boolean =>
  matches.some((match) => covers(match, `https://${host}/*`)) &&
  !excludes.some((match) => covers(match, `https://${host}/*`));

/** True when a granted pattern allows everything that `match` names. */
export function covers(granted: string, match: string): boolean {
  if (/^(?:<all_urls>|(?:\*|https):\/\/\*\/\*)$/u.test(granted) || granted === match) return true;
  const [wide, narrow] = [hostOf(granted), hostOf(match)];
  if (!/^(?:\*|https):\/\/[^/]+\/\*$/u.test(granted)) return false;
  if (!wide.startsWith('*.')) return wide === narrow;
  return narrow === wide || narrow === wide.slice(2) || narrow.endsWith(wide.slice(1));
}

/** The host of a pattern: `*.x.com`. */
function hostOf(match: string): string {
  return match.replace(/^[^/]*:\/\//u, '').replace(/\/.*$/u, '');
}

function switched({ name, hosts }: Site): SwitchedSite {
  const matches = hosts.map(matchOf);
  const others = SITES.filter((other) => other.name !== name).flatMap((other) => other.hosts.map(matchOf));
  return {
    id: name,
    platform: PLATFORMS[name] ?? 'web',
    hosts,
    matches,
    excludes: others.filter((other) => matches.some((match) => covers(match, other))),
    isRequired: matches.every((match) => REQUIRED_MATCHES.some((required) => covers(required, match))),
  };
}

/** The host and its sub-domains. */
function matchOf(host: string): string {
  return `https://*.${host}/*`;
}
