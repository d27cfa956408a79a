// The invented shop of the example team: handmade home goods and coats. Handle and addresses use names that
// are reserved for examples, so that nobody real is ever named, linked or called.
import type { Channel } from '@/utils/schema/channel';
import type { Language } from '@/utils/schema/parts';
import type { Fact } from '@/utils/schema/response';
import type { Workspace } from '@/utils/schema/workspace';
import type { z } from '@/utils/schema/zod';
import type { Say, Words } from './words';

type Stamps = 'createdAt' | 'updatedAt' | 'updatedBy';

/** The shop's name, as the people of the examples say it. */
export const EXAMPLE_BRAND: Words = { fa: 'هفت‌رج', en: 'Haftraj' };

/** The shop's handle on every network; the practice page is its post. */
export const EXAMPLE_HANDLE = 'haftraj.example';

/** The post of the practice page; one calendar item of today names it as published. */
export const PRACTICE_POST_URL = 'https://www.instagram.com/p/PRACTICE/';

const SATURDAY_TO_WEDNESDAY = [6, 7, 1, 2, 3] as const;

/** The workspace of the example team: Tehran, Saturday first, Friday off, Thursday until one. */
export const exampleWorkspace = (say: Say, language: Language): Omit<z.input<typeof Workspace>, Stamps> => ({
  id: 'ex-workspace',
  name: say(EXAMPLE_BRAND),
  language,
  timeZone: 'Asia/Tehran',
  weekStart: 6,
  weekend: [5],
  hours: [
    ...SATURDAY_TO_WEDNESDAY.map((weekday) => ({ weekday, from: '09:00', to: '21:00' })),
    { weekday: 4, from: '09:00', to: '13:00' },
  ],
  about: say({
    fa: 'هفت‌رج فروشگاه اینترنتی کارهای دست است: پالتو، روانداز، سفال و حصیر. این تیم نمونه است و با یک دکمه پاک می‌شود.',
    en: 'Haftraj is an online shop for handmade things: coats, throws, pottery and basketry. This team is an example; one button removes it.',
  }),
  startedAs: 'example',
});

/** The shop's two pages. */
export const exampleChannels = (say: Say): Omit<z.input<typeof Channel>, Stamps>[] => [
  {
    id: 'ex-channel-instagram',
    platform: 'instagram',
    handle: EXAMPLE_HANDLE,
    url: `https://www.instagram.com/${EXAMPLE_HANDLE}/`,
    title: say({ fa: 'اینستاگرام هفت‌رج', en: 'Haftraj on Instagram' }),
    tone: 'friendly',
  },
  {
    id: 'ex-channel-facebook',
    platform: 'facebook',
    handle: EXAMPLE_HANDLE,
    url: `https://www.facebook.com/${EXAMPLE_HANDLE}`,
    title: say({ fa: 'فیسبوک هفت‌رج', en: 'Haftraj on Facebook' }),
    tone: 'formal',
  },
];

// Every value is empty on purpose: a price or a phone number that nobody typed must never reach a customer.
// The title says what to type; the extension asks for it where the answer needs it.
const FACTS: Record<string, Words> = {
  price: { fa: 'قیمت محصول (با واحد)', en: 'Price of the product (with its unit)' },
  orderLink: { fa: 'نشانی صفحهٔ خرید', en: 'Address of the order page' },
  shippingDays: {
    fa: 'زمان ارسال (مثلاً ۳ تا ۵ روز کاری)',
    en: 'Shipping time (such as 3 to 5 working days)',
  },
  shippingCost: { fa: 'هزینهٔ ارسال', en: 'Shipping cost' },
  restockDate: { fa: 'زمان تقریبی شارژ دوباره', en: 'About when it is back in stock' },
  sizeChart: { fa: 'نشانی جدول سایز', en: 'Address of the size chart' },
  material: { fa: 'جنس محصول', en: 'Material of the product' },
  returnDays: { fa: 'مهلت مرجوعی (مثلاً ۷ روز)', en: 'Return period (such as 7 days)' },
  refundDays: { fa: 'زمان بازگشت پول (مثلاً ۳ روز کاری)', en: 'Time for a refund (such as 3 working days)' },
  phone: { fa: 'تلفن فروشگاه', en: 'Phone of the shop' },
  email: { fa: 'ایمیل همکاری و عمده', en: 'E-mail for wholesale and cooperation' },
  minimumOrder: { fa: 'حداقل سفارش عمده (مثلاً ۱۰ عدد)', en: 'Smallest wholesale order (such as 10 pieces)' },
  address: { fa: 'نشانی فروشگاه', en: 'Address of the shop' },
  hours: { fa: 'ساعت کار فروشگاه', en: 'Opening hours of the shop' },
  discountCode: { fa: 'کد تخفیف جاری', en: 'Current discount code' },
  discountUntil: { fa: 'آخرین روز کد تخفیف', en: 'Last day of the discount code' },
  discountAmount: { fa: 'مقدار تخفیف (مثلاً ۱۰٪)', en: 'Size of the discount (such as 10%)' },
};

/** The facts that the example answers ask for, all of them still to be filled. */
export const exampleFacts = (say: Say): Omit<z.input<typeof Fact>, Stamps>[] =>
  Object.entries(FACTS).map(([key, title]) => ({
    id: `ex-fact-${key}`,
    key,
    value: '',
    title: say(title),
  }));
