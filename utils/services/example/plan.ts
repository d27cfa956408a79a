// The example team's two weeks of content, counted from the day the example is loaded: five days back, so
// that Today, published and measured items are seen at once, and nine days ahead. One file, although long:
// a plan is read from top to bottom like the calendar itself.
//
// No item leans on a real occasion, because nobody knows on which day the example is loaded; the occasions
// of that day come from the built-in calendar.
import type { CalendarItem, ItemKind, ItemStatus } from '@/utils/schema/calendar-item';
import type { z } from '@/utils/schema/zod';
import { PRACTICE_POST_URL } from './brand';
import type { Say, Words } from './words';

type ItemFields = Omit<z.input<typeof CalendarItem>, 'createdAt' | 'updatedAt' | 'updatedBy'>;

interface ItemSource {
  id: string;
  /** Days after the day of loading; negative = before it. */
  day: number;
  lastDay?: number;
  time?: string;
  kind: ItemKind;
  status: ItemStatus;
  title: Words;
  brief: Words;
  caption?: Words;
  channels?: 'both' | 'facebook' | 'none';
  owner: 'content' | 'producer' | 'spokesperson' | 'lead';
  member: string;
  producers?: { member: string; part: Words }[];
  questions?: { topic: string; text: Words; response: string }[];
  /** Steps with a leading `✓` are done. */
  checks?: Words[];
  labels?: Words[];
  tone?: 'celebration' | 'neutral';
  publishedUrl?: string;
  /** What is true of this very item; it fills answers under its own post alone. */
  facts?: Readonly<Record<string, Words>>;
  link?: Words;
}

/** The plan around a day; `dayAt(n)` gives the day `n` days after it. */
export const examplePlan = (say: Say, dayAt: (offset: number) => string): ItemFields[] =>
  PLAN.map((item) => ({
    id: item.id,
    title: say(item.title),
    brief: say(item.brief),
    channelIds: channelsOf(item),
    texts: captionsOf(item, say),
    kind: item.kind,
    date: dayAt(item.day),
    ...(item.lastDay === undefined ? {} : { endDate: dayAt(item.lastDay) }),
    ...(item.time === undefined ? { allDay: true } : { time: item.time }),
    timeZone: 'Asia/Tehran',
    ownerRoleId: `ex-role-${item.owner}`,
    memberId: `ex-member-${item.member}`,
    producers: (item.producers ?? []).map(({ member, part }) => ({
      memberId: `ex-member-${member}`,
      part: say(part),
    })),
    approverRoleId: 'ex-role-lead',
    status: item.status,
    links: item.link ? [{ title: say(item.link), url: `https://example.com/haftraj/${item.id}` }] : [],
    expectedQuestions: (item.questions ?? []).map(({ topic, text, response }) => ({
      topicId: `ex-topic-${topic}`,
      text: say(text),
      responseId: `ex-response-${response}`,
    })),
    checklist: (item.checks ?? []).map((check) => checkOf(say(check))),
    departments: ALL_DEPARTMENTS,
    tone: item.tone ?? 'neutral',
    labels: (item.labels ?? []).map(say),
    facts: Object.fromEntries(Object.entries(item.facts ?? {}).map(([key, words]) => [key, say(words)])),
    ...(item.publishedUrl === undefined ? {} : { publishedUrl: item.publishedUrl }),
  }));

function channelsOf({ channels = 'both' }: ItemSource): string[] {
  if (channels === 'none') return [];
  return channels === 'facebook' ? ['ex-channel-facebook'] : ['ex-channel-instagram', 'ex-channel-facebook'];
}

function captionsOf(item: ItemSource, say: Say): Record<string, string> {
  const { caption } = item;
  return caption ? Object.fromEntries(channelsOf(item).map((id) => [id, say(caption)])) : {};
}

const checkOf = (text: string) =>
  text.startsWith('✓') ? { text: text.slice(1).trim(), done: true } : { text, done: false };

const ALL_DEPARTMENTS = ['care', 'sales', 'pr', 'content', 'management'].map(
  (name) => `ex-department-${name}`,
);

const COATS: Words = { fa: 'پالتو', en: 'coats' };
const HOME: Words = { fa: 'خانه', en: 'home' };
const WORKSHOP: Words = { fa: 'کارگاه', en: 'workshop' };
const FILM: Words = { fa: 'فیلم‌برداری', en: 'filming' };
const PHOTO: Words = { fa: 'عکس', en: 'photos' };

const PLAN: ItemSource[] = [
  {
    id: 'ex-item-basket',
    day: -5,
    time: '18:00',
    kind: 'post',
    status: 'measured',
    title: { fa: 'سبد حصیری سه‌تکه', en: 'The three-piece basket' },
    brief: {
      fa: 'معرفی سبدها در سه اندازه، با عکس روی میز آشپزخانه.',
      en: 'The baskets in three sizes, photographed on a kitchen table.',
    },
    owner: 'content',
    member: 'arash',
    producers: [{ member: 'hanieh', part: PHOTO }],
    questions: [
      {
        topic: 'size-material',
        text: { fa: 'ابعاد هر تکه چنده؟', en: 'What are the dimensions of each piece?' },
        response: 'size',
      },
    ],
    labels: [HOME],
  },
  {
    id: 'ex-item-colour-vote',
    day: -4,
    time: '12:00',
    kind: 'story',
    status: 'published',
    title: { fa: 'رأی‌گیری رنگ روانداز', en: 'A vote on the throw’s colour' },
    brief: {
      fa: 'کرم یا آجری؟ نتیجه فردا در استوری.',
      en: 'Cream or brick? The result comes in tomorrow’s story.',
    },
    owner: 'content',
    member: 'arash',
    questions: [
      {
        topic: 'availability',
        text: { fa: 'رنگ برنده کی میاد؟', en: 'When will the winning colour be here?' },
        response: 'out-of-stock',
      },
    ],
    labels: [HOME],
  },
  {
    id: 'ex-item-workshop-reel',
    day: -3,
    time: '20:00',
    kind: 'reel',
    status: 'measured',
    title: { fa: 'یک روز در کارگاه سفال', en: 'A day in the pottery workshop' },
    brief: {
      fa: 'سی ثانیه، بدون گفتار، صدای چرخ سفال. آخرش کورهٔ باز.',
      en: 'Thirty seconds, no words, the sound of the wheel. It ends on the open kiln.',
    },
    owner: 'content',
    member: 'arash',
    producers: [{ member: 'hanieh', part: FILM }],
    questions: [
      {
        topic: 'unknown',
        text: { fa: 'کلاس آموزشی هم دارید؟', en: 'Do you give classes?' },
        response: 'ask',
      },
    ],
    labels: [WORKSHOP],
  },
  {
    id: 'ex-item-wool-care',
    day: -2,
    time: '18:00',
    kind: 'post',
    status: 'published',
    title: { fa: 'پشم را چطور بشوییم؟', en: 'How to wash wool' },
    brief: {
      fa: 'پنج اسلاید ساده؛ ذخیره‌کردنی.',
      en: 'Five plain slides, made to be saved.',
    },
    owner: 'content',
    member: 'arash',
    questions: [
      {
        topic: 'size-material',
        text: { fa: 'ماشین لباس‌شویی میشه؟', en: 'Is a washing machine all right?' },
        response: 'care',
      },
    ],
    labels: [COATS, HOME],
  },
  {
    id: 'ex-item-shipping-story',
    day: -1,
    time: '11:00',
    kind: 'story',
    status: 'published',
    title: { fa: 'پرسش و پاسخ: ارسال', en: 'Questions and answers: shipping' },
    brief: {
      fa: 'سه پرسش پرتکرار هفته دربارهٔ ارسال، با جواب کوتاه.',
      en: 'The week’s three most frequent questions about shipping, answered shortly.',
    },
    owner: 'content',
    member: 'arash',
    questions: [
      {
        topic: 'shipping',
        text: { fa: 'به شهر ما هم می‌فرستید؟', en: 'Do you ship to our city?' },
        response: 'shipping',
      },
    ],
  },
  {
    id: 'ex-item-coat',
    day: 0,
    time: '09:00',
    kind: 'post',
    status: 'published',
    title: { fa: 'پالتوی پشمی «برف‌دانه»', en: 'The “Snowseed” wool coat' },
    brief: {
      fa: 'معرفی پالتوی تازه: سه رنگ، چهار سایز، از هر کدام دوازده عدد. امروز بیشتر کامنت‌ها دربارهٔ قیمت و سایز است.',
      en: 'The new coat: three colours, four sizes, twelve of each. Expect most comments today to be about price and size.',
    },
    caption: {
      fa: 'دوازده روز کار دست، برای زمستانی که گرم می‌ماند. پالتوی برف‌دانه امروز رسید 🌿',
      en: 'Twelve days of handwork, for a winter that stays warm. The Snowseed coat is here 🌿',
    },
    owner: 'content',
    member: 'arash',
    producers: [{ member: 'hanieh', part: PHOTO }],
    questions: [
      { topic: 'price', text: { fa: 'قیمتش چنده؟', en: 'How much is it?' }, response: 'price' },
      {
        topic: 'size-material',
        text: { fa: 'برای قد ۱۷۰ کدوم سایز؟', en: 'Which size for 170 cm?' },
        response: 'size',
      },
      {
        topic: 'availability',
        text: { fa: 'مشکی هم موجوده؟', en: 'Is black available?' },
        response: 'in-stock',
      },
      {
        topic: 'price',
        text: { fa: 'چرا این‌قدر گرونه؟', en: 'Why is it so expensive?' },
        response: 'price-why',
      },
    ],
    checks: [
      { fa: '✓ عکس سه رنگ در نور روز', en: '✓ Photos of all three colours in daylight' },
      { fa: '✓ جدول سایز روی سایت', en: '✓ Size chart on the site' },
      { fa: '✓ قیمت همین کار این‌جا ثبت شود', en: '✓ Note the price of this piece here' },
      { fa: 'دو ساعت اول: هر ده دقیقه کامنت‌ها', en: 'First two hours: look at comments every ten minutes' },
    ],
    labels: [COATS],
    facts: { price: { fa: '۴٬۸۵۰٬۰۰۰ تومان', en: '4,850,000 tomans' } },
    publishedUrl: PRACTICE_POST_URL,
  },
  {
    id: 'ex-item-measure-story',
    day: 0,
    time: '14:00',
    kind: 'story',
    status: 'scheduled',
    title: { fa: 'اندازه‌گیری در خانه', en: 'Measuring at home' },
    brief: {
      fa: 'سه استوری: شانه، سینه، قد آستین؛ آخری لینک جدول سایز.',
      en: 'Three stories: shoulder, chest, sleeve; the last links to the size chart.',
    },
    owner: 'producer',
    member: 'hanieh',
    questions: [
      {
        topic: 'size-material',
        text: { fa: 'بین دو سایز موندم', en: 'I’m between two sizes' },
        response: 'size',
      },
      {
        topic: 'return',
        text: { fa: 'اگه اندازه نبود تعویض دارید؟', en: 'Can I exchange it if it doesn’t fit?' },
        response: 'exchange',
      },
    ],
    checks: [
      { fa: '✓ متن تأیید شد', en: '✓ Text approved' },
      { fa: 'لینک جدول سایز امتحان شود', en: 'Try the link to the size chart' },
    ],
    labels: [COATS],
  },
  {
    id: 'ex-item-coat-live',
    day: 0,
    time: '20:30',
    kind: 'live',
    status: 'approved',
    title: { fa: 'لایو: پالتو را از نزدیک ببینید', en: 'Live: the coat, up close' },
    brief: {
      fa: 'نگار و آرش، بیست دقیقه. هر سه رنگ روی دو قد. مینا کامنت‌ها را جواب می‌دهد.',
      en: 'Negar and Arash, twenty minutes. All three colours on two heights. Mina answers the comments.',
    },
    channels: 'both',
    owner: 'content',
    member: 'arash',
    producers: [
      { member: 'negar', part: { fa: 'گفت‌وگو', en: 'host' } },
      { member: 'mina', part: { fa: 'جواب کامنت‌ها', en: 'answers to comments' } },
    ],
    questions: [
      {
        topic: 'discount',
        text: { fa: 'برای لایو کد تخفیف دارید؟', en: 'Is there a code for the live?' },
        response: 'discount-none',
      },
      {
        topic: 'shipping',
        text: { fa: 'تا آخر هفته می‌رسه؟', en: 'Will it arrive this week?' },
        response: 'shipping',
      },
      {
        topic: 'delivery-complaint',
        text: { fa: 'سفارش قبلیم هنوز نرسیده', en: 'My last order has not arrived' },
        response: 'late',
      },
    ],
    checks: [
      { fa: '✓ اینترنت و نور امتحان شد', en: '✓ Network and light tried out' },
      { fa: 'مینا از ۲۰:۱۵ پشت کامنت‌ها', en: 'Mina at the comments from 20:15' },
      { fa: 'پرسش‌های بی‌جواب بعد از لایو نوشته شود', en: 'Write down what stayed unanswered' },
    ],
    labels: [COATS],
  },
  {
    id: 'ex-item-newsletter',
    day: 1,
    time: '10:00',
    kind: 'email',
    status: 'approved',
    title: { fa: 'نامهٔ هفتگی: پالتو و روانداز', en: 'Weekly letter: coat and throw' },
    brief: {
      fa: 'یک عکس بزرگ، سه جمله، یک دکمه.',
      en: 'One large picture, three sentences, one button.',
    },
    channels: 'none',
    owner: 'content',
    member: 'arash',
    checks: [
      { fa: '✓ نامه برای خودمان فرستاده شد', en: '✓ Test letter sent to ourselves' },
      { fa: 'فهرست لغو عضویت به‌روز شود', en: 'Bring the unsubscribed list up to date' },
    ],
    link: { fa: 'پیش‌نویس نامه', en: 'Draft of the letter' },
  },
  {
    id: 'ex-item-wool-reel',
    day: 2,
    time: '20:00',
    kind: 'reel',
    status: 'inReview',
    title: { fa: 'از پشم تا پالتو', en: 'From wool to coat' },
    brief: {
      fa: 'چهل ثانیه: ریسیدن، بافت، برش، دوخت. نام هر استادکار زیر تصویر.',
      en: 'Forty seconds: spinning, weaving, cutting, sewing. Each maker’s name under the picture.',
    },
    owner: 'producer',
    member: 'hanieh',
    producers: [{ member: 'hanieh', part: FILM }],
    questions: [
      {
        topic: 'size-material',
        text: { fa: 'پشم طبیعیه؟', en: 'Is it natural wool?' },
        response: 'material',
      },
    ],
    checks: [
      { fa: '✓ تدوین اول', en: '✓ First cut' },
      { fa: 'اجازهٔ نام بردن از استادکارها', en: 'The makers’ leave to be named' },
    ],
    labels: [COATS, WORKSHOP],
    link: { fa: 'تدوین اول', en: 'First cut' },
  },
  {
    id: 'ex-item-throw',
    day: 3,
    time: '18:00',
    kind: 'post',
    status: 'inProduction',
    title: { fa: 'روانداز دونفره، رنگ برنده', en: 'The double throw in the winning colour' },
    brief: {
      fa: 'رنگی که مردم در استوری انتخاب کردند. در کپشن به رأی‌گیری اشاره شود.',
      en: 'The colour people chose in the story. The caption mentions the vote.',
    },
    owner: 'content',
    member: 'arash',
    producers: [{ member: 'hanieh', part: PHOTO }],
    questions: [
      { topic: 'price', text: { fa: 'قیمت روانداز؟', en: 'How much is the throw?' }, response: 'price' },
      {
        topic: 'size-material',
        text: { fa: 'اندازه‌ش چنده؟', en: 'How large is it?' },
        response: 'size',
      },
    ],
    checks: [
      { fa: 'عکس روی کاناپه و تخت', en: 'Photos on a sofa and on a bed' },
      { fa: 'قیمت از نگار', en: 'Price from Negar' },
    ],
    labels: [HOME],
  },
  {
    id: 'ex-item-market',
    day: 4,
    lastDay: 5,
    kind: 'event',
    status: 'approved',
    title: { fa: 'بازارچهٔ کارهای دست', en: 'The handicraft market' },
    brief: {
      fa: 'دو روز غرفه داریم. پویا و رضا در غرفه‌اند؛ جواب دایرکت‌ها با مینا و الهام.',
      en: 'Two days with a stand. Pouya and Reza are there; Mina and Elham answer messages.',
    },
    owner: 'spokesperson',
    member: 'samira',
    producers: [
      { member: 'pouya', part: { fa: 'غرفه', en: 'stand' } },
      { member: 'reza', part: { fa: 'غرفه', en: 'stand' } },
    ],
    questions: [
      {
        topic: 'address',
        text: { fa: 'بازارچه کجاست و تا ساعت چند؟', en: 'Where is the market, and until when?' },
        response: 'address',
      },
    ],
    checks: [
      { fa: 'کارت‌خوان و رول کاغذ', en: 'Card reader and paper rolls' },
      { fa: 'برچسب قیمت روی همهٔ کارها', en: 'Price tags on every piece' },
    ],
    tone: 'celebration',
  },
  {
    id: 'ex-item-stocktaking',
    day: 6,
    kind: 'directive',
    status: 'scheduled',
    title: { fa: 'انبارگردانی: ارسال یک روز دیرتر', en: 'Stocktaking: dispatch one day later' },
    brief: {
      fa: 'سفارش‌های این روز فردا می‌روند. همهٔ واحدها در جواب ارسال حواسشان باشد.',
      en: 'Orders of this day leave on the next. Every department keeps it in mind when answering about shipping.',
    },
    channels: 'none',
    owner: 'lead',
    member: 'negar',
    questions: [
      {
        topic: 'order-status',
        text: { fa: 'چرا سفارشم امروز نرفت؟', en: 'Why did my order not leave today?' },
        response: 'order-number',
      },
    ],
  },
  {
    id: 'ex-item-pottery-colours',
    day: 7,
    time: '18:00',
    kind: 'post',
    status: 'brief',
    title: { fa: 'دو رنگ تازهٔ سفال', en: 'Two new pottery colours' },
    brief: {
      fa: 'زیتونی و نیلی. عکس‌ها کنار غذا، نه روی سفید.',
      en: 'Olive and indigo. Pictures beside food, not on white.',
    },
    owner: 'content',
    member: 'arash',
    questions: [
      {
        topic: 'delivery-complaint',
        text: { fa: 'سالم می‌رسه؟ مال من شکسته بود', en: 'Does it arrive whole? Mine was broken' },
        response: 'damaged',
      },
    ],
    labels: [HOME],
  },
  {
    id: 'ex-item-size-poll',
    day: 8,
    time: '12:00',
    kind: 'story',
    status: 'idea',
    title: { fa: 'دوست دارید چه سایزی اضافه شود؟', en: 'Which size should we add?' },
    brief: {
      fa: 'نظرسنجی برای تصمیم زمستان بعد.',
      en: 'A poll, to decide for next winter.',
    },
    owner: 'content',
    member: 'arash',
    labels: [COATS],
  },
  {
    id: 'ex-item-gift-wrap',
    day: 9,
    time: '20:00',
    kind: 'reel',
    status: 'idea',
    title: { fa: 'بسته‌بندی هدیه با پارچه', en: 'Wrapping a gift in cloth' },
    brief: {
      fa: 'بیست ثانیه آموزش؛ پارچه از دورریز کارگاه.',
      en: 'Twenty seconds of how-to; the cloth comes from the workshop’s offcuts.',
    },
    owner: 'producer',
    member: 'hanieh',
    labels: [WORKSHOP, HOME],
  },
];
