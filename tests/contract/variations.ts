// What a site may change from one day or one language to the next without changing what a person reads. Each variation
// is made to the document as it stands; the comment that is read from it has to stay the same.

import type { CapturedComment } from '@/utils/schema/capture';
import { every, foreign, renamed, textsIn } from './documents';
import { MORE_VARIATIONS } from './variations-more';

export interface Around {
  /** What was read from the page as it was. */
  readonly before: CapturedComment;
  /** What is right-clicked. */
  readonly target: Element;
}

export interface Variation {
  readonly what: string;
  vary(document: Document, around: Around): void;
  /** What has to be read then, where it is not the same. */
  said?(before: CapturedComment): CapturedComment;
}

/** Classes that name an editor's technology or a part of a site whose classes have stayed the same for years. */
const LASTING = /^(DraftEditor-root|public-DraftEditor-content|ProseMirror|ql-editor)$/;
const LASTING_SITES = /(linkedin|telegram|whatsapp|google)\./;
/** Where one's own account stands, which has no other mark than a picture. */
const WAYS = 'nav, header, [role=navigation], [role=banner]';
const CONTROLS = '[role=button], button';
/** Where white space and wrappers are part of what is said. */
const WORDS = '[dir], a, span, p, [data-testid=tweetText], #content-text, .message, .text-content, .a3s, h3';

export const VARIATIONS: readonly Variation[] = [
  {
    what: 'other classes',
    vary(document) {
      if (LASTING_SITES.test(document.body.dataset.site ?? '')) return;
      for (const [index, element] of every(document, '[class]').entries()) {
        const styled = (name: string) => document.querySelector('style')?.textContent?.includes(`.${name}`);
        const kept = [...element.classList].filter((name) => LASTING.test(name) || styled(name));
        element.setAttribute('class', [...kept, `x${index}`].join(' '));
      }
    },
  },
  {
    what: 'labels in a language of their own',
    vary(document) {
      for (const element of every(document, '[aria-label], [title]:not(.g3, time), [placeholder]')) {
        // What a box calls itself may name the person whom it answers; what a time or a picture is called is what it is.
        if (element.matches('[contenteditable], textarea, input, time, abbr, div[role=img]')) continue;
        for (const name of ['aria-label', 'title', 'placeholder'])
          if (element.getAttribute(name))
            element.setAttribute(name, foreign(element.getAttribute(name) ?? ''));
      }
    },
  },
  {
    what: 'controls in a language of their own',
    vary(document) {
      for (const control of every(document, CONTROLS)) {
        if (control.querySelector(`a, time, [dir] [dir] a`) || control.closest('[contenteditable]')) continue;
        for (const text of textsIn(control)) text.data = foreign(text.data);
      }
    },
  },
  {
    what: 'the other direction',
    vary({ documentElement: root }) {
      root.setAttribute('dir', root.getAttribute('dir') === 'rtl' ? 'ltr' : 'rtl');
    },
  },
  {
    what: 'white space between elements',
    vary(document) {
      for (const element of every(document, 'div, main, section, ul, li, article, header, nav')) {
        if (element.closest(WORDS) || element.closest('[contenteditable]')) continue;
        for (const child of [...element.children]) child.before('\n    ');
        element.append('\n  ');
      }
    },
  },
  {
    what: 'a wrapper around what every element holds',
    vary(document) {
      for (const element of every(document, 'div, section, article, li, main')) {
        if (element.closest(WORDS) || element.closest('[contenteditable]') || element.children.length === 0)
          continue;
        const wrapper = document.createElement('div');
        wrapper.append(...element.childNodes);
        element.append(wrapper);
      }
    },
  },
  {
    what: 'a wrapper around every element',
    vary(document) {
      for (const element of every(document, 'div, section, ul, form, header')) {
        if (
          element.closest(WORDS) ||
          element.parentElement?.closest('[contenteditable], ul') ||
          element.parentElement === document.body
        )
          continue;
        const wrapper = document.createElement('div');
        element.before(wrapper);
        wrapper.append(element);
      }
    },
  },
  {
    what: 'comments and empty elements between the parts',
    vary(document) {
      for (const element of every(document, 'div, section, main, article')) {
        if (element.closest(WORDS) || element.closest('[contenteditable]')) continue;
        element.prepend(document.createComment('part'));
        element.append(document.createElement('div'));
      }
    },
  },
  {
    what: 'no picture of anybody',
    vary(document) {
      for (const image of every(document, 'a img, a image')) {
        // Emoji are words, and a description of several words belongs to what was sent.
        const isSaid = /\p{Extended_Pictographic}|\s/u.test(image.getAttribute('alt') ?? '');
        if (!isSaid && !image.closest(WAYS)) image.remove();
      }
    },
  },
  {
    what: 'controls made of other elements',
    vary(document) {
      for (const control of every(document, 'div[role=button]')) {
        if (control.querySelector('a, div')) continue;
        renamed(control, 'button').removeAttribute('role');
      }
    },
  },
  {
    what: 'words in pieces',
    vary(document) {
      for (const text of textsIn(document.body)) {
        if (
          text.data.trim().length < 2 ||
          text.parentElement?.closest(`${CONTROLS}, [contenteditable], time, style, script`)
        )
          continue;
        const span = document.createElement('span');
        text.before(span);
        span.append(text);
      }
    },
  },
  {
    what: 'hover cards and messages at the end of the page',
    vary(document) {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div role="tooltip"><a href="/somebody.else/">somebody</a></div><div aria-live="polite"><span dir="auto">پیام</span></div><div role="dialog" aria-label="x"><div role="textbox" contenteditable="true" data-lexical-editor="true"></div></div>',
      );
    },
  },
];

/** All of them, one after the other. */
export const ALL_AT_ONCE: Variation = {
  what: 'all of this at once',
  vary: (document, around) => {
    for (const { vary, said } of [...VARIATIONS, ...MORE_VARIATIONS]) if (!said) vary(document, around);
  },
};
