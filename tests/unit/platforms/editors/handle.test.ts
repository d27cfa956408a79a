import { describe, expect, it } from 'vitest';
import { withoutDoubledName } from '@/utils/platforms/editors/handle';

const sara = { name: null, handle: 'sara_k', url: null, verified: null };
const omid = { name: 'Omid Rastgar', handle: null, url: null, verified: null };

describe('the customer’s name in front of an answer', () => {
  it.each([
    ['stays in an empty box', '@sara_k سلام', '', sara, '@sara_k سلام', false],
    ['is dropped where Reply has written it', '@sara_k سلام', '@sara_k ', sara, 'سلام', true],
    ['is dropped with its comma', '@sara_k، سلام', '@sara_k ', sara, 'سلام', true],
    ['is found in other letter case', '@Sara_K hi', '@sara_k ', sara, 'hi', true],
    ['gets a space before the answer when the box has none', '@sara_k سلام', '@sara_k', sara, ' سلام', true],
    ['of somebody with a longer handle is another', '@sara_k سلام', '@sara_k2 ', sara, '@sara_k سلام', false],
    [
      'of somebody with a dotted handle is another',
      '@sara_k سلام',
      '@sara_k.shop ',
      sara,
      '@sara_k سلام',
      false,
    ],
    ['is dropped whoever it is, when it is the same', '@mina سلام', '@mina ', sara, 'سلام', true],
    ['may be a displayed name', 'Omid Rastgar yes', 'Omid Rastgar ', omid, 'yes', true],
    ['alone is no answer and stays', '@sara_k', '@sara_k ', sara, '@sara_k', false],
    [
      'stays when somebody else is addressed in the draft',
      '@sara_k سلام',
      '@mina ',
      sara,
      '@sara_k سلام',
      false,
    ],
    ['stays without an author to compare', 'سلام', 'draft', null, 'سلام', false],
  ])('%s', (_name, answer, draft, author, text, dropped) => {
    expect(withoutDoubledName(answer, draft, author)).toEqual({ text, dropped });
  });
});
