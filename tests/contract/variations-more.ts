// What else the next redesign, another language or another reader may bring: other addresses, other elements, what the
// browser and other extensions put into a page, other names and times, controls that nobody had yesterday.
import type { CapturedComment } from '@/utils/schema/capture';
import { every, renamed, textsIn } from './documents';
import type { Variation } from './variations';

const WAYS = 'nav, header, [role=navigation], [role=banner]';
/** Where the account stands that is signed in. */
const OWN_WAYS = `aside, ytd-guide-renderer, ytd-popup-container, ${WAYS}`;
const CONTENT = 'article, main, [role=article], [role=main], [role=dialog]';
const WORDS =
  '[data-testid=tweetText], #content-text, .message, .text-content, .selectable-text, .a3s, [contenteditable], [data-ad-rendering-role=story_message], [class*=main-content], [data-testid=expandable-text-box]';
const OTHER_TIME = '٢ ساعت پیش・3時間前';
const NOW = 'همین حالا';
const siteOf = (document: Document): string => document.body.dataset.site ?? '';

export const MORE_VARIATIONS: readonly Variation[] = [
  {
    what: 'addresses in full',
    vary: (document) =>
      inLinks(document, (address) =>
        address.startsWith('/') ? `https://${siteOf(document)}${address}` : address,
      ),
  },
  {
    what: 'addresses with everything a site wants to know',
    vary: (document) =>
      inLinks(document, (address) => {
        if (!/^(\/|https:\/\/(www\.)?(facebook|instagram|linkedin|youtube|x)\.com)/.test(address))
          return address;
        const tracked = `__cft__[0]=AZx&__tn__=R]-R&igsh=bW9yZQ&pp=0gcJ&trackingId=q%3D%3D&s=20`;
        return `${address}${address.includes('?') ? '&' : '?'}${tracked}`;
      }),
  },
  {
    what: 'addresses of another language or device',
    vary(document) {
      const hosts: Record<string, string> = {
        'www.facebook.com': 'fa-ir.facebook.com',
        'www.instagram.com': 'm.instagram.com',
        'www.linkedin.com': 'ir.linkedin.com',
        'www.youtube.com': 'm.youtube.com',
        'x.com': 'mobile.twitter.com',
      };
      const other = hosts[siteOf(document)];
      if (!other) return;
      inLinks(document, (address) =>
        address.startsWith('/')
          ? `https://${other}${address}`
          : address.replace(`https://${siteOf(document)}/`, `https://${other}/`),
      );
    },
  },
  {
    what: 'elements in place of roles',
    vary(document) {
      const names = { article: 'article', main: 'main', navigation: 'nav', complementary: 'aside' };
      for (const [role, name] of Object.entries(names))
        for (const element of every(document, `div[role=${role}]`))
          renamed(element, name).removeAttribute('role');
    },
  },
  {
    what: 'roles in place of elements',
    vary(document) {
      const roles = {
        article: 'article',
        main: 'main',
        nav: 'navigation',
        aside: 'complementary',
        button: 'button',
      };
      for (const [name, role] of Object.entries(roles))
        for (const element of every(document, name)) {
          // Gmail and the custom elements of others name their parts by these very elements.
          if (/google|youtube/.test(siteOf(document))) continue;
          renamed(element, 'div').setAttribute('role', role);
        }
    },
  },
  {
    what: 'blocks where there were spans',
    vary(document) {
      for (const element of every(document, 'span[dir=auto]'))
        if (!element.closest('a, [contenteditable], [dir=auto] [dir=auto]')) renamed(element, 'div');
    },
  },
  {
    what: 'no language and no direction of the whole page',
    vary({ documentElement: root }) {
      root.removeAttribute('lang');
      root.removeAttribute('dir');
    },
  },
  {
    what: 'a page that the browser has translated',
    vary(document) {
      document.documentElement.classList.add('translated-rtl');
      for (const text of textsIn(document.body)) {
        if (text.data.trim() === '' || text.parentElement?.closest('[contenteditable], style, script, svg'))
          continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.style.verticalAlign = 'inherit';
        text.before(outer);
        outer.append(inner);
        inner.append(text);
      }
    },
  },
  {
    what: 'marks of direction around names and times',
    vary(document) {
      for (const text of textsIn(document.body)) {
        const around = text.parentElement?.closest('a[href], time, .peer-title, .fullName, header');
        if (!around || text.data.trim() === '' || text.parentElement?.closest(WORDS)) continue;
        // Not what somebody has written.
        const block = around.closest('[dir=auto]');
        if (block && block.textContent?.trim() !== around.textContent?.trim()) continue;
        text.data = text.data.startsWith('@') ? `\u200E${text.data}` : `\u2068${text.data}\u2069\u200F`;
      }
    },
  },
  {
    what: 'what other extensions put into a page',
    vary(document) {
      for (const editor of every(document, 'textarea, [contenteditable=true]'))
        editor.insertAdjacentHTML(
          'afterend',
          '<grammarly-extension data-grammarly-shadow-root="true"></grammarly-extension><div contenteditable="false" role="presentation"></div>',
        );
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div id="ext"><textarea style="display:none" aria-hidden="true"></textarea><input type="text" readonly><article></article></div>',
      );
    },
  },
  {
    what: 'rows that are still loading between the others',
    vary(document) {
      for (const row of every(document, 'article, [role=article], ytd-comment-thread-renderer')) {
        if (row.parentElement?.closest('article, [role=article]')) continue;
        const empty = document.createElement(row.localName);
        if (row.hasAttribute('role')) empty.setAttribute('role', row.getAttribute('role') ?? '');
        empty.setAttribute('aria-label', '');
        empty.innerHTML = '<div role="status" aria-busy="true"><svg></svg></div>';
        row.before(empty);
      }
    },
  },
  {
    what: 'a message across the page, and what it asks',
    vary: (document) =>
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<div role="alertdialog" aria-modal="false"><h2 dir="auto">کوکی‌ها</h2><form><input type="checkbox"><input type="search"><button>باشه</button></form><a href="/privacy/">بیشتر</a></div>',
      ),
  },
  {
    what: 'an earlier page that is kept, hidden',
    vary(document) {
      const hidden = document.createElement('div');
      hidden.hidden = true;
      hidden.innerHTML = document.body.innerHTML;
      for (const part of hidden.querySelectorAll(`textarea, input, [contenteditable], nav, ${WAYS}`))
        part.remove();
      for (const part of hidden.querySelectorAll('[data-fx]')) part.removeAttribute('data-fx');
      for (const text of textsIn(hidden)) text.data = text.data.replace(/\p{L}{3,}/gu, 'پیشین');
      for (const part of hidden.querySelectorAll('*'))
        for (const { name, value } of part.attributes)
          if (/\d{3}|[A-Z]{2}|^\/@?\w/.test(value) && name !== 'class')
            part.setAttribute(
              name,
              value
                .replace(/(\/@?[a-z.]{3,})(?=\/|$)/g, '$1old')
                .replace(/\d{3,}/g, (n) => `${n}9`)
                .replace(/Vid|Ug/g, 'Old'),
            );
      document.body.prepend(hidden);
    },
  },
  {
    what: 'times in the words of another language',
    vary: (document, { before }) => inTimes(document, before, OTHER_TIME),
    said: (before) => withLabel(before, OTHER_TIME),
  },
  {
    what: 'times without any number',
    // On LinkedIn's newer pages nothing but its number tells a time from other words.
    vary: (document, { before }) => inTimes(document, before, isOfLinkedin(before) ? null : NOW),
    said: (before) => withLabel(before, isOfLinkedin(before) ? null : NOW),
  },
  {
    what: 'nobody is signed in',
    vary(document, { before, target }) {
      if (isMessage(before)) return;
      for (const part of every(document, `textarea, input, [contenteditable], footer, ${OWN_WAYS}`))
        if (!part.closest(CONTENT) || !part.matches(OWN_WAYS)) part.remove();
      for (const control of every(document, 'button, [role=button], a[href*="in_reply_to"]')) {
        const isOfWords =
          control.closest(`[dir=auto], ${WORDS}`) ?? control.matches('[data-testid*=show-more]');
        const isRow = control.querySelector('a, time') || (control.textContent ?? '').trim().length > 40;
        if (!isOfWords && !isRow && !control.contains(target)) control.remove();
      }
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div role="dialog"><form><input name="email" type="text"><input name="pass" type="password"><button>ورود</button></form></div>',
      );
    },
    said: (before) =>
      (isMessage(before) ? before : { ...before, actingAs: undefined, composer: null }) as CapturedComment,
  },
];

function inLinks(document: Document, change: (address: string) => string): void {
  for (const link of every(document, 'a[href]')) {
    const address = link.getAttribute('href') ?? '';
    if (address !== '' && !address.startsWith('#')) link.setAttribute('href', change(address));
  }
}

/** The label wherever it stands: as text, or in an attribute that a site reads it from. */
function inTimes(document: Document, { timestamp }: CapturedComment, said: string | null): void {
  const label = timestamp?.label;
  if (!label || said === null) return;
  for (const text of textsIn(document.body)) if (text.data.trim() === label) text.data = said;
  for (const element of every(document, '*'))
    for (const { name, value } of element.attributes)
      if (value.includes(label) && name !== 'href') element.setAttribute(name, value.replace(label, said));
}

function withLabel(before: CapturedComment, label: string | null): CapturedComment {
  const { timestamp } = before;
  return timestamp?.label && label ? { ...before, timestamp: { ...timestamp, label } } : before;
}

const isOfLinkedin = ({ platform }: CapturedComment): boolean => platform === 'linkedin';
const isMessage = ({ kind }: CapturedComment): boolean => kind !== 'comment' && kind !== 'post';
