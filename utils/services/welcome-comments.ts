// The five invented comments of the welcome page: one in each way that customers write to an Iranian shop,
// so that the first right-click shows at once what the product understands. The example team has an answer
// for each.
import type { Language } from '@/utils/schema/parts';

export interface WelcomeComment {
  /** Digits only, as in the addresses of the sites: `/p/PRACTICE/c/ID/`. */
  id: string;
  /** Without @. */
  handle: string;
  text: string;
  /** The language it is answered in; Finglish is Persian. */
  language: Language;
  /** When it was written, ISO. */
  time: string;
  /** For the short label beside the name («۱۲ دقیقه»). */
  minutesAgo: number;
}

/** The comments as they look at `nowMs` (milliseconds since the epoch), oldest first. */
export const welcomeComments = (nowMs: number): WelcomeComment[] =>
  COMMENTS.map((comment) => ({
    ...comment,
    time: new Date(nowMs - comment.minutesAgo * 60_000).toISOString(),
  }));

const COMMENTS: readonly Omit<WelcomeComment, 'time'>[] = [
  {
    id: '18100000000000001',
    handle: 'mahsa.r_shz',
    text: 'سلام، وقت بخیر. قیمت این پالتو چند است و به شیراز هم ارسال دارید؟',
    language: 'fa',
    minutesAgo: 32,
  },
  {
    id: '18100000000000002',
    handle: 'nima__kaghazi',
    text: 'وای چه خوشگله 😍 رنگ مشکیش موجوده هنوز یا تموم شده؟',
    language: 'fa',
    minutesAgo: 24,
  },
  {
    id: '18100000000000003',
    handle: 'sahar.z_baf',
    text: 'salam jensesh chie? saiz 44 ham darid?',
    language: 'fa',
    minutesAgo: 17,
  },
  {
    id: '18100000000000004',
    handle: 'emma.craftlog',
    text: 'So lovely! Do you ship to Berlin, and how long does shipping take?',
    language: 'en',
    minutesAgo: 9,
  },
  {
    id: '18100000000000005',
    handle: 'kaveh_m_sabz',
    text: 'سه هفته‌ست سفارش دادم هنوز نرسیده، دایرکت هم جواب نمیدید 😕',
    language: 'fa',
    minutesAgo: 4,
  },
];
