// The content calendar over the real engine: what is shown, and who may do what to it.
import { describe, expect, test } from 'vitest';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import { CalendarFilter } from '@/utils/schema/calendar-view';
import { ItemId } from '@/utils/schema/parts';
import { must } from './bench';
import { act, type Desk, deskOf, foundTeam, put } from './desk';

const ITEM = ItemId.parse('i1');
const FROM = '2026-11-21';
const TO = '2026-11-27';

/** A team with an approver (dara is another lead), and somebody at the desk: sara leads, ali edits. */
async function sit(member: string, ...changes: Parameters<typeof act>[1][]): Promise<Desk> {
  const desk = deskOf({ member });
  await foundTeam(desk);
  await act(desk, ...changes);
  return desk;
}
const approver = (...holders: string[]) =>
  put('roles', {
    id: 'chief',
    title: 'سردبیر',
    authorities: ['approve'],
    holders: holders.map((memberId) => ({ memberId })),
  });
const item = (fields: object) => put('calendar', { id: 'i1', title: 'پست', date: '2026-11-25', ...fields });
const stored = async ({ services }: Desk): Promise<CalendarItem> => {
  const found = await services.calendar.read(ITEM);
  if (!found) throw new Error('no item');
  return found;
};
const titlesOn = async ({ services }: Desk, day: string, filter: CalendarFilter = {}) =>
  (await services.calendar.span(day, day, filter)).days.flatMap(({ items }) =>
    items.map(({ item: { title } }) => title),
  );

describe('a span of days', () => {
  test('has every day with its occasions, its items and whether the team rests', async () => {
    const desk = await sit('sara');
    const { days, today } = await desk.services.calendar.span(FROM, TO);
    expect(days.map(({ day }) => day)).toHaveLength(7);
    expect(today).toBe('2026-11-23');
    expect(days.find(({ day }) => day === '2026-11-23')?.isMourning).toBe(true);
    expect(days.find(({ day }) => day === '2026-11-25')?.items[0]).toMatchObject({ key: 'i1', time: null });
  });

  test('shows what lasts on each of its days, also those after which it began', async () => {
    const desk = await sit('sara', item({ date: '2026-11-19', endDate: '2026-11-22' }));
    const { days } = await desk.services.calendar.span(FROM, TO);
    expect(days.map(({ items }) => items.length)).toEqual([1, 1, 0, 0, 0, 0, 0]);
  });

  test('puts whole days first, then times in order', async () => {
    const desk = await sit(
      'sara',
      item({ time: '18:00' }),
      item({ id: 'i2', title: 'استوری', time: '09:30' }),
      item({ id: 'i3', title: 'همهٔ روز', allDay: true, time: '23:00' }),
    );
    expect(await titlesOn(desk, '2026-11-25')).toEqual(['همهٔ روز', 'استوری', 'پست']);
  });

  test.each([
    ['channel', { channelIds: ['ch1'] }, ['الف']],
    ['status', { statuses: ['approved'] }, ['ب']],
    ['owner', { memberIds: ['reza'] }, ['ب']],
    ['nobody’s', { memberIds: [null] }, ['الف', 'ج']],
    ['label', { labels: ['یلدا'] }, ['ج']],
    ['department: what names none is everybody’s', { departmentIds: ['d1'] }, ['الف', 'ب', 'ج']],
    ['words', { query: 'ك ويژه' }, ['ج']],
    ['nothing', {}, ['الف', 'ب', 'ج']],
  ] satisfies [string, object, string[]][])('is narrowed by %s', async (_by, wanted, expected) => {
    const filter = CalendarFilter.parse(wanted);
    const desk = await sit(
      'sara',
      item({ title: 'الف', channelIds: ['ch1'] }),
      item({ id: 'i2', title: 'ب', status: 'approved', ownerRoleId: 'r1', memberId: 'reza' }),
      item({ id: 'i3', title: 'ج', labels: ['یلدا'], brief: 'کمپین ویژه', departments: ['d1'] }),
    );
    expect(await titlesOn(desk, '2026-11-25', filter)).toEqual(expected);
    expect((await desk.services.calendar.span(FROM, TO, filter)).total).toBe(3);
  });
});

describe('a status', () => {
  test('is changed by an editor, past approval only by whoever approves', async () => {
    const desk = await sit('ali', approver('reza'));
    must(await desk.services.calendar.setStatus(['i1'], 'inProduction'));
    expect(await desk.services.calendar.setStatus(['i1'], 'approved')).toMatchObject({
      code: 'approver-needed',
    });
    expect((await stored(desk)).status).toBe('inProduction');
    const steps = await desk.services.calendar.steps(await stored(desk));
    expect(steps).toContainEqual({ to: 'approved', refusal: 'approver-needed' });
    expect(steps).toContainEqual({ to: 'idea', refusal: null });
  });

  test('is anybody’s to approve while the team has named nobody', async () => {
    const desk = await sit('ali');
    must(await desk.services.calendar.setStatus(['i1'], 'approved', 'عالی'));
    expect((await stored(desk)).comments).toMatchObject([{ by: 'ali', text: 'عالی', status: 'approved' }]);
  });

  test('is the item’s own approver’s where it names one', async () => {
    const desk = await sit('ali', approver('ali'), item({ approverRoleId: 'r1' }));
    expect(await desk.services.calendar.setStatus(['i1'], 'approved')).toMatchObject({
      code: 'approver-needed',
    });
  });

  test('follows the full list where the team has switched it on', async () => {
    const desk = await sit('sara', put('workspaces', { id: 'w1', name: 'خانه', workflow: 'full' }));
    expect(await desk.services.calendar.setStatus(['i1'], 'published')).toMatchObject({
      code: 'no-such-step',
    });
    for (const status of [
      'brief',
      'inProduction',
      'inReview',
      'approved',
      'scheduled',
      'published',
    ] as const) {
      must(await desk.services.calendar.setStatus(['i1'], status));
    }
    expect((await stored(desk)).status).toBe('published');
  });

  test('of many is changed for all of them or for none, and taken back in one step', async () => {
    const desk = await sit('ali', approver('reza'), item({ id: 'i2', status: 'approved' }));
    expect(await desk.services.calendar.setStatus(['i2', 'i1'], 'published')).toMatchObject({ ok: false });
    expect((await desk.services.calendar.read(ItemId.parse('i2')))?.status).toBe('approved');
    expect(must(await desk.services.calendar.setStatus(['i2', 'i1'], 'inProduction'))).toEqual({
      changed: 2,
    });
    must(await desk.services.undo.undo());
    expect((await stored(desk)).status).toBe('idea');
    expect((await desk.services.calendar.read(ItemId.parse('i2')))?.status).toBe('approved');
  });

  test('is nobody’s who only answers', async () => {
    const desk = await sit('reza');
    expect(await desk.services.calendar.setStatus(['i1'], 'inProduction')).toMatchObject({
      code: 'not-allowed',
    });
  });
});

describe('a frozen item', () => {
  const frozen = item({ frozen: true, status: 'approved' });

  test('changes for a reason only, which stays with it', async () => {
    const desk = await sit('sara', frozen);
    const before = await stored(desk);
    expect(await desk.services.calendar.save({ ...before, title: 'تازه' })).toMatchObject({
      code: 'item-frozen',
    });
    expect(await desk.services.calendar.move([{ key: 'i1', day: '2026-11-26' }])).toMatchObject({
      code: 'item-frozen',
    });
    must(await desk.services.calendar.save({ ...before, title: 'تازه' }, { reason: 'قیمت عوض شد' }));
    expect(await stored(desk)).toMatchObject({
      title: 'تازه',
      comments: [{ by: 'sara', text: 'قیمت عوض شد' }],
    });
  });

  test('is not changed, let go or removed by whoever may not approve', async () => {
    const desk = await sit('ali', approver('reza'), frozen);
    const before = await stored(desk);
    const reason = { reason: 'دلیل' };
    const needed = { code: 'approver-needed' };
    expect(await desk.services.calendar.save({ ...before, title: 'تازه' }, reason)).toMatchObject(needed);
    expect(await desk.services.calendar.save({ ...before, frozen: false }, reason)).toMatchObject(needed);
    expect(await desk.services.calendar.remove(['i1'], reason)).toMatchObject(needed);
  });

  test('is published and ticked as it stands', async () => {
    const desk = await sit('sara', item({ frozen: true, status: 'approved', checklist: [{ text: 'کاور' }] }));
    must(await desk.services.calendar.tick(ITEM, 'کاور', true));
    must(await desk.services.calendar.publishAt(ITEM, 'https://www.instagram.com/p/ABC/'));
    expect(await stored(desk)).toMatchObject({ status: 'published', checklist: [{ done: true }] });
  });
});

describe('an item', () => {
  test('is moved with its length, and to another time', async () => {
    const desk = await sit('sara', item({ endDate: '2026-11-27', allDay: true }));
    must(await desk.services.calendar.move([{ key: 'i1', day: '2026-12-02', time: '10:30' }]));
    expect(await stored(desk)).toMatchObject({
      date: '2026-12-02',
      endDate: '2026-12-04',
      time: '10:30',
      allDay: false,
    });
    expect(await desk.services.calendar.move([{ key: 'i1', day: '2026-02-30' }])).toMatchObject({
      ok: false,
    });
  });

  test('is duplicated as an idea, without address, ticks and comments', async () => {
    const desk = await sit(
      'sara',
      item({
        status: 'published',
        publishedUrl: 'https://example.com/p/1',
        checklist: [{ text: 'کاور', done: true }],
        comments: [{ at: '2026-11-20T08:00:00.000Z', by: 'sara', text: 'خوب' }],
      }),
    );
    const { id } = must(await desk.services.calendar.duplicate(ITEM, '2026-12-25'));
    const copy = await desk.services.calendar.read(id);
    expect(copy).toMatchObject({ date: '2026-12-25', status: 'idea', checklist: [{ done: false }] });
    expect(copy?.publishedUrl).toBeUndefined();
    expect(copy?.comments ?? []).toEqual([]);
  });

  test('comes back when its removal is undone, with its history', async () => {
    const desk = await sit('sara');
    must(await desk.services.calendar.remove(['i1']));
    expect(await desk.services.calendar.read(ITEM)).toBeNull();
    must(await desk.services.undo.undo());
    expect((await stored(desk)).title).toBe('پست');
    expect((await desk.services.history.of('calendar', 'i1')).length).toBeGreaterThan(1);
  });

  test('keeps what two people say of it at once', async () => {
    const desk = await sit('sara');
    const other = desk.again();
    must(await desk.services.calendar.comment(ITEM, 'کاور روشن‌تر'));
    must(await other.services.calendar.comment(ITEM, 'قیمت را بنویسید'));
    expect((await stored(desk)).comments?.map(({ text }) => text)).toEqual([
      'کاور روشن‌تر',
      'قیمت را بنویسید',
    ]);
  });

  test('begins with a draft of which nothing is written', async () => {
    const desk = await sit('sara');
    const draft = await desk.services.calendar.draft('2026-11-26');
    expect(await desk.services.calendar.read(draft.id)).toBeNull();
    must(await desk.services.calendar.save({ ...draft, title: 'ریلز یلدا' }));
    expect(await titlesOn(desk, '2026-11-26')).toEqual(['ریلز یلدا']);
  });
});
