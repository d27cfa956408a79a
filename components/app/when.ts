// Ages and deadlines as the views say them; both follow the minute's signal, so they grow by themselves.
import { formatAgo, formatRemaining } from '@/utils/calendar/format';
import { language, now } from './state';

const DAY_MS = 24 * 60 * 60_000;
/** A deadline this near is said in amber. */
const SOON_MS = 30 * 60_000;

/** How long ago an instant was: «۱۲ دقیقه پیش». */
export const ago = (iso: string): string => formatAgo(now.value - Date.parse(iso), language.value);

export interface Due {
  words: string;
  urgency: 'calm' | 'soon' | 'late';
}

/** What is left until a deadline («۴۰ دقیقه مانده»), or how far it is past. */
export function due(iso: string): Due {
  const leftMs = Date.parse(iso) - now.value;
  return {
    words: formatRemaining(leftMs, language.value),
    urgency: leftMs < 0 ? 'late' : leftMs <= SOON_MS ? 'soon' : 'calm',
  };
}

/** Whole days since an instant. */
export const daysSince = (iso: string): number => Math.floor((now.value - Date.parse(iso)) / DAY_MS);
