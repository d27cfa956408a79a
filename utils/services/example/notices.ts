// The example team's notice of the management and its pinned links (all at example.com, which belongs to nobody).
import type { Directive } from '@/utils/schema/directive';
import type { Resource } from '@/utils/schema/resource';
import type { z } from '@/utils/schema/zod';
import type { Say } from './words';

type Stamps = 'createdAt' | 'updatedAt' | 'updatedBy';

/** One notice for every department, in force for a week. */
export const exampleDirectives = (say: Say, until: string): Omit<z.input<typeof Directive>, Stamps>[] => [
  {
    id: 'ex-directive-packing',
    title: say({ fa: 'بسته‌بندی تازهٔ سفال‌ها', en: 'New packing for pottery' }),
    body: say({
      fa: [
        'از این هفته سفال‌ها در جعبهٔ دولایه می‌روند و یک روز دیرتر به پست می‌رسند.',
        'اگر کسی پرسید چرا، همین را ساده بگویید: «برای اینکه سالم برسد، بسته‌بندی را عوض کردیم.»',
        'تا آخر هفته زیر هر شکایتِ شکستگی، پیش از جواب با الهام هماهنگ کنید.',
      ].join('\n'),
      en: [
        'From this week pottery travels in a double box and reaches the carrier a day later.',
        'If somebody asks why, say it plainly: “We changed the packing so that it arrives whole.”',
        'Until the end of the week, talk to Elham before answering any complaint about breakage.',
      ].join('\n'),
    }),
    issuer: 'ex-member-negar',
    audience: [],
    until,
    readBy: {},
  },
];

export const exampleResources = (say: Say): Omit<z.input<typeof Resource>, Stamps>[] => [
  {
    id: 'ex-resource-photos',
    title: say({ fa: 'عکس‌ها و فیلم‌های محصول', en: 'Product photos and films' }),
    kind: 'folder',
    provider: say({ fa: 'پوشهٔ مشترک', en: 'Shared folder' }),
    url: 'https://example.com/haftraj/photos',
    note: say({
      fa: 'فقط عکس‌های تأییدشده. نام فایل = کد محصول.',
      en: 'Approved pictures only. File name = product code.',
    }),
    departmentIds: [],
    topicIds: [],
    pinned: true,
  },
  {
    id: 'ex-resource-damage-form',
    title: say({ fa: 'فرم ثبت آسیب و کمبود', en: 'Form for damage and missing pieces' }),
    kind: 'form',
    provider: say({ fa: 'فرم', en: 'Form' }),
    url: 'https://example.com/haftraj/damage-form',
    note: say({
      fa: 'برای هر شکایت تحویل پر شود: عکس، شمارهٔ سفارش، روز تحویل.',
      en: 'Fill it in for every delivery complaint: photo, order number, day of arrival.',
    }),
    departmentIds: ['ex-department-care'],
    topicIds: ['ex-topic-delivery-complaint', 'ex-topic-return'],
    pinned: true,
  },
  {
    id: 'ex-resource-team-chat',
    title: say({ fa: 'گروه گفت‌وگوی تیم', en: 'The team’s chat' }),
    kind: 'chat',
    provider: say({ fa: 'پیام‌رسان', en: 'Messenger' }),
    url: 'https://example.com/haftraj/chat',
    departmentIds: [],
    topicIds: [],
    pinned: true,
  },
];
