// What was expected of something that is over, has come and has no prepared answer.
import { describe, expect, test } from 'vitest';
import { ItemId, TopicId } from '@/utils/schema/parts';
import { captureOf, commentWith } from '../comment';
import { must } from './bench';
import { act, change, type Desk, deskOf, foundTeam, put } from './desk';

const SHIPPING = { topicId: 't2', text: 'تا کی ارسال می‌شود؟' };
const PRICE = { topicId: 't1', text: 'قیمت چند است؟' };
/** Of yesterday; now it is the 23rd. */
const sale = (fields: object = {}) =>
  put('calendar', {
    id: 'sale',
    title: 'حراج',
    date: '2026-11-22',
    status: 'published',
    expectedQuestions: [SHIPPING, PRICE],
    ...('ownerRoleId' in fields || 'nobody' in fields ? {} : { memberId: 'ali' }),
    ...fields,
  });

/** Ali's desk, an editor, at which one comment about shipping has come since the sale. */
async function sit(member: string, ...changes: Parameters<typeof act>[1][]): Promise<Desk> {
  const desk = deskOf({ member });
  await foundTeam(desk);
  await act(desk, ...changes);
  const words = commentWith({ text: 'سلام، ارسال دارید؟', commentId: '7', timestamp: null });
  must(await desk.services.comment.route(captureOf(words, '2026-11-23T08:00:00.000Z')));
  return desk;
}
const openAt = async ({ services }: Desk) =>
  (await services.calendar.openQuestions()).map(({ text, topicTitle, count }) => [text, topicTitle, count]);
const WAITS = [[SHIPPING.text, 'ارسال', 1]];

describe('a question that was expected', () => {
  test('waits for the owner of its item when that is over, if a comment of its topic has come', async () => {
    expect(await openAt(await sit('ali', sale()))).toEqual(WAITS);
  });

  test('waits for whoever is on duty where a role has the item', async () => {
    const duty = put('roles', { id: 'r2', title: 'محتوا', holders: [{ memberId: 'ali' }] });
    const ofRole = sale({ ownerRoleId: 'r2', time: '10:00' });
    expect(await openAt(await sit('ali', duty, ofRole))).toEqual(WAITS);
  });

  test('waits for the leads where nobody has the item', async () => {
    const desk = await sit('sara', sale({ nobody: true }));
    expect(await openAt(desk)).toEqual(WAITS);
    await desk.context.device.change({ memberId: 'ali' as never }); // a member of the team
    expect(await openAt(desk)).toEqual([]);
  });

  test.each<[string, string, object]>([
    ['while the item is out', 'ali', { endDate: '2026-11-23' }],
    ['of what was never out', 'ali', { status: 'cancelled' }],
    ['of what was over a month ago', 'ali', { date: '2026-10-01' }],
    ['of a colleague’s item', 'sara', {}],
    ['that has a response', 'ali', { expectedQuestions: [{ ...SHIPPING, responseId: 're1' }] }],
    ['that nobody needs an answer to', 'ali', { expectedQuestions: [{ ...SHIPPING, dismissed: true }] }],
    ['that has not come', 'ali', { expectedQuestions: [PRICE] }],
  ])('is not asked for %s', async (_why, member, fields) => {
    expect(await openAt(await sit(member, sale(fields)))).toEqual([]);
  });

  test('comes first where its topic is of a role that one holds', async () => {
    const both = sale({ expectedQuestions: [{ text: 'رنگ دیگر دارد؟' }, SHIPPING] });
    const order = async (desk: Desk) => (await openAt(desk)).map(([text]) => text);
    expect(await order(await sit('ali', both))).toEqual(['رنگ دیگر دارد؟', SHIPPING.text]);
    const held = change('roles', 'r1', { holders: [{ memberId: 'reza' }, { memberId: 'ali' }] });
    expect(await order(await sit('ali', both, held))).toEqual([SHIPPING.text, 'رنگ دیگر دارد؟']);
  });

  test('waits again when its response is retired', async () => {
    const desk = await sit('ali', sale({ expectedQuestions: [{ ...SHIPPING, responseId: 're1' }] }));
    await act(desk, change('responses', 're1', { status: 'retired' }));
    expect(await openAt(desk)).toEqual(WAITS);
  });

  test('without a topic waits too: nobody can say whether it has come', async () => {
    const desk = await sit('ali', sale({ expectedQuestions: [{ text: 'رنگ دیگر دارد؟' }] }));
    expect(await openAt(desk)).toEqual([['رنگ دیگر دارد؟', null, null]]);
  });

  test('of what comes again waits once', async () => {
    const desk = await sit('ali', sale({ date: '2026-11-18', recurrence: 'RRULE:FREQ=DAILY' }));
    expect(await openAt(desk)).toEqual(WAITS);
  });
});

describe('it is done', () => {
  const asked = { itemId: ItemId.parse('sale'), text: SHIPPING.text, topicId: TopicId.parse('t2') };

  test('with a new response, which the item names from then on; one undo takes both back', async () => {
    const desk = await sit('ali', sale({ frozen: true }));
    must(await desk.services.calendar.settleQuestion(asked, { kind: 'new', text: 'بله، همه جا.' }));
    expect(await openAt(desk)).toEqual([]);
    const [found] = await desk.services.responses.search('ارسال');
    expect(found?.response).toMatchObject({ topicIds: ['t2'], variants: [{ text: 'بله، همه جا.' }] });
    const item = await desk.services.calendar.read('sale');
    expect(item?.expectedQuestions).toEqual([{ ...SHIPPING, responseId: found?.response.id }, PRICE]);
    must(await desk.services.undo.undo());
    expect(await openAt(desk)).toEqual(WAITS);
    expect(await desk.services.responses.search('ارسال')).toEqual([]);
  });

  test('with a response that exists, or when nobody needs one', async () => {
    const desk = await sit('ali', sale());
    must(
      await desk.services.calendar.settleQuestion(asked, { kind: 'response', responseId: 're1' as never }),
    ); // of the team
    expect(await openAt(desk)).toEqual([]);
    must(await desk.services.undo.undo());
    must(await desk.services.calendar.settleQuestion(asked, { kind: 'none' }));
    expect(await openAt(desk)).toEqual([]);
  });

  test('not by whoever only answers', async () => {
    const desk = await sit('reza', sale({ memberId: 'reza' }));
    expect(await openAt(desk)).toEqual(WAITS);
    const refused = { code: 'not-allowed' };
    const { settleQuestion } = desk.services.calendar;
    expect(await settleQuestion(asked, { kind: 'new', text: 'بله' })).toMatchObject(refused);
    expect(await settleQuestion(asked, { kind: 'none' })).toMatchObject(refused);
  });
});
