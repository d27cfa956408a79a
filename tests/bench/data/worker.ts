// Joins the background of the bench's copy: answers "people, topics and rules" and says how long that took since
// the background's own first line, before which the copy puts this listener.
import { browser } from 'wxt/browser';
import { store } from './engine.ts';
import { type Answer, FIRST_LINE, QUESTION } from './question.ts';

browser.runtime.onMessage.addListener(
  (message: unknown, _sender: unknown, answer: (answer: Answer) => void) => {
    if (message !== QUESTION) return undefined;
    void store.together(['members', 'roles', 'topics', 'rules']).then((rows) => {
      const firstLine: number = Reflect.get(globalThis, FIRST_LINE);
      const records = Object.values(rows).reduce((sum, list) => sum + list.length, 0);
      answer({ ms: performance.now() - firstLine, records });
    });
    return true; // the answer comes later
  },
);
