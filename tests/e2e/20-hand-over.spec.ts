// A comment changes hands between Chromium and Firefox, and each of them is once the one that routes and once the one
// that answers: a real right-click, the panel, a colleague, a file there and a file back. Another comment passes its
// deadline before somebody's eyes; a third has passed it long ago and rises to the stand-in in the other browser, who
// puts it off and takes that back. And what the colleague says for themselves, that somebody stands in for them,
// changes who answers in the lead's browser.
import { expect, test } from '@playwright/test';
import { until } from '../harness/poll.ts';
import { whyNotHere } from './models/here.ts';
import { says } from './models/panel.ts';
import { type OpenPage, type Side, shows, sidesOf } from './models/side.ts';
import { postWith } from './models/sites.ts';
import { openTwoBrowsers, type TwoBrowsers, whyNotTwo } from './models/two-browsers.ts';

const RISEN = /reached the backup|به جانشین رسید/u;
const RISEN_TO_ME = /risen to you|به شما رسید/u;
const OVERDUE = /overdue|گذشته/iu;
const WAITING = /waiting for|منتظر/iu;
const LEAD = 'member-lead';
const COLLEAGUE = 'member-second';
/** What both topics promise. */
const PROMISE_MINUTES = 60;
/** From the post's opening to the deadline of a comment that passes it while somebody looks. */
const NEARLY_SECONDS = 12;

/** One member's part: their own topic's words, the other one's, and the three comments under their post. */
interface Part {
  readonly own: string;
  readonly others: string;
  readonly number: number;
  readonly name: string;
}
const LEADS: Part = { own: 'سلام قیمتش چنده؟', others: 'ارسال به شیراز دارین؟', number: 1, name: 'Leila' };
const COLLEAGUES: Part = { own: LEADS.others, others: LEADS.own, number: 2, name: 'Arash' };
const NAMES = ['asked', 'late', 'nearly'] as const;
type Name = (typeof NAMES)[number];

const customerOf = ({ number }: Part, name: Name) => `${name}.${number}`;
const idOf = ({ number }: Part, name: Name) => `1801111111111${number}${NAMES.indexOf(name)}01`;
const caseOf = (part: Part, name: Name) => `instagram:${idOf(part, name)}`;
const addressOf = (part: Part, name: Name) => `desk.html#cases/${encodeURIComponent(caseOf(part, name))}`;

const postOf = (part: Part) => {
  const comment = (name: Name, text: string, secondsAgo: number) => ({
    id: idOf(part, name),
    user: customerOf(part, name),
    text,
    secondsAgo,
  });
  return postWith([
    comment('asked', part.others, 60),
    comment('late', part.own, (PROMISE_MINUTES * 1.5 + 5) * 60),
    comment('nearly', part.own, PROMISE_MINUTES * 60 - NEARLY_SECONDS),
  ]);
};

const missing = whyNotTwo() || whyNotHere('chromium') || whyNotHere('firefox');
test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.skip(Boolean(missing), missing);

let two: TwoBrowsers;
let left: Side;
let right: Side;
/** A member's browser, with their own part and with the other one's. */
interface Seat {
  readonly side: Side;
  readonly own: Part;
  readonly other: Part;
}
let seats: readonly Seat[];
/** Both people at the same time, each at their own browser. */
const both = (act: (seat: Seat) => Promise<void>) => Promise.all(seats.map(act));

test.beforeAll(async () => {
  two = await openTwoBrowsers({ withMenus: true });
  [left, right] = await sidesOf(two);
  seats = [
    { side: left, own: LEADS, other: COLLEAGUES },
    { side: right, own: COLLEAGUES, other: LEADS },
  ];
  two.chromium.serve(await postOf(LEADS));
  two.firefox.serve(await postOf(COLLEAGUES));
  await left.ask('startTeam', 'hand-over', 'agent');
  await left.ask('shareDuties', PROMISE_MINUTES);
  await two.takeInRight(await left.file(), true); // the team, for whoever has none yet
  await right.ask('sitDown', COLLEAGUE);
});
test.afterAll(() => two?.close());

test('in both browsers a right-clicked comment shows its owner, and one of the other member’s is handed over to them', async () => {
  await both(async ({ side, own, other }) => {
    await says(await side.route(customerOf(own, 'late')), 'owner', own.name);
    const panel = await side.route(customerOf(own, 'asked'));
    await says(panel, 'owner', other.name);
    await panel.click('hand-over-open');
    await says(panel, 'hand-over-card', own.others);
    await panel.click('hand-over-go');
    await says(panel, 'status', WAITING);
    expect(await side.ask('eventsOf', idOf(own, 'asked'))).toEqual(['opened', 'routed', 'handedOver']);
    await says(await side.route(customerOf(own, 'nearly')), 'owner', own.name); // its deadline comes meanwhile
  });
});

test('each takes in the other one’s file and answers what was handed over to them', async () => {
  await exchange();
  await both(async ({ side, other }) => {
    const desk = await side.open(addressOf(other, 'asked'));
    await statusIs(desk, 'waiting');
    await desk.click('comment-menu');
    await desk.click('menu-answered');
    await statusIs(desk, 'answered');
    await desk.close();
  });
});

test('a passed deadline is told: by a notice, on Today and in the list', async () => {
  await both(async ({ side, own }) => {
    await until(
      `the notice in ${side.browser}`,
      async () => (await side.notices()).includes(`${caseOf(own, 'nearly')}|overdue`),
      60_000,
    );
    const today = await side.open('desk.html#today');
    await until('my work', async () => (await today.text('my-work')).includes(own.own));
    await shows(today, '[data-testid=my-work] .due-late');
    await today.close();
    const list = await side.open('desk.html#cases');
    await list.click('filter-overdue');
    await shows(list, `[data-case="${caseOf(own, 'late')}"] [data-urgency=late]`);
    await shows(list, `[data-case="${caseOf(own, 'nearly')}"] [data-urgency=late]`);
    expect(await list.text('filter-overdue')).toMatch(OVERDUE);
    await list.close();
  });
});

test('with the next files both know the answers; what is late has risen to the stand-in, who puts it off and takes that back', async () => {
  await exchange();
  await both(async ({ side, own, other }) => {
    expect(await side.ask('eventsOf', idOf(own, 'asked'))).toEqual([
      'opened',
      'routed',
      'handedOver',
      'answered',
    ]);
    const events = () => side.ask('eventsOf', idOf(other, 'late'));
    expect((await events()).filter((type) => type === 'escalated')).toHaveLength(1);
    // It had risen before the colleague's file came: the stand-in hears of it all the same.
    await until(
      `the notice of what has risen in ${side.browser}`,
      async () => (await side.notices()).includes(`${caseOf(other, 'late')}|backup`),
      60_000,
    );
    const today = await side.open('desk.html#today');
    await until('what has risen', async () => RISEN_TO_ME.test(await today.text('my-work')));
    await today.close();

    const desk = await side.open(addressOf(other, 'late'));
    await until('who has it now', async () => RISEN.test(await desk.text('owner-below')));
    await desk.click('snooze');
    await desk.click('snooze-hour');
    await statusIs(desk, 'waiting');
    expect(await events()).toContain('snoozed');
    await desk.click('toast-undo');
    await statusIs(desk, 'open');
    expect(await events()).not.toContain('snoozed');
    await desk.close();
  });
});

test('the colleague, no lead, asks the lead to stand in; with their file the owner is another one here as well', async () => {
  const ownerIs = async (member: string) => {
    const desk = await left.open(addressOf(COLLEAGUES, 'late'));
    await until(
      `${member} as the owner`,
      async () => (await desk.attribute('owner', 'data-member')) === member,
    );
    await desk.close();
  };
  await ownerIs(COLLEAGUE);
  const team = await right.open('desk.html#team');
  await team.click('team-week');
  await team.click('stand-in');
  await team.click('stand-in-person');
  await team.click('stand-in-time');
  await until('the sheet to close', async () => !(await team.has('[data-testid=stand-in-sheet]')));
  await team.close();
  await left.takeIn(await right.file());
  await ownerIs(LEAD);
});

/** Both make their files, then each takes in the other one's. */
async function exchange(): Promise<void> {
  const [fromLeft, fromRight] = await Promise.all([left.file(), right.file()]);
  await Promise.all([left.takeIn(fromRight), right.takeIn(fromLeft)]);
}

const statusIs = (desk: OpenPage, status: string): Promise<boolean> =>
  until(`the status ${status}`, async () => (await desk.attribute('status', 'data-status')) === status);
