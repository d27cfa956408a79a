// A shift in words, for the eye and for the ear.
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { formatDate, formatTime, formatWeekday, isoDay } from '@/utils/calendar/format';
import type { RosterPart } from '@/utils/services/contract';

/** «۹:۰۰ تا ۱۷:۰۰», or that it is the whole day. */
export function hoursWords({ hours }: RosterPart): string {
  if (hours === null) return t('duty.allDay');
  const [from, to] = [formatTime(hours.from, language.value), formatTime(hours.to, language.value)];
  return t('duty.hours', { from, to });
}

/** Who, for what, on which day, from when to when; for a gap, that nobody does. */
export function shiftWords(part: RosterPart, role: string): string {
  const rest = { role, day: dayWords(part.day), hours: hoursWords(part) };
  return part.kind === 'block'
    ? t('duty.shift', { name: part.member.name, ...rest })
    : t('duty.gap', { word: gapWord(part), ...rest });
}

export const gapWord = ({ why }: RosterPart & { kind: 'gap' }): string =>
  t(why === 'absent' ? 'duty.nobodyAway' : 'duty.nobody');

export function dayWords(day: string): string {
  const date = isoDay(day);
  return `${formatWeekday(date, language.value)} ${formatDate(date, language.value, { style: 'short' })}`;
}
