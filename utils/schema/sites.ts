// The registry of sites: which folder of utils/platforms reads which hosts. A new platform is one folder and one line
// here; from it the build makes the scripts that read them (build/readers.ts), and the background knows which of them a
// frame needs.

export interface Site {
  /** The folder. */
  readonly name: string;
  /** Named where small sites that read alike share a script: each by itself would bring the same parts once more. */
  readonly script?: string;
  /** Registrable or full host names; their sub-domains belong to them. */
  readonly hosts: readonly string[];
}

/** The most specific first. */
export const SITES: readonly Site[] = [
  { name: 'instagram', hosts: ['instagram.com'] },
  { name: 'meta-business', script: 'messengers', hosts: ['business.facebook.com'] },
  { name: 'facebook', hosts: ['facebook.com'] },
  { name: 'x', hosts: ['x.com', 'twitter.com'] },
  { name: 'youtube', hosts: ['youtube.com'] },
  { name: 'linkedin', hosts: ['linkedin.com'] },
  {
    name: 'telegram',
    script: 'messengers',
    hosts: ['web.telegram.org', 'webk.telegram.org', 'weba.telegram.org'],
  },
  { name: 'whatsapp', script: 'messengers', hosts: ['web.whatsapp.com'] },
  { name: 'gmail', script: 'messengers', hosts: ['mail.google.com'] },
];

/** The site a host belongs to; null = none of ours, which is read by what can be read anywhere. */
export function siteOf(host: string): Site | null {
  const isOf = (domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
  return SITES.find(({ hosts }) => hosts.some(isOf)) ?? null;
}

/** The script that reads a site; a site of its own has a script of its own. */
export function scriptOf({ script, name }: Site): `read-${string}` {
  return `read-${script ?? name}`;
}
