// The calendar of the desk: every look, an open item, nothing yet, and a month with more than fits.
import type { Change } from '@/utils/data/write';
import { ItemId, type Language, MemberId, OccasionId, RoleId } from '@/utils/schema/parts';
import { itemDraft } from '@/utils/services/item-draft';
import type { GalleryState } from './states';
import type { Workbench } from './workbench';

const LEAD = 'ex-member-pouya';
const at = (desk: string, more: Partial<GalleryState> = {}): GalleryState => ({
  options: { me: LEAD, access: 'lead' },
  desk,
  ...more,
});
const look = (name: string): GalleryState =>
  at('calendar', { act: (_, hands) => hands.click(`[data-testid=look-${name}]`) });

export function calendarStates(): Readonly<Record<string, GalleryState>> {
  return {
    'calendar-month': at('calendar'),
    'calendar-first': at('calendar', {
      async act(_, hands) {
        await hands.click('[data-testid=calendar-more]');
        const other = document.documentElement.lang === 'fa' ? 'gregorian' : 'jalali';
        await hands.click(`[data-testid=first-${other}]`);
      },
    }),
    'calendar-week': look('week'),
    'calendar-day': look('day'),
    'calendar-agenda': look('agenda'),
    'calendar-board': look('board'),
    'calendar-year': look('year'),
    'calendar-occasion': at('calendar', {
      act: async (_, hands) => {
        await hands.click('[data-testid=look-year]');
        await hands.click('[data-testid=year-occasion]');
      },
    }),
    'calendar-item': at('calendar', {
      async act(_, hands) {
        await hands.click('[data-testid=look-agenda]');
        await hands.click('[data-testid=cal-item]');
      },
    }),
    'calendar-item-more': at('calendar', {
      prepare: somethingLong,
      async act(_, hands) {
        await hands.click('[data-testid=look-board]');
        await hands.click('[data-key^=long]');
        await hands.rest();
        document.querySelector('[data-testid=fold-reminders]')?.scrollIntoView({ block: 'nearest' });
      },
    }),
    'calendar-item-top': at('calendar', {
      prepare: somethingLong,
      async act(_, hands) {
        await hands.click('[data-testid=look-board]');
        await hands.click('[data-key^=long]');
      },
    }),
    'calendar-scope': at('calendar', {
      prepare: somethingWeekly,
      async act(_, hands) {
        await hands.click('[data-testid=look-board]');
        const card = document.querySelector<HTMLElement>('[data-key^=weekly]');
        card?.focus();
        card?.dispatchEvent(
          new KeyboardEvent('keydown', { code: 'Delete', bubbles: true, cancelable: true }),
        );
        await hands.rest();
      },
    }),
    'calendar-scope-many': at('calendar', {
      prepare: somethingWeekly,
      async act(_, hands) {
        await hands.click('[data-testid=look-board]');
        await hands.click('[data-testid=calendar-more]');
        await hands.click('[data-testid=calendar-pick]');
        await hands.click('[data-testid=choose-all]');
        await hands.click('[data-testid=choice-remove]');
      },
    }),
    'calendar-item-days': at('calendar', {
      prepare: somethingWeekly,
      async act(_, hands) {
        await hands.click('[data-testid=look-board]');
        await hands.click('[data-key^=weekly]');
        await hands.click('[data-testid=fold-days] summary');
        for (const day of ['1405/9/13', '1405/9/20', '1405/9/27']) {
          await hands.type('[data-testid=extra-day-text]', day);
          await hands.click('[data-testid=extra-day-add]');
        }
        await hands.type('[data-testid=extra-day-text]', '1405/7/31');
      },
    }),
    'calendar-quick': at('calendar', {
      act: (_, hands) => hands.type('[data-testid=quick-add]', 'فردا ساعت ۱۰ استوری اینستاگرام محصول جدید'),
    }),
    'calendar-in-out': at('calendar', { act: (_, hands) => hands.click('[data-testid=calendar-more]') }),
    'calendar-filters': at('calendar', {
      async act(_, hands) {
        await hands.click('[data-testid=filters-more]');
        await hands.type('[data-testid=calendar-statuses]', 'approved');
        await hands.type('[data-testid=calendar-statuses]', 'published');
      },
    }),
    'calendar-narrowed': at('calendar', {
      async act(_, hands) {
        await hands.click('[data-testid=filters-more]');
        await hands.type('[data-testid=calendar-statuses]', 'approved');
        await hands.type('[data-testid=calendar-statuses]', 'published');
        await hands.click('[data-testid=filters-more]');
      },
    }),
    'calendar-choice': at('calendar', {
      async act(_, hands) {
        await hands.click('[data-testid=calendar-more]');
        await hands.click('[data-testid=calendar-pick]');
        await hands.click('[data-day="2026-11-23"][data-key]');
        await hands.click('[data-day="2026-11-24"][data-key]');
      },
    }),
    'calendar-buffer': at('calendar', {
      async act(_, hands) {
        await hands.click('[data-testid=calendar-more]');
        await hands.click('[data-testid=calendar-buffer]');
      },
    }),
    'calendar-empty': at('calendar', { options: { team: 'empty' } }),
    'calendar-reading': at('calendar', {
      prepare(bench) {
        bench.services.calendar.span = () => new Promise<never>(() => undefined);
      },
    }),
    'calendar-error': at('calendar', {
      prepare(bench) {
        bench.services.calendar.span = () => Promise.reject(new Error('gone'));
      },
    }),
    'calendar-600': at('calendar', { prepare: manyItems }),
    'today-4000': { options: { me: LEAD, access: 'lead' }, prepare: yearsOfItems },
    'calendar-occasion-agenda': at('calendar', {
      prepare: somethingForOccasions,
      act: (_, hands) => hands.click('[data-testid=look-agenda]'),
    }),
    'calendar-occasion-board': at('calendar', {
      prepare: somethingForOccasions,
      act: (_, hands) => hands.click('[data-testid=look-board]'),
    }),
    'today-occasion': { options: { me: LEAD, access: 'lead' }, prepare: somethingForOccasions },
    'today-questions': {
      options: { me: LEAD, access: 'lead' },
      prepare: somethingOver,
      async act(_, hands) {
        await hands.rest();
        document.querySelector('[data-testid=open-question]')?.scrollIntoView({ block: 'center' });
      },
    },
    'today-left-over': {
      options: { me: LEAD, access: 'lead' },
      prepare: muchLeftOver,
      async act(_, hands) {
        await hands.click('[data-testid=more-rows]');
        document.querySelector('[data-testid=late-item]')?.scrollIntoView({ block: 'start' });
      },
    },
    'today-answer': {
      options: { me: LEAD, access: 'lead' },
      prepare: somethingOver,
      act: (_, hands) => hands.click('[data-testid=open-question]'),
    },
    'today-item': {
      options: { me: LEAD, access: 'lead' },
      act: (_, hands) => hands.click('[data-testid=item-words]'),
    },
    'calendar-600-board': at('calendar', {
      prepare: manyItems,
      act: (_, hands) => hands.click('[data-testid=look-board]'),
    }),
  };
}

/** Something of several days with all that is folded away elsewhere. */
async function somethingLong({ store, services }: Workbench, language: Language): Promise<void> {
  const { channels } = await services.calendar.span('2026-11-23', '2026-11-23');
  const { roles } = await services.team.read();
  const [role] = roles;
  const [occasion] = await services.calendar.occasions('2026-11-24', '2026-12-24');
  const title = language === 'fa' ? 'حراج پاییزه' : 'Autumn sale';
  const put = {
    ...itemDraft(title, '2026-11-24', 'Asia/Tehran'),
    id: ItemId.parse('long'),
    endDate: '2026-11-27',
    channelIds: channels.slice(0, 2).map(({ id }) => id),
    texts: Object.fromEntries(channels.slice(0, 1).map(({ id }) => [id, title])),
    ...(role && { ownerRoleId: RoleId.parse(role.id) }),
    ...(occasion && { occasionId: OccasionId.parse(occasion.id) }),
    extraDays: ['2026-12-05', '2026-12-12'],
    reminders: {
      owner: { minutesBefore: 60, dayBefore: true, morning: false },
      approver: { minutesBefore: null, dayBefore: true, morning: true },
    },
  };
  const written = await store.write([{ store: 'calendar', put }], 'system');
  if (!written.ok) throw new Error(written.detail);
}

/** Something for a day of mourning, and something for a celebration, both today. */
async function somethingForOccasions({ store, services }: Workbench, language: Language): Promise<void> {
  const occasions = await services.calendar.occasions('2026-11-23', '2026-12-31');
  for (const tone of ['mourning', 'celebration'] as const) {
    const occasion = occasions.find((one) => one.tone === tone);
    const title = language === 'fa' ? `پست ${occasion?.title}` : `A post for ${occasion?.title}`;
    const put = {
      ...itemDraft(title, '2026-11-23', 'Asia/Tehran'),
      memberId: MemberId.parse(LEAD),
      ...(occasion && { occasionId: OccasionId.parse(occasion.id) }),
    };
    const written = await store.write([{ store: 'calendar', put }], 'system');
    if (!written.ok) throw new Error(written.detail);
  }
}

/** Something that was out yesterday, with a question that nobody has an answer to. */
async function somethingOver({ store }: Workbench, language: Language): Promise<void> {
  const title = language === 'fa' ? 'حراج پاییزه' : 'Autumn sale';
  const question = language === 'fa' ? 'رنگ دیگری هم دارد؟' : 'Does it come in another colour?';
  const put = {
    ...itemDraft(title, '2026-11-22', 'Asia/Tehran'),
    status: 'published' as const,
    memberId: MemberId.parse(LEAD),
    expectedQuestions: [{ text: question }],
  };
  const written = await store.write([{ store: 'calendar', put }], 'system');
  if (!written.ok) throw new Error(written.detail);
}

/** A week in which nobody said what went out, nor answered what was asked. */
async function muchLeftOver({ store }: Workbench, language: Language): Promise<void> {
  const title = language === 'fa' ? 'معرفی مجموعهٔ پاییزه در استوری' : 'A story about the autumn collection';
  const question = language === 'fa' ? 'تا کی ادامه دارد؟' : 'How long does it last?';
  const changes = Array.from({ length: 9 }, (_, index): Change[] => {
    const day = `2026-11-${14 + index}`;
    const item = { ...itemDraft(`${title} (${index + 1})`, day, 'Asia/Tehran'), status: 'approved' as const };
    const over = { ...itemDraft(title, day, 'Asia/Tehran'), status: 'published' as const };
    const put = { ...over, expectedQuestions: [{ text: `${question} (${index + 1})` }] };
    return [
      { store: 'calendar', put: item },
      { store: 'calendar', put },
    ];
  });
  const written = await store.write(changes.flat(), 'system');
  if (!written.ok) throw new Error(written.detail);
}

async function somethingWeekly({ store }: Workbench, language: Language): Promise<void> {
  const title = language === 'fa' ? 'نامهٔ هفتگی باشگاه مشتریان' : 'Weekly letter to the customers’ club';
  const put = {
    ...itemDraft(title, '2026-11-23', 'Asia/Tehran'),
    id: ItemId.parse('weekly'),
    recurrence: 'RRULE:FREQ=WEEKLY',
  };
  const written = await store.write([{ store: 'calendar', put }], 'system');
  if (!written.ok) throw new Error(written.detail);
}

/** 4,000 items, twenty of each day for a hundred days before and after; a few come again, some raise questions. */
async function yearsOfItems({ store }: Workbench, language: Language): Promise<void> {
  const [PER_DAY, DAYS, WEEKLY] = [20, 200, 20];
  const first = Date.UTC(2026, 10, 23 - DAYS / 2);
  for (let from = 0; from < PER_DAY * DAYS; from += 500) {
    const changes = Array.from({ length: 500 }, (_, offset): Change => {
      const index = from + offset;
      const day = new Date(first + Math.floor(index / PER_DAY) * 86_400_000).toISOString().slice(0, 10);
      const title = language === 'fa' ? `استوری شمارهٔ ${index + 1}` : `Story number ${index + 1}`;
      return {
        store: 'calendar',
        put: {
          ...itemDraft(title, day, 'Asia/Tehran'),
          id: ItemId.parse(`years-${index}`),
          allDay: false,
          time: `${String(8 + (index % 12)).padStart(2, '0')}:30`,
          status: day < '2026-11-23' ? 'published' : 'approved',
          memberId: MemberId.parse(LEAD),
          expectedQuestions: index % 4 === 0 ? [{ text: `${title}؟` }] : [],
          ...(index < WEEKLY && { recurrence: 'RRULE:FREQ=WEEKLY' }),
        },
      };
    });
    const written = await store.write(changes, 'system');
    if (!written.ok) throw new Error(written.detail);
  }
}

/** 600 items in the month of the gallery's day. */
async function manyItems({ store }: Workbench, language: Language): Promise<void> {
  const statuses = ['idea', 'inProduction', 'approved', 'published'] as const;
  const changes = Array.from({ length: 600 }, (_, index): Change => {
    const day = new Date(Date.UTC(2026, 10, 22 + (index % 30))).toISOString().slice(0, 10);
    const title = language === 'fa' ? `استوری شمارهٔ ${index + 1}` : `Story number ${index + 1}`;
    return {
      store: 'calendar',
      put: {
        ...itemDraft(title, day, 'Asia/Tehran'),
        id: ItemId.parse(`many-${index}`),
        allDay: false,
        time: `${String(8 + (index % 12)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`,
        kind: 'story',
        status: statuses[index % 4] ?? 'idea',
      },
    };
  });
  const written = await store.write(changes, 'system');
  if (!written.ok) throw new Error(written.detail);
}
