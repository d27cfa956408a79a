// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Desk } from '@/components/desk/Desk';
import { forgetDrafts } from '@/components/desk/drafts';
import { newMember, newTopic } from '@/components/desk/new-records';
import { forgetLook } from '@/components/topics/review';
import { fail } from '@/utils/base/result';
import { captureOf, commentWith } from '../../unit/comment';
import { violationsIn } from '../exchange/axe';
import { all, click, find, NOW, need, type Stage, stage, until, writeInto } from '../exchange/stage';

// axe over a whole page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let page: Stage;
let stopFollowing = () => {};
afterEach(() => {
  forgetDrafts();
  forgetLook();
  stopFollowing();
  page.end();
  location.hash = '';
});

const CITIES = ['شیراز', 'تبریز', 'رشت', 'یزد', 'کرمان', 'اهواز', 'قم', 'ساری', 'مشهد', 'بوشهر'];
const MISPLACED = 'قیمت کیف چرم چنده';
const TAUGHT = {
  قیمت: CITIES.map((city) => `قیمت ${city} چنده`),
  ارسال: [...CITIES.map((city) => `ارسال به ${city} دارید`), MISPLACED],
  سایز: ['سایز ۳۸ دارید', 'سایز بزرگ دارید', 'سایزبندی چطوره'],
};
// Alike enough to stand together in whichever order they came.
const WARRANTY = ['گارانتی داره این ساعت؟', 'این ساعت گارانتی داره', 'ساعت شما گارانتی داره'];

/** The review of a team with these examples, and customers who have asked these questions. */
async function open(
  taught: Readonly<Record<string, readonly string[]>> = TAUGHT,
  asked: readonly string[] = [],
  access: 'lead' | 'agent' = 'lead',
): Promise<void> {
  location.hash = 'topics';
  page = stage('fa');
  const { services } = page;
  expect((await services.team.startEmpty('خانه', 'fa')).ok).toBe(true);
  for (const [title, texts] of Object.entries(taught)) {
    const examples = texts.map((text) => ({ text, source: 'team' }));
    expect((await services.team.saveTopic({ ...newTopic(title), examples })).ok).toBe(true);
  }
  for (const [index, text] of asked.entries()) {
    const comment = commentWith({ text, commentId: `r${index}` });
    expect((await services.comment.route(captureOf(comment, NOW))).ok).toBe(true);
  }
  for (const member of [newMember('سارا'), newMember('رضا')]) {
    const level = access === 'agent' && member.name === 'رضا' ? 'agent' : 'lead';
    expect((await services.team.saveMember({ ...member, access: level })).ok).toBe(true);
    await services.device.change({ memberId: member.id });
  }
  stopFollowing = services.team.onChange(() => void page.refresh());
  await page.draw(<Desk />);
  await click('part-review');
}
async function look(): Promise<void> {
  await click('review-start');
  await need('review-sum');
}
const topicNamed = async (title: string) =>
  (await page.services.team.read()).topics.find((topic) => topic.title === title);
const textsOf = async (title: string) => (await topicNamed(title))?.examples.map(({ text }) => text) ?? [];

describe('the review of topics', () => {
  it('says nothing before it is asked, then how well the examples are known', async () => {
    await open();
    expect(find('review-sum')).toBeNull();
    await look();
    expect(find('review-sum')?.textContent).toContain('۲۴');
    expect(find('review-mixes')?.textContent).toContain('با هم قاطی');
    expect(
      all('review-mix')
        .map((row) => row.textContent)
        .join(),
    ).toContain(MISPLACED);
    expect(
      all('review-thin-topic')
        .map((row) => row.textContent)
        .join(),
    ).toContain('۷ تای دیگر');
    expect(await violationsIn(page.root)).toEqual([]);
  });

  it('moves an example with one click, and the undo brings its row back', async () => {
    await open();
    await look();
    expect(all('review-doubt')).toHaveLength(1);
    await click('review-move');
    await until(() => all('review-doubt').length === 0, 'the row to go');
    expect(await textsOf('قیمت')).toContain(MISPLACED);
    expect(await textsOf('ارسال')).not.toContain(MISPLACED);
    await act(async () => void (await page.services.undo.undo()));
    await until(() => all('review-doubt').length === 1, 'the row to come back');
  });

  it('does not doubt again what somebody has called right', async () => {
    await open();
    await look();
    await click('review-right');
    await until(() => all('review-doubt').length === 0, 'the row to go');
    await click('review-start');
    await until(() => find('review-start'), 'the second review');
    expect(all('review-doubt')).toHaveLength(0);
    expect(await textsOf('ارسال')).toContain(MISPLACED);
  });

  it('leads to a topic that lacks examples', async () => {
    await open();
    await look();
    const row = all('review-thin-topic').find((one) => one.textContent?.includes('سایز'));
    await act(() => row?.querySelector('button')?.click());
    const title = await need('topic-title');
    expect(title).toMatchObject({ value: 'سایز' });
  });

  it('makes a topic of questions that ask alike, without the one that was left out', async () => {
    await open(TAUGHT, WARRANTY);
    await look();
    expect(all('review-group')).toHaveLength(1);
    const left = all('review-member').at(-1);
    await act(() => left?.click());
    await writeInto('review-new-title', 'گارانتی');
    await click('review-make');
    await until(async () => (await textsOf('گارانتی')).length === 2, 'the topic');
    await until(() => all('review-member').length === 1, 'the question that was left out');
    await act(async () => void (await page.services.undo.undo()));
    await until(() => all('review-member').length === 3, 'the whole group again');
    expect(await topicNamed('گارانتی')).toBeUndefined();
  });

  it('adds questions to a topic that exists; an agent may do that, and nothing else', async () => {
    await open(TAUGHT, WARRANTY, 'agent');
    await look();
    expect(find('review-move')?.getAttribute('aria-disabled')).toBe('true');
    expect(find('review-make')?.getAttribute('aria-disabled')).toBe('true');
    await writeInto('review-existing', (await topicNamed('سایز'))?.id ?? '');
    await click('review-add');
    await until(async () => (await textsOf('سایز')).length === 6, 'the examples');
    await until(() => all('review-group').length === 0, 'the group to go');
  });

  it('says that there are too few examples to tell, and asks for questions all the same', async () => {
    await open({ قیمت: ['قیمت چنده'] });
    await look();
    expect(find('review-sum')?.textContent).toContain('کم');
    expect(find('review-doubtful')).toBeNull();
    expect(find('review-questions')?.textContent).toContain('نمانده');
    expect(await violationsIn(page.root)).toEqual([]);
  });

  it('draws the first of many, and more when asked', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`موضوع ${index}`, []]));
    await open(many);
    await look();
    expect(all('review-thin-topic')).toHaveLength(10);
    await click('more-rows');
    await until(() => all('review-thin-topic').length === 40, 'all of them');
  });

  it('can be given up, and says why it failed', async () => {
    await open();
    const { learning } = page.services;
    const review = learning.review;
    learning.review = () => new Promise(() => undefined);
    await click('review-start');
    await click('review-cancel');
    await need('review-start');
    expect(find('review-sum')).toBeNull();
    learning.review = async () => fail('storage-failed');
    await click('review-start');
    await until(() => page.root.querySelector('[role=alert]'), 'the reason');
    learning.review = review;
    await look();
    expect(page.root.querySelector('.review [role=alert]')).toBeNull();
  });
});
