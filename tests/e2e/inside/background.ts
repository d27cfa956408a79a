// Joins the background of the stories' copy. When a page of the stories asks it to, it writes, as one more context
// beside panel and desk, through the product's own store; and it gives the browser's event of a notice's button, which
// lies on a screen that no driver reaches. The press is a simulated one; what hears it is the product.
import { browser } from 'wxt/browser';
import { addTogether } from './together.ts';

browser.runtime.onMessage.addListener(
  (message: unknown, _sender: unknown, answer: (committedAt: number) => void) => {
    if (typeof message !== 'object' || message === null) return undefined;
    if ('notice' in message && 'button' in message) {
      pressed(String(message.notice), Number(message.button));
      return undefined;
    }
    if (!('together' in message)) return undefined;
    void addTogether(String(message.together), 'count' in message ? Number(message.count) : 1).then(answer);
    return true; // the answer comes later
  },
);

/** Chromium's own way to give an event to those who hear it in this context; no typing knows it. */
function pressed(notice: string, button: number): void {
  const event: object = browser.notifications.onButtonClicked;
  if (!('dispatch' in event) || typeof event.dispatch !== 'function') throw new Error('no event of buttons');
  event.dispatch(notice, button);
}
