import { describe, expect, it } from 'vitest';
import { commentAddress, commentUrn } from '@/utils/platforms/linkedin/urn';

describe('urns of LinkedIn', () => {
  it.each([
    ['urn:li:comment:(activity:74,11)', { id: '11', post: 'urn:li:activity:74' }],
    ['replaceableComment_urn:li:comment:(urn:li:ugcPost:74,12)', { id: '12', post: 'urn:li:ugcPost:74' }],
    ['urn:li:activity:74', null],
    ['', null],
    [null, null],
  ])('%s names a comment, or none', (text, urn) => {
    expect(commentUrn(text)).toEqual(urn);
  });

  it('makes the address that the site itself would copy', () => {
    expect(commentAddress({ id: '11', post: 'urn:li:activity:74' })).toBe(
      'https://www.linkedin.com/feed/update/urn:li:activity:74/?dashCommentUrn=urn%3Ali%3Afsd_comment%3A%2811%2Curn%3Ali%3Aactivity%3A74%29',
    );
  });
});
