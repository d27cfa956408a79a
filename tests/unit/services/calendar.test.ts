// The content calendar over the real engine: what is shown, and who may do what to it.
import { describe, expect, test } from 'vitest';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import { CalendarFilter } from '@/utils/schema/calendar-view';
import { ItemId, MemberId } from '@/utils/schema/parts';
import { createPlanner } from '@/utils/services/reminder-plan';
import { must } from './bench';
import { act, change, type Desk, deskOf, foundTeam, put } from './desk';

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

  // It is 11:30 in Tehran (08:00Z).
  test.each<[string, object, string]>([
    ['the midnight of the team where nothing comes before it', { date: '2026-11-24' }, '2026-11-23T20:30Z'],
    ['the time of an item', { date: '2026-11-23', time: '18:00' }, '2026-11-23T14:30Z'],
    [
      'the time of an item of yesterday in another zone',
      { date: '2026-11-22', time: '23:30', timeZone: 'Pacific/Honolulu' },
      '2026-11-23T09:30Z',
    ],
    [
      'the end of what lasts, where it ends before the team’s day',
      { date: '2026-11-10', endDate: '2026-11-23', timeZone: 'Asia/Tokyo' },
      '2026-11-23T15:00Z',
    ],
    ['this very moment, after which it is late', { date: '2026-11-23', time: '11:30' }, '2026-11-23T08:00Z'],
    ['nothing that is past', { date: '2026-11-23', time: '09:00' }, '2026-11-23T20:30Z'],
  ])('names when the clock alone changes it: %s', async (_what, fields, iso) => {
    const desk = await sit('sara', item(fields));
    const { changesAtMs } = await desk.services.calendar.span('2026-11-01', '2026-11-30');
    expect(changesAtMs).toBe(Date.parse(iso));
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
    ['several of one kind', { statuses: ['approved', 'idea'], labels: ['یلدا', 'دیگر'] }, ['ج']],
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
    must(await desk.services.calendar.setStatus(['i1'], 'approved', { reason: 'عالی' }));
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
      keys: ['i2', 'i1'],
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
    const [id = ITEM] = must(await desk.services.calendar.duplicate([{ id: ITEM, day: '2026-12-25' }])).ids;
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

describe('what comes again', () => {
  const weekly = item({
    title: 'نامهٔ هفتگی',
    date: '2026-11-21',
    time: '10:00',
    recurrence: 'RRULE:FREQ=WEEKLY',
  });
  const daysOf = async (desk: Desk, title = 'نامهٔ هفتگی') => {
    const { days } = await desk.services.calendar.span('2026-11-21', '2026-12-18');
    return days.flatMap(({ day, items }) =>
      items.some((one) => one.item.title === title) ? [day.slice(5)] : [],
    );
  };

  test('stands on each of its days, under a key of its own', async () => {
    const desk = await sit('sara', weekly);
    expect(await daysOf(desk)).toEqual(['11-21', '11-28', '12-05', '12-12']);
    const [view] = (await desk.services.calendar.span('2026-12-05', '2026-12-05')).days[0]?.items ?? [];
    expect(view).toMatchObject({ key: 'i1@2026-12-05', isRepeated: true, item: { date: '2026-12-05' } });
    expect((await desk.services.today.read('2026-12-05')).items).toHaveLength(1);
  });

  test('is moved on one day alone, and back by one undo', async () => {
    const desk = await sit('sara', weekly);
    must(await desk.services.calendar.move([{ key: 'i1@2026-11-28', day: '2026-11-30' }]));
    expect(await daysOf(desk)).toEqual(['11-21', '11-30', '12-05', '12-12']);
    must(await desk.services.undo.undo());
    expect(await daysOf(desk)).toEqual(['11-21', '11-28', '12-05', '12-12']);
  });

  test('is moved with those that follow, or as a whole', async () => {
    const desk = await sit('sara', weekly);
    must(
      await desk.services.calendar.move([{ key: 'i1@2026-12-05', day: '2026-12-06' }], {
        scope: 'following',
      }),
    );
    expect(await daysOf(desk)).toEqual(['11-21', '11-28', '12-06', '12-13']);
    const whole = await sit('sara', weekly);
    must(await whole.services.calendar.move([{ key: 'i1@2026-12-05', day: '2026-12-06' }], { scope: 'all' }));
    expect(await daysOf(whole)).toEqual(['11-22', '11-29', '12-06', '12-13']);
  });

  test('is published on one day alone', async () => {
    const desk = await sit('sara', weekly);
    must(await desk.services.calendar.setStatus(['i1@2026-11-21'], 'published'));
    const { days } = await desk.services.calendar.span('2026-11-21', '2026-11-28');
    const statuses = days.flatMap(({ items }) => items.map((one) => one.item.status));
    expect(statuses).toEqual(['published', 'idea']);
  });

  test('is given an owner and a label on two days at once, beside another item, and all of it back by one undo', async () => {
    const desk = await sit(
      'sara',
      weekly,
      item({ id: 'i2', title: 'پست', date: '2026-11-25', labels: ['کهنه'] }),
    );
    const { calendar, undo } = desk.services;
    const keys = ['i1@2026-11-28', 'i1@2026-12-05', 'i2'];
    const owner = MemberId.parse('sara');
    const done = must(
      await calendar.edit(keys, { memberId: owner, addLabel: ' یلدا ', removeLabel: 'کهنه' }),
    );
    expect(done.changed).toBe(3);
    const told = async () => {
      const { days } = await calendar.span('2026-11-21', '2026-12-12');
      return days.flatMap(({ day, items }) =>
        items.map(({ item: { memberId, labels } }) =>
          [day.slice(5), memberId ?? '', labels.join()].join(' '),
        ),
      );
    };
    expect(await told()).toEqual([
      '11-21  ',
      '11-25 sara یلدا',
      '11-28 sara یلدا',
      '12-05 sara یلدا',
      '12-12  ',
    ]);
    must(await calendar.edit(done.keys, { memberId: null }));
    expect((await told()).filter((line) => line.includes('sara'))).toEqual([]);
    must(await undo.undo());
    must(await undo.undo());
    expect(await told()).toEqual(['11-21  ', '11-25  کهنه', '11-28  ', '12-05  ', '12-12  ']);
  });

  const statusesOf = async (desk: Desk) => {
    const { days } = await desk.services.calendar.span('2026-11-21', '2026-12-18');
    return days.flatMap(({ items }) =>
      items.filter(({ item: { title } }) => title === 'نامهٔ هفتگی').map(({ item: { status } }) => status),
    );
  };

  test.each([
    ['this', ['idea', 'inProduction', 'idea', 'idea']],
    ['following', ['idea', 'inProduction', 'inProduction', 'inProduction']],
    ['all', ['inProduction', 'inProduction', 'inProduction', 'inProduction']],
  ] as const)('takes a status: %s', async (scope, statuses) => {
    const desk = await sit('sara', weekly);
    const done = await desk.services.calendar.setStatus(['i1@2026-11-28'], 'inProduction', { scope });
    const [key = ''] = must(done).keys;
    expect(await statusesOf(desk)).toEqual(statuses);
    // The key that it has now names the turn on its day.
    expect(await desk.services.calendar.read(key)).toMatchObject({
      date: '2026-11-28',
      status: 'inProduction',
    });
  });

  test('is published with its address, and ticked, on one day alone', async () => {
    const desk = await sit(
      'sara',
      weekly,
      change('calendar', 'i1', { checklist: [{ text: 'کاور', done: false }] }),
    );
    const key = 'i1@2026-11-28';
    must(await desk.services.calendar.tick(key, 'کاور', true));
    // Whoever still has the old key means the same turn.
    must(await desk.services.calendar.publishAt(key, 'https://www.instagram.com/p/ABC/'));
    expect(await statusesOf(desk)).toEqual(['idea', 'published', 'idea', 'idea']);
    expect(await desk.services.calendar.read(key)).toMatchObject({
      seriesId: 'i1',
      publishedUrl: 'https://www.instagram.com/p/ABC/',
      checklist: [{ done: true }],
    });
    const series = await stored(desk);
    expect(series).toMatchObject({ status: 'idea', checklist: [{ done: false }] });
    expect(series.publishedUrl).toBeUndefined();
  });

  test('has one item for a turn that two people change at once, and again after an undo', async () => {
    const desk = await sit('sara', weekly);
    const other = desk.again();
    const key = 'i1@2026-11-28';
    must(await desk.services.calendar.setStatus([key], 'inProduction'));
    must(await desk.services.undo.undo());
    expect(await statusesOf(desk)).toEqual(['idea', 'idea', 'idea', 'idea']);
    must(await other.services.calendar.setStatus([key], 'approved'));
    must(await desk.services.calendar.setStatus([key], 'published'));
    expect(await statusesOf(desk)).toEqual(['idea', 'published', 'idea', 'idea']);
  });

  test('changes on several days at once, each of them alone', async () => {
    const desk = await sit('sara', weekly);
    const keys = ['i1@2026-11-21', 'i1@2026-12-05'];
    must(await desk.services.calendar.setStatus(keys, 'approved'));
    expect(await statusesOf(desk)).toEqual(['approved', 'idea', 'approved', 'idea']);
    const rest = ['i1@2026-11-28', 'i1@2026-12-12'];
    must(await desk.services.calendar.remove(rest));
    expect(await daysOf(desk)).toEqual(['11-21', '12-05']);
  });

  test('is moved once, however many of its days are named, where all are meant', async () => {
    const desk = await sit('sara', weekly);
    const moves = [
      { key: 'i1@2026-12-05', day: '2026-12-06' },
      { key: 'i1@2026-11-28', day: '2026-11-29' },
    ];
    const { changed, keys } = must(await desk.services.calendar.move(moves, { scope: 'all' }));
    expect(await daysOf(desk)).toEqual(['11-22', '11-29', '12-06', '12-13']);
    // Each of them is found again under the key that it has now.
    expect([changed, ...keys]).toEqual([1, 'i1@2026-12-06', 'i1@2026-11-29']);
  });

  test('gives its later turns their new keys where those that follow become a series of their own', async () => {
    const desk = await sit('sara', weekly);
    const asked = ['i1@2026-11-28', 'i1@2026-12-12'];
    const { keys } = must(
      await desk.services.calendar.setStatus(asked, 'inProduction', { scope: 'following' }),
    );
    expect(keys.map((key) => key.split('@')[1])).toEqual(['2026-11-28', '2026-12-12']);
    must(await desk.services.calendar.setStatus(keys, 'approved'));
    expect(await statusesOf(desk)).toEqual(['idea', 'approved', 'inProduction', 'approved']);
  });

  test('is copied as one item that comes once', async () => {
    const desk = await sit('sara', weekly);
    must(await desk.services.calendar.remove(['i1@2026-11-28']));
    const [id = ITEM] = must(await desk.services.calendar.duplicate([{ id: ITEM, day: '2026-12-25' }])).ids;
    const copy = await desk.services.calendar.read(id);
    expect(copy?.recurrence).toBeUndefined();
    expect(copy?.skippedDays).toBeUndefined();
  });

  test('is not found under a key that is none', async () => {
    const desk = await sit('sara', weekly);
    expect(await desk.services.calendar.read('no such <key>')).toBeNull();
  });

  test.each([
    ['this', ['11-21', '12-05', '12-12']],
    ['following', ['11-21']],
    ['all', []],
  ] as const)('is taken away: %s', async (scope, left) => {
    const desk = await sit('sara', weekly);
    must(await desk.services.calendar.remove(['i1@2026-11-28'], { scope }));
    expect(await daysOf(desk)).toEqual(left);
  });

  test('takes other days for the whole of it, from the view of one day', async () => {
    const desk = await sit('sara', weekly);
    const { calendar } = desk.services;
    const second = await calendar.read('i1@2026-11-28');
    if (!second) throw new Error('no turn');
    must(
      await calendar.save({ ...second, extraDays: ['2026-12-01'] }, { key: 'i1@2026-11-28', scope: 'this' }),
    );
    expect(await daysOf(desk)).toEqual(['11-21', '11-28', '12-01', '12-05', '12-12']);
    const { extraDays, ...added } = (await calendar.read('i1@2026-12-01')) ?? second;
    expect(extraDays).toEqual(['2026-12-01']);
    must(await calendar.save(added, { key: 'i1@2026-12-01' }));
    expect(await daysOf(desk)).toEqual(['11-21', '11-28', '12-05', '12-12']);
  });

  test('is saved from the view of one day, for all of them', async () => {
    const desk = await sit('sara', weekly);
    const [view] = (await desk.services.calendar.span('2026-12-05', '2026-12-05')).days[0]?.items ?? [];
    if (!view) throw new Error('no view');
    const renamed = { ...view.item, title: 'نامه' };
    must(await desk.services.calendar.save(renamed, { key: view.key, scope: 'all' }));
    expect(await daysOf(desk, 'نامه')).toEqual(['11-21', '11-28', '12-05', '12-12']);
    must(await desk.services.calendar.save({ ...renamed, title: 'ویژه' }, { key: view.key }));
    expect(await daysOf(desk, 'ویژه')).toEqual(['12-05']);
  });
});

describe('what has further days and no rule', () => {
  const fair = item({
    title: 'غرفه',
    date: '2026-11-21',
    time: '10:00',
    extraDays: ['2026-12-09', '2026-11-27'],
  });
  const daysOf = async (desk: Desk) => {
    const { days } = await desk.services.calendar.span('2026-11-14', '2026-12-18');
    return days.flatMap(({ day, items }) =>
      items.map((one) => `${day.slice(5)} ${one.item.title} ${one.key === 'i1' ? '' : one.item.status}`),
    );
  };

  test('stands on each of them, as turns of one item', async () => {
    const desk = await sit('sara', fair);
    expect(await daysOf(desk)).toEqual(['11-21 غرفه idea', '11-27 غرفه idea', '12-09 غرفه idea']);
    // Also where its first day is not in sight.
    const [view] = (await desk.services.calendar.span('2026-12-05', '2026-12-10')).days[4]?.items ?? [];
    expect(view).toMatchObject({ key: 'i1@2026-12-09', isRepeated: true, item: { date: '2026-12-09' } });
    expect((await desk.services.today.read('2026-11-27')).items).toHaveLength(1);
  });

  test('and stands there no longer when a day is taken from it again', async () => {
    const desk = await sit('sara', fair, change('calendar', 'i1', { extraDays: ['2026-11-27'] }));
    expect(await daysOf(desk)).toEqual(['11-21 غرفه idea', '11-27 غرفه idea']);
    await act(desk, change('calendar', 'i1', { extraDays: [] }));
    expect(await daysOf(desk)).toEqual(['11-21 غرفه ']);
  });

  test.each([
    ['this', ['idea', 'approved', 'idea']],
    ['following', ['idea', 'approved', 'approved']],
    ['all', ['approved', 'approved', 'approved']],
  ] as const)('changes: %s', async (scope, statuses) => {
    const desk = await sit('sara', fair);
    must(await desk.services.calendar.setStatus(['i1@2026-11-27'], 'approved', { scope }));
    const { days } = await desk.services.calendar.span('2026-11-14', '2026-12-18');
    expect(days.flatMap(({ items }) => items.map((one) => one.item.status))).toEqual(statuses);
  });

  test('is reminded of on each of them', async () => {
    const desk = await sit(
      'sara',
      change('calendar', 'i1', {}),
      fair,
      change('calendar', 'i1', { memberId: 'sara' }),
    );
    const { reminders } = await createPlanner(desk.context).plan();
    expect(reminders.flatMap(({ id }) => (id.startsWith('item:') ? [id] : []))).toEqual([
      'item:i1@2026-11-27|dayBefore',
      'item:i1@2026-11-27|itemSoon',
    ]);
  });

  test('goes out as an event with its days', async () => {
    const desk = await sit('sara', fair);
    const { blob } = must(await desk.services.exchange.exportPlan({ kind: 'ics' }));
    const text = await blob.text();
    expect(text).toContain('RDATE;TZID=Asia/Tehran:20261127T100000');
    expect(text).toContain('RDATE;TZID=Asia/Tehran:20261209T100000');
  });
});

describe('hints', () => {
  test('name what speaks against a day: mourning, a day of rest, a neighbour, an owner who is away', async () => {
    const desk = await sit(
      'sara',
      item({ tone: 'celebration', date: '2026-11-23', time: '10:00', channelIds: ['ch1'], memberId: 'reza' }),
      item({ id: 'i2', title: 'ریلز', date: '2026-11-23', time: '10:30', channelIds: ['ch1'] }),
      item({ id: 'i3', title: 'جمعه', date: '2026-11-27' }),
      put('workspaces', { id: 'w1', name: 'خانه', weekend: [5] }),
      put('members', {
        id: 'reza',
        name: 'رضا',
        absences: [{ from: '2026-11-23T00:00:00.000Z', to: '2026-11-24T00:00:00.000Z' }],
      }),
    );
    const { days } = await desk.services.calendar.span('2026-11-23', '2026-11-27');
    const hintsOf = (title: string) =>
      days.flatMap(({ items }) =>
        items.filter((one) => one.item.title === title).flatMap(({ hints }) => hints),
      );
    expect(
      hintsOf('پست')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['mourning', 'owner-absent', 'same-channel']);
    expect(hintsOf('پست')).toContainEqual({ code: 'same-channel', other: 'ریلز', minutes: 30 });
    expect(hintsOf('جمعه')).toEqual([{ code: 'closed-day' }]);
    expect(await desk.services.calendar.hints({ ...(await stored(desk)), date: '2026-11-25' })).toEqual([]);
  });

  test('say that a whole role is away only when everybody who holds it is', async () => {
    const away = (id: string, to: string) =>
      put('members', { id, name: id, absences: [{ from: '2026-11-22T00:00:00.000Z', to }] });
    const holders = ['reza', 'mina', 'gone'].map((memberId) => ({ memberId }));
    const desk = await sit(
      'sara',
      item({ date: '2026-11-23', time: '10:00', ownerRoleId: 'video' }),
      item({ id: 'i2', title: 'بعدی', date: '2026-11-24', time: '10:00', ownerRoleId: 'video' }),
      item({ id: 'i3', title: 'بی‌کس', date: '2026-11-24', ownerRoleId: 'nobodys' }),
      put('roles', { id: 'video', title: 'فیلم', holders }),
      put('roles', { id: 'nobodys', title: 'خالی' }),
      away('reza', '2026-11-26T00:00:00.000Z'),
      away('mina', '2026-11-24T00:00:00.000Z'),
    );
    const { days } = await desk.services.calendar.span('2026-11-23', '2026-11-24');
    expect(
      days.map(({ items }) => items.flatMap(({ hints }) => hints.filter(({ code }) => code !== 'mourning'))),
    ).toEqual([[{ code: 'role-absent', title: 'فیلم' }], []]);
    // As it would be on another day, before it is saved.
    expect(await desk.services.calendar.hints({ ...(await stored(desk)), date: '2026-11-24' })).toEqual([]);
  });
});
