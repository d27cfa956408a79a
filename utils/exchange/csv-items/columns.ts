// The columns of planned content, under all the names that tools and people give them.
import { toLatinDigits } from '@/utils/calendar/digits';
import { type ColumnField, type ColumnMapping, REPEATED_FIELDS } from '@/utils/schema/planned-table';
import { KEYBOARD_VARIANTS } from '@/utils/text/letters';

/** The first name is the one that we write in English, the second the Persian one. */
export const COLUMN_NAMES: Readonly<Record<ColumnField, readonly string[]>> = {
  id: ['id', 'شناسه'],
  title: ['title', 'عنوان', 'headline', 'name', 'post title', 'subject', 'تیتر'],
  text: [
    'text',
    'متن',
    'caption',
    'content',
    'message',
    'message text',
    'body',
    'post',
    'brief',
    'description',
    'کپشن',
    'شرح',
    'توضیح',
  ],
  dateTime: [
    'posting time',
    'زمان انتشار',
    'postatspecifictime',
    'scheduled time',
    'scheduled at',
    'schedule date',
    'scheduledate',
    'date time',
    'datetime',
    'date and time',
    'postatspecifictime (yyyy-mm-dd hh:mm:ss)',
  ],
  date: ['date', 'تاریخ', 'publish date', 'scheduled date', 'post date', 'روز', 'تاریخ انتشار'],
  endDate: ['end date', 'تا تاریخ', 'last day', 'پایان'],
  time: ['time', 'ساعت', 'publish time', 'time 24hr', 'time_24hr', 'scheduled hour', 'زمان'],
  year: ['year', 'سال'],
  month: ['month', 'ماه'],
  day: ['day', 'روز ماه'],
  hour: ['hour', 'ساعت (عدد)'],
  minute: ['minute', 'minutes', 'دقیقه'],
  zone: ['time zone', 'منطقهٔ زمانی', 'timezone'],
  channels: [
    'channels',
    'صفحه‌ها',
    'channel',
    'platform',
    'platforms',
    'network',
    'networks',
    'profile',
    'profiles',
    'account',
    'accounts',
    'کانال',
    'صفحه',
    'شبکه',
    'پلتفرم',
  ],
  kind: ['kind', 'نوع', 'type', 'post type', 'post subtype', 'format', 'قالب'],
  status: ['status', 'وضعیت', 'state'],
  draft: ['draft', 'پیش‌نویس'],
  labels: [
    'labels',
    'برچسب‌ها',
    'label',
    'tags',
    'tag',
    'label(s)',
    'category',
    'categories',
    'content category',
    'برچسب',
    'دسته',
  ],
  link: ['link', 'لینک', 'links', 'link(s)', 'url', 'linkurl', 'link url', 'link (ogmetaurl)', 'آدرس'],
  media: [
    'media',
    'رسانه',
    'media url(s)',
    'media url',
    'media_url',
    'mediaurls',
    'image',
    'image url',
    'image_url',
    'imageurl',
    'imageurls',
    'gifurl',
    'gifurls',
    'video url',
    'videourl',
    'videourls',
    'picture',
    'picture url',
    'عکس',
    'ویدیو',
  ],
  firstComment: ['first comment', 'کامنت اول', 'first comment text', 'comment(s)', 'comments', 'comment'],
  recurrence: ['recurrence', 'تکرار', 'repeat', 'rrule'],
  hamseda: ['hamseda'],
  'platform:facebook': ['facebook'],
  'platform:instagram': ['instagram'],
  'platform:linkedin': ['linkedin'],
  'platform:x': ['twitter', 'x', 'twitter/x'],
  'platform:youtube': ['youtube'],
  'platform:telegram': ['telegram'],
};

/** A header as it is compared: «Publish_Date » is «publish date», «Picture Url 3» is «picture url». */
export function plainHeader(text: string): string {
  return toLatinDigits(text)
    .replace(/[يىك]/gu, (char) => KEYBOARD_VARIANTS.get(char) ?? char)
    .replace(/[\uFEFF\u200E\u200F]/gu, '')
    .replace(/[\s_\u200C]+/gu, ' ')
    .replace(/\s+\d{1,2}$/u, '')
    .trim()
    .toLowerCase();
}

const FIELDS = new Map(
  Object.entries(COLUMN_NAMES).flatMap(
    ([field, names]) => names.map((name) => [plainHeader(name), field as ColumnField] as const), // a key of the table above
  ),
);

/** What each column of a header holds, by its name; the first of two with one meaning counts. */
export function mappingOf(header: readonly string[]): ColumnMapping {
  const taken = new Set<ColumnField>();
  return header.map((name) => {
    const field = FIELDS.get(plainHeader(name));
    if (field === undefined || (taken.has(field) && !REPEATED_FIELDS.includes(field))) return null;
    taken.add(field);
    return field;
  });
}
