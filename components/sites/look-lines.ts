// A diagnosis as a person reads it: what it comes to in one sentence, and line by line. The same lines are copied; they
// hold numbers and names of selectors, and nothing that the page says.
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { formatDate, isoDay } from '@/utils/calendar/format';
import type { SiteLook } from '@/utils/schema/site-look';

export type Verdict = 'fine' | 'deaf' | 'blind' | 'boxless' | 'generic';

/** What stands in the way first. */
export function verdictOf({ platform, listens, rows, replies }: SiteLook): Verdict {
  if (!listens) return 'deaf';
  if (platform === 'web') return 'generic';
  if (rows === 0) return 'blind';
  return replies.open + replies.behindReply === 0 ? 'boxless' : 'fine';
}

/** Line by line, for the eye and for the clipboard. */
export function linesOf(look: SiteLook): string[] {
  const { host, adapter, table, listens, rows, says, replies, composers, silent, isPart } = look;
  const isKnown = look.platform !== 'web';
  const boxes = composers.map(({ tag, role, editor }) => `${tag}${role ? `[${role}]` : ''} ${editor}`);
  return [
    t('sites.look.host', { host }),
    t('sites.look.page', { language: look.language ?? '—', direction: look.direction }),
    t('sites.look.adapter', { name: adapter }),
    ...(table
      ? [t('sites.look.table', { day: dayWords(table.asOf), from: tableFrom(table.isImported) })]
      : []),
    t(listens ? 'sites.look.listens' : 'sites.look.listensNot'),
    ...(isKnown ? [t(isPart ? 'sites.look.rowsPart' : 'sites.look.rows', { n: rows })] : []),
    ...(isKnown && rows > 0 ? [t('sites.look.says', says), t('sites.look.replies', replies)] : []),
    boxes.length > 0 ? t('sites.look.composers', { list: boxes.join(' · ') }) : t('sites.look.noComposers'),
    ...(table
      ? [silent.length > 0 ? t('sites.look.silent', { names: silent.join(' · ') }) : t('sites.look.noSilent')]
      : []),
  ];
}

export const tableFrom = (isImported: boolean): string =>
  t(isImported ? 'sites.table.imported' : 'sites.table.builtIn');

/** A day of a table in the calendar of the language; as it stands where it is none. */
export function dayWords(day: string): string {
  try {
    return formatDate(isoDay(day), language.value);
  } catch {
    return day; // a file may name the 30th of February
  }
}
