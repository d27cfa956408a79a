// @vitest-environment jsdom
// What follows after the first look at a comment: it comes back later, has risen, is the customer's third, is one of
// many under its post, or goes with all that is known of its customer.
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { comment, routed } from '@/components/app/state';
import { withEvent } from '@/utils/cases/fold';
import type { CaseEvent } from '@/utils/schema/case';
import { CaseId, MemberId } from '@/utils/schema/parts';
import { type OpenPanel, openPanel, POUYA, REZA, textOf } from '../app/panel';
import { all, click, find, need, until } from '../exchange/stage';
import { captureOf } from '../gallery/workbench';

let panel: OpenPanel;
afterEach(() => panel.close());
/** Values inside a sentence are isolated by signs nobody sees. */
const said = (part: string) => textOf(part).replace(/[\u2068\u2069]/gu, '');

async function addEvent(event: CaseEvent, id = 'instagram:c-1'): Promise<void> {
  const caseId = CaseId.parse(id);
  await panel.bench.store.write(
    [{ store: 'cases', id: caseId, update: (current) => current && withEvent(current, event) }],
    'system',
  );
}

describe('a comment is put off', () => {
  test('until a time that is named with its hour, and taken back from the toast', async () => {
    panel = await openPanel({ me: REZA });
    await panel.rightClick({ text: 'قیمتش چنده؟' });
    await click('snooze');
    await need('snooze-tomorrow');
    expect(textOf('snooze-hour')).toContain('۱۳:۰۰');
    await click('snooze-tomorrow');
    await until(() => said('status').includes('یادآوری: فردا ۰۹:۰۰'), 'the reminder');
    expect(routed.value?.case.status).toBe('waiting');
    const toast = await need('toast');
    await act(() => toast.querySelector('button')?.click());
    await until(() => routed.value?.snoozedUntil === null, 'as it was');
  });

  test('also after its answer was inserted, and comes back at once when that is wanted', async () => {
    panel = await openPanel({ me: REZA });
    await panel.rightClick({ text: 'قیمتش چنده؟' });
    await click('insert');
    await need('sent');
    await click('snooze');
    await click('snooze-hour');
    await until(() => said('status').includes('یادآوری: ۱۳:۰۰'), 'the reminder');
    await click('snooze');
    await click('snooze-wake');
    await until(() => routed.value?.case.status === 'open', 'awake');
  });

  test('by nobody who may not answer', async () => {
    panel = await openPanel({ me: REZA, access: 'viewer' });
    await panel.rightClick({ text: 'قیمتش چنده؟' });
    await click('snooze');
    expect((await need('snooze-hour')).getAttribute('aria-disabled')).toBe('true');
  });
});

test('a case that has risen says to whom and when, until somebody takes it', async () => {
  panel = await openPanel({ me: POUYA });
  await panel.rightClick({ text: 'قیمتش چنده؟', minutesAgo: 300 });
  await addEvent({
    id: 'risen',
    at: '2026-11-23T07:00:00.000Z',
    by: 'system',
    type: 'escalated',
    roleId: null,
    memberId: MemberId.parse(POUYA),
    step: 'backup',
  });
  const below = () =>
    document.querySelector('.owner-below')?.textContent?.replace(/[\u2068\u2069]/gu, '') ?? '';
  await act(() => panel.bench.services.comment.reopenCase(CaseId.parse('instagram:c-1')).then(show));
  expect(below()).toContain('به جانشین رسید، ');
  await panel.bench.services.cases.assign([CaseId.parse('instagram:c-1')], MemberId.parse(POUYA));
  await act(() => panel.bench.services.comment.reopenCase(CaseId.parse('instagram:c-1')).then(show));
  expect(below()).not.toContain('به جانشین رسید');
});

test('who comes next stands at the end of the line, and on a click with the reason', async () => {
  panel = await openPanel({ me: REZA });
  await panel.rightClick({ text: 'قیمتش چنده؟' });
  const below = await need('owner-below');
  const next = routed.value?.owner.next;
  expect(next).not.toBeNull();
  expect(said('owner-below')).toContain(`نفر بعد: ${next?.member.name.split(' ')[0]} از `);
  expect(find('owner-next')).toBeNull();
  await act(() => below.click());
  expect(below.getAttribute('aria-expanded')).toBe('true');
  expect(said('owner-turn')).toMatch(/^تا .+ · الان نوبت این همکار است\.$/u);
  expect(said('owner-next')).toMatch(/^نفر بعد: .+ از .+ · .+\.$/u);
});

type Reopened = Awaited<ReturnType<OpenPanel['bench']['services']['comment']['reopenCase']>>;
const show = (result: Reopened): void => {
  if (result.ok) comment.value = { kind: 'routed', routed: result.value };
};

test('a customer’s third comment says so, with topic and day of the last', async () => {
  panel = await openPanel({ me: REZA }, async ({ services }) => {
    await services.comment.route(captureOf({ text: 'قیمتش چنده؟', id: '1' }));
    const capture = captureOf({ text: 'ارسال به شیراز دارین؟', id: '2' });
    await services.comment.route({ ...capture, capturedAt: '2026-11-23T08:31:00.000Z' });
  });
  await panel.rightClick({ text: 'این رنگش موجوده؟', id: '3' });
  expect(said('remarks')).toBe('سومین پیام این مشتری؛ آخرین: ارسال، ۲ آذر');
});

describe('what the page shows around a comment gives pause', () => {
  const actingAs = (handle: string) => ({ name: null, handle, url: `https://www.instagram.com/${handle}/` });
  const warnings = () => [...document.querySelectorAll('[data-testid=warning]')].map(plain);
  const plain = (element: Element) => element.textContent?.replace(/[\u2068\u2069]/gu, '');

  test('an answer of the post’s owner, and an account that is none of the team’s', async () => {
    panel = await openPanel({ me: REZA });
    const around = { alreadyAnswered: true, actingAs: actingAs('reza.daily') } as const;
    await panel.rightClick({ text: 'قیمتش چنده؟', around });
    expect(warnings()).toEqual([
      'صاحب پست قبلاً جواب داده',
      'با حساب reza.daily هستید که از کانال‌های تیم نیست',
    ]);
  });

  test('but not the team’s own account, whatever the case of its letters', async () => {
    panel = await openPanel({ me: REZA });
    await panel.rightClick({ text: 'قیمتش چنده؟', around: { actingAs: actingAs('Haftraj.example') } });
    expect(warnings()).toEqual([]);
  });
});

test('the fifth of a topic under one post is worth a pin, and a comment under another post is not', async () => {
  panel = await openPanel({ me: REZA }, async ({ services }) => {
    for (const id of ['1', '2', '3', '4']) {
      await services.comment.route(captureOf({ text: 'قیمتش چنده؟', id, handle: `u${id}` }));
    }
  });
  // The counting begins with the second comment of a window, and nobody waits for it.
  const { comment: comments } = panel.bench.services;
  await until(async () => {
    const again = await comments.reopenCase(CaseId.parse('instagram:4'));
    return again.ok && again.value.nthUnderPost === 4;
  }, 'the count');
  await panel.rightClick({ text: 'قیمت؟', id: '5', handle: 'u5' });
  expect(said('remarks')).toBe('این پنجمین «قیمت» زیر این پست است؛ پاسخش را پین کنید');
  await panel.rightClick({
    text: 'قیمتش؟',
    id: '6',
    handle: 'u6',
    post: 'https://www.instagram.com/p/OTHER/',
  });
  expect(find('remarks')).toBeNull();
});

describe('the ⋯ of a comment', () => {
  test('says that it was answered elsewhere, where nothing was inserted from here', async () => {
    panel = await openPanel({ me: REZA });
    await panel.rightClick({ text: 'قیمتش چنده؟' });
    await click('comment-menu');
    await click('menu-answered');
    await until(() => find('status')?.dataset.status === 'answered', 'answered');
    await click('comment-menu');
    await need('menu-reply');
    expect(find('menu-answered')).toBeNull();
  });

  test('deletes all that is known of its customer, after one more question', async () => {
    panel = await openPanel({ me: REZA, access: 'editor' }, async ({ services }) => {
      await services.comment.route(captureOf({ text: 'ارسال دارین؟', id: '1' }));
      await services.comment.route(captureOf({ text: 'ارسال دارین؟', id: '2', handle: 'somebody_else' }));
    });
    await panel.rightClick({ text: 'قیمتش چنده؟' });
    await click('comment-menu');
    await click('menu-erase');
    const found = await need('customer-found');
    expect(found.textContent).toContain('۲ پیگیری');
    await act(() => found.querySelector('button')?.click());
    const [yes] = found.querySelectorAll<HTMLElement>('.confirm button');
    await act(() => yes?.click());
    await until(() => comment.value.kind === 'none', 'the comment is gone');
    const { glances } = await panel.bench.services.cases.list({});
    expect(glances.map(({ id }) => id)).toEqual(['instagram:2']);
    expect(find('erase-sheet')).toBeNull();
  });

  test('shows an agent that this is not theirs to do', async () => {
    panel = await openPanel({ me: REZA });
    await panel.rightClick({ text: 'قیمتش چنده؟' });
    await click('comment-menu');
    expect((await need('menu-erase')).getAttribute('aria-disabled')).toBe('true');
  });

  test('takes a colleague’s pasted answer, whatever the case waits for', async () => {
    panel = await openPanel({ me: REZA });
    await panel.rightClick({ text: 'قیمتش چنده؟' });
    await click('comment-menu');
    await click('menu-reply');
    await need('reply-text');
    expect(all('reply-note')).toHaveLength(1);
  });
});
