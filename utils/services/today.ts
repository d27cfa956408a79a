// The day as the team sees it: dates, occasions, what goes out, who answers. What waits for whom: work.ts.

import { isoNow } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import { instantOf } from '@/utils/base/zone';
import { addDays, daysBetween, type IsoDay, isIsoDay, isoDayOf } from '@/utils/calendar/day';
import { formatDate } from '@/utils/calendar/format';
import { hijriOffsetOn, isApproximate, toHijri } from '@/utils/calendar/hijri';
import { loadOccasions, type OccasionOfDay, occasionsBetween, occasionsOn } from '@/utils/calendar/occasions';
import { translator } from '@/utils/i18n';
import { standInNow } from '@/utils/people/absence';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { Directive } from '@/utils/schema/directive';
import { ItemId, type Language } from '@/utils/schema/parts';
import type { Role } from '@/utils/schema/role';
import { type Context, writerOf } from './context';
import type { ItemView, OccasionView, RoleOnDuty, Today, TodayService } from './contract';
import { dutyFor } from './duty';
import type { Playbook } from './playbook';

const COMING_DAYS = 7;

export function createTodayService(context: Context): TodayService {
  const { store, playbook, clock, device } = context;

  return {
    async read(asked) {
      const [book, { language, memberId }, builtIn] = await Promise.all([
        playbook.read(),
        device.read(),
        loadOccasions(),
      ]);
      const nowMs = clock.now();
      const today = isoDayOf(nowMs, book.timeZone);
      const day = asked !== undefined && isIsoDay(asked) ? asked : today;
      const [items, later, resources] = await Promise.all([
        store.by('calendar', 'date', { from: day, to: day }),
        store.by('calendar', 'date', { from: addDays(day, 1), most: 20 }),
        store.all('resources'),
      ]);
      const me = memberId && book.people.members.get(memberId);
      const hijriOffset = book.workspace?.hijriOffset ?? { days: 0, until: null };
      const occasionOf = viewOccasion(today, language);
      const views = items.map((item) => viewItem(item, book, nowMs)).sort(byTime);
      const ahead = [
        ...views.filter((view) => (view.minutesAway ?? -1) > 0),
        ...later.map((item) => viewItem(item, book, nowMs)),
      ];
      return {
        day,
        dates: datesOf(day, language, hijriOffsetOn(day, hijriOffset)),
        occasions: occasionsOn(builtIn, day, { hijriOffset }).filter(isOfOneDay).map(occasionOf),
        comingOccasions: occasionsBetween(builtIn, addDays(day, 1), addDays(day, COMING_DAYS), {
          hijriOffset,
        })
          .filter(isOfOneDay)
          .map(occasionOf),
        items: views,
        nextItem: ahead[0] ?? null,
        onDuty: book.roles
          .filter((role) => role.authorities.includes('reply'))
          .map((role) => onDutyNow(role, book, nowMs)),
        standIn: me ? standInNow(me, nowMs, book.people) : null,
        pinned: resources.filter((resource) => resource.pinned),
      };
    },
    async setItemStatus(id, status) {
      const update = (item: CalendarItem | undefined) => item && { ...item, status };
      return store.write([{ store: 'calendar', id, update }], await writerOf(context));
    },
    async acknowledge(id) {
      const by = await writerOf(context);
      const update = (notice: Directive | undefined) =>
        notice && { ...notice, readBy: { ...notice.readBy, [by]: isoNow(clock) } };
      return store.write([{ store: 'directives', id, update }], by);
    },
    async addItem(title, day, publishedUrl) {
      const { timeZone } = await playbook.read();
      const item = newItem(title.trim().slice(0, 200), day ?? isoDayOf(clock.now(), timeZone), timeZone);
      const put = publishedUrl ? { ...item, publishedUrl, status: 'published' as const } : item;
      return store.write([{ store: 'calendar', put }], await writerOf(context));
    },
    async morningMessage(today) {
      const [book, { language }] = await Promise.all([playbook.read(), device.read()]);
      return morningMessage(today, book, language);
    },
  };
}

function onDutyNow(role: Role, book: Playbook, nowMs: number): RoleOnDuty {
  const duty = dutyFor({ ownerRoleId: role.id }, book, nowMs);
  return {
    role,
    member: duty.member,
    from: duty.when === 'next' ? new Date(duty.fromMs).toISOString() : null,
    until: duty.when === 'never' || duty.untilMs === null ? null : new Date(duty.untilMs).toISOString(),
  };
}

function datesOf(day: IsoDay, language: Language, hijriOffsetDays: number): Today['dates'] {
  const other = language === 'fa' ? 'gregorian' : 'jalali';
  const hijri = formatDate(day, language, { calendar: 'hijri', hijriOffsetDays });
  return {
    main: formatDate(day, language, { style: 'full' }),
    second: formatDate(day, language, { calendar: other }),
    hijri,
    hijriApproximate: isApproximate(toHijri(day, hijriOffsetDays).status),
  };
}

// The weeks of a season (shopping before Nowruz) would fill the list every day; they belong to the calendar.
const isOfOneDay = (occasion: OccasionOfDay): boolean => !occasion.season;

const viewOccasion =
  (today: IsoDay, language: Language) =>
  (occasion: OccasionOfDay): OccasionView => ({
    id: occasion.id,
    day: occasion.day,
    daysAway: daysBetween(today, occasion.day),
    title: occasion.titles[language],
    holiday: occasion.holiday,
    tone: occasion.tone,
    approximate: occasion.approximate,
  });

function viewItem(item: CalendarItem, book: Playbook, nowMs: number): ItemView {
  const at = item.time && !item.allDay ? instantOf(item.date, item.time, item.timeZone) : null;
  const owner = item.memberId
    ? book.people.members.get(item.memberId)
    : item.ownerRoleId && dutyFor({ ownerRoleId: item.ownerRoleId }, book, at ?? nowMs).member;
  return {
    item,
    ownerName: owner ? owner.name : null,
    channelTitles: item.channelIds.flatMap(
      (id) => book.channels.find((channel) => channel.id === id)?.title ?? [],
    ),
    minutesAway: at === null ? null : Math.round((at - nowMs) / 60_000),
  };
}

const byTime = (a: ItemView, b: ItemView): number => (a.item.time ?? '').localeCompare(b.item.time ?? '');

function newItem(title: string, date: string, timeZone: string) {
  return {
    id: ItemId.parse(newId()),
    title,
    date,
    timeZone,
    brief: '',
    texts: {},
    channelIds: [],
    kind: 'post' as const,
    allDay: true,
    producers: [],
    status: 'idea' as const,
    frozen: false,
    links: [],
    attachments: [],
    facts: {},
    expectedQuestions: [],
    checklist: [],
    departments: [],
    tone: 'neutral' as const,
    labels: [],
  };
}

function morningMessage(today: Today, book: Playbook, language: Language): string {
  const t = translator(language);
  const list = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', heading, ...lines] : [];
  const items = today.items.map(({ item, ownerName }) =>
    [`• ${item.time ? `${item.time} ` : ''}${item.title}`, ownerName, item.links[0]?.url]
      .filter(Boolean)
      .join(' · '),
  );
  const duty = today.onDuty.map(
    ({ role, member }) => `• ${role.title}: ${member?.name ?? t('out.morning.nobody')}`,
  );
  return [
    t('out.morning.title', { team: book.workspace?.name ?? t('common.appName'), date: today.dates.main }),
    ...list(
      t('out.morning.occasions'),
      today.occasions.map((occasion) => `• ${occasion.title}`),
    ),
    ...(items.length > 0 ? list(t('out.morning.items'), items) : ['', t('out.morning.noItems')]),
    ...list(t('out.morning.duty'), duty),
  ].join('\n');
}
