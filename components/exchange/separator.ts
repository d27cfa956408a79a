// What stands between the cells of a table: an Excel takes only the sign that its country uses, and splits nothing by
// another one. What somebody has once chosen on this device goes before what its language lets expect.
import { language } from '@/components/app/state';
import type { DeviceService, DeviceSettings } from '@/utils/services/contract';

export type TableSeparator = NonNullable<DeviceSettings['tableSeparator']>;
/** The first one is Persian and European, where a comma stands before the fractions of a number. */
export const SEPARATORS = [';', ','] as const satisfies readonly TableSeparator[];

/** What somebody has chosen, else what is usual here. */
export async function separatorOf(device: DeviceService): Promise<TableSeparator> {
  const { tableSeparator } = await device.read();
  return tableSeparator ?? usualSeparator([language.value, navigator.language]);
}

/** A table of the plan that the Excel of this device opens right. */
export const planTable = async (device: DeviceService) =>
  ({ kind: 'csv', separator: await separatorOf(device) }) as const;

/** `languages`: BCP 47, of the team and of the browser. */
export const usualSeparator = (languages: readonly string[]): TableSeparator =>
  languages.every((one) => decimalSignOf(one) === '.') ? ',' : ';';

const decimalSignOf = (name: string): string | undefined =>
  new Intl.NumberFormat(name).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value;
