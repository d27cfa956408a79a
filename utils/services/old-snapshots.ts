// Version 1 kept its eight copies of the settings inside the database. They become backup files like all others,
// in the readable format that every version imports, and leave the database when they are safely written.
import { utf8 } from '@/utils/base/bytes';
import { readableText } from '@/utils/exchange/bundle';
import { z } from '@/utils/schema/zod';
import { backupName } from './backup-name';
import type { Context } from './context';
import type { BackupReason } from './contract';

const OldSnapshot = z.object({
  id: z.string(),
  takenAt: z.iso.datetime(),
  reason: z.enum(['import', 'start', 'removeExamples', 'restore']),
  rows: z.record(z.string(), z.array(z.looseObject({ id: z.string() }))),
});

/** Moves what is left of version 1's snapshots onto the shelf. */
export async function adoptSnapshots({ engine, shelf }: Context): Promise<void> {
  const db = await engine.open();
  const rows: unknown[] = await db.getAll('snapshots');
  for (const row of rows) {
    const parsed = OldSnapshot.safeParse(row);
    if (!parsed.success) continue; // it stays where it is: nobody can say what it was
    const { id, takenAt, reason, rows: records } = parsed.data;
    const sink = await shelf.create(backupName(takenAt, reason satisfies BackupReason, 'json'));
    await sink.write(utf8(readableText('', takenAt, records)));
    await sink.close();
    await db.delete('snapshots', id);
  }
}
