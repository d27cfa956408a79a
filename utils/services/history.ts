// The versions of a record with the names of those who wrote them.
import { restoreVersion, versionsOf } from '@/utils/data/history';
import { msOf } from '@/utils/data/hlc';
import { type Context, writerOf } from './context';
import type { HistoryService } from './contract';

export function createHistoryService(context: Context): HistoryService {
  const { engine, playbook } = context;
  return {
    async of(store, id) {
      const [versions, book] = await Promise.all([versionsOf(engine, store, id), playbook.read()]);
      const nameOf = (by: string) => book.members.find((member) => member.id === by)?.name ?? null;
      return versions.map((version) => ({
        ...version,
        at: new Date(msOf(version.clock)).toISOString(),
        byName: nameOf(version.by),
      }));
    },
    restore: async (store, id, clock) => restoreVersion(engine, store, id, clock, await writerOf(context)),
  };
}
