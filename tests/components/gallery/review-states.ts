// The states of «review» on the desk's topics: what the team's own examples and questions say.
import { fail } from '@/utils/base/result';
import { addDays, isoDayOf } from '@/utils/calendar/day';
import { deriveCase } from '@/utils/cases/fold';
import type { Change } from '@/utils/data/write';
import { CaseRecord } from '@/utils/schema/case';
import type { Language } from '@/utils/schema/parts';
import type { GalleryState } from './states';
import { captureOf, NOON, type Workbench } from './workbench';

type Act = NonNullable<GalleryState['act']>;

const CITIES = {
  fa: ['شیراز', 'تبریز', 'رشت', 'یزد', 'کرمان', 'اهواز', 'قم', 'ساری', 'مشهد'],
  en: ['Shiraz', 'Tabriz', 'Rasht', 'Yazd', 'Kerman', 'Ahvaz', 'Qom', 'Sari', 'Mashhad'],
};
const WORDS = {
  fa: {
    price: ['قیمت', 'چنده'],
    shipping: ['ارسال به', 'چند روزه می‌رسه'],
    size: ['سایز ۳۸ دارید', 'سایز بزرگ هم دارید؟', 'سایزبندی چطوره', 'برای پای پهن خوبه'],
    misplaced: ['قیمت کیف چرم چنده', 'قیمت شال سبز چنده'],
    asked: [
      'گارانتی داره این ساعت؟',
      'ساعتش گارانتی داره',
      'گارانتی این ساعت چند ساله',
      'این ساعت گارانتی هم داره؟',
      'شعبه حضوری کجاست',
      'سلام شعبه‌ی حضوری دارید؟ کجاست؟',
      'همکاری هم قبول می‌کنید',
    ],
  },
  en: {
    price: ['price for', 'how much'],
    shipping: ['shipping to', 'how many days'],
    size: ['do you have size 38', 'is there a larger size', 'how do sizes run', 'is it good for wide feet'],
    misplaced: ['price for the leather bag, how much', 'price for the green scarf, how much'],
    asked: [
      'does this watch have a warranty?',
      'is there a warranty on the watch',
      'how long is the warranty of this watch',
      'watch warranty?',
      'where is your branch',
      'hello, do you have a branch? where is it?',
      'do you accept resellers',
    ],
  },
};

/** Topics with examples, one of them with few, and what nobody knows. */
async function prepare(bench: Workbench, language: Language): Promise<void> {
  const words = WORDS[language];
  const around = ([before, after]: readonly string[]) =>
    CITIES[language].map((city) => `${before} ${city} ${after}`);
  const examples = [around(words.price), [...around(words.shipping), ...words.misplaced], words.size];
  const { topics } = await bench.services.team.read();
  const named = ['price', 'shipping', 'complaint'].map(
    (part, place) => topics.find(({ id }) => id.includes(part)) ?? topics[place],
  );
  const taught = named.flatMap((topic, place): Change[] => {
    const texts = (examples[place] ?? []).map((text) => ({ text, source: 'team' }));
    return topic ? [{ store: 'topics', put: { ...topic, examples: texts } }] : [];
  });
  const others: Change[] = topics
    .filter((topic) => !named.includes(topic))
    .map(({ id }) => ({ store: 'topics', remove: id }));
  await write(bench, [...taught, ...others, ...words.asked.map(unknownCase)]);
}

function unknownCase(text: string, index: number): Change {
  const openedAt = `${addDays(isoDayOf(Date.parse(NOON), 'Asia/Tehran'), -index)}T06:00:00.000Z`;
  const put = CaseRecord.parse({
    ...deriveCase({ openedAt, events: [] }),
    id: `instagram:asked-${index}`,
    createdAt: openedAt,
    updatedAt: openedAt,
    updatedBy: 'system',
    platform: 'instagram',
    commentId: `asked-${index}`,
    snapshot: captureOf({ text, id: `asked-${index}`, handle: `customer_${index}` }).comment,
    openedAt,
    events: [],
  });
  return { store: 'cases', put };
}

async function write(bench: Workbench, changes: readonly Change[]): Promise<void> {
  const written = await bench.store.write(changes, 'system');
  if (!written.ok) throw new Error(written.detail);
}

const open: Act = (_, hands) => hands.click('[data-testid=part-review]');
const look: Act = async (bench, hands) => {
  await open(bench, hands);
  await hands.click('[data-testid=review-start]');
  for (let turn = 0; turn < 200 && !document.querySelector('[data-testid=review-sum]'); turn += 1) {
    await hands.rest();
  }
};
const unfold =
  (part: string): Act =>
  async (bench, hands) => {
    await look(bench, hands);
    await hands.click(`[data-testid=review-${part}] > summary`);
  };
/** Many of everything. */
async function prepareMany(bench: Workbench, language: Language): Promise<void> {
  await prepare(bench, language);
  const questions = Array.from({ length: 400 }, (_, index) => {
    const [first = ''] = WORDS[language].asked;
    return unknownCase(`${first} ${NAMES[index % NAMES.length]}${Math.floor(index / 3)}`, index + 20);
  });
  await write(bench, questions);
}
/** A team that has not begun to teach. */
async function prepareFew(bench: Workbench): Promise<void> {
  const { topics } = await bench.services.team.read();
  const changes = topics.map((topic): Change => ({ store: 'topics', put: { ...topic, examples: [] } }));
  await write(bench, changes);
}
const NAMES = ['گلدان', 'charger', 'فرش'];

export function reviewStates(): Record<string, GalleryState> {
  const desk = (act: Act, more: Partial<GalleryState> = {}): GalleryState => ({
    options: { me: 'ex-member-reza', access: 'lead' },
    desk: 'topics',
    prepare,
    act,
    ...more,
  });
  return {
    'desk-review': desk(open),
    'desk-review-found': desk(look),
    'desk-review-mixes': desk(unfold('mixes')),
    'desk-review-thin': desk(unfold('thin')),
    'desk-review-questions': desk(async (bench, hands) => {
      await unfold('questions')(bench, hands);
      await hands.click('[data-testid=review-group] summary');
    }),
    'desk-review-many': desk(unfold('questions'), { prepare: prepareMany }),
    'desk-review-few': desk(look, { prepare: prepareFew }),
    'desk-review-going': desk(
      async (_, hands) => {
        await hands.click('[data-testid=part-review]');
        await hands.click('[data-testid=review-start]');
      },
      {
        async prepare(bench, language) {
          await prepare(bench, language);
          bench.services.learning.review = ({ onProgress } = {}) => {
            onProgress?.({ phase: 'checking', share: 0.4 });
            return new Promise(() => undefined);
          };
        },
      },
    ),
    'desk-review-error': desk(
      async (_, hands) => {
        await hands.click('[data-testid=part-review]');
        await hands.click('[data-testid=review-start]');
      },
      {
        async prepare(bench, language) {
          await prepare(bench, language);
          bench.services.learning.review = async () => fail('storage-failed');
        },
      },
    ),
    'desk-review-refused': desk(look, { options: { me: 'ex-member-reza' } }),
    'comment-as-example': {
      options: { me: 'ex-member-reza' },
      prepare(bench, language) {
        const text =
          language === 'fa'
            ? '@shop.ir سلام قیمتش چنده؟ ۰۹۱۲۱۲۳۴۵۶۷'
            : '@shop.ir how much is this one? 09121234567';
        bench.give({ kind: 'comment', capture: captureOf({ text, author: 'سارا', handle: 'sara.m88' }) });
      },
      async act(_, hands) {
        await hands.click('[data-testid=comment-menu]');
        await hands.click('[data-testid=menu-example]');
        await hands.rest();
      },
    },
  };
}
