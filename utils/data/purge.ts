// Deleting for good: a customer's cases on request, and cases that are older than the team keeps them. The row
// goes at once, everywhere that the operation arrives; logs, packed segments, undone acts, past imports and
// backups follow, from a list that survives a crash (forget.ts). The anonymous figures stay.
import { ok, type Result } from '@/utils/base/result';
import { FIRST_VERSION, type Operation } from '@/utils/schema/operation';
import type { CaseId } from '@/utils/schema/parts';
import type { Writer } from '@/utils/schema/record';
import { commit, type Engine, logOperations } from './engine';
import { queueForgetting } from './merge-staged';
import { lastStamp } from './rows';

/** One transaction takes this many cases, so that a window can be used while thousands go. */
const PORTION = 500;

/** Purges cases by their ids. */
export async function purgeCases(
  engine: Engine,
  ids: readonly CaseId[],
  by: Writer,
): Promise<Result<{ cases: number }>> {
  let cases = 0;
  for (let at = 0; at < ids.length; at += PORTION) {
    const done = await purgePortion(engine, ids.slice(at, at + PORTION), by);
    if (!done.ok) return done;
    cases += done.value;
  }
  return ok({ cases });
}

function purgePortion(engine: Engine, ids: readonly CaseId[], by: Writer): Promise<Result<number>> {
  return commit(
    engine,
    ['cases', 'kv'],
    ['cases'],
    async (transaction, ledger) => {
      await ledger.readAll(ids.map((id) => ({ store: 'cases' as const, id })));
      const operations: Operation[] = [];
      for (const id of ids) {
        const row = await ledger.read('cases', id);
        if (!row || row._purged) continue;
        const operation: Operation = {
          store: 'cases',
          id,
          clock: engine.clock.next(lastStamp(row)[0]),
          by,
          v: FIRST_VERSION,
          fields: {},
          purge: { figures: [...ledger.contributions('cases', row)] },
        };
        await ledger.merge('cases', operation);
        operations.push(operation);
      }
      logOperations(transaction, operations);
      await queueForgetting(
        transaction,
        operations.map(({ id }) => `cases/${id}`),
      );
      return ok(operations.length);
    },
    'strict',
  );
}

/** Ids of the cases of a customer, by the address of the profile. */
export async function casesOfCustomer({ open }: Engine, authorUrl: string): Promise<CaseId[]> {
  const keys = await (await open()).getAllKeysFromIndex('cases', 'author', authorUrl);
  return keys as CaseId[]; // the keys of that store are case ids
}

/** Ids of the cases that were opened before an instant. */
export async function casesOpenedBefore({ open }: Engine, instant: string, most: number): Promise<CaseId[]> {
  const range = IDBKeyRange.upperBound(instant);
  const keys = await (await open()).getAllKeysFromIndex('cases', 'openedAt', range, most);
  return keys as CaseId[]; // as above
}
