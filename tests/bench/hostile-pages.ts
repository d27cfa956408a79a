// Pages that lie: more of everything than a page can need, and names that hide an element's own methods. `size` is
// how many; the bench asks for what could hurt, the unit tests for what jsdom can hold.

export interface HostilePage {
  readonly what: string;
  readonly url: string;
  /** How many make it hurt in a browser. */
  readonly size: number;
  /** The body's own HTML. */
  html(size: number): string;
  /** All of it is selected. */
  readonly isSelected?: true;
}

/** Every page has this element, which is right-clicked. */
export const TARGET = '#target';

const INSTAGRAM = 'https://www.instagram.com/p/HOSTILE/';
const FACEBOOK = 'https://www.facebook.com/shop/posts/pfbid0hostile';
const X = 'https://x.com/shop/status/2018595308958646303';
const LINKEDIN = 'https://www.linkedin.com/feed/';
const ANYWHERE = 'https://forum.example/t/1';

const many = (size: number, one: (index: number) => string) =>
  Array.from({ length: size }, (_, i) => one(i)).join('');

const instagram = (words: string, id = 11) =>
  `<div><a href="/sara/"><img alt=""></a><span dir="auto"><a href="/sara/">sara</a></span><span dir="auto"><a href="/p/HOSTILE/c/${id}/"><time datetime="2026-11-20T10:00:00Z">2h</time></a></span><div><span dir="auto" id="target">${words}</span></div><div role="button">Reply</div></div>`;
const facebook = (words: string, id = 11, target = 'id="target"') =>
  `<div role="article"><a href="/sara?comment_id=${id}">Sara</a><span dir="auto" ${target}>${words}</span><ul><li><a href="/shop/posts/pfbid0hostile?comment_id=${id}">2h</a></li><li><div role="button">Like</div></li><li><div role="button">Reply</div></li></ul></div>`;
const tweet = (words: string, id = '2018600342123446305', target = 'id="target"') =>
  `<article data-testid="tweet"><div data-testid="User-Name"><a href="/sara">Sara</a><a href="/sara/status/${id}"><time datetime="2026-11-20T10:00:00Z">2h</time></a></div><div data-testid="tweetText" dir="auto" ${target}>${words}</div></article>`;
const link = (index: number) => `<a href="/person${index}/">@p${index}</a> `;

export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    what: 'Instagram: a comment of 10 MB',
    url: INSTAGRAM,
    size: 10_000_000,
    html: (size) => `<main>${instagram('a'.repeat(size))}</main>`,
  },
  {
    what: 'Instagram: 50,000 links in one comment',
    url: INSTAGRAM,
    size: 50_000,
    html: (size) => `<main>${instagram(many(size, link))}</main>`,
  },
  {
    what: 'Facebook: 50,000 links in one comment',
    url: FACEBOOK,
    size: 50_000,
    html: (size) => `<div role="main">${facebook(many(size, link))}</div>`,
  },
  {
    what: 'X: 50,000 links in one post',
    url: X,
    size: 50_000,
    html: (size) => `<main>${tweet(many(size, link))}</main>`,
  },
  {
    what: 'Facebook: 20,000 fake articles beside the pointer',
    url: FACEBOOK,
    size: 20_000,
    html: (size) =>
      `<div role="main">${many(size, (i) => (i === size >> 1 ? facebook('words', i) : facebook('words', i, '')))}</div>`,
  },
  {
    what: 'Facebook: 400 fake articles, each inside the last',
    url: FACEBOOK,
    size: 400,
    html: (size) =>
      `<div role="main">${many(size, (i) => `<div role="article"><a href="/shop/posts/pfbid0x?comment_id=${i}">x</a>`)}${facebook('words')}</div>`,
  },
  {
    what: 'X: 20,000 fake posts around the pointer',
    url: X,
    size: 20_000,
    html: (size) =>
      `<main>${many(size, (i) => tweet('words', `${1000 + i}`, i === size >> 1 ? 'id="target"' : ''))}</main>`,
  },
  {
    what: 'LinkedIn: 30,000 fake comments inside one',
    url: LINKEDIN,
    size: 30_000,
    html: (size) =>
      `<article data-id="urn:li:comment:(activity:1,2)"><a href="/in/sara">Sara</a><section class="main-content" id="target">words</section>${many(size, (i) => `<article data-id="urn:li:comment:(activity:1,${i})"><a href="/in/p${i}">P</a></article>`)}</article>`,
  },
  {
    what: 'anywhere: 100,000 empty elements',
    url: ANYWHERE,
    size: 100_000,
    html: (size) => `<main>${many(200, () => '<div>')}<p id="target"></p>${'<i></i>'.repeat(size)}</main>`,
  },
  {
    what: 'Instagram: 100,000 elements in a row that never ends',
    url: INSTAGRAM,
    size: 100_000,
    html: (size) => `<main>${many(100, () => '<div>')}${instagram('words')}${'<b>x</b>'.repeat(size)}</main>`,
  },
  {
    what: 'anywhere: 20,000 boxes to write into',
    url: ANYWHERE,
    size: 20_000,
    html: (size) => `<main><p id="target">words</p>${'<textarea></textarea>'.repeat(size)}</main>`,
  },
  {
    what: 'anywhere: everything is selected, 100,000 elements',
    url: ANYWHERE,
    size: 100_000,
    html: (size) => `<main><p id="target">words</p>${'<p>words</p>'.repeat(size)}</main>`,
    isSelected: true,
  },
  {
    what: 'Instagram: form fields that hide the methods of the form around the row',
    url: INSTAGRAM,
    size: 1,
    html: () =>
      `<main><form>${['matches', 'closest', 'querySelector', 'querySelectorAll', 'parentElement', 'getElementsByTagName', 'textContent', 'nodeType', 'contains', 'getAttribute'].map((name) => `<input name="${name}">`).join('')}${instagram('words')}</form></main>`,
  },
];
