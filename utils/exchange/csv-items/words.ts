// Kinds, statuses and platforms as tables name them, in the code's own words, in English and in Persian.
import type { ItemKind, ItemStatus } from '@/utils/schema/calendar-item';
import type { Platform } from '@/utils/schema/parts';
import { plainHeader } from './columns';

const KINDS: Readonly<Record<ItemKind, readonly string[]>> = {
  post: ['پست', 'feed', 'image', 'photo', 'carousel', 'text', 'video'],
  story: ['استوری', 'stories'],
  reel: ['ریلز', 'ریل', 'reels', 'short', 'shorts'],
  live: ['لایو', 'پخش زنده'],
  email: ['ایمیل', 'خبرنامه', 'newsletter'],
  event: ['رویداد'],
  directive: ['بخشنامه', 'اطلاعیه'],
};

const STATUSES: Readonly<Record<ItemStatus, readonly string[]>> = {
  idea: ['ایده', 'draft', 'پیش‌نویس', 'unassigned', 'todo'],
  brief: ['بریف'],
  inProduction: ['در حال تولید', 'in production', 'in progress', 'تولید'],
  inReview: [
    'در بازبینی',
    'in review',
    'pending',
    'pending review',
    'awaiting',
    'بازبینی',
    'awaiting approval',
  ],
  changesRequested: ['نیاز به تغییر', 'changes requested', 'rejected', 'رد شده'],
  approved: ['تأیید شده', 'تایید شده', 'approved'],
  scheduled: ['زمان‌بندی شده', 'زمان‌بندی', 'queued', 'queue', 'publishing'],
  published: ['منتشر شده', 'منتشرشده', 'منتشر', 'sent', 'posted'],
  measured: ['سنجیده'],
  onHold: ['متوقف', 'on hold', 'held', 'suspended'],
  cancelled: ['لغو شده', 'لغو', 'canceled'],
};

const PLATFORMS: Readonly<Partial<Record<Platform, readonly string[]>>> = {
  instagram: ['اینستاگرام', 'اینستا', 'insta', 'ig'],
  facebook: ['فیسبوک', 'فیس بوک', 'fb'],
  x: ['توییتر', 'ایکس', 'twitter', 'twitter/x'],
  telegram: ['تلگرام'],
  youtube: ['یوتیوب'],
  linkedin: ['لینکدین'],
  whatsapp: ['واتساپ', 'واتس‌اپ'],
  web: ['سایت', 'وب‌سایت', 'website', 'blog'],
};

export const kindOf = (text: string): ItemKind | null => keyOf(KINDS, text);
export const statusOf = (text: string): ItemStatus | null => keyOf(STATUSES, text);
export const platformOf = (text: string): Platform | null => keyOf(PLATFORMS, text);

function keyOf<K extends string>(
  table: Readonly<Partial<Record<K, readonly string[]>>>,
  text: string,
): K | null {
  const plain = plainHeader(text);
  const found = Object.entries<readonly string[] | undefined>(table).find(
    ([key, names]) => plainHeader(key) === plain || names?.some((name) => plainHeader(name) === plain),
  );
  return found ? (found[0] as K) : null; // a key of the table
}

export const isYes = (text: string): boolean => /^(?:true|yes|1|x|✓|بله|آره|دارد)$/iu.test(text.trim());
