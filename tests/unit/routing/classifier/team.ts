// A small team in both languages, as the classifier's tests teach it.

import type { TaughtTopic } from '@/utils/routing/classifier/lessons';
import { runAll } from '@/utils/routing/classifier/steps';
import { type Learned, teach } from '@/utils/routing/classifier/teach';

export const SHOP: readonly TaughtTopic[] = [
  {
    id: 'price',
    title: 'قیمت',
    keywords: ['چند', 'چنده', 'price'],
    examples: [
      'قیمتش چنده',
      'سلام قیمت این کفش چند است',
      'چند تومن',
      'how much is this',
      'what is the price',
    ],
  },
  {
    id: 'shipping',
    title: 'ارسال',
    keywords: ['ارسال', 'پست', 'shipping'],
    examples: [
      'ارسال به شیراز دارین',
      'کی به دستم می‌رسه',
      'با پست می‌فرستید؟',
      'do you ship to paris',
      'when will it arrive',
    ],
  },
  {
    id: 'sizes',
    title: 'سایز',
    keywords: ['سایز', 'اندازه', 'size'],
    examples: [
      'سایز ۳۸ موجوده',
      'سایزبندی چطوره',
      'به من بزرگه',
      'do you have size 40',
      'which size fits me',
    ],
  },
];

/** The place of a topic of the shop. */
export const placeOf = (id: string): number => SHOP.findIndex((topic) => topic.id === id);

export const fitShop = (seed = 1): Learned => runAll(teach(SHOP, seed));

/** Topics without names and keywords, from their examples alone. */
export const topicsWith = (examples: Readonly<Record<string, readonly string[]>>): TaughtTopic[] =>
  Object.entries(examples).map(([id, texts]) => ({ id, title: '', keywords: [], examples: texts }));
