// Where the resident listener stands, as a table of what is granted and what is switched off.
import { describe, expect, it } from 'vitest';
import { type Granted, plannedListeners, sitesOf } from '@/utils/messaging/listeners';
import { REQUIRED_MATCHES } from '@/utils/schema/switched-site';

const granted = (...more: string[]): Granted => ({
  origins: [...REQUIRED_MATCHES, ...more],
  standing: REQUIRED_MATCHES,
});
const chosen = (silentSites: string[], picker = false) => ({ silentSites, picker });
const X = ['https://*.x.com/*', 'https://*.twitter.com/*'];
const EITAA = 'https://web.eitaa.com/*';

describe('the listeners to register', () => {
  it('are none while only the hosts of the installation are granted: the manifest has named those', () => {
    expect(plannedListeners(granted(), chosen([]))).toEqual([]);
  });

  it('are one for each site that was switched on, with all its hosts', () => {
    expect(plannedListeners(granted(...X), chosen([]))).toEqual([
      { id: 'x', does: 'watch', matches: X, excludeMatches: [] },
    ]);
  });

  it('reach as far as the browser grants, where a person has taken a part of it back', () => {
    expect(plannedListeners(granted('https://*.x.com/*'), chosen([]))[0]?.matches).toEqual([
      'https://*.x.com/*',
    ]);
  });

  it('silence a required site that was switched off, and not its neighbour', () => {
    expect(plannedListeners(granted(), chosen(['facebook']))).toEqual([
      {
        id: 'facebook',
        does: 'hush',
        matches: ['https://*.facebook.com/*'],
        excludeMatches: ['https://*.business.facebook.com/*'],
      },
    ]);
  });

  it('do not reach a required site that the person has taken back in the browser itself', () => {
    const origins = ['https://*.instagram.com/*'];
    expect(plannedListeners({ origins, standing: REQUIRED_MATCHES }, chosen(['facebook']))).toEqual([]);
  });

  it('are one for a site that was added', () => {
    expect(plannedListeners(granted(EITAA), chosen([]))).toEqual([
      { id: `web ${EITAA}`, does: 'watch', matches: [EITAA], excludeMatches: [] },
    ]);
  });

  it('hear a typed slash on every site that is on, the required ones too, once the picker is switched on', () => {
    const planned = plannedListeners(granted(EITAA), chosen(['facebook'], true));
    expect(planned.filter(({ does }) => does === 'slash')).toEqual([
      { id: 'slash instagram', does: 'slash', matches: ['https://*.instagram.com/*'], excludeMatches: [] },
      {
        id: 'slash meta-business',
        does: 'slash',
        matches: ['https://*.business.facebook.com/*'],
        excludeMatches: [],
      },
      { id: `slash web ${EITAA}`, does: 'slash', matches: [EITAA], excludeMatches: [] },
    ]);
  });

  it('have names of their own', () => {
    const ids = plannedListeners(granted('https://*/*', ...X, EITAA), chosen(['gmail'], true)).map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('web https://*/*');
  });
});

describe('the sites to show', () => {
  it('are the known ones, and those that were added', () => {
    expect(sitesOf(granted(...X)).every(({ platform }) => platform !== 'web')).toBe(true);
    expect(sitesOf(granted(EITAA)).at(-1)).toMatchObject({ platform: 'web', hosts: ['web.eitaa.com'] });
  });

  it('say once that every site is granted', () => {
    const own = sitesOf(granted('https://*/*')).filter(({ platform }) => platform === 'web');
    expect(own.map(({ matches }) => matches)).toEqual([['https://*/*']]);
  });
});
