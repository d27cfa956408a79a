// Cases as a list, and the acts on them that need no page: assign, note, hand over, snooze, close, reopen.
import { isoNow } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import { fail, ok, type Result } from '@/utils/base/result';
import { needsSomebody, WAITING, withEvent } from '@/utils/cases/fold';
import type { Change } from '@/utils/data/write';
import type { CaseEvent, CaseRecord } from '@/utils/schema/case';
import type { CaseId } from '@/utils/schema/parts';
import type { Writer } from '@/utils/schema/record';
import type { CaseLists } from './case-list';
import type { CaseMemory } from './case-memory';
import { type Context, writerOf } from './context';
import type { CasesService } from './contract';

/** What one act of undo can take back. */
const MOST_AT_ONCE = 1_000;

export function createCasesService(context: Context): CasesService {
  const { store, playbook, clock, device } = context;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  store.listen((stores) => stores.has('cases') && tell());

  // The list and what it knows come with the first question: a panel that shows Today needs neither.
  let memory: Promise<CaseMemory> | null = null;
  const remember = () => {
    memory ??= import('./case-memory').then(({ createCaseMemory }) => createCaseMemory(context, tell));
    return memory;
  };
  let lists: Promise<CaseLists> | null = null;
  const answer = () => {
    lists ??= import('./case-list').then(({ createCaseLists }) => createCaseLists());
    return lists;
  };
  const list: CasesService['list'] = async (filter, sort, { mayBePart = false } = {}) => {
    const [listOf, known] = await Promise.all([answer(), remember()]);
    const [{ glances, isWhole }, book, { memberId }] = await Promise.all([
      known.read(!mayBePart),
      playbook.read(),
      device.read(),
    ]);
    return listOf(glances, isWhole, filter, sort, book, memberId, clock.now());
  };

  /** One event in each of the cases, in one write; `event` gives null for a case that it would not change. */
  const add = async (
    ids: readonly CaseId[],
    event: (base: { id: string; at: string; by: Writer }, current: CaseRecord) => CaseEvent | null,
  ): Promise<Result<{ changed: number }>> => {
    if (ids.length > MOST_AT_ONCE) return fail('malformed', `${ids.length} cases at once`);
    const by = await writerOf(context);
    const at = isoNow(clock);
    let changed = 0;
    const update = (current: CaseRecord | undefined) => {
      const made = current && event({ id: newId(), at, by }, current);
      if (!made) return current;
      changed += 1;
      return withEvent(current, made);
    };
    const changes = [...new Set(ids)].map((id): Change => ({ store: 'cases', id, update }));
    const written = await store.write(changes, by);
    return written.ok ? ok({ changed }) : written;
  };

  return {
    list,
    read: async (id) => (await store.get('cases', id)) ?? null,
    async countOpen() {
      const counts = await Promise.all(
        WAITING.map((status) => store.count('cases', 'statusDue', { from: [status], to: [status, []] })),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
    async next(shown) {
      const { memberId } = await device.read();
      // Where nobody has said who sits here, whatever waits needs them.
      const quick = memberId === null ? 'open' : 'needsMe';
      for (const mayBePart of [true, false]) {
        const { glances } = await list({ quick }, undefined, { mayBePart });
        const others = glances.filter(({ id }) => id !== shown);
        const place = glances.findIndex(({ id }) => id === shown);
        const next = glances[place + 1] ?? others[0];
        if (next) return next.id;
      }
      return null;
    },
    async assign(ids, memberId) {
      if (!(await playbook.read()).people.members.has(memberId)) return fail('not-found', memberId);
      return add(ids, (base, current) =>
        current.memberId === memberId ? null : { ...base, type: 'assigned', memberId },
      );
    },
    async snooze(ids, until) {
      const untilMs = Date.parse(until);
      if (!(untilMs > clock.now())) return fail('malformed', 'until');
      const instant = new Date(untilMs).toISOString();
      return add(ids, (base, current) =>
        needsSomebody(current.status) ? { ...base, type: 'snoozed', until: instant } : null,
      );
    },
    async snoozeTimes() {
      const { snoozeTimes } = await import('@/utils/people/snooze-times');
      return snoozeTimes(clock.now(), (await playbook.read()).week);
    },
    close: (ids, ignored) =>
      add(ids, (base, current) =>
        current.status === (ignored ? 'ignored' : 'closed') ? null : { ...base, type: 'closed', ignored },
      ),
    reopen: (ids) =>
      add(ids, (base, { status }) => (status === 'open' ? null : { ...base, type: 'reopened' })),
    note: (id, text) => add([id], (base) => ({ ...base, type: 'noted', text })),
    handOver: (id, memberId, note, via) =>
      add([id], (base) => ({ ...base, type: 'handedOver', memberId, note, ...(via ? { via } : {}) })),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
