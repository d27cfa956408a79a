// The team's own tables of selectors, out of its workspace; and how whoever reads pages comes to know them: every open
// page hands them over at its start and after each change of the team, an import of the lead's file included.
import { logFailure } from '@/utils/base/log';
import { type PlatformTable, TABLE_FIELDS, type TableField } from '@/utils/schema/platform-table';
import type { Workspace } from '@/utils/schema/workspace';
import type { PlaybookReader } from './playbook';

export type TableTaker = (tables: readonly PlatformTable[]) => Promise<void>;

const FIELDS = Object.keys(TABLE_FIELDS) as TableField[]; // keys of a const object are its names

export function importedTables(workspace: Workspace | null): PlatformTable[] {
  return FIELDS.flatMap((field) => workspace?.[field] ?? []);
}

/** Calls `hand` with the tables of the open workspace now and after each change; never rejects. */
export function keepTablesHanded(
  { read, onChange }: Pick<PlaybookReader, 'read' | 'onChange'>,
  hand: TableTaker,
): void {
  const give = () =>
    void read()
      .then(({ workspace }) => hand(importedTables(workspace)))
      .catch((cause: unknown) => logFailure('tables of sites', cause));
  onChange(give);
  give();
}
