// The cases of the open database at one glance each, kept while a window shows lists of them. What needs somebody
// soonest is there after one short reading, the rest follows; from then on the one case is read that has changed.
// Nothing is read before the first list is asked for.
import { breath } from '@/utils/base/breath';
import { WAITING } from '@/utils/cases/fold';
import { type Glance, glanceOf, sharing } from '@/utils/cases/glance';
import type { CountedMinutes } from '@/utils/cases/promise';
import type { CaseRecord } from '@/utils/schema/case';
import { casesByOpening } from './case-windows';
import type { Context } from './context';
import { countedMinutes } from './counted-minutes';

/** Of each status that waits for somebody. */
const FIRST = 200;

export interface CaseMemory {
  /** What is known now; `whole` waits until everything is. */
  read(whole: boolean): Promise<{ glances: readonly Glance[]; isWhole: boolean }>;
}

/** `onMore` hears when more cases are known. */
export function createCaseMemory({ store, playbook, clock }: Context, onMore: () => void): CaseMemory {
  const known = new Map<string, Glance>();
  const share = sharing();
  let list: readonly Glance[] | null = null;
  let reading: Reading | null = null;
  let settling: Promise<void> = Promise.resolve();
  const changed = new Set<string>();
  /** For each portion that is being read now: which of its cases have changed meanwhile. */
  const overtaken = new Set<Set<string>>();

  const keep = (record: CaseRecord, counted: CountedMinutes) => {
    known.set(record.id, glanceOf(record, counted, share));
    list = null;
  };

  /** Reads everything anew; what is known stays until then. */
  const start = (): Reading => {
    const seen = new Set<string>();
    const minutes = playbook.read().then(({ week }) => countedMinutes(week));
    const take = async (read: () => Promise<readonly CaseRecord[]>) => {
      const late = new Set<string>();
      overtaken.add(late);
      try {
        const [records, counted] = await Promise.all([read(), minutes]);
        for (const record of records) {
          if (!seen.has(record.id) && !late.has(record.id)) keep(record, counted);
          seen.add(record.id);
        }
        for (const id of late) seen.add(id);
      } finally {
        overtaken.delete(late);
      }
    };
    const urgent = (status: CaseRecord['status']) => () =>
      store.by('cases', 'statusDue', { from: [status], to: [status, []], most: FIRST });
    const first = Promise.all(WAITING.map((status) => take(urgent(status)))).then(() => undefined);
    const mine: Reading = { first, whole: first, isWhole: false };
    mine.whole = first.then(async () => {
      const portions = casesByOpening(store, clock.now());
      let isDone = false;
      for (let count = 1; !isDone && mine === reading; count += 1) {
        await take(async () => {
          const next = await portions.next();
          isDone = next.done === true;
          return next.done ? [] : next.value;
        });
        // Lists are drawn anew when twice as much is there, not at every portion.
        if (Number.isInteger(Math.log2(count))) onMore();
        await breath();
      }
      if (mine !== reading) return; // something has made everything doubtful meanwhile
      for (const id of known.keys()) if (!seen.has(id) && !changed.has(id)) known.delete(id);
      list = null;
      mine.isWhole = true;
      onMore();
    });
    // Whoever waits for it hears of a failure; the next question begins anew.
    mine.whole.catch(() => {
      if (reading === mine) reading = null;
    });
    return mine;
  };

  store.listen((stores, cases) => {
    if (reading === null) return;
    // The team's hours decide when a deadline is near.
    const isDoubtful = (stores.has('cases') && cases === null) || stores.has('workspaces');
    if (isDoubtful) reading = null;
    for (const id of cases ?? []) {
      changed.add(id);
      for (const late of overtaken) late.add(id);
    }
  });

  const settle = async () => {
    if (changed.size === 0) return;
    const ids = [...changed];
    changed.clear();
    try {
      const [records, { week }] = await Promise.all([
        Promise.all(ids.map((id) => store.get('cases', id))),
        playbook.read(),
      ]);
      const counted = countedMinutes(week);
      for (const [index, id] of ids.entries()) {
        const record = records[index];
        if (record) keep(record, counted);
        else known.delete(id);
      }
      list = null;
    } catch (cause) {
      for (const id of ids) changed.add(id);
      throw cause;
    }
  };

  return {
    async read(whole) {
      let asked: Reading;
      do {
        reading ??= start();
        asked = reading;
        await (whole ? asked.whole : asked.first);
      } while (asked !== reading);
      const turn = settling.then(settle, settle);
      settling = turn;
      await turn;
      list ??= [...known.values()];
      return { glances: list, isWhole: asked.isWhole };
    },
  };
}

interface Reading {
  /** What waits for somebody soonest. */
  first: Promise<void>;
  whole: Promise<void>;
  isWhole: boolean;
}
