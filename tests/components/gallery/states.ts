// Every state of the panel that the gallery draws: what is in the database, what is ordered, and what a
// hand does then.

import { fail } from '@/utils/base/result';
import { addDays, isoDayOf } from '@/utils/calendar/day';
import { CaseRecord } from '@/utils/schema/case';
import type { Language } from '@/utils/schema/parts';
import { captureOf, NOON, type Workbench, type WorkbenchOptions } from './workbench';

export interface GalleryState {
  options?: WorkbenchOptions;
  /** Before the panel is drawn. */
  prepare?: (bench: Workbench, language: Language) => Promise<void> | void;
  /** After it is drawn. */
  act?: (bench: Workbench, hands: Hands) => Promise<void> | void;
}

export interface Hands {
  click(selector: string): Promise<void>;
  press(code: string, init?: KeyboardEventInit): Promise<void>;
  type(selector: string, text: string): Promise<void>;
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
  start: { options: { team: 'none' } },
  who: { options: { team: 'real' } },
  today: { options: { me: REZA }, prepare: seedCases },
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
  'comment-other-owner': { options: { me: POUYA }, prepare: orderComment(price) },
  'comment-missing': { options: { me: REZA, emptyFacts: ['price'] }, prepare: orderComment(price) },
  'comment-example': { options: { team: 'example', me: REZA }, prepare: orderComment(price) },
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
    act: (_, hands) => hands.press('KeyH'),
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
    options: { me: REZA },
    async act(_, hands) {
      await hands.click('[data-testid=tab-responses]');
      await hands.click('[data-testid=response]');
    },
  },
  'response-new': {
    options: { me: REZA },
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
  'cases-empty': { options: { me: REZA }, act: (_, hands) => hands.click('[data-testid=tab-cases]') },
  menu: { options: { me: REZA }, act: (_, hands) => hands.click('[data-testid=menu]') },
  help: {
    options: { me: REZA },
    async act(_, hands) {
      await hands.click('[data-testid=menu]');
      await hands.click('.menu-entry:last-child');
    },
  },
  everything: {
    options: { me: REZA },
    async act(_, hands) {
      await hands.press('KeyK', { ctrlKey: true });
      await hands.type('.everything [data-search]', 'ارسال');
    },
  },
};

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

/** Cases as many weeks leave them, of every status. */
export async function seedManyCases(bench: Workbench, many: number): Promise<void> {
  const statuses = ['open', 'inserted', 'waiting', 'answered', 'closed', 'ignored'] as const;
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
    const put = CaseRecord.parse({
      id: `instagram:many-${index}`,
      createdAt: openedAt,
      updatedAt: openedAt,
      updatedBy: 'system',
      platform: index % 5 === 0 ? 'facebook' : 'instagram',
      commentId: `many-${index}`,
      snapshot: comment,
      topicId: index % 9 === 0 ? null : (topics[index % topics.length]?.id ?? null),
      status: statuses[index % statuses.length],
      openedAt,
      dueAt: new Date(Date.parse(openedAt) + 3_600_000).toISOString(),
      dueFrom: 'captureTime',
    });
    return { store: 'cases' as const, put };
  });
  const written = await bench.store.write(changes, 'system');
  if (!written.ok) throw new Error(written.detail);
}
