// The day as the team sees it: dates, occasions, what goes out, who answers. What waits for whom: work.ts.

import { isoNow } from '@/utils/base/clock';
import { ok } from '@/utils/base/result';
import { addDays, type IsoDay, isIsoDay, isoDayOf } from '@/utils/calendar/day';
import { formatDate } from '@/utils/calendar/format';
import { hijriOffsetOn, isApproximate, toHijri } from '@/utils/calendar/hijri';
import { loadOccasions, occasionsBetween, occasionsOn } from '@/utils/calendar/occasions';
import { translator } from '@/utils/i18n';
import { standInNow } from '@/utils/people/absence';
import type { Directive } from '@/utils/schema/directive';
import type { Language } from '@/utils/schema/parts';
import type { Role } from '@/utils/schema/role';
import { type Context, writerOf } from './context';
import type { ItemView, RoleOnDuty, Today, TodayService } from './contract';
import { dutyFor } from './duty';
import { expectedOf } from './expected';
import { itemDraft } from './item-draft';
import { isOfOneDay, occasionNames, viewOccasion } from './occasion-view';
import { type Turn, turnOf, turnsBetween, viewTurn } from './plan';
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
      const isToday = day === today;
      const [items, resources] = await Promise.all([turnsBetween(context, day, day), store.all('resources')]);
      const me = memberId && book.people.members.get(memberId);
      const hijriOffset = book.workspace?.hijriOffset ?? { days: 0, until: null };
      const observed = { hijriOffset, own: book.occasions };
      const occasionOf = viewOccasion(today, language);
      const names = await occasionNames(book, language);
      const viewOf = (turn: Turn) => viewTurn(turn, book, nowMs, names);
      const views = items.map(viewOf);
      const live = isToday ? views.filter((view) => view.isLive) : [];
      return {
        day,
        now: today,
        dates: datesOf(day, language, hijriOffsetOn(day, hijriOffset)),
        occasions: occasionsOn(builtIn, day, observed).filter(isOfOneDay).map(occasionOf),
        comingOccasions: occasionsBetween(builtIn, addDays(day, 1), addDays(day, COMING_DAYS), observed)
          .filter(isOfOneDay)
          .map(occasionOf),
        items: views,
        expected: await expectedOf(
          context,
          book,
          live.map(({ item }) => item),
        ),
        nextItem:
          views.find((view) => (view.minutesAway ?? -1) > 0) ?? (await laterItem(context, day, viewOf)),
        onDuty: book.roles
          .filter((role) => role.authorities.includes('reply'))
          .map((role) => onDutyNow(role, book, nowMs)),
        standIn: me ? standInNow(me, nowMs, book.people) : null,
        pinned: resources.filter((resource) => resource.pinned),
      };
    },
    async setItemStatus(key, status) {
      const { planningOf } = await import('./planning');
      const set = await planningOf(context).setStatus([key], status);
      return set.ok ? ok(null) : set;
    },
    async acknowledge(id) {
      const by = await writerOf(context);
      const update = (notice: Directive | undefined) =>
        notice && { ...notice, readBy: { ...notice.readBy, [by]: isoNow(clock) } };
      return store.write([{ store: 'directives', id, update }], by);
    },
    async addItem(title, day, publishedUrl) {
      const { timeZone } = await playbook.read();
      const item = itemDraft(title.trim().slice(0, 200), day ?? isoDayOf(clock.now(), timeZone), timeZone);
      const put = publishedUrl ? { ...item, publishedUrl, status: 'published' as const } : item;
      return store.write([{ store: 'calendar', put }], await writerOf(context));
    },
    async morningMessage(today) {
      const [book, { language }] = await Promise.all([playbook.read(), device.read()]);
      return morningMessage(today, book, language);
    },
  };
}

/** The first one of the coming days, else of later weeks; what comes again is among the nearer ones. */
async function laterItem(
  context: Context,
  day: IsoDay,
  viewOf: (turn: Turn) => ItemView,
): Promise<ItemView | null> {
  const [next] = await turnsBetween(context, addDays(day, 1), addDays(day, COMING_DAYS));
  if (next) return viewOf(next);
  const from = addDays(day, COMING_DAYS + 1);
  const [item] = await context.store.by('calendar', 'date', { from, most: 1 });
  return item ? viewOf(turnOf(item)) : null;
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
