// A comment is handed over by a letter, in Chromium and in Firefox. Which mail program opens is the person's matter;
// here it is a web service that the browser gives its mailto addresses to, so that what arrives can be read. With a
// program of the system in its place, Firefox was seen to hand it the same address (a script that notes its argument,
// chosen for mailto); Chromium asks the desktop, of which nothing runs on such a display, and leaves no tab behind.
import { expect, test } from '@playwright/test';
import { until } from '../harness/poll.ts';
import { whyNotHere } from './models/here.ts';
import { type Letters, mailService, readLetter } from './models/letters.ts';
import { says } from './models/panel.ts';
import { type Side, sidesOf } from './models/side.ts';
import { postWith } from './models/sites.ts';
import { openTwoBrowsers, type TwoBrowsers, whyNotTwo } from './models/two-browsers.ts';

const missing = whyNotTwo() || whyNotHere('chromium') || whyNotHere('firefox');
test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.skip(Boolean(missing), missing);

const COLLEAGUE = 'member-second';
const ADDRESS = 'arash@shop.example';
const SHORT = 'ارسال به شیراز دارین؟ «فوری» & لطفاً 100%';
/** Far more than a letter's address takes. */
const LONG = `ارسال دارین؟ ${'سفارشم هنوز نرسیده و کسی جواب نمی‌دهد. '.repeat(40)}`;
const WAITING = /waiting for|منتظر/iu;
/** What Windows takes from any browser. */
const MOST = 2_000;

let two: TwoBrowsers;
let seats: readonly { side: Side; letters: Letters }[];

test.beforeAll(async () => {
  two = await openTwoBrowsers({ withMenus: true });
  const post = await postWith([
    { id: '18022222222220101', user: 'short.one', text: SHORT, secondsAgo: 60 },
    { id: '18022222222220201', user: 'long.one', text: LONG, secondsAgo: 60 },
  ]);
  const [left, right] = await sidesOf(two);
  seats = [
    { side: left, letters: await mailService() },
    { side: right, letters: await mailService() },
  ];
  await seats[0]?.letters.writeFor(two.chromium);
  await seats[1]?.letters.writeFor(two.firefox);
  for (const { side } of seats) {
    await side.ask('startTeam', 'letter');
    await side.ask('shareDuties', 60);
    await side.ask('giveAddress', COLLEAGUE, ADDRESS);
  }
  two.chromium.serve(post);
  two.firefox.serve(post);
});
test.afterAll(async () => {
  await two?.close();
  for (const { letters } of seats ?? []) await letters.close();
});

test('the letter arrives with its Persian words and its lines, and the panel stays where it is', async () => {
  await Promise.all(
    seats.map(async ({ side, letters }) => {
      const address = await handedOver(side, letters, 'short.one');
      const { to, subject, body } = readLetter(address);
      expect(to).toBe(ADDRESS);
      expect(subject).toContain('Orders');
      expect(body).toContain(SHORT);
      expect(body).not.toMatch(/[\u2066-\u2069]/u); // mail programs draw isolates as boxes
      expect(body.split('\r\n').length).toBeGreaterThan(4);
      expect(body.replaceAll('\r\n', '')).not.toContain('\n');
      await until('the answer of the service', async () => letters.reaching.length > 0);
      expect(letters.reaching).toEqual([false]);
    }),
  );
});

test('a card that is too long for a letter is shortened, and says so in it', async () => {
  await Promise.all(
    seats.map(async ({ side, letters }) => {
      const address = await handedOver(side, letters, 'long.one');
      expect(address.length).toBeLessThanOrEqual(MOST);
      expect(readLetter(address).body).toContain('ارسال دارین؟');
      expect(readLetter(address).body).not.toContain(LONG.trim());
    }),
  );
});

/** Hands a customer's comment to the colleague the way that is offered first; returns the address that arrived. */
async function handedOver(side: Side, letters: Letters, customer: string): Promise<string> {
  const before = letters.received.length;
  const panel = await side.route(customer);
  await panel.click('hand-over-open');
  await says(panel, 'hand-over-card', 'ارسال');
  await panel.click('hand-over-go');
  await until(`a letter from ${side.browser}`, async () => letters.received.length > before, 30_000);
  await says(panel, 'status', WAITING);
  return letters.received.at(-1) ?? '';
}
