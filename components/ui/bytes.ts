// A size as people say it: 34 megabytes, in the largest unit that leaves a whole part.
import { t } from '@/components/app/language';
import { formatNumber } from '@/utils/calendar/format';
import type { Language } from '@/utils/schema/parts';

const UNITS = [
  ['gigabytes', 1e9],
  ['megabytes', 1e6],
  ['kilobytes', 1e3],
  ['bytes', 1],
] as const;

/** One digit after the point below a hundred, none above. */
export function formatBytes(bytes: number, language: Language): string {
  const [unit, size] = UNITS.find(([, least]) => bytes >= least) ?? UNITS[3];
  const count = bytes / size;
  const rounded = count < 100 ? Math.round(count * 10) / 10 : Math.round(count);
  return t(`safety.${unit}`, { n: formatNumber(rounded, language) });
}
