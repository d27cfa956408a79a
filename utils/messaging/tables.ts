// The team's tables of selectors on their way to a page, in the browser's local storage: whoever opens the workspace
// writes them, whoever reads a page takes them from there, also a background that was just started.
import { browser } from 'wxt/browser';
import { type PlatformTable, PlatformTables } from '@/utils/schema/platform-table';

const KEY = 'siteTables';

/** Those of the workspace that was opened last; none that is malformed. */
export async function readTables(): Promise<PlatformTables> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY);
  const parsed = PlatformTables.safeParse(found[KEY] ?? []);
  return parsed.success ? parsed.data : [];
}

/** Writes them where they are others: each change wakes whoever listens. */
export async function writeTables(tables: readonly PlatformTable[]): Promise<void> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY);
  if (JSON.stringify(found[KEY] ?? []) === JSON.stringify(tables)) return;
  await browser.storage.local.set({ [KEY]: tables });
}
