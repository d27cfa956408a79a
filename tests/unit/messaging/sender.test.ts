import { describe, expect, test } from 'vitest';
import { placeOfSender } from '@/utils/messaging/sender';

const SENDER = {
  id: 'ours',
  url: 'https://www.instagram.com/p/x/',
  tab: { id: 3 },
  frameId: 2,
  documentId: 'd',
};

describe('the place of a script in a page', () => {
  test('is its own frame and document', () => {
    expect(placeOfSender(SENDER)).toEqual({
      place: { tabId: 3, frameId: 2, documentId: 'd' },
      host: 'www.instagram.com',
    });
  });

  test('belongs, in an empty document, to whoever made it', () => {
    const sender = { ...SENDER, url: 'about:blank', origin: 'https://mail.google.com' };
    expect(placeOfSender(sender)?.host).toBe('mail.google.com');
  });

  test.each([
    ['without a tab', { ...SENDER, tab: undefined }],
    ['without a frame', { ...SENDER, frameId: undefined }],
    ['of an address that is not encrypted', { ...SENDER, url: 'http://www.instagram.com/' }],
    ['of an empty document that nobody made', { ...SENDER, url: 'about:blank', origin: 'null' }],
  ])('is none %s', (_what, sender) => {
    expect(placeOfSender(sender)).toBeNull();
  });
});
