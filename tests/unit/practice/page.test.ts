// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { instagram } from '@/utils/platforms/instagram/adapter';
import { buildPracticePage } from '../../practice/build-page.ts';
import { COMMENTS, SHOP } from '../../practice/page/comments.ts';

let html = '';

beforeAll(async () => {
  html = await readFile(path.join(await buildPracticePage(), 'index.html'), 'utf8');
}, 30_000);

beforeEach(async () => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.innerHTML = parsed.body.innerHTML;
  // A script that came with innerHTML does not run; the same text in a new element does.
  const script = document.createElement('script');
  script.textContent = parsed.querySelector('script')?.textContent ?? '';
  document.body.append(script);
  await settled(() => rows().length > 0);
});

const rows = () => [...document.querySelectorAll('.row:not(.caption)')];
const textOf = (element: Element | null | undefined) => element?.textContent ?? '';
const box = () => document.querySelector('textarea');

/** React draws in its own time; waits until `isTrue` or fails after four seconds. */
const settled = (isTrue: () => boolean) => expect.poll(isTrue, { timeout: 4_000, interval: 5 }).toBe(true);

const ancestorsOf = (element: Element | null): Element[] =>
  element ? [element, ...ancestorsOf(element.parentElement)] : [];

const press = (row: Element | undefined, word: string) =>
  [...(row?.querySelectorAll<HTMLElement>('[role=button]') ?? [])]
    .find((one) => textOf(one) === word)
    ?.click();

/** Types as React sees it: through the element's own setter, and with an event. */
function type(text: string) {
  const element = box();
  if (!element) throw new Error('no reply box');
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(element, text);
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the practice page', () => {
  it('needs nothing from the network', () => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const loaded = [...page.querySelectorAll('link[href], script[src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    const drawn = [...document.querySelectorAll('img')].map((image) => image.src);
    const named = [...textOf(page.querySelector('style')).matchAll(/url\("?(.{30})/gu)].map(
      ([, start]) => start ?? '',
    );
    expect(named.length).toBeGreaterThan(0);
    const outside = [...loaded, ...drawn, ...named].filter((address) => !address.startsWith('data:'));
    expect(outside).toEqual([]);
  });

  it('has twelve comments, each a row with one dated link of its own', () => {
    expect(rows()).toHaveLength(12);
    for (const [index, row] of rows().entries()) {
      expect(row.querySelectorAll('time')).toHaveLength(1);
      const link = row.querySelector('a:has(> time[datetime])')?.getAttribute('href');
      expect(link).toMatch(/^\/p\/PRACTICE\/c\/\d+\/(r\/\d+\/)?$/u);
      expect(link).toContain(COMMENTS[index]?.id);
    }
  });

  it('has a caption whose time is no link', () => {
    const caption = document.querySelector('.caption');
    expect(caption?.querySelectorAll('time')).toHaveLength(1);
    expect(caption?.querySelector('a time')).toBeNull();
  });

  it('shows the text of a comment in the first span after its time that is no link', () => {
    const row = rows()[0];
    const time = row?.querySelector('time');
    const after = [...(row?.querySelectorAll('span[dir=auto]') ?? [])].filter(
      (span) => time && (time.compareDocumentPosition(span) & 4) !== 0 && !span.closest('a'), // 4 = follows
    );
    expect(textOf(after[0])).toBe(COMMENTS[0]?.text);
  });

  it('is read as a post of the site, comment by comment', () => {
    const page = { url: new URL('https://www.instagram.com/p/PRACTICE/'), document };
    for (const [index, comment] of COMMENTS.entries()) {
      const [innermost, ...outer] = ancestorsOf(rows()[index]?.querySelector('.text') ?? null);
      const row = innermost && instagram.findRow({ path: [innermost, ...outer], selection: '' }, page);
      expect(row && instagram.read(row, page)).toMatchObject({
        author: { handle: comment.handle },
        text: comment.text,
        commentId: comment.id,
        isReply: comment.parentId !== undefined,
        byPostOwner: comment.handle === SHOP,
        confidence: 'high',
      });
      expect(row && instagram.reply(row, page)?.open === box()).toBe(true);
    }
  });

  it('puts another reply box in the place of the first one when it takes the focus', async () => {
    const first = box();
    first?.focus();
    await settled(() => box() !== first);
    expect(document.activeElement).toBe(box());
  });

  it('begins a reply with the handle of the comment', async () => {
    press(rows()[0], 'پاسخ');
    await settled(() => box()?.value !== '');
    expect(box()?.value).toBe(`@${COMMENTS[0]?.handle} `);
    expect(box()?.selectionStart).toBe(box()?.value.length);
  });

  it('forgets a value that is only assigned, as React does', async () => {
    press(rows()[0], 'پاسخ');
    await settled(() => box()?.value !== '');
    const element = box();
    if (element) element.value = 'lost';
    press(rows()[1], 'پاسخ');
    await settled(() => box()?.value === `@${COMMENTS[1]?.handle} `);
  });

  it('keeps a posted reply in its own thread and in this page only', async () => {
    press(rows()[0], 'پاسخ');
    await settled(() => box()?.value !== '');
    type(`${box()?.value}سلام، براتون نوشتم`);
    press(document.querySelector('form') ?? undefined, 'ارسال');
    await settled(() => rows().length === 13);
    expect(textOf(rows()[1])).toContain('سلام، براتون نوشتم');
    expect(rows()[1]?.querySelector('a:has(> time)')?.getAttribute('href')).toContain(
      `/c/${COMMENTS[0]?.id}/r/`,
    );
    expect(box()?.value).toBe('');
  });

  it('posts nothing from an empty box', () => {
    press(document.querySelector('form') ?? undefined, 'ارسال');
    expect(rows()).toHaveLength(12);
  });
});
