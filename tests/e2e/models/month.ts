// A month of planned content with everything that an item can hold, as a readable file of the team: what recurs by both
// calendars, with days left out, put in and changed; what lasts; times on three walls; texts that break careless formats.
import { readFileSync } from 'node:fs';
import { TEAM_FILE } from './team.ts';

const STAMPS = {
  createdAt: '2026-11-01T08:00:00.000Z',
  updatedAt: '2026-11-01T08:00:00.000Z',
  updatedBy: 'system',
};

/** Half-spaces, both commas, all quotes, a line break, signs of formulas, of CSV and of iCalendar, an emoji. */
const HARD = 'می‌گوید: «یلدا»، "quoted", it’s; a\\b\nخط دوم — 😀\tزبانه';

const CHANNELS = [
  { id: 'ch-insta', title: 'صفحهٔ خانه، اصلی', handle: '@home.ir', platform: 'instagram' },
  { id: 'ch-tg', title: 'Channel "home"', handle: 'home_channel', platform: 'telegram' },
];

const WHOLE = {
  id: 'plan-whole',
  title: HARD.split('\n')[0],
  brief: HARD,
  texts: { 'ch-insta': HARD, 'ch-tg': '=SUM(A1)' },
  channelIds: ['ch-insta', 'ch-tg'],
  kind: 'reel',
  date: '2026-12-20',
  time: '18:30',
  timeZone: 'Asia/Tehran',
  occasionId: 'yalda',
  ownerRoleId: 'role-sales',
  memberId: 'mem-mina',
  producers: [{ memberId: 'mem-reza', part: 'عکس، فیلم' }],
  approverRoleId: 'role-care',
  status: 'approved',
  frozen: true,
  links: [{ title: 'برگهٔ "کار"', url: 'https://example.org/a?b=1,2;3' }, { url: 'https://example.org/2' }],
  attachments: [{ name: 'cover, final.png', url: 'https://example.org/cover.png' }],
  facts: { price: '۱٬۲۹۰٬۰۰۰ تومان', location: 'تهران، ونک; پلاک ۳', firstComment: '#یلدا' },
  expectedQuestions: [
    { topicId: 'top-price', text: 'چنده؟', responseId: 'res-price' },
    { text: 'ارسال, دارید؟' },
  ],
  checklist: [
    { text: 'عکس', done: true },
    { text: 'کپشن؛ دو زبانه', done: false },
  ],
  departments: ['dep-sales'],
  tone: 'celebration',
  labels: ['فروش ویژه', 'a, b', 'با؛ نقطه‌ویرگول'],
  comments: [{ at: '2026-11-20T09:00:00.000Z', by: 'mem-reza', text: 'خوب است', status: 'approved' }],
};

export const PLAN: readonly ({ id: string } & Record<string, unknown>)[] = [
  WHOLE,
  {
    id: 'plan-weekly',
    title: 'نامهٔ هفتگی',
    date: '2026-11-28',
    time: '10:00',
    recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=SA,TU;WKST=SA',
    skippedDays: ['2026-12-05', '2026-12-12'],
    extraDays: ['2026-12-10'],
  },
  {
    id: 'plan-weekly-special',
    title: 'نامهٔ هفتگی، ویژهٔ یلدا',
    date: '2026-12-13',
    time: '11:15',
    seriesId: 'plan-weekly',
    seriesDay: '2026-12-12',
    status: 'inReview',
  },
  {
    id: 'plan-jalali',
    title: 'آخر هر ماه شمسی',
    date: '2026-12-21',
    allDay: true,
    recurrence: 'X-HAMSEDA-JALALI:FREQ=MONTHLY;BYMONTHDAY=30;SKIP=BACKWARD',
    skippedDays: ['2027-01-20'],
  },
  {
    id: 'plan-yearly',
    title: 'سالگرد',
    date: '2026-11-30',
    allDay: true,
    recurrence: 'RRULE:FREQ=YEARLY;UNTIL=20301130',
  },
  {
    id: 'plan-days',
    title: '-نمایشگاه',
    date: '2026-12-01',
    endDate: '2026-12-04',
    allDay: true,
    kind: 'event',
  },
  {
    id: 'plan-extra',
    title: '@سه روز',
    date: '2026-12-02',
    time: '09:00',
    extraDays: ['2026-12-07', '2026-12-16'],
  },
  {
    id: 'plan-berlin',
    title: "'Advent, in Berlin",
    date: '2026-12-06',
    time: '08:05',
    timeZone: 'Europe/Berlin',
    kind: 'live',
    status: 'scheduled',
    recurrence: 'RRULE:FREQ=DAILY;INTERVAL=2;COUNT=9',
  },
  { id: 'plan-utc', title: '+UTC', date: '2026-12-08', time: '23:45', timeZone: 'UTC', kind: 'email' },
  { id: 'plan-york', title: 'Black Friday', date: '2026-11-27', time: '02:30', timeZone: 'America/New_York' },
  { id: 'plan-timeless', title: 'بی‌ساعت', date: '2026-12-09', status: 'onHold', tone: 'mourning' },
  {
    id: 'plan-out',
    title: 'منتشرشده',
    date: '2026-11-24',
    time: '12:00',
    status: 'published',
    publishedUrl: 'https://www.instagram.com/p/PLAN/',
    uid: 'outside-1@calendar.example',
  },
  { id: 'plan-gone', title: 'لغو', date: '2026-12-11', status: 'cancelled', kind: 'directive' },
];

/** The stories' team with its channels and this month, as the text of one readable file. */
export function monthFile(): string {
  const team = JSON.parse(readFileSync(TEAM_FILE, 'utf8')) as { records: object }; // our own fixture
  const stamped = (records: readonly object[]) => records.map((record) => ({ ...STAMPS, ...record }));
  const records = { ...team.records, channels: stamped(CHANNELS), calendar: stamped(PLAN) };
  return JSON.stringify({ ...team, records });
}
