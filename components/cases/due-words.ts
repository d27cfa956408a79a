// How a row says when: what is left («۱۲ دقیقه مانده»), how far it is past («۲ ساعت گذشته»), until when it sleeps.
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { ago, wallTime } from '@/components/app/when';
import { formatRemaining, formatSpan } from '@/utils/calendar/format';
import type { CaseWords, Glance } from '@/utils/services/contract';
import { timeZone } from './SnoozeEntries';

const MINUTE_MS = 60_000;

export function dueWords(glance: Glance, { due, isAsleep }: CaseWords): string {
  if (isAsleep) return t('caseList.asleepUntil', { time: wallTime(isoOf(glance.dueMs), timeZone()) });
  if (due === null) return ago(isoOf(glance.answeredMs ?? glance.openedMs));
  const leftMs = rough(due.minutesLeft) * MINUTE_MS;
  if (due.urgency === 'late') return t('caseList.late', { span: formatSpan(-leftMs, language.value) });
  return formatRemaining(leftMs, language.value, { working: due.isWorking });
}

/** Of hours nobody reads the minutes: past the first one, or more than three before. */
function rough(minutes: number): number {
  const isLong = minutes <= -HOUR || minutes >= 3 * HOUR;
  return isLong ? Math.trunc(minutes / HOUR) * HOUR : minutes;
}

const HOUR = 60;
const isoOf = (ms: number): string => new Date(ms).toISOString();
