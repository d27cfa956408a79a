// A file as another member would send it: made by another device's own store in a database of its own.
import { removeDatabase } from '@/utils/data/db';
import { formatHlc } from '@/utils/data/hlc';
import { rowOfRecord } from '@/utils/data/upgrade';
import type { StoreName } from '@/utils/schema/records';
import { LEAD, need, otherTeam } from './product.ts';
import { caseFields, recordWith, responseFields } from './records.ts';

const BATCH = 2_000;

/** A file of so many records, half of them cases; their ids begin with `prefix`, and whoever sits here signs it. */
export async function teamFile(kind: 'hamseda' | 'json', prefix: string, count: number): Promise<Blob> {
  const name = `sender-${prefix}`;
  const sender = otherTeam(name);
  const db = await sender.engine.open();
  for (let at = 0; at < count; at += BATCH) {
    const transaction = db.transaction(['responses', 'cases'], 'readwrite');
    for (let index = at; index < Math.min(count, at + BATCH); index += 1) {
      const [store, fields] = fieldsOf(`${prefix}${index}`, index);
      const record = { ...recordWith(store, fields) };
      const row = rowOfRecord(
        store,
        record,
        formatHlc(Date.parse('2026-11-24'), index % 1_000, 'sender'),
        LEAD,
      );
      void transaction.objectStore(store).put(row); // a refusal ends the transaction
    }
    await transaction.done;
  }
  const scope = { kind: 'workspace' } as const;
  const { blob } = need(
    await (kind === 'json' ? sender.exchange.exportReadable(scope) : sender.exchange.exportFile(scope)),
  );
  const bytes = new Blob([await blob.arrayBuffer()]); // the shelf's own file goes with the next export
  db.close();
  await removeDatabase(name);
  return bytes;
}

function fieldsOf(id: string, index: number): [StoreName & ('responses' | 'cases'), Record<string, unknown>] {
  if (index % 2 === 0) return ['responses', responseFields(id, `An answer of the sender, number ${index}`)];
  const openedAt = new Date(Date.parse('2026-11-20') - index * 60_000).toISOString();
  return ['cases', caseFields(id, `A question to the sender, number ${index}`, openedAt)];
}
