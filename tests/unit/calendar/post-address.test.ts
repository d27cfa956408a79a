import { describe, expect, test } from 'vitest';
import { postAddress } from '@/utils/calendar/post-address';

describe('the address of a post', () => {
  test.each([
    ['https://www.instagram.com/p/ABC/?img_index=2', 'https://www.instagram.com/p/ABC/'],
    ['https://instagram.com/haftraj/reel/DEF', 'https://www.instagram.com/reel/DEF/'],
    ['https://www.instagram.com/reels/DEF/#x', 'https://www.instagram.com/reel/DEF/'],
    ['https://www.youtube.com/watch?v=abc&t=12s', 'https://www.youtube.com/watch?v=abc'],
    [
      'https://www.facebook.com/permalink.php?story_fbid=1&id=2&ref=share',
      'https://www.facebook.com/permalink.php?story_fbid=1&id=2',
    ],
    ['https://example.com/post/1?utm_source=x', 'https://example.com/post/1'],
    ['http://127.0.0.1:8123/p/POST1/', 'http://127.0.0.1:8123/p/POST1/'],
    [' https://example.com/ ', 'https://example.com/'],
  ])('of %s is %s', (typed, expected) => {
    expect(postAddress(typed)).toBe(expected);
  });

  test.each(['', 'ریلز', 'javascript:alert(1)', 'chrome://newtab/', 'file:///etc/passwd'])(
    'is none in %j',
    (text) => {
      expect(postAddress(text)).toBeNull();
    },
  );
});
