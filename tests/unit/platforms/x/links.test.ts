// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handleOf, instantOfId, statusOf, statusOfPage } from '@/utils/platforms/x/links';

const at = (address: string) => ({ url: new URL(address), document });
const HOME = at('https://x.com/home');

describe('addresses of X', () => {
  it.each([
    ['/sara_k/status/2018595308958646351', { handle: 'sara_k', id: '2018595308958646351' }],
    ['https://twitter.com/a/statuses/20/', { handle: 'a', id: '20' }],
    ['/a/status/20/analytics', null],
    ['/a/status/20/photo/1', null],
    ['/compose/post?in_reply_to=20', null],
    ['https://evil.example/a/status/20', null],
    ['', null],
  ])('%s names a post, or none', (address, status) => {
    expect(statusOf(address, HOME)).toEqual(status);
  });

  it('tells the post a page is about while one of its photos is open', () => {
    expect(statusOfPage(at('https://x.com/a/status/20/photo/1'))).toEqual({ handle: 'a', id: '20' });
    expect(statusOfPage(HOME)).toBeNull();
  });

  it.each([
    ['/sara_k', 'sara_k'],
    ['https://x.com/Sara_K/', 'Sara_K'],
    ['/home', null],
    ['/hashtag/x', null],
    ['https://t.co/abc', null],
  ])('%s leads to a person, or not', (href, handle) => {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    expect(handleOf(link, HOME)).toBe(handle);
  });

  it('reads the time out of an id, and nothing out of one that holds none', () => {
    expect(instantOfId('2018600342123446305')).toBe('2026-02-03T08:20:00.000Z');
    expect(instantOfId('20')).toBeNull();
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,40}$/), (id) => {
        const instant = instantOfId(id);
        return instant === null || !Number.isNaN(Date.parse(instant));
      }),
    );
  });
});
