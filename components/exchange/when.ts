// An instant as people say it here: «۲ آذر ۱۴۰۵، ۱۲:۰۰», on the team's own clock.
import { t } from '@/components/app/language';
import { language, team } from '@/components/app/state';
import { formatDate, formatTimeOf, isoDay } from '@/utils/calendar/format';

/** The day and the time of an instant; the text as it came when it is no instant (a file may say anything). */
export function writeWhen(iso: string): string {
  const instantMs = Date.parse(iso);
  if (Number.isNaN(instantMs)) return iso;
  const timeZone = team.value?.workspace?.timeZone ?? 'Asia/Tehran';
  // en-CA writes a day as YYYY-MM-DD.
  const day = isoDay(new Intl.DateTimeFormat('en-CA', { timeZone }).format(instantMs));
  const time = formatTimeOf(instantMs, timeZone, language.value);
  return `${formatDate(day, language.value)}${t('exchange.listJoin')}${time}`;
}
