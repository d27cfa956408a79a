// The warnings of a week as lines: one for each kind, with the names it is about.
import { t } from '@/components/app/language';
import type { MessageKey } from '@/utils/i18n/index';
import type { RosterWarning, RosterWeek } from '@/utils/services/contract';

export interface WarningLine {
  kind: 'gaps' | RosterWarning['kind'];
  /** Somebody's question would wait for nobody. */
  isUrgent: boolean;
  words: string;
}

/** So many names are told; the others are counted. */
const MOST_NAMES = 4;

const KINDS: readonly (readonly [WarningLine['kind'], MessageKey, boolean])[] = [
  ['gaps', 'duty.warnGaps', true],
  ['noHolders', 'duty.warnNoHolders', true],
  ['circularBackup', 'duty.warnCircle', true],
  ['absent', 'duty.warnAbsent', false],
  ['noBackup', 'duty.warnNoBackup', false],
  ['overlap', 'duty.warnOverlap', false],
];

/** What is over warns nobody any more; a role without holders is told once, and not as a gap too. */
export function warningsOf({ rows, warnings }: RosterWeek): WarningLine[] {
  const unheld = new Set(warnings.flatMap((one) => (one.kind === 'noHolders' ? one.role.id : [])));
  const gaps = rows
    .filter(({ role, days }) => !unheld.has(role.id) && days.flat().some(isOpenGap))
    .map(({ role }) => role.title);
  return KINDS.flatMap(([kind, key, isUrgent]) => {
    const named = kind === 'gaps' ? gaps : warnings.filter((one) => one.kind === kind).map(nameOf);
    const names = listOf([...new Set(named)]);
    return names === '' ? [] : [{ kind, isUrgent, words: t(key, { names }) }];
  });
}

const isOpenGap = ({ kind, isOver }: RosterWeek['rows'][number]['days'][number][number]): boolean =>
  kind === 'gap' && !isOver;

function nameOf(warning: RosterWarning): string {
  switch (warning.kind) {
    case 'noHolders':
    case 'noBackup':
      return warning.role.title;
    case 'circularBackup':
      return warning.roles.map(({ title }) => title).join(' ↔ ');
    case 'absent':
      return warning.standIn
        ? t('duty.inPlace', { name: warning.member.name, other: warning.standIn.name })
        : warning.member.name;
    case 'overlap':
      return warning.member.name;
  }
}

function listOf(names: readonly string[]): string {
  const told = names.slice(0, MOST_NAMES).join(t('exchange.listJoin'));
  const left = names.length - MOST_NAMES;
  return left > 0 ? `${told} ${t('duty.andMore', { n: left })}` : told;
}
