// Who may say what to whom. The sender is what the browser says it is.
import { describe, expect, test, vi } from 'vitest';
import type { Messages } from '@/utils/messaging/messages';

vi.mock('wxt/browser', () => ({ browser: {} })); // receive() is pure; only the module's import needs a browser

const { receive } = await import('@/utils/messaging/channel');
const { MESSAGES } = await import('@/utils/messaging/messages');
const { SITE_MESSAGES } = await import('@/utils/messaging/site-messages');
const { contextOf } = await import('@/utils/messaging/sender');

const OWN = { id: 'ours', origin: 'chrome-extension://ours/' };
const page = (path: string) => ({ id: 'ours', url: `chrome-extension://ours${path}` });
const BACKGROUND = page('/background.js');
const CONTENT_SCRIPT = { id: 'ours', url: 'https://www.instagram.com/p/x/', tab: { id: 3 } };
const OTHER_EXTENSION = { id: 'theirs', url: 'chrome-extension://theirs/background.js' };
const PAGE_ITSELF = { url: 'https://www.instagram.com/p/x/' };
const LOOK_ALIKE = { id: 'ours', url: 'https://evil.example/sidepanel.html' };

const said = (name: string, payload: unknown) => ({ hamseda: name, payload });
const command = said('panelCommand', { windowId: 1, command: 'insert' });

function panel() {
  const heard: unknown[] = [];
  const handlers = {
    panelCommand: (payload: unknown) => {
      heard.push(payload);
      return Promise.resolve({ ok: true as const, value: null });
    },
  };
  return {
    heard,
    hear: (message: unknown, sender: object) => receive('panel', handlers, OWN, message, sender),
  };
}

describe('a message', () => {
  test('from the right sender in the right shape reaches its handler', async () => {
    const { heard, hear } = panel();
    expect(await hear(command, BACKGROUND)).toEqual({ ok: true, value: null });
    expect(heard).toEqual([{ windowId: 1, command: 'insert' }]);
  });

  test.each([
    ['a content script', CONTENT_SCRIPT],
    ['another extension', OTHER_EXTENSION],
    ["a page's own script", PAGE_ITSELF],
    ['a page that imitates our path', LOOK_ALIKE],
    ['our own page that may not say this', page('/welcome.html')],
    ['an unknown page of ours', page('/other.html')],
    ['nobody', {}],
    ['a sender with a broken address', { id: 'ours', url: 'not an address' }],
  ])('from %s is refused before its content is read', async (_who, sender) => {
    const { heard, hear } = panel();
    expect(await hear(command, sender)).toEqual({ ok: false, code: 'refused' });
    expect(heard).toEqual([]);
  });

  test.each([
    ['without a payload', said('panelCommand', undefined)],
    ['with an unknown command', said('panelCommand', { windowId: 1, command: 'send' })],
    ['with a text for a number', said('panelCommand', { windowId: '1', command: 'insert' })],
    [
      'that smuggles a prototype',
      said('panelCommand', JSON.parse('{"__proto__": {"windowId": 1, "command": "insert"}}')),
    ],
  ])('%s is refused as malformed', async (_what, message) => {
    const { heard, hear } = panel();
    expect(await hear(message, BACKGROUND)).toMatchObject({ ok: false, code: 'malformed' });
    expect(heard).toEqual([]);
  });

  test.each([
    ['with an unknown name', said('deleteEverything', {})],
    ['named after a property of every object', said('constructor', {})],
    ['meant for another context', said('captureHere', { tabId: 1 })],
  ])('%s has no answer from here', (_what, message) => {
    expect(panel().hear(message, BACKGROUND)).toBeUndefined();
  });

  test('that is not of our kind is left to others', () => {
    expect(panel().hear({ type: 'something else' }, BACKGROUND)).toBeUndefined();
    expect(panel().hear(null, BACKGROUND)).toBeUndefined();
  });

  test('whose handler breaks is answered with a code and never with the exception', async () => {
    const answered = receive(
      'panel',
      { panelCommand: () => Promise.reject(new Error('secret')) },
      OWN,
      command,
      BACKGROUND,
    );
    expect(await answered).toEqual({ ok: false, code: 'unknown', detail: 'panelCommand' });
  });
});

describe('the list of messages', () => {
  const sendersOf = (messages: Messages) =>
    [...new Set(Object.values(messages).flatMap(({ from }) => from))].sort();

  test('trusts no page and no script in a page with anything', () => {
    expect(sendersOf(MESSAGES)).toEqual(['background', 'desk', 'panel']);
  });

  test('of our scripts in pages is three questions, and the background alone answers them', () => {
    expect(Object.keys(SITE_MESSAGES)).toEqual(['slash', 'searchOffers', 'chooseOffer']);
    expect(sendersOf(SITE_MESSAGES)).toEqual(['site']);
    expect(Object.values(SITE_MESSAGES).map(({ to }) => to)).toEqual(Array(3).fill('background'));
  });

  test.each([
    ['searchOffers', { query: 'ق'.repeat(500) }],
    ['searchOffers', { query: null }],
    ['chooseOffer', { id: '__proto__', typed: '/x' }],
    ['chooseOffer', { id: 'response-1', typed: 'no slash' }],
    ['chooseOffer', { id: 'response-1', typed: '/two words' }],
    ['chooseOffer', { id: 'response-1', typed: `/${'x'.repeat(200)}` }],
  ])('bounds what a script in a page may ask: %s %j', async (name, payload) => {
    const handlers = Object.fromEntries(
      ['slash', 'searchOffers', 'chooseOffer'].map((one) => [
        one,
        () => Promise.reject(new Error('reached')),
      ]),
    );
    const answered = receive(
      'background',
      handlers as never,
      OWN,
      said(name, payload),
      CONTENT_SCRIPT,
      SITE_MESSAGES,
    );
    expect(await answered).toMatchObject({ ok: false, code: 'malformed' });
  });
});

describe('the sender', () => {
  test.each([
    ['/sidepanel.html', 'panel'],
    ['/sidepanel.html?x=1#y', 'panel'],
    ['/desk.html', 'desk'],
    ['/welcome.html', 'welcome'],
    ['/background.js', 'background'],
    ['/_generated_background_page.html', 'background'],
    ['/nested/sidepanel.html', null],
    ['/', null],
  ])('at %s is %s', (path, context) => {
    expect(contextOf(page(path), OWN)).toBe(context);
  });

  test.each([
    [CONTENT_SCRIPT, 'site'],
    [{ ...CONTENT_SCRIPT, url: 'about:blank' }, 'site'],
    [{ ...CONTENT_SCRIPT, tab: undefined }, null],
    [{ ...CONTENT_SCRIPT, id: 'theirs' }, null],
    [{ ...CONTENT_SCRIPT, url: 'chrome-extension://theirs/page.html' }, null],
    [PAGE_ITSELF, null],
  ])('%j in a page is %s', (sender, context) => {
    expect(contextOf(sender, OWN)).toBe(context);
  });
});
