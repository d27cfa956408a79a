// Every state of the panel that the gallery draws: what is in the database, what is ordered, and what a
// hand does then.

import { dataHealth } from '@/components/app/state';
import { fail, ok } from '@/utils/base/result';
import { addDays, isoDayOf } from '@/utils/calendar/day';
import { deriveCase, withEvent } from '@/utils/cases/fold';
import type { Change } from '@/utils/data/write';
import { type CaseEvent, CaseRecord } from '@/utils/schema/case';
import { CaseId, ItemId, type Language, MemberId, type TopicId } from '@/utils/schema/parts';
import { Rule } from '@/utils/schema/rule';
import type { ExchangeService, Services } from '@/utils/services/contract';
import { calendarStates } from './calendar-states';
import {
  HEALTH,
  literalExchange,
  literalHistory,
  literalSafety,
  literalUndo,
  PLAN_PREVIEW,
  PREVIEW,
  ROWS,
  TABLE_PREVIEW,
} from './literal';
import { reviewStates } from './review-states';
import { siteStates } from './site-states';
import { captureOf, NOON, type Workbench, type WorkbenchOptions } from './workbench';

export interface GalleryState {
  options?: WorkbenchOptions;
  /** A section of the desk instead of the panel. */
  desk?: string;
  /** Before the panel is drawn. */
  prepare?: (bench: Workbench, language: Language) => Promise<void> | void;
  /** After it is drawn. */
  act?: (bench: Workbench, hands: Hands) => Promise<void> | void;
}

type Act = NonNullable<GalleryState['act']>;
type Prepare = NonNullable<GalleryState['prepare']>;
type EditedTeam = Parameters<NonNullable<WorkbenchOptions['edit']>>[0];

export interface Hands {
  click(selector: string): Promise<void>;
  press(code: string, init?: KeyboardEventInit): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Gives a file to the page's file chooser. */
  choose(file: File): Promise<void>;
  rest(): Promise<void>;
}

const REZA = 'ex-member-reza';
const POUYA = 'ex-member-pouya';
const forever = () => new Promise<never>(() => undefined);
const price = (language: Language) =>
  captureOf(
    language === 'fa'
      ? { text: 'سلام قیمتش چنده؟ ارسال به شیراز دارین', author: 'سارا محمدی', handle: 'sara.m88' }
      : {
          text: 'Hi! How much is this one? Do you ship to Shiraz',
          author: 'Sara Mohammadi',
          handle: 'sara.m88',
        },
  );
const orderComment =
  (capture: (language: Language) => ReturnType<typeof captureOf>) => (bench: Workbench, language: Language) =>
    bench.give({ kind: 'comment', capture: capture(language) });

export const STATES: Readonly<Record<string, GalleryState>> = {
  ...calendarStates(),
  ...reviewStates(),
  ...ruleStates(),
  ...siteStates(),
  start: { options: { team: 'none' } },
  who: { options: { team: 'real' } },
  today: { options: { me: REZA }, prepare: seedCases },
  'today-work': {
    options: { me: REZA },
    prepare: seedWork,
    act: (_, hands) => hands.click('[data-testid=work-all]'),
  },
  'today-lead': {
    options: { me: POUYA, access: 'lead' },
    prepare: seedWork,
    async act(_, hands) {
      await hands.click('[data-testid=people-work]');
      document.querySelector('[data-testid=people-work]')?.scrollIntoView?.();
    },
  },
  'today-lead-person': {
    options: { me: POUYA, access: 'lead' },
    prepare: seedWork,
    async act(_, hands) {
      await hands.click('[data-testid=people-work]');
      await hands.click('[data-testid=person-work]');
      document.querySelector('[data-testid=people-work]')?.scrollIntoView?.();
    },
  },
  'today-stand-in': {
    options: { me: REZA },
    act: (_, hands) => hands.click('[data-testid=stand-in]'),
  },
  'today-in-my-place': {
    options: { me: REZA },
    async act(_, hands) {
      await hands.click('[data-testid=stand-in]');
      await hands.click('[data-testid=stand-in-time]');
    },
  },
  'today-empty': { options: { me: null, team: 'empty' } },
  'today-reading': {
    options: { me: REZA },
    prepare(bench) {
      bench.services.today.read = forever;
    },
  },
  'today-error': {
    options: { me: REZA },
    prepare(bench) {
      bench.services.today.read = () => Promise.reject(new Error('broken'));
    },
  },
  'comment-empty': { options: { me: REZA }, act: (_, hands) => hands.click('[data-testid=tab-comment]') },
  'comment-routing': {
    options: { me: REZA },
    prepare(bench, language) {
      bench.services.comment.route = forever;
      bench.give({ kind: 'comment', capture: price(language) });
    },
  },
  'comment-sure': { options: { me: REZA }, prepare: orderComment(price) },
  'comment-owner-why': {
    options: { me: REZA },
    prepare: orderComment(price),
    act: (_, hands) => hands.click('[data-testid=owner-below]'),
  },
  'comment-answered-in-page': {
    options: { me: REZA },
    prepare: orderComment((language) => {
      const around = {
        alreadyAnswered: true,
        actingAs: { name: null, handle: 'reza.daily', url: 'https://www.instagram.com/reza.daily/' },
      } as const;
      const { comment, ...rest } = price(language);
      return { ...rest, comment: { ...comment, ...around } };
    }),
  },
  'comment-other-owner': { options: { me: POUYA }, prepare: orderComment(price) },
  'comment-missing': { options: { me: REZA, emptyFacts: ['price'] }, prepare: orderComment(price) },
  'comment-example': { options: { team: 'example', me: REZA }, prepare: orderComment(price) },
  'comment-second': {
    options: { team: 'example', me: REZA },
    async prepare(bench, language) {
      await bench.services.learning.teach();
      bench.give({ kind: 'comment', capture: price(language) });
    },
  },
  'comment-unknown': {
    options: { me: REZA },
    prepare: orderComment(() => captureOf({ text: 'این چیه؟ 🤔', handle: 'ali_1372' })),
  },
  'comment-long': {
    options: { me: REZA },
    prepare: orderComment(() =>
      captureOf({
        author: 'فروشگاه لوازم خانگی و دکوراسیون آریای شرق شعبهٔ مرکزی',
        handle: 'arya.shargh.home.decoration.official',
        text: 'salam khaste nabashid, man dirooz sefaresh dadam vali hanooz kode rahgiri nayoomade.\nسفارشم نرسیده و کسی هم جواب تلفن نمی‌ده! سه بار هم دایرکت دادم. شماره سفارش 48213 هست. لطفاً پیگیری کنید چون برای شنبه لازم دارم https://example.com/orders/48213 @haftraj ❤️‍🔥',
      }),
    ),
  },
  'comment-edited': {
    options: { me: REZA },
    prepare: orderComment(price),
    async act(_, hands) {
      await hands.type(
        '[data-testid=answer-text]',
        'سلام سارا جان! این پالتو ۱٬۲۹۰٬۰۰۰ تومانه و تا شیراز ۳ روزه می‌رسه 🌿',
      );
    },
  },
  'comment-inserted': {
    options: { me: REZA },
    prepare: orderComment(price),
    act: (_, hands) => hands.click('[data-testid=insert]'),
  },
  'comment-follow-up': {
    options: { me: REZA },
    async prepare(bench, language) {
      for (const [index, text] of COMMENTS.slice(0, 2).entries()) {
        await bench.services.comment.route(captureOf({ text, id: `earlier-${index}` }));
      }
      await bench.services.comment.route({ ...price(language), capturedAt: NOON });
      const id = CaseId.parse('instagram:c-1');
      const escalated = {
        id: 'risen',
        at: '2026-11-23T07:00:00.000Z',
        by: 'system',
        type: 'escalated',
        roleId: null,
        memberId: MemberId.parse(POUYA),
        step: 'backup',
      } as const;
      const update = (current: CaseRecord | undefined) => current && withEvent(current, escalated);
      await bench.store.write([{ store: 'cases', id, update }], 'system');
      await orderComment(price)(bench, language);
    },
    act: (_, hands) => hands.click('[data-testid=snooze]'),
  },
  'comment-snoozed': {
    options: { me: REZA },
    prepare: orderComment(price),
    async act(_, hands) {
      await hands.click('[data-testid=insert]');
      await hands.click('[data-testid=snooze]');
      await hands.click('[data-testid=snooze-tomorrow]');
    },
  },
  'comment-inserted-menu': {
    options: { me: REZA, access: 'editor' },
    prepare: orderComment(price),
    async act(_, hands) {
      await hands.click('[data-testid=insert]');
      await hands.click('[data-testid=comment-menu]');
    },
  },
  'comment-erase': {
    options: { me: REZA, access: 'editor' },
    prepare: orderComment(price),
    async act(_, hands) {
      await hands.click('[data-testid=comment-menu]');
      await hands.click('[data-testid=menu-erase]');
      await hands.click('[data-testid=customer-found] button');
    },
  },
  'comment-answered': {
    options: { me: REZA, settingsSince: '2026-11-10T08:30:00.000Z' },
    prepare: orderComment(price),
    async act(_, hands) {
      await hands.click('[data-testid=insert]');
      await hands.click('[data-testid=sent]');
    },
  },
  'comment-insert-failed': {
    options: { me: REZA, insert: async () => fail('composer-not-found') },
    prepare: orderComment(price),
    act: (_, hands) => hands.click('[data-testid=insert]'),
  },
  'comment-picker': {
    options: { me: REZA },
    prepare: orderComment(price),
    act: (_, hands) => hands.click('[data-testid=wrong-topic]'),
  },
  'comment-corrected': {
    options: { me: REZA },
    prepare: orderComment(price),
    act: (_, hands) => hands.click('[data-testid=runner-up]'),
  },
  'comment-hand-over': {
    options: { me: REZA },
    prepare: orderComment(price),
    act: (_, hands) => hands.click('[data-testid=hand-over-open]'),
  },
  'comment-critical': {
    options: {
      me: REZA,
      edit: (team) => {
        for (const topic of team.topics) topic.priority = 'critical';
      },
    },
    prepare: orderComment(price),
  },
  'comment-viewer': { options: { me: REZA, access: 'viewer' }, prepare: orderComment(price) },
  'comment-hand-over-ways': {
    options: { me: POUYA, edit: reachable },
    prepare: orderComment(price),
    async act(_, hands) {
      await hands.click('[data-testid=hand-over-open]');
      await hands.click('[data-testid=hand-over-way]:nth-child(2)');
    },
  },
  'comment-hand-over-offline': {
    options: { me: POUYA, edit: reachable },
    prepare: offline(orderComment(price)),
    act: (_, hands) => hands.click('[data-testid=hand-over-open]'),
  },
  'today-offline': { options: { me: REZA }, prepare: offline(seedWork) },
  'comment-reply': {
    options: { me: REZA },
    prepare: orderComment(price),
    async act(_, hands) {
      await hands.click('[data-testid=hand-over-open]');
      await hands.click('[data-testid=hand-over-go]');
      await hands.click('[data-testid=reply]');
      await hands.type('[data-testid=reply-text]', 'قیمتش را گفتم');
    },
  },
  'comment-no-answer': {
    options: {
      me: REZA,
      edit: (team) => {
        team.responses = team.responses.filter((one) => !one.topicIds.some((id) => id === 'ex-topic-price'));
      },
    },
    prepare: orderComment(price),
  },
  'comment-spam': {
    options: { me: REZA },
    prepare: orderComment(() =>
      captureOf({ text: 'کسب درآمد دلاری در منزل! لینک در بیو 💰 فالوور واقعی ارزان', handle: 'money.now' }),
    ),
  },
  'comment-failed': {
    options: { me: REZA },
    prepare(bench, language) {
      bench.services.comment.route = async () => fail('storage-failed');
      bench.give({ kind: 'comment', capture: price(language) });
    },
  },
  'order-failed': {
    options: { me: REZA },
    prepare: (bench) => bench.give({ kind: 'failure', code: 'nothing-selected' }),
  },
  responses: { options: { me: REZA }, act: (_, hands) => hands.click('[data-testid=tab-responses]') },
  'response-page': {
    options: { me: REZA, access: 'editor' },
    async act(_, hands) {
      await hands.click('[data-testid=tab-responses]');
      await hands.click('[data-testid=response]');
    },
  },
  'response-page-agent': {
    options: { me: REZA },
    async act(_, hands) {
      await hands.click('[data-testid=tab-responses]');
      await hands.click('[data-testid=response]');
    },
  },
  'response-new': {
    options: { me: REZA, access: 'editor' },
    async act(_, hands) {
      await hands.click('[data-testid=tab-responses]');
      await hands.click('[data-testid=response-new]');
    },
  },
  'responses-empty': {
    options: { team: 'empty' },
    act: (_, hands) => hands.click('[data-testid=tab-responses]'),
  },
  'cases-many': {
    options: { me: REZA },
    prepare: (bench) => seedManyCases(bench, 1_000),
    async act(_, hands) {
      await hands.click('[data-testid=tab-cases]');
      await hands.click('[data-testid=filter-all]');
    },
  },
  ...caseStates(),
  'cases-empty': { options: { me: REZA }, act: (_, hands) => hands.click('[data-testid=tab-cases]') },
  menu: { options: { me: REZA }, act: (_, hands) => hands.click('[data-testid=menu]') },
  help: {
    options: { me: REZA },
    async act(_, hands) {
      await hands.click('[data-testid=menu]');
      await hands.click('.menu-entry:last-child');
    },
  },
  ...filesAndData(),
  ...rosterStates(),
  everything: {
    options: { me: REZA },
    async act(_, hands) {
      await hands.press('KeyK', { ctrlKey: true });
      await hands.type('.everything [data-search]', 'ارسال');
    },
  },
};

/** The list of cases, and one case's own events. */
function caseStates(): Record<string, GalleryState> {
  const list = (act?: (hands: Hands) => Promise<void>, more: Partial<GalleryState> = {}): GalleryState => ({
    options: { me: REZA, access: 'editor' },
    prepare: seedMixedCases,
    async act(_, hands) {
      await hands.click('[data-testid=tab-cases]');
      await act?.(hands);
    },
    ...more,
  });
  const choose = async (hands: Hands, many: number) => {
    await hands.click('[data-testid=filter-all]');
    for (let row = 1; row <= many; row += 1) {
      await hands.click(`.virtual-row:nth-child(${row + 1}) [data-testid=case-choose]`);
    }
  };
  const desk = (act?: (hands: Hands) => Promise<void>): GalleryState => ({
    options: { me: REZA, access: 'editor' },
    desk: 'cases',
    prepare: seedMixedCases,
    async act(_, hands) {
      await hands.click('[data-testid=filter-all]');
      await act?.(hands);
    },
  });
  const grouped = async (hands: Hands) => {
    await hands.click('[data-testid=more-filters]');
    await hands.type('[data-testid=case-filter-group]', 'topic');
    await hands.click('[data-testid=filters-show]');
  };
  return {
    cases: list(),
    'cases-chosen': list((hands) => choose(hands, 3)),
    'cases-snooze': list(async (hands) => {
      await choose(hands, 2);
      await hands.click('[data-testid=choice-snooze]');
    }),
    'cases-snooze-typed': list(async (hands) => {
      await choose(hands, 1);
      await hands.click('[data-testid=choice-snooze]');
      await hands.click('[data-testid=snooze-other]');
    }),
    'cases-assign': list(async (hands) => {
      await choose(hands, 2);
      await hands.click('[data-testid=choice-assign]');
    }),
    'cases-snoozed': list(async (hands) => {
      await choose(hands, 3);
      await hands.click('[data-testid=choice-snooze]');
      await hands.click('[data-testid=snooze-hour]');
    }),
    'cases-filters': list(async (hands) => {
      await hands.click('[data-testid=more-filters]');
      await hands.type('[data-testid=case-filter-priority]', 'high');
    }),
    'cases-narrowed': list(async (hands) => {
      await hands.click('[data-testid=filter-all]');
      await hands.click('[data-testid=more-filters]');
      for (const status of ['open', 'waiting', 'inserted'])
        await hands.type('[data-testid=case-filter-status]', status);
      await hands.type('[data-testid=case-filter-platform]', 'instagram');
      await hands.type('[data-testid=case-filter-period]', '30');
      await hands.click('[data-testid=filters-show]');
    }),
    'cases-groups': list(async (hands) => {
      await hands.click('[data-testid=filter-all]');
      await grouped(hands);
    }),
    'cases-viewer': list((hands) => choose(hands, 2), { options: { me: REZA, access: 'viewer' } }),
    'cases-reading': list(undefined, {
      prepare(bench) {
        bench.services.cases.list = forever;
      },
    }),
    'cases-error': list(undefined, {
      prepare(bench) {
        bench.services.cases.list = () => Promise.reject(new Error('broken'));
      },
    }),
    'comment-events': {
      options: { me: REZA, access: 'editor' },
      prepare: orderComment(price),
      async act(_, hands) {
        await hands.click('[data-testid=insert]');
        await hands.click('[data-testid=case-events]');
        await hands.type('[data-testid=case-note]', 'با انبار هماهنگ شد؛ فردا می‌رسد.');
        await hands.click('[data-testid=case-note-add]');
        // A document without a screen (tests) cannot scroll.
        document.querySelector('[data-testid=case-events]')?.scrollIntoView?.();
      },
    },
    'desk-cases': desk(),
    'desk-cases-offline': { ...desk(), prepare: offline(seedCases) },
    'desk-cases-chosen': desk((hands) => choose(hands, 3)),
    'desk-cases-groups': desk(grouped),
    'desk-cases-first': { ...desk(), prepare: () => undefined },
    'desk-cases-none': desk((hands) => hands.type('[data-search]', 'no such words')),
    'desk-cases-many': { ...desk(), prepare: (bench) => seedManyCases(bench, 1_000) },
    'desk-cases-reading': {
      desk: 'cases',
      options: { me: REZA },
      prepare(bench) {
        bench.services.cases.list = forever;
      },
    },
    'desk-cases-error': {
      desk: 'cases',
      options: { me: REZA },
      prepare(bench) {
        bench.services.cases.list = () => Promise.reject(new Error('broken'));
      },
    },
    'desk-cases-filters': desk((hands) => hands.click('[data-testid=more-filters]')),
    'desk-cases-opened': desk(async (hands) => {
      await hands.click('[data-testid=case]');
      await hands.click('[data-testid=case-events]');
    }),
  };
}

/** Those of today beside those of many weeks; one sleeps, one has a draft. */
async function seedMixedCases(bench: Workbench): Promise<void> {
  await seedCases(bench);
  await seedManyCases(bench, 40);
  const { glances } = await bench.services.cases.list({ quick: 'open' });
  const [first, second] = glances.slice(-2);
  if (first)
    await bench.services.cases.snooze([first.id], new Date(Date.parse(NOON) + 5 * 60 * 60_000).toISOString());
  if (second) await bench.services.comment.parkDraft(second.id, 'سلام! قیمت این مدل');
}

/** The roster of the week, and what is folded away around it. */
function rosterStates(): Record<string, GalleryState> {
  const desk = (act: Act, more: Partial<GalleryState> = {}): GalleryState => ({
    options: { me: REZA, access: 'lead', edit: withGaps },
    desk: 'team',
    act,
    ...more,
  });
  const week: Act = (_, hands) => hands.click('[data-testid=team-week]');
  return {
    'desk-roster': desk(week),
    'desk-roster-swap': desk(async (bench, hands) => {
      await week(bench, hands);
      await hands.click('[data-testid=shift]:not([aria-disabled])');
    }),
    'desk-roster-refused': desk(week, { options: { me: POUYA } }),
    'desk-roster-empty': desk(week, { options: { team: 'empty' } }),
    'desk-roster-many': desk(week, {
      options: {
        me: REZA,
        access: 'lead',
        edit: (team) => {
          const [first] = team.roles;
          for (let index = 0; first && index < 1_000; index++) {
            team.roles.push({
              ...first,
              id: `many-${index}` as typeof first.id,
              title: `${first.title} ${index}`,
            }); // an id of its own
          }
        },
      },
    }),
    'desk-roster-error': desk(week, {
      prepare(bench) {
        bench.services.duty.week = () => Promise.reject(new Error('broken'));
      },
    }),
    'desk-roster-reading': desk(week, {
      prepare(bench) {
        bench.services.duty.week = forever;
      },
    }),
    'desk-role-hours': desk(async (_, hands) => {
      await hands.click('[data-testid=team-roles]');
      await hands.click('[data-testid=role-row] button');
    }),
    'desk-member-hours': desk(async (_, hands) => {
      await hands.click('[data-testid=member-row]:nth-child(1)');
      await hands.click('[data-testid=member-fold] summary');
      await hands.click('[data-testid=absence-add]');
    }),
    'desk-team-hours': desk((_, hands) => hands.click('[data-testid=ramadan-hours-add]'), {
      desk: 'settings',
    }),
  };
}

/** A week with something to see: somebody is away, a role has nobody on Thursday, one has no backup. */
function withGaps(team: Parameters<NonNullable<WorkbenchOptions['edit']>>[0]): void {
  const [sales] = team.roles;
  if (sales) sales.holders = sales.holders.filter(({ weekdays }) => !weekdays?.includes(4));
  for (const role of team.roles.slice(1, 3)) delete role.backupRoleId;
  const pouya = team.members.find(({ id }) => id === POUYA);
  pouya?.absences.push({ from: '2026-11-24T20:30:00.000Z', to: '2026-11-25T20:30:00.000Z' });
}

/** Files in and out, the data's safety, history and undo: over literal services. */
function filesAndData(): Record<string, GalleryState> {
  const preview = (part: Partial<typeof PREVIEW> = {}): GalleryState => ({
    options: { me: REZA },
    prepare: (bench) =>
      literal(bench, { exchange: literalExchange({ preview: async () => ok({ ...PREVIEW, ...part }) }) }),
    act: (_, hands) => hands.choose(new File(['x'], 'team.hamseda')),
  });
  const sheet = (exchange: Partial<ExchangeService>, more?: GalleryState['act']): GalleryState => ({
    options: { me: REZA },
    prepare: (bench) => literal(bench, { exchange: literalExchange(exchange) }),
    async act(bench, hands) {
      await hands.choose(new File(['x'], 'team.hamseda'));
      await more?.(bench, hands);
    },
  });
  const stranger = { fingerprint: PREVIEW.sender.fingerprint, memberName: null };
  const desk = (section: string, more: Partial<GalleryState> = {}): GalleryState => ({
    options: { me: REZA, access: 'lead' },
    desk: section,
    prepare: (bench) => literal(bench),
    ...more,
  });
  const danger = (health: Partial<typeof HEALTH>): ((bench: Workbench) => void) => {
    return (bench) =>
      literal(bench, { safety: literalSafety({ health: async () => ({ ...HEALTH, ...health }) }) });
  };
  // The page itself looks only after some seconds.
  const warn =
    (health: Partial<typeof HEALTH>) =>
    async (_: Workbench, hands: Hands): Promise<void> => {
      dataHealth.value = { ...HEALTH, ...health };
      await hands.rest();
    };
  const topicHistory: GalleryState['act'] = async (_, hands) => {
    await hands.click('[data-testid=topic-row]');
    await hands.click('[data-testid=history]');
  };
  return {
    'import-reading': sheet({
      preview: (_file, options) => {
        options?.onProgress?.({ phase: 'reading', share: 0.42 });
        return forever();
      },
    }),
    'import-locked': sheet({ preview: async () => fail('passphrase-wrong') }),
    'import-preview': preview(),
    'import-unknown': preview({
      sender: { ...stranger, standing: 'unknown' },
      clockAheadMinutes: 12,
      bytesLacking: 84_000_000,
    }),
    'import-needs-lead': preview({ sender: { ...stranger, standing: 'unknownNeedsLead' } }),
    'import-unsigned': preview({ sender: { ...stranger, standing: 'unsigned' } }),
    'import-plan': {
      ...preview({ ...PLAN_PREVIEW, eventsAs: 'items' }),
      async act(_, hands) {
        await hands.choose(new File(['x'], 'plan.ics'));
        await hands.click('[data-testid=preview-rows]');
        await hands.click('[data-testid=preview-rejected]');
      },
    },
    'import-table': {
      ...preview(TABLE_PREVIEW),
      async act(_, hands) {
        await hands.choose(new File(['x'], 'plan.csv'));
        await hands.click('[data-testid=table-columns] > summary');
        await hands.click('[data-testid=preview-rows]');
      },
    },
    'import-nothing': preview({
      counts: { added: 0, changed: 0, conflicting: 0, rejected: 0, unchanged: 240 },
      rows: [],
    }),
    'import-rows': sheet({}, async (_, hands) => {
      await hands.click('[data-testid=preview-rows]');
      await hands.click('[data-testid=preview-changed]');
      await hands.click('[data-testid=preview-take]');
    }),
    'import-many': sheet(
      {
        preview: async () =>
          ok({
            ...PREVIEW,
            counts: { added: 30_000, changed: 0, conflicting: 0, rejected: 0, unchanged: 0 },
            rows: Array.from({ length: 1_000 }, (_, index) => ({
              ...(ROWS[index % 4] ?? PREVIEW.rows[0]),
              key: `cases/${index}`,
            })) as typeof ROWS, // four rows are always there
          }),
      },
      (_, hands) => hands.click('[data-testid=preview-rows]'),
    ),
    'import-writing': sheet(
      {
        confirm: (_choice, options) => {
          options?.onProgress?.({ phase: 'writing', share: 0.7 });
          return forever();
        },
      },
      (_, hands) => hands.click('[data-testid=import-confirm]'),
    ),
    'import-done': sheet({}, (_, hands) => hands.click('[data-testid=import-confirm]')),
    'import-failed': sheet({ preview: async () => fail('file-not-ours') }),
    'banner-vanish': { options: { me: REZA }, act: warn({ mayVanish: true }) },
    'banner-full': { options: { me: REZA }, act: warn({ isNearlyFull: true }) },
    'menu-undo': {
      options: { me: REZA },
      prepare: (bench) => literal(bench),
      act: (_, hands) => hands.click('[data-testid=menu]'),
    },
    'toast-undone': {
      options: { me: REZA },
      prepare: (bench) => literal(bench),
      act: (_, hands) => hands.press('KeyZ', { ctrlKey: true }),
    },
    'response-history': {
      options: { me: REZA },
      prepare: (bench) => literal(bench),
      async act(_, hands) {
        await hands.click('[data-testid=tab-responses]');
        await hands.click('[data-testid=response]');
        await hands.click('[data-testid=history]');
      },
    },
    'desk-exchange': desk('exchange'),
    'desk-exchange-locked': desk('exchange', {
      async act(_, hands) {
        await hands.click('[data-testid=export-cases]');
        await hands.click('[data-testid=export-lock]');
        await hands.type('[data-testid=passphrase]', 'گل سرخ ۱۴۰۵');
        await hands.type('[data-testid=passphrase-again]', 'گل زرد');
      },
    }),
    'desk-exchange-plan': desk('exchange', {
      async act(_, hands) {
        await hands.click('[data-testid=export-calendar]');
        await hands.click('.sheet-fold summary');
        await hands.click('[data-testid=export-ics]');
      },
    }),
    'desk-exchange-table': desk('exchange', {
      async act(_, hands) {
        await hands.click('[data-testid=export-calendar]');
        await hands.click('.sheet-fold summary');
        await hands.click('[data-testid=export-csv]');
      },
    }),
    'desk-exchange-done': desk('exchange', { act: (_, hands) => hands.click('[data-testid=export]') }),
    'desk-exchange-packing': desk('exchange', {
      prepare: (bench) =>
        literal(bench, {
          exchange: literalExchange({
            exportFile: (_scope, options) => {
              options?.onProgress?.({ phase: 'packing', share: 0.35 });
              return forever();
            },
          }),
        }),
      act: (_, hands) => hands.click('[data-testid=export]'),
    }),
    'desk-revert': desk('exchange', {
      options: {
        me: REZA,
        edit: (team) => {
          for (const member of team.members) member.access = 'lead';
        },
      },
      async act(_, hands) {
        await hands.click('[data-testid=past-conflicts]');
        await hands.click('[data-testid=past-revert]');
      },
    }),
    'desk-exchange-first': desk('exchange', {
      prepare: (bench) => literal(bench, { exchange: literalExchange({ imports: async () => [] }) }),
    }),
    'desk-safety': desk('safety', { act: (_, hands) => hands.click('[data-testid=backup-restore]') }),
    'desk-safety-danger': desk('safety', {
      prepare: danger({ isNearlyFull: true, usedBytes: 10_400_000_000, isPersistent: false }),
    }),
    'desk-safety-first': desk('safety', {
      prepare: (bench) =>
        literal(bench, {
          safety: literalSafety({ backups: async () => [], quarantine: async () => [] }),
        }),
    }),
    'desk-safety-error': desk('safety', {
      prepare(bench) {
        const broken = () => Promise.reject(new Error('broken'));
        literal(bench, {
          safety: literalSafety({ backups: broken, quarantine: broken, workspaces: broken, health: broken }),
        });
      },
    }),
    'desk-customer': desk('safety', {
      async prepare(bench) {
        literal(bench);
        await seedCases(bench);
      },
      async act(_, hands) {
        await hands.type('[data-testid=customer-address]', 'https://instagram.com/user_2');
        await hands.click('.customer-form button');
      },
    }),
    'desk-settings': desk('settings'),
    'desk-history': desk('topics', { act: topicHistory }),
    'desk-history-empty': desk('topics', {
      prepare: (bench) => literal(bench, { history: literalHistory({ of: async () => [] }) }),
      act: topicHistory,
    }),
    'desk-topic-refused': desk('topics', {
      options: { me: REZA },
      act: (_, hands) => hands.click('[data-testid=topic-row]'),
    }),
    'desk-topic': desk('topics', { act: (_, hands) => hands.click('[data-testid=topic-row]') }),
    'desk-undone': desk('today', { act: (_, hands) => hands.press('KeyZ', { ctrlKey: true }) }),
    'desk-redo-refused': desk('today', { act: (_, hands) => hands.press('KeyY', { ctrlKey: true }) }),
  };
}

// ---------------------------------------------------------------- rules and examples
function ruleStates(): Record<string, GalleryState> {
  const rules = (language: Language): RuleFields[] => {
    const words = language === 'fa' ? WORDS.fa : WORDS.en;
    return [
      { id: 'ru1', when: { group: 'any', of: [{ is: 'anyOf', words: words.legal }] }, always: true },
      {
        id: 'ru2',
        when: {
          group: 'all',
          of: [
            { is: 'hasOrderNumber' },
            {
              group: 'any',
              of: [
                { is: 'phrase', text: words.late },
                { is: 'anyOf', words: words.where },
              ],
            },
          ],
        },
      },
      {
        id: 'ru3',
        when: { group: 'all', of: [{ is: 'hasLink' }, { is: 'fewerWordsThan', words: 6 }] },
        enabled: false,
      },
    ];
  };
  const TOPICS = ['complaint', 'shipping', 'price'];
  const examples = (language: Language) => (language === 'fa' ? WORDS.fa : WORDS.en).examples;
  const prepare =
    (count = 3) =>
    async (bench: Workbench, language: Language) => {
      const { topics } = await bench.services.team.read();
      const topicOf = (index: number) =>
        topics.find(({ id }) => id.includes(TOPICS[index] ?? '')) ?? topics[index] ?? topics[0];
      const stamps = { createdAt: NOON, updatedAt: NOON, updatedBy: 'system' };
      const changes: Change[] = rules(language)
        .slice(0, count)
        .map((fields, order) => ({
          store: 'rules',
          put: Rule.parse({ ...stamps, topicId: topicOf(order)?.id, order, ...fields }),
        }));
      const first = topics.toSorted((a, b) => a.title.localeCompare(b.title, language, { numeric: true }))[0];
      if (first) {
        const list = examples(language).map((text, index) => ({
          text,
          source: index === 1 ? 'correction' : 'team',
        }));
        changes.push({ store: 'topics', put: { ...first, examples: list } });
      }
      await bench.store.write(changes, 'system');
    };
  const desk = (act?: Act, more: Partial<GalleryState> = {}): GalleryState => ({
    options: { me: REZA, access: 'lead' },
    desk: 'topics',
    prepare: prepare(),
    ...(act ? { act } : {}),
    ...more,
  });
  const openRules: Act = (_, hands) => hands.click('[data-testid=part-rules]');
  const openRule =
    (nth: number): Act =>
    async (bench, hands) => {
      await openRules(bench, hands);
      await hands.click(`[data-testid=rule-row]:nth-of-type(${nth}) [data-testid=rule-open]`);
    };
  const tried = (language: Language) => (language === 'fa' ? WORDS.fa : WORDS.en).tried;
  return {
    'comment-by-rule': {
      options: { me: REZA },
      async prepare(bench, language) {
        await prepare()(bench, language);
        bench.give({
          kind: 'comment',
          capture: captureOf({ text: tried(language), author: 'سارا', handle: 'sara.m88' }),
        });
      },
    },
    'desk-rules': desk(openRules),
    'desk-rules-judged': desk(openRules, {
      async prepare(bench, language) {
        await prepare()(bench, language);
        const text = tried(language);
        for (const [index, author] of ['سارا', 'رضا'].entries()) {
          const { comment } = bench.services;
          const routed = await comment.route(captureOf({ text: `${text} ${index}`, author, handle: author }));
          const topicId = routed.ok ? routed.value.case.topicId : null;
          if (routed.ok && index === 0) await comment.correct(routed.value, topicId);
        }
      },
    }),
    'desk-rules-empty': desk(openRules, { prepare: prepare(0) }),
    'desk-rule': desk(openRule(2)),
    'desk-rule-refused': desk(openRule(1), { options: { me: REZA } }),
    'desk-rule-new': desk(async (bench, hands) => {
      await openRules(bench, hands);
      await hands.click('[data-testid=rule-add]');
    }),
    'desk-rule-pattern': desk(async (bench, hands) => {
      await openRules(bench, hands);
      await hands.click('[data-testid=rule-add]');
      await hands.type('[data-testid=condition-kind]', 'pattern');
      await hands.type('[data-testid=condition-pattern]', '(a+)\\1');
    }),
    'desk-try-out': desk(async (bench, hands) => {
      await openRules(bench, hands);
      await hands.type(
        '[data-testid=try-out]',
        document.documentElement.lang === 'fa' ? tried('fa') : tried('en'),
      );
    }),
    'desk-topic-examples': desk((_, hands) => hands.click('[data-testid=topic-row]')),
    'desk-examples-import': desk(async (_, hands) => {
      await hands.click('[data-testid=examples-import]');
      const { table } = document.documentElement.lang === 'fa' ? WORDS.fa : WORDS.en;
      await hands.type('[data-testid=examples-table]', table);
    }),
  };
}

type RuleFields = Record<string, unknown>;
const WORDS = {
  fa: {
    legal: ['شکایت می‌کنم', 'دادگاه', 'وکیل'],
    late: 'نرسیده',
    where: ['کجاست', 'کی می‌رسه', 'دیر'],
    tried: 'سفارش ۱۲۳۴۵۶ هنوز نرسیده! از دستتون شکایت می‌کنم',
    examples: ['سلام این مدل موجود هست؟', 'سایز ۴۰ دارید هنوز', 'از این رنگ چیزی مونده؟'],
    table: 'این چنده؟,قیمت\nکی می‌رسه,ارسال\nچرا جواب نمی‌دید,بی‌نام',
  },
  en: {
    legal: ['lawyer', 'court', 'sue you'],
    late: 'not arrived',
    where: ['where is', 'late'],
    tried: 'Order 123456 has not arrived! My lawyer will write to you',
    examples: ['Is this model in stock?', 'Do you have size 40 left', 'Is any of this colour left?'],
    table: 'What is the price of this?,Price\nWhen will it come,Shipping\nWhy no answer,Nameless',
  },
};

function literal(bench: Workbench, part: Partial<Services> = {}): void {
  Object.assign(bench.services, {
    exchange: literalExchange(),
    safety: literalSafety(),
    history: literalHistory(),
    undo: literalUndo(),
    ...part,
  });
}

const COMMENTS = [
  'سلام قیمتش چنده؟',
  'ارسال به شیراز دارین؟ چند روزه می‌رسه',
  'سفارشم نرسیده و کسی جواب نمی‌ده!',
  'این رنگش موجوده هنوز؟',
  'kheyli ghashange, gheymat?',
  'Do you ship to Dubai?',
  'کیفیتش افتضاح بود، پس می‌دم',
  'دمتون گرم، عالی بود 😍',
];

async function seedCases(bench: Workbench): Promise<void> {
  for (const [index, text] of COMMENTS.entries()) {
    const minutesAgo = index === 2 ? 400 : 10 + index * 9;
    const routed = await bench.services.comment.route(
      captureOf({ text, id: `seed-${index}`, handle: `user_${index}`, minutesAgo }),
    );
    if (!routed.ok) throw new Error(routed.code);
  }
}

/** Comments of every kind, and an item of tomorrow that Reza publishes. */
/** Every colleague has a messenger and a letter box. */
function reachable(team: EditedTeam): void {
  for (const member of team.members) {
    member.contacts = [
      { kind: 'telegram', value: '@reza_sh' },
      { kind: 'email', value: 'reza@example.com' },
    ];
  }
}

/** As in a browser without a network, which nothing but a messenger's page needs. */
function offline(prepare: Prepare): Prepare {
  return async (bench, language) => {
    Object.defineProperty(navigator, 'onLine', { value: false });
    await prepare(bench, language);
  };
}

async function seedWork(bench: Workbench): Promise<void> {
  await seedCases(bench);
  const [item] = await bench.store.all('calendar');
  const day = addDays(isoDayOf(Date.parse(NOON), 'Asia/Tehran'), 1);
  if (!item) return;
  const put = {
    ...item,
    id: ItemId.parse('seed-item'),
    date: day,
    time: '10:00',
    memberId: MemberId.parse(REZA),
  };
  const written = await bench.store.write([{ store: 'calendar', put: { ...put, status: 'idea' } }], 'system');
  if (!written.ok) throw new Error(written.detail);
}

/** Cases as many weeks leave them, of every status. */
export async function seedManyCases(bench: Workbench, many: number): Promise<void> {
  const day = isoDayOf(Date.parse(NOON), 'Asia/Tehran');
  const { topics } = await bench.services.team.read();
  const changes = Array.from({ length: many }, (_, index) => {
    const openedAt = `${addDays(day, -Math.floor(index / 40))}T0${index % 8}:${String(10 + (index % 50))}:00.000Z`;
    const { comment } = captureOf({
      text: COMMENTS[index % COMMENTS.length] ?? '',
      author: index % 3 === 0 ? `مشتری ${index + 1}` : undefined,
      handle: `customer_${index + 1}`,
      id: `many-${index}`,
    } as Parameters<typeof captureOf>[0]); // an absent author is allowed here
    const topicId = index % 9 === 0 ? null : (topics[index % topics.length]?.id ?? null);
    const put = CaseRecord.parse({
      ...deriveCase({ openedAt, events: eventsOf(index, openedAt, topicId) }),
      id: `instagram:many-${index}`,
      createdAt: openedAt,
      updatedAt: openedAt,
      updatedBy: 'system',
      platform: index % 5 === 0 ? 'facebook' : 'instagram',
      commentId: `many-${index}`,
      snapshot: comment,
      openedAt,
      events: eventsOf(index, openedAt, topicId),
    });
    return { store: 'cases' as const, put };
  });
  const written = await bench.store.write(changes, 'system');
  if (!written.ok) throw new Error(written.detail);
}

/** What happened to the n-th of many cases: every status in turn, told by events, from which it is derived. */
function eventsOf(index: number, openedAt: string, topicId: TopicId | null): CaseEvent[] {
  const event = <E extends object>(minutes: number, rest: E) => {
    const at = new Date(Date.parse(openedAt) + minutes * 60_000).toISOString();
    return { id: `many-${index}-${minutes}`, at, by: 'system' as const, ...rest };
  };
  const inserted = { type: 'inserted', responseId: null, text: 'سلام', edited: false } as const;
  const ends = [
    [],
    [event(2, inserted)],
    [event(2, { type: 'handedOver', memberId: null, note: '' } as const)],
    [event(2, inserted), event(3, { type: 'answered', responseId: null } as const)],
    [event(2, { type: 'closed', ignored: false } as const)],
    [event(2, { type: 'closed', ignored: true } as const)],
  ];
  return [
    event(0, { type: 'opened' } as const),
    event(1, { type: 'routed', topicId, confidence: 0.9, reason: '' } as const),
    ...(ends[index % ends.length] ?? []),
  ];
}
