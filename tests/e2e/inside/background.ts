// Joins the background of the stories' copy: it writes when a page of the stories asks it to, as one more context
// beside panel and desk, through the product's own store.
import { browser } from 'wxt/browser';
import { addTogether } from './together.ts';

browser.runtime.onMessage.addListener(
  (message: unknown, _sender: unknown, answer: (committedAt: number) => void) => {
    if (typeof message !== 'object' || message === null || !('together' in message)) return undefined;
    void addTogether(String(message.together), 'count' in message ? Number(message.count) : 1).then(answer);
    return true; // the answer comes later
  },
);
