// When and why a backup was made stands in its name, so that a list of files is the list of backups.
import { newId } from '@/utils/base/ids';
import type { Backup, BackupReason } from './contract';

const REASONS = [
  'weekly',
  'import',
  'start',
  'removeExamples',
  'restore',
  'migration',
  'byHand',
] as const satisfies readonly BackupReason[];

/** 2026-11-23T08-00-00-000Z_weekly_1a2b.hamseda: sorts by time, and any file system takes it. */
export const backupName = (
  takenAt: string,
  reason: BackupReason,
  kind: 'hamseda' | 'json' = 'hamseda',
): string => `${takenAt.replaceAll(/[:.]/gu, '-')}_${reason}_${newId().slice(0, 4)}.${kind}`;

/** The other way round; null for a file that is no backup. */
export function parseBackupName(name: string): Pick<Backup, 'takenAt' | 'reason'> | null {
  const match =
    /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2})-(\d{3})Z_([a-zA-Z]+)_\w{4}\.(hamseda|json)$/u.exec(name);
  const reason = REASONS.find((known) => known === match?.[5]);
  if (!match || !reason) return null;
  return { takenAt: `${match[1]}:${match[2]}:${match[3]}.${match[4]}Z`, reason };
}
