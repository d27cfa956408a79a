// What may come to stand in a row beside what somebody has written: marks, badges, controls that nobody had yesterday.
import type { CapturedComment } from '@/utils/schema/capture';
import type { Around, Variation } from './variations';

/** Sites on which somebody who is verified has a picture beside the name. */
const VERIFIED = ['instagram', 'facebook', 'x'];
const CONTROL = (word: string, attributes = '') =>
  `<div role="button" tabindex="0"${attributes}>${word}</div>`;

export const ROW_VARIATIONS: readonly Variation[] = [
  {
    what: 'a way to follow beside the name',
    vary: (_document, around) => besideName(around, CONTROL('<span dir="auto">دنبال کردن</span>')),
  },
  {
    what: 'a badge of the author beside the name',
    // Where there is nothing else in the row, or one line holds name and words, it cannot be told from them.
    vary(_document, around) {
      const { platform, text, timestamp } = around.before;
      const isTold = text !== '' && (platform === 'facebook' || (platform === 'instagram' && timestamp));
      if (isTold) besideName(around, '<span dir="auto">نویسنده</span>');
    },
  },
  {
    what: 'a picture of being verified beside the name',
    vary: (_document, around) => {
      const name = nameIn(around);
      const badge =
        '<svg role="img" aria-label="تأییدشده" data-testid="icon-verified"><title>تأییدشده</title><path d=""></path></svg>';
      const isInside = around.before.platform !== 'instagram';
      if (name && around.before.author?.name !== undefined)
        name.insertAdjacentHTML(isInside ? 'beforeend' : 'afterend', badge);
    },
    // The home feed of Instagram shows too little of a comment to tell; a name without a link is nobody's in particular.
    said: ({ author, ...before }) => {
      const shows =
        VERIFIED.includes(before.platform) && (before.platform !== 'instagram' || before.timestamp);
      const isNamed = author?.url && (before.kind === 'comment' || before.platform === 'x');
      return { ...before, author: shows && author && isNamed ? { ...author, verified: true } : author };
    },
  },
  {
    what: 'a mark of having been edited beside the time',
    vary: (_document, around) => besideTime(around, '<span dir="auto"> · ویرایش‌شده</span>'),
  },
  {
    what: 'a way to a translation below the words',
    vary: (_document, around) =>
      belowWords(around, `<div>${CONTROL('<span dir="auto">دیدن ترجمه</span>')}</div>`),
  },
  {
    what: 'a translation control right behind the words',
    vary: (_document, around) =>
      belowWords(around, '<button type="button"><span>Translate post</span></button>'),
  },
  {
    what: 'reactions below the words',
    vary: (_document, around) =>
      belowWords(
        around,
        CONTROL(
          '<span><img alt="👍" src="about:blank" width="16"></span><span dir="auto">۱۲</span>',
          ' aria-label="x"',
        ),
      ),
  },
];

/** The link or element with the author's name, nearest around the target. */
function nameIn({ before: { author }, target }: Around): Element | null {
  const names = [author?.name, author?.handle, `@${author?.handle}`].filter(Boolean);
  for (let row: Element | null = target; row && row !== target.ownerDocument.body; row = row.parentElement) {
    const links = [...row.querySelectorAll('a[href], .peer-title, .message-title-name')];
    const name = links.find((link) => names.includes(link.textContent?.trim().split('\n')[0]));
    if (name) return name;
  }
  return null;
}

function besideName(around: Around, html: string): void {
  if (isMessage(around.before)) return;
  outside(nameIn(around), 'span')?.insertAdjacentHTML('afterend', html);
}

function besideTime({ before, target }: Around, html: string): void {
  const label = before.timestamp?.label;
  if (!label || !['instagram', 'facebook', 'linkedin'].includes(before.platform)) return;
  for (let row: Element | null = target; row && row !== target.ownerDocument.body; row = row.parentElement) {
    const time = [...row.querySelectorAll('a[href], time')].find((one) => one.textContent?.trim() === label);
    if (!time) continue;
    outside(time, 'span, a')?.insertAdjacentHTML('afterend', html);
    return;
  }
}

function belowWords({ before, target }: Around, html: string): void {
  if (before.text === '' || target.textContent?.replace(/\s/g, '') !== before.text.replace(/\s/g, '')) return;
  if (
    before.truncated ||
    before.platform === 'telegram' ||
    before.platform === 'gmail' ||
    before.platform === 'metaBusiness'
  )
    return;
  outside(target, '[dir], span, div')?.insertAdjacentHTML('afterend', html);
}

/** The largest element of this kind that holds nothing but this one. */
function outside(element: Element | null, selector: string): Element | null {
  let largest = element;
  for (let up = element?.parentElement; up?.matches(selector); up = up.parentElement) {
    if (
      up.textContent?.trim() !== element?.textContent?.trim() ||
      up.querySelector('[role=button], button, svg')
    )
      break;
    largest = up;
  }
  return largest;
}

function isMessage({ kind }: CapturedComment): boolean {
  return kind !== 'comment' && kind !== 'post';
}
