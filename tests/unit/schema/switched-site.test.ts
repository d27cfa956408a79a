import { describe, expect, it } from 'vitest';
import {
  ANY_SITE,
  covers,
  isOn,
  OPTIONAL_MATCHES,
  ownSite,
  REQUIRED_MATCHES,
  SWITCHED_SITES,
  siteOfAddress,
} from '@/utils/schema/switched-site';

const siteCalled = (platform: string) => {
  const found = SWITCHED_SITES.find((site) => site.platform === platform);
  if (!found) throw new Error(platform);
  return found;
};

describe('the sites that are known', () => {
  it('are covered by the manifest: the required ones by its hosts, the others by its optional ones', () => {
    for (const { isRequired, matches } of SWITCHED_SITES) {
      const granted = isRequired ? REQUIRED_MATCHES : OPTIONAL_MATCHES;
      for (const match of matches) expect(granted.some((one) => covers(one, match))).toBe(true);
    }
  });

  it('have the two required domains and no other', () => {
    expect(SWITCHED_SITES.filter(({ isRequired }) => isRequired).map(({ platform }) => platform)).toEqual([
      'instagram',
      'metaBusiness',
      'facebook',
    ]);
    expect(REQUIRED_MATCHES).toEqual(['https://*.instagram.com/*', 'https://*.facebook.com/*']);
  });

  it.each([
    ['facebook', 'www.facebook.com', true],
    ['facebook', 'business.facebook.com', false],
    ['metaBusiness', 'business.facebook.com', true],
    ['x', 'x.com', true],
    ['x', 'mobile.twitter.com', true],
    ['x', 'netflix.com', false],
    ['gmail', 'mail.google.com', true],
    ['gmail', 'www.google.com', false],
  ])('%s on %s: %s', (platform, host, is) => {
    expect(isOn(siteCalled(platform), host)).toBe(is);
  });
});

describe('a granted pattern', () => {
  it.each([
    ['https://*/*', 'https://mail.google.com/*'],
    ['<all_urls>', 'https://x.com/*'],
    ['*://*/*', 'https://x.com/*'],
    ['https://*.x.com/*', 'https://x.com/*'],
    ['https://*.x.com/*', 'https://*.x.com/*'],
    ['*://*.x.com/*', 'https://api.x.com/*'],
    ['https://x.com/*', 'https://x.com/*'],
  ])('%s covers %s', (granted, match) => {
    expect(covers(granted, match)).toBe(true);
  });

  it.each([
    ['https://x.com/*', 'https://*.x.com/*'],
    ['https://*.x.com/*', 'https://netflix.com/*'],
    ['https://*.x.com/*', 'https://*/*'],
    ['http://*/*', 'https://x.com/*'],
    ['https://x.com/only/*', 'https://x.com/*'],
    ['', 'https://x.com/*'],
  ])('%s does not cover %s', (granted, match) => {
    expect(covers(granted, match)).toBe(false);
  });
});

describe('an address that somebody has typed', () => {
  it.each([
    ['web.eitaa.com', ['https://web.eitaa.com/*']],
    ['  https://web.bale.ai/chat?uid=1  ', ['https://web.bale.ai/*']],
    ['https://شال.example/x', ['https://xn--mgbz1c.example/*']],
  ])('%s is a site of its own', (typed, matches) => {
    expect(siteOfAddress(typed)).toMatchObject({ platform: 'web', matches, isRequired: false });
  });

  it('of a site that is known is that site', () => {
    expect(siteOfAddress('https://twitter.com/home')).toBe(siteCalled('x'));
  });

  it.each(['', 'eitaa', 'http://web.eitaa.com', 'javascript:alert(1)', 'https://*/*', 'a b.com', 'https://'])(
    '%s is none',
    (typed) => {
      expect(siteOfAddress(typed)).toBeNull();
    },
  );

  it('keeps its name for the browser for ever', () => {
    expect(ownSite('https://web.eitaa.com/*').id).toBe('web https://web.eitaa.com/*');
    expect(ownSite(ANY_SITE).id).toBe('web https://*/*');
  });
});
