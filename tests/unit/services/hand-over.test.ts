import { describe, expect, test } from 'vitest';
import { MemberId } from '@/utils/schema/parts';
import type { RoutedComment } from '@/utils/services/contract';
import { captureOf, commentWith } from '../comment';
import { must } from './bench';
import { act, type Desk, deskOf, foundTeam, put, record } from './desk';

const REZA = MemberId.parse('reza');
const at = '2026-11-23T08:00:00.000Z';

async function sit(member = 'ali'): Promise<{ desk: Desk; routed: RoutedComment }> {
  const desk = deskOf({ member });
  await foundTeam(desk);
  const comment = commentWith({
    text: 'سلام قیمت چنده؟',
    commentId: '1',
    permalink: 'https://www.instagram.com/p/1/',
  });
  return { desk, routed: must(await desk.services.comment.route(captureOf(comment, at))) };
}

describe('handing over', () => {
  test('offers the owner on duty first, never oneself', async () => {
    const { desk, routed } = await sit();
    const { people } = must(await desk.services.handOver.plan(routed, null, ''));
    expect(people[0]).toMatchObject({ member: { name: 'رضا' }, as: 'owner' });
    expect(people.some(({ member }) => member.id === 'ali')).toBe(false);
  });

  test('puts comment, link, deadline with its wall time and date, answer and note on the card', async () => {
    const { desk, routed } = await sit();
    const { card } = must(await desk.services.handOver.plan(routed, REZA, 'مشتری قدیمی'));
    const bare = card.replace(/[\u2068\u2069]/gu, '');
    expect(bare).toContain('ارجاع از هم‌صدا: قیمت');
    expect(bare).toContain('از علی به رضا');
    expect(bare).toMatch(/مهلت: [۰-۹:]+ دوشنبه ۲ آذر ۱۴۰۵ \(/u);
    expect(bare).toContain('> سلام قیمت چنده؟\nhttps://www.instagram.com/p/1/');
    expect(bare).toContain('پاسخ پیشنهادی:\nسلام');
    expect(bare).toContain('یادداشت:\nمشتری قدیمی');
  });

  test('writes who, with what note and which way; the message fits, the clipboard has all of it', async () => {
    const { desk, routed } = await sit();
    const contacts = [{ kind: 'email', value: 'reza@example.com' }];
    await desk.context.store.write(
      [put('members', { id: 'reza', name: 'رضا', access: 'agent', contacts })],
      'system',
    );
    const long = { ...routed, answers: routed.answers.map((one) => ({ ...one, text: 'سلام '.repeat(400) })) };
    const { ways, card } = must(await desk.services.handOver.plan(long, REZA, 'x'));
    expect(ways.map(({ service, isShortened }) => [service, isShortened])).toEqual([
      ['email', true],
      ['clipboard', false],
    ]);
    const given = must(await desk.services.handOver.give(long, REZA, 'x', ways[0]?.id ?? ''));
    expect(given.copy).toBe(card);
    expect(given.open?.length).toBeLessThanOrEqual(2_000);
    expect(decodeURIComponent(given.open ?? '')).toContain('ادامه در پیگیری');
    const [kept] = await desk.context.store.all('cases');
    expect(kept).toMatchObject({ status: 'waiting', memberId: 'reza' });
    expect(kept?.events.at(-1)).toMatchObject({ type: 'handedOver', note: 'x', via: 'email' });
  });

  test('a way that is gone meanwhile writes nothing', async () => {
    const { desk, routed } = await sit();
    expect(await desk.services.handOver.give(routed, REZA, '', 'chat-gone')).toMatchObject({
      code: 'not-found',
    });
    expect((await desk.context.store.all('cases'))[0]?.status).toBe('open');
  });

  test('goes to the department’s chat where the person has no way of their own', async () => {
    const { desk, routed } = await sit();
    const chat = { id: 'chat', title: 'گفتگوی فروش', kind: 'chat', url: 'https://t.me/+abc' };
    await act(desk, { store: 'resources', put: record('resources', chat) });
    const { ways } = must(await desk.services.handOver.plan(routed, REZA, ''));
    expect(ways[0]).toMatchObject({ kind: 'chat', name: 'گفتگوی فروش', opens: true, carriesText: false });
    const given = must(await desk.services.handOver.give(routed, REZA, '', ways[0]?.id ?? ''));
    expect(given.open).toBe('https://t.me/+abc');
  });
});

describe('a reply that comes back', () => {
  test('becomes a note of the case whose code stands in it, whichever is shown', async () => {
    const { desk, routed } = await sit();
    const { copy } = must(await desk.services.handOver.give(routed, REZA, '', 'clipboard'));
    const other = must(
      await desk.services.comment.route(captureOf(commentWith({ text: 'ارسال دارین؟', commentId: '2' }), at)),
    );
    const taken = must(await desk.services.handOver.takeReply(other.caseId, `${copy}\nگفتم`, 'note'));
    expect(taken.caseId).toBe(routed.caseId);
    const kept = await desk.context.store.get('cases', routed.caseId);
    expect(kept?.events.at(-1)).toMatchObject({ type: 'noted', text: 'گفتم', by: 'ali' });
  });

  test('becomes a draft response of the topic, which nobody has approved', async () => {
    const { desk, routed } = await sit();
    must(await desk.services.handOver.takeReply(routed.caseId, 'قیمت ۱۰۰ تومان است', 'draftResponse'));
    const drafts = (await desk.context.store.all('responses')).filter(({ status }) => status === 'draft');
    expect(drafts).toMatchObject([
      { topicIds: ['t1'], variants: [{ text: 'قیمت ۱۰۰ تومان است', language: 'fa' }] },
    ]);
  });

  test('is nothing while it is only our own card', async () => {
    const { desk, routed } = await sit();
    const { copy } = must(await desk.services.handOver.give(routed, REZA, '', 'clipboard'));
    expect(await desk.services.handOver.takeReply(routed.caseId, copy, 'note')).toMatchObject({
      code: 'malformed',
    });
  });

  test('is an agent’s to note, and not to make a response of', async () => {
    const { desk, routed } = await sit('reza');
    must(await desk.services.handOver.takeReply(routed.caseId, 'گفتم', 'note'));
    expect(await desk.services.handOver.takeReply(routed.caseId, 'گفتم', 'draftResponse')).toMatchObject({
      code: 'not-allowed',
    });
  });
});
