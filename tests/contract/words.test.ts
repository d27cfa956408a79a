// @vitest-environment jsdom
// Whatever somebody has written, it is read as it stands, and nothing else in the row is taken for it.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { rememberClicks } from '@/utils/platforms/click';
import { savedPages } from './pages';
import { rightClickOn } from './right-click';

interface Words {
  readonly what: string;
  readonly html: string;
  readonly text: string;
}

const same = (what: string, text: string): Words => ({ what, html: text, text });
const WORDS: readonly Words[] = [
  same('an emoji of several signs', '👩🏽‍💻'),
  same('emoji only', '🙏🏽 ❤️ 🇮🇷'),
  { what: 'pictures of emoji', html: '<img class="emoji" alt="😍" src="about:blank">', text: '😍' },
  same('a number', '۲۵۰٬۰۰۰'),
  same('words like a counter', '14 likes'),
  same('words like a time', '2h'),
  same('words like a control', 'پاسخ'),
  same('one sign', '؟'),
  same('half spaces', 'نمی\u200Cخواهم می\u200Cفهمید؟'),
  same('Japanese, which has no spaces', 'これはいくらですか？送料も教えてください。'),
  {
    what: 'words of both directions',
    html: 'مدل <bdi>Canon R6</bdi> هم دارید؟',
    text: 'مدل Canon R6 هم دارید؟',
  },
  { what: 'emphasis', html: '<strong>فوری</strong>: <em>جواب</em> بدهید', text: 'فوری: جواب بدهید' },
  { what: 'lines', html: 'یک<br>دو<br><br>سه', text: 'یک\nدو\n\nسه' },
  {
    what: 'an address',
    html: '<a href="https://shop.example/a?b=1" rel="nofollow" target="_blank">shop.example/a?b=1</a> را دیدید؟',
    text: 'shop.example/a?b=1 را دیدید؟',
  },
  { what: 'a hashtag', html: '<a href="/explore/tags/narenj/">#نارنج</a> دارید؟', text: '#نارنج دارید؟' },
  { what: 'words like markup', html: '&lt;b&gt;سلام&lt;/b&gt; &amp;amp;', text: '<b>سلام</b> &amp;' },
  same('very many words', Array.from({ length: 900 }, (_, index) => `کلمه${index}`).join(' ')),
];

/** Of each page the first whose target is what somebody has written, and nothing else. */
const WRITTEN = savedPages().flatMap((page) => {
  const own = page.cases.find(
    ({ selection, expect: { kind, text, mentions, attachment } }) =>
      selection === undefined && kind !== 'selection' && text && !String(mentions ?? '') && !attachment,
  );
  return own ? [{ page, target: own.target }] : [];
});

beforeAll(() => rememberClicks());
afterEach(() => {
  document.documentElement.innerHTML = '';
});

/** Of so many words one is written into a page on ordinary days, into every page others. 1 = all of them. */
const EVERY = Number(process.env.HAMSEDA_EVERY_PAGE ?? 3);

describe.each(WRITTEN.map((one, turn) => [one.page.name, turn, one] as const))(
  '%s',
  (_name, turn, { page, target }) => {
    const words = WORDS.filter((_, index) => (index + turn) % EVERY === 0);
    it('is read with whatever words', () => {
      const before = rightClickOn(page, target);
      for (const { what, html, text } of words) {
        let isWhole = true;
        const read = rightClickOn(page, target, (document) => {
          const written = document.querySelector(target);
          isWhole = squeezed(written?.textContent ?? '') === squeezed(before.text);
          if (isWhole && written) written.innerHTML = html;
        });
        if (isWhole) expect({ what, ...read }).toEqual({ what, ...before, text });
      }
    });
  },
);

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
