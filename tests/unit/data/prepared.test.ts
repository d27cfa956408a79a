// Rows that are made ready while a file is read are the rows that merging would have made.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { databaseContents } from '@/tests/unit/data/contents';
import { historyRuns, threeWriters } from '@/tests/unit/data/histories';
import { contentsOf, Replica } from '@/tests/unit/data/replica';
import { withStamps } from '@/utils/data/complete';
import { unpack } from '@/utils/data/pack';
import { operationsIn, prepare } from '@/utils/data/prepared';
import type { Row } from '@/utils/data/rows';
import type { Operation } from '@/utils/schema/operation';
import type { StoreName } from '@/utils/schema/records';
import { must } from '../services/bench';
import { act, deskOf, fileOf, foundTeam, MINUTE, put } from '../services/desk';

const underived = () => ({ columns: {}, figures: () => [] });

function preparedOf(operations: readonly Operation[]) {
  const groups = Map.groupBy(operations, ({ store, id }) => `${store}/${id}`);
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const store = first.store as StoreName; // the histories name stores that exist
    const prepared = prepare(underived, store, first.id, [first, ...rest]);
    return prepared ? [prepared] : [];
  });
}

const withoutPurges = (operations: readonly Operation[]) => {
  const purged = new Set(operations.filter(({ purge }) => purge).map(({ id, store }) => `${store}/${id}`));
  return operations.filter(({ id, store }) => !purged.has(`${store}/${id}`));
};

function stamped({ rows, past }: Replica): unknown {
  return contentsOf(new Map([...rows].map(([key, row]) => [key, withStamps(row)])), past.values());
}

describe('a row that is made ready before its file is confirmed', () => {
  test('is the row, and has the past, that merging its operations gives', () => {
    fc.assert(
      fc.property(threeWriters(), ({ shuffled }) => {
        const known = withoutPurges(shuffled);
        const prepared = preparedOf(known);
        const rows = prepared.map(({ store, id, stored }): [string, Row] => [
          `${store}/${id}`,
          unpack(store, stored) as Row, // prepared of one
        ]);
        const contents = contentsOf(
          new Map(rows),
          prepared.flatMap(({ past }) => past),
        );
        expect(contents).toEqual(stamped(new Replica().take(known)));
      }),
      { numRuns: historyRuns() / 4 },
    );
  });

  test('gives its operations back, where it has to be merged after all', () => {
    fc.assert(
      fc.property(threeWriters(), ({ operations, shuffled }) => {
        const [known, others] = [withoutPurges(shuffled), operations.slice(0, 3)];
        const again = preparedOf(known).flatMap(operationsIn);
        expect(stamped(new Replica().take(others).take(again))).toEqual(
          stamped(new Replica().take(others).take(known)),
        );
      }),
      { numRuns: historyRuns() / 4 },
    );
  });

  test('is none where a record was purged', () => {
    const head = { store: 'cases', id: 'a', by: 'system', v: 1, fields: {} } as const;
    expect(prepare(underived, 'cases', 'a', [{ ...head, clock: 'c', purge: { figures: [] } }])).toBeNull();
  });
});

describe('a file that comes into an empty browser', () => {
  const fromSara = async () => {
    const sara = deskOf({ member: 'sara' });
    await foundTeam(sara);
    return { sara, file: await fileOf(sara) };
  };

  test('leaves what its sender has', async () => {
    const { sara, file } = await fromSara();
    const dara = deskOf({ member: 'dara' });
    must(await dara.services.exchange.preview(file));
    must(await dara.services.exchange.confirm({ acceptSender: true }));
    expect(await databaseContents(dara.database, ['devices'])).toEqual(
      await databaseContents(sara.database, ['devices']),
    );
  });

  test('is merged with what somebody wrote while it was looked at', async () => {
    const { file } = await fromSara();
    const dara = deskOf({ member: 'dara' });
    must(await dara.services.exchange.preview(file));
    dara.clock.pass(MINUTE);
    await act(dara, put('topics', { id: 't1', title: 'نرخ', color: '#112233' }));
    must(await dara.services.exchange.confirm({ acceptSender: true }));
    const topic = await dara.context.store.get('topics', 't1');
    // The later title, and the keywords that only the file had.
    expect(topic).toMatchObject({ title: 'نرخ', color: '#112233', ownerRoleId: 'r1' });
  });

  test('may be taken without one of its rows, and is offered again with it', async () => {
    const { file } = await fromSara();
    const dara = deskOf({ member: 'dara' });
    must(await dara.services.exchange.preview(file));
    must(await dara.services.exchange.confirm({ acceptSender: true, leaveOut: ['topics/t2'] }));
    expect((await dara.context.store.all('topics')).map(({ id }) => id)).toEqual(['t1', 't3']);
    const again = must(await dara.services.exchange.preview(file));
    expect(again.counts.added).toBe(1);
  });
});
