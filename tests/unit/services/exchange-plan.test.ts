// Planned content out of one browser and into another one, by the formats of other programs.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlanFormat } from '@/utils/services/contract';
import { must } from './bench';
import { act, change, type Desk, deskOf, foundTeam, put, record, take } from './desk';

const ITEMS = [
  {
    id: 'p1',
    title: 'ریلز، «یلدا»',
    date: '2026-12-20',
    time: '18:30',
    brief: 'خط یک\nخط دو, با ویرگول',
    channelIds: ['ch1'],
    labels: ['فروش'],
    checklist: [{ text: 'عکس', done: true }],
    expectedQuestions: [{ topicId: 't1', text: 'چنده؟' }],
    facts: { price: '۱٬۲۹۰٬۰۰۰' },
    recurrence: 'X-HAMSEDA-JALALI:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=29',
  },
  { id: 'p2', title: '=1+1', date: '2026-12-01', endDate: '2026-12-03', allDay: true, status: 'inReview' },
  {
    id: 'p3',
    title: 'هفتگی',
    date: '2026-11-28',
    recurrence: 'RRULE:FREQ=WEEKLY',
    skippedDays: ['2026-12-05'],
  },
];

async function planningDesk(): Promise<Desk> {
  const desk = deskOf({ member: 'sara' });
  await foundTeam(desk);
  await act(desk, ...ITEMS.map((item) => put('calendar', item)));
  return desk;
}
const planOf = async ({ context }: Desk) =>
  (await context.store.all('calendar'))
    .map(({ createdAt: _created, updatedAt: _updated, updatedBy: _by, ...item }) => item)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
const fileOf = async ({ services }: Desk, format: PlanFormat) =>
  must(await services.exchange.exportPlan(format));
const fixture = (maker: string) =>
  new Blob([readFileSync(new URL(`../../fixtures/calendars/${maker}.ics`, import.meta.url), 'utf8')]);

describe('planned content in a format of other programs', () => {
  test.each<[PlanFormat, RegExp]>([
    [{ kind: 'ics' }, /^hamseda-خانه-calendar-2026-11-23\.ics$/],
    [{ kind: 'csv' }, /\.csv$/],
    [{ kind: 'csv', separator: ';' }, /\.csv$/],
  ])('%o goes into an empty team and nothing is lost', async (format, name) => {
    const desk = await planningDesk();
    const { blob, fileName, records } = await fileOf(desk, format);
    expect(fileName).toMatch(name);
    expect(records).toBe(4);
    const other = deskOf({ member: 'sara' });
    await act(
      other,
      put('workspaces', { id: 'w1', name: 'خانه' }),
      put('members', { id: 'sara', name: 'سارا', access: 'lead' }),
    );
    const { counts } = await take(other, blob, {});
    expect(counts).toMatchObject({ added: 4, rejected: 0 });
    expect(await planOf(other)).toEqual(await planOf(desk));
  });

  test.each<PlanFormat>([{ kind: 'ics' }, { kind: 'csv' }])(
    '%o changes nothing where it came from',
    async (format) => {
      const desk = await planningDesk();
      const { counts } = await take(desk, (await fileOf(desk, format)).blob, {});
      expect(counts).toMatchObject({ added: 0, changed: 0, conflicting: 0, unchanged: 4 });
    },
  );

  test('for Buffer holds one channel, and no period that is none', async () => {
    const desk = await planningDesk();
    const { channelIds } = record('calendar', ITEMS[0] ?? {});
    const channelId = channelIds[0] ?? ('' as never);
    const { records, blob } = await fileOf(desk, {
      kind: 'buffer',
      channelId,
      from: '2026-12-01',
      to: '2026-12-31',
    });
    expect(records).toBe(1);
    expect(await blob.text()).toContain('2026-12-20 18:30');
    const many = Array.from({ length: 103 }, (_, index) =>
      put('calendar', { ...ITEMS[0], id: `many-${index}`, date: '2026-12-19' }),
    );
    await act(desk, ...many);
    const full = await fileOf(desk, { kind: 'buffer', channelId, from: '2026-12-01', to: '2026-12-31' });
    expect(full).toMatchObject({ records: 100, left: 4 });
    const turned = await desk.services.exchange.exportPlan({
      kind: 'buffer',
      channelId,
      from: '2026-12-31',
      to: '2026-12-01',
    });
    expect(turned).toMatchObject({ ok: false, code: 'malformed' });
  });
});

describe('the holidays of another country', () => {
  const holidays = (...years: number[]) =>
    new Blob([
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'X-WR-CALNAME:Germany',
        ...years.flatMap((year) => [
          'BEGIN:VEVENT',
          `UID:unity-${year}@example.org`,
          `DTSTART;VALUE=DATE:${year}1003`,
          'SUMMARY:Unity Day',
          'END:VEVENT',
        ]),
        'END:VCALENDAR',
      ].join('\r\n'),
    ]);
  const unityDays = async ({ services }: Desk) =>
    (await services.calendar.occasions('2026-01-01', '2028-12-31')).filter(
      ({ title }) => title === 'Unity Day',
    );
  const takeAs = async (desk: Desk, file: Blob, eventsAs: 'occasions' | 'holidays') => {
    const preview = must(await desk.services.exchange.preview(file, { eventsAs }));
    must(await desk.services.exchange.confirm({}));
    return preview;
  };

  test('come in as occasions on which the team rests, and nothing is planned by them', async () => {
    const desk = await planningDesk();
    const preview = await takeAs(desk, holidays(2026), 'holidays');
    expect(preview).toMatchObject({ eventsAs: 'holidays', teamName: 'Germany' });
    expect(preview.counts).toMatchObject({ added: 1, rejected: 0 });
    expect(await unityDays(desk)).toMatchObject([{ day: '2026-10-03', holiday: true }]);
    expect((await planOf(desk)).some(({ title }) => title === 'Unity Day')).toBe(false);
  });

  test('of the next year join those of this one, and the team may work on them', async () => {
    const desk = await planningDesk();
    await takeAs(desk, holidays(2026), 'holidays');
    expect((await takeAs(desk, holidays(2027), 'occasions')).counts).toMatchObject({ added: 0, changed: 1 });
    expect(await unityDays(desk)).toMatchObject([
      { day: '2026-10-03', holiday: false },
      { day: '2027-10-03', holiday: false },
    ]);
    expect((await takeAs(desk, holidays(2026, 2027), 'occasions')).counts).toMatchObject({ changed: 0 });
  });
});

describe('a file of another program', () => {
  test('comes in a second time without a change, and keeps what the team added', async () => {
    const desk = await planningDesk();
    await take(desk, fixture('google'), {});
    const campaign = (await planOf(desk)).find(({ title }) => title === 'کمپین یلدا');
    const checklist = [{ text: 'عکس', done: false }];
    await act(desk, change('calendar', campaign?.id ?? '', { checklist, labels: ['یلدا'] }));
    const { counts } = await take(desk, fixture('google'), {});
    expect(counts).toMatchObject({ added: 0, changed: 0, conflicting: 0 });
    expect((await planOf(desk)).find(({ id }) => id === campaign?.id)).toMatchObject({
      checklist,
      labels: ['یلدا'],
    });
  });

  test('is previewed with a reason and a place for every event that cannot come in', async () => {
    const desk = await planningDesk();
    const { counts, rows } = must(await desk.services.exchange.preview(fixture('outlook')));
    expect(counts).toMatchObject({ added: 1, rejected: 1 });
    expect(rows.find(({ change }) => change === 'rejected')?.detail).toBe(
      'row:unknown-zone:46:Customized Time Zone 1',
    );
  });

  test('asks for the zone of what names none that is known, and reads it on the wall that a person says', async () => {
    const desk = await planningDesk();
    const asked = must(await desk.services.exchange.preview(fixture('outlook')));
    expect(asked.zone).toEqual({ timeZone: null, teamZone: 'Asia/Tehran' });
    const reading = { timeZone: 'Europe/Berlin' };
    const { counts } = must(await desk.services.exchange.preview(fixture('outlook'), { reading }));
    expect(counts).toMatchObject({ added: 2, rejected: 0 });
    const floating = must(await desk.services.exchange.preview(fixture('apple')));
    expect(floating.zone).toEqual({ timeZone: 'Asia/Tehran', teamZone: 'Asia/Tehran' });
    expect(must(await desk.services.exchange.preview(fixture('google'))).zone).toBeUndefined();
  });

  test('or a table, with Persian days, of which the good rows come in', async () => {
    const desk = await planningDesk();
    const table = new Blob(['عنوان;تاریخ;ساعت\r\nیلدا;۱۴۰۵/۹/۳۰;۱۸:۳۰\r\nبد;۱۴۰۵/۷/۳۱;']);
    const { counts } = await take(desk, table, {});
    expect(counts).toMatchObject({ added: 1, rejected: 1 });
    expect((await planOf(desk)).find(({ title }) => title === 'یلدا')).toMatchObject({
      date: '2026-12-21',
      time: '18:30',
    });
  });

  test('whose columns have names that nobody knows is asked about, and read as a person says', async () => {
    const desk = await planningDesk();
    const text = 'چی,کی,کجا\r\nیلدا,05/9/30,بازار\r\nبد,05/13/2,\r\n';
    const { exchange } = desk.services;
    const first = must(await exchange.preview(new Blob([text])));
    expect(first.counts).toMatchObject({ added: 0, rejected: 0 });
    expect(first.table).toMatchObject({
      columns: [
        { name: 'چی', sample: 'یلدا', field: null },
        { name: 'کی', sample: '05/9/30', field: null },
        { name: 'کجا', sample: 'بازار', field: null },
      ],
      lacks: ['day', 'words'],
    });
    const said = {
      mapping: ['title', 'date', 'channels'] as const,
      order: 'ymd' as const,
      calendar: 'jalali' as const,
      timeZone: 'Europe/Berlin',
    };
    const second = must(await exchange.preview(new Blob([text]), { reading: said }));
    expect(second.table).toMatchObject({
      order: 'ymd',
      calendar: 'jalali',
      timeZone: 'Europe/Berlin',
      lacks: [],
    });
    expect(second.counts).toMatchObject({ added: 1, rejected: 1 });
    expect(second.noted).toBe(1);
    expect(second.rows.find(({ change }) => change === 'added')?.notes).toEqual(['unknown-channel']);
    must(await exchange.confirm({}));
    expect((await planOf(desk)).find(({ title }) => title === 'یلدا')).toMatchObject({
      date: '2026-12-21',
      timeZone: 'Europe/Berlin',
    });
  });

  test.each(['hello', 'well, hello\r\nhow are you', '<html><body>date title</body></html>'])(
    '%j is none of ours',
    async (text) => {
      const desk = deskOf();
      expect(await desk.services.exchange.preview(new Blob([text]))).toMatchObject({
        ok: false,
        code: 'file-not-ours',
      });
    },
  );
});
