// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { captureComment } from '@/utils/platforms/capture';
import { rememberClicks } from '@/utils/platforms/click';
import { welcome } from '@/utils/platforms/instagram/adapter';
import { keptCapture } from '@/utils/platforms/kept';
import { offerAdapters } from '@/utils/platforms/reader';
import { CapturedComment } from '@/utils/schema/capture';
import { ADAPTERS } from '../../contract/sites';

const row = (id: string, handle: string, text: string) => `<div id="row${id}">
  <a href="/${handle}/"><img alt="" id="avatar${id}"></a>
  <span dir="auto"><a href="/${handle}/"><span dir="auto">${handle}</span></a></span>
  <span dir="auto"><a href="/p/PRACTICE/c/${id}/"><time datetime="2026-11-20T10:00:00Z">2h</time></a></span>
  <div><span dir="auto" id="text${id}">${text}</span></div>
  <div role="button" tabindex="0">Reply</div></div>`;
const POST = `<main><header><a href="/nar.shop/">nar.shop</a></header>
  ${row('11', 'sara_k', 'سلام قیمتش چنده؟')}${row('12', 'mina', 'ارسال دارید؟')}
  <form><textarea></textarea></form></main>`;
const INSTAGRAM = 'https://www.instagram.com/p/PRACTICE/';

describe('capture', () => {
  beforeEach(() => {
    document.documentElement.removeAttribute('data-hamseda-welcome');
    document.getSelection()?.removeAllRanges();
    rememberClicks();
    offerAdapters([welcome, ...ADAPTERS]);
  });

  it('says so when nothing was pointed at and nothing is selected', () => {
    document.body.innerHTML = '<p>words</p>';
    expect(captureComment(at('https://forum.example/'))).toEqual({ ok: false, code: 'nothing-selected' });
    expect(keptCapture()).toBeNull();
  });

  it('refuses a row whose nodes the page has reused for another comment', () => {
    document.body.innerHTML = POST;
    rightClick('text11');
    need('row11').innerHTML = need('row12').innerHTML;
    expect(captureComment(at(INSTAGRAM))).toEqual({ ok: false, code: 'row-changed' });
    expect(keptCapture()).toBeNull();
  });

  it('reads a row that the page has removed while the menu was open', () => {
    document.body.innerHTML = POST;
    rightClick('avatar11');
    need('row11').remove();
    const captured = captureComment(at(INSTAGRAM));
    expect(captured).toMatchObject({ ok: true, value: { commentId: '11', post: { author: 'nar.shop' } } });
  });

  it('keeps row, composer and control for insertion', () => {
    document.body.innerHTML = POST;
    rightClick('text12');
    captureComment(at(INSTAGRAM));
    expect(keptCapture()?.row).toBe(need('row12'));
    expect(keptCapture()?.composer?.tagName).toBe('TEXTAREA');
    expect(keptCapture()?.openBy?.textContent).toBe('Reply');
  });

  it.each(['chrome-extension://abc/welcome.html', 'moz-extension://abc/welcome.html'])(
    'reads the welcome page at %s, and gives no addresses that lead nowhere',
    (address) => {
      document.documentElement.setAttribute('data-hamseda-welcome', '');
      document.body.innerHTML = POST;
      rightClick('text11');
      const captured = captureComment(at(address));
      expect(captured).toMatchObject({
        ok: true,
        value: { platform: 'web', kind: 'comment', commentId: '11', permalink: null, confidence: 'high' },
      });
      expect(captured.ok && captured.value.author).toMatchObject({ handle: 'sara_k', url: null });
    },
  );

  it('takes the block of text under the pointer on a page it does not know', () => {
    document.body.innerHTML = '<article><b>نگار</b><p id="text11">سلام قیمتش چنده؟</p></article>';
    rightClick('text11');
    expect(captureComment(at('https://forum.example/7'))).toMatchObject({
      ok: true,
      value: {
        platform: 'web',
        kind: 'selection',
        text: 'سلام قیمتش چنده؟',
        author: null,
        confidence: 'low',
      },
    });
  });

  it('does not let Business Suite pass for Facebook', () => {
    document.body.innerHTML = '<div><div id="text11">این مدل رنگ سبز هم داره؟</div></div>';
    rightClick('text11');
    const captured = captureComment(at('https://business.facebook.com/latest/inbox/instagram'));
    expect(captured).toMatchObject({ ok: true, value: { kind: 'selection', platform: 'metaBusiness' } });
  });

  it('bounds what a lying page can make it carry, and stays within the promised shape', () => {
    const long = 'ا'.repeat(60_000);
    document.body.innerHTML = POST;
    need('text11').innerHTML = `${long}${'<a href="/x/">@x</a>'.repeat(900)}`;
    document.title = long;
    rightClick('text11');
    const captured = captureComment(at(`${INSTAGRAM}?${'q'.repeat(100)}`));
    expect(captured.ok && CapturedComment.safeParse(captured.value).error).toBeUndefined();
    expect(captured.ok && captured.value.text.length).toBe(20_000);
  });

  it('gives markup in a text as text', () => {
    document.body.innerHTML = POST;
    need('text11').textContent = '<img src=x onerror=alert(1)>';
    rightClick('text11');
    expect(captureComment(at(INSTAGRAM))).toMatchObject({ value: { text: '<img src=x onerror=alert(1)>' } });
  });
});

function at(address: string) {
  return { url: new URL(address), document };
}

function rightClick(id: string): void {
  need(id).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }));
}

function need(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id}`);
  return element;
}
