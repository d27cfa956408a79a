// The invented conversation under the practice post: what an Iranian shop reads on an ordinary afternoon, in
// Persian, spoken Persian, Finglish and English. Nobody here exists.
export interface PracticeComment {
  id: string;
  /** The comment it answers; absent for a comment on the post itself. */
  parentId?: string;
  handle: string;
  text: string;
  minutesAgo: number;
  likes: number;
  verified?: boolean;
}

export const SHOP = 'haftraj.example';

export const CAPTION =
  'دوازده روز کار دست، برای زمستانی که گرم می‌ماند. پالتوی «برف‌دانه» امروز رسید 🌿\nسه رنگ، چهار سایز. هر سؤالی دارید همین‌جا بپرسید.';

export const COMMENTS: readonly PracticeComment[] = [
  {
    id: '18090000000000101',
    handle: 'golnar.s_shz',
    text: 'سلام قیمتش چنده؟ ارسال به شیراز دارین',
    minutesAgo: 12,
    likes: 4,
  },
  {
    id: '18090000000000102',
    handle: 'bahar.dastbaf',
    text: 'وای چه قشنگه 😍\nکدوم سایز برای قد ۱۷۰ خوبه؟',
    minutesAgo: 38,
    likes: 2,
  },
  {
    id: '18090000000000103',
    parentId: '18090000000000102',
    handle: SHOP,
    text: '@bahar.dastbaf ممنون از شما 🌿 جدول سایز را در استوری گذاشتیم.',
    minutesAgo: 30,
    likes: 1,
  },
  {
    id: '18090000000000104',
    handle: 'amir__navard',
    text: 'salam gheymat chand? meshki ham mojood hast?',
    minutesAgo: 51,
    likes: 0,
  },
  {
    id: '18090000000000105',
    handle: 'lena.knitlog',
    text: 'Is the coat real wool? And do you ship to Germany?',
    minutesAgo: 74,
    likes: 3,
    verified: true,
  },
  {
    id: '18090000000000106',
    handle: 'roya_m_sepid',
    text: 'سه هفته‌ست سفارش دادم هنوز نرسیده! دایرکت هم جواب نمیدین 😡',
    minutesAgo: 95,
    likes: 9,
  },
  {
    id: '18090000000000107',
    handle: 'hamed.tk_',
    text: 'پول از کارتم کم شد ولی سفارش ثبت نشد، لطفاً نگاه کنید',
    minutesAgo: 130,
    likes: 0,
  },
  {
    id: '18090000000000108',
    handle: 'neda__barani',
    text: 'takhfif nadarid baraye yalda? 🍉',
    minutesAgo: 150,
    likes: 5,
  },
  {
    id: '18090000000000109',
    handle: 'khaneye.nil',
    text: 'برای فروشگاهم در رشت خرید عمده می‌خوام، با کی صحبت کنم؟',
    minutesAgo: 171,
    likes: 0,
  },
  {
    id: '18090000000000110',
    handle: 'sima_zardalu',
    text: 'sefareshemoon resid, kheyli khoshgele aali bood 🌹',
    minutesAgo: 188,
    likes: 6,
  },
  {
    id: '18090000000000111',
    handle: 'tom.of.tabriz',
    text: 'Can I return it if it does not fit? 2 likes from my wife and me already 🙂',
    minutesAgo: 205,
    likes: 1,
  },
  {
    id: '18090000000000112',
    handle: 'follower_arzan_7',
    text: 'افزایش فالوور واقعی و ارزان، لینک بیو 👉',
    minutesAgo: 220,
    likes: 0,
  },
];
