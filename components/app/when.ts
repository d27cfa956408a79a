// Ages and deadlines as the views say them; both follow the minute's signal, so they grow by themselves.
import { daysBetween, isoDayOf } from '@/utils/calendar/day';
import {
  formatAgo,
  formatDate,
  formatRelativeDay,
  formatRemaining,
  formatTimeOf,
  formatWeekday,
} from '@/utils/calendar/format';
import type { RoutedComment } from '@/utils/services/contract';
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

/**
 * What is left until a deadline («۴۰ دقیقه مانده»), or how far it is past. With the working time until then, only
 * that is counted («۴۰ دقیقهٔ کاری مانده»); what is past is past by the clock on the wall.
 */
export function due(iso: string, workingTime: RoutedComment['workingTime'] = null): Due {
  const wallMs = Date.parse(iso) - now.value;
  const isWorking = workingTime !== null && wallMs >= 0;
  const leftMs = isWorking ? msFrom(now.value, workingTime) : wallMs;
  return {
    words: formatRemaining(leftMs, language.value, { working: isWorking }),
    urgency: leftMs < 0 ? 'late' : leftMs <= SOON_MS ? 'soon' : 'calm',
  };
}

const msFrom = (fromMs: number, spans: NonNullable<RoutedComment['workingTime']>): number =>
  spans.reduce((sum, span) => sum + Math.max(0, span.toMs - Math.max(span.fromMs, fromMs)), 0);

/** An instant on the team's wall: «۱۷:۰۰», and its day where that is not today's: «فردا ۹:۰۰», «شنبه ۹:۰۰». */
export function wallTime(iso: string, timeZone: string): string {
  const instantMs = Date.parse(iso);
  const time = formatTimeOf(instantMs, timeZone, language.value);
  const [day, today] = [isoDayOf(instantMs, timeZone), isoDayOf(now.value, timeZone)];
  const days = daysBetween(today, day);
  if (days === 0) return time;
  const isThisWeek = days > 1 && days < 7;
  const name = isThisWeek
    ? formatWeekday(day, language.value)
    : formatRelativeDay(day, today, language.value);
  return `${name} ${time}`;
}

/** The day of an instant on the team's wall: «۲۸ آبان». */
export const shortDay = (iso: string, timeZone: string): string =>
  formatDate(isoDayOf(Date.parse(iso), timeZone), language.value, { style: 'short' });

/** Whole days since an instant. */
export const daysSince = (iso: string): number => Math.floor((now.value - Date.parse(iso)) / DAY_MS);
